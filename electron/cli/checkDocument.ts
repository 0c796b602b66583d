/** The JSON document of `check`; positions count code points. */
import { themeTree } from '../../shared/codebook/themeTree.ts';
import type { DraftCheck } from '../../shared/draft-check/checkDraft.ts';
import type { CheckedQuote } from '../../shared/draft-check/checkQuotes.ts';
import { passageText, problemCount } from '../../shared/draft-check/draftProblems.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import { type CodePointIndex, codePointIndex } from '../../shared/transcript/codePoints.ts';
import { lineNumbersOf } from '../../shared/transcript/lines.ts';

export function checkDocument(project: Project, result: DraftCheck) {
  const indexes = new Map<string, CodePointIndex>();
  return {
    quotes: result.quotes.map((quote) => ({
      paragraph: quote.paragraph,
      participant: quote.participant,
      quote: quote.quote,
      verdict: quote.verdict,
      closest: quote.place && passageText(project, quote.place),
      score: quote.score,
      where: whereOf(project, quote, indexes),
      changes: quote.changes,
      onlyHesitations: quote.isCleaned,
    })),
    counts: result.counts.map(({ says, claim: _claim, list: _list, against, comparedWith, ...count }) => ({
      ...count,
      ...(against === null ? {} : { against }),
      ...(typeof comparedWith === 'string'
        ? {}
        : { theme: themeTree(project).nodes.get(comparedWith.themeId)?.path ?? [] }),
      says: says === null ? null : says.from === says.to ? says.from : [says.from, says.to],
    })),
    participants: result.participants,
    themes: result.themes.map(({ themeId: _, ...theme }) => theme),
    terms: result.terms,
    summary: summaryOf(result),
  };
}

function whereOf(project: Project, { place }: CheckedQuote, indexes: Map<string, CodePointIndex>) {
  const first = place?.ranges[0];
  const last = place?.ranges.at(-1);
  if (!place || !first || !last) return null;
  const text = textOf(project, place.transcriptId);
  const positions = indexes.get(text.id) ?? codePointIndex(text.text);
  indexes.set(text.id, positions);
  const lines = lineNumbersOf(text, first.start, last.end);
  const { participantId } = place;
  return {
    transcript: project.transcripts.get(place.transcriptId)?.name ?? '',
    participant: participantId === null ? null : (project.participants.get(participantId)?.label ?? null),
    lines: [lines[0] ?? '', lines.at(-1) ?? ''],
    start: positions.toCodePoint(first.start),
    end: positions.toCodePoint(last.end),
  };
}

function summaryOf(result: DraftCheck) {
  const { quotes, counts } = result;
  const ofVerdict = <Verdict extends string>(items: readonly { verdict: Verdict }[], verdict: Verdict) =>
    items.filter((item) => item.verdict === verdict).length;
  return {
    paragraphs: result.paragraphs,
    quotes: {
      all: quotes.length,
      exact: ofVerdict(quotes, 'exact'),
      edited: ofVerdict(quotes, 'edited'),
      onlyHesitations: quotes.filter(({ isCleaned, verdict }) => isCleaned && verdict === 'edited').length,
      wrongParticipant: ofVerdict(quotes, 'wrong participant'),
      notFound: ofVerdict(quotes, 'not found'),
    },
    counts: {
      all: counts.length,
      agrees: ofVerdict(counts, 'agrees'),
      disagrees: ofVerdict(counts, 'disagrees'),
      unclear: ofVerdict(counts, 'unclear'),
    },
    lists: result.participants.length,
    unknown: [...new Set(result.participants.flatMap(({ unknown }) => unknown))],
    missing: result.themes.reduce((sum, { missing }) => sum + missing.length, 0),
    extra: result.themes.reduce((sum, { extra }) => sum + extra.length, 0),
    contrary: result.themes.reduce((sum, { contrary }) => sum + contrary.length, 0),
    terms: result.terms.length,
    problems: problemCount(result),
  };
}
