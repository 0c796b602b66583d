/** A finding of a draft check in words. */
import type { ThemeId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { snapToGrapheme } from '../transcript/graphemes.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import type { QuotePlace } from '../words/en/draftCheck.ts';
import type { Words } from '../words/words.ts';
import type { CheckedQuote } from './checkQuotes.ts';
import type { DraftFinding } from './draftFindings.ts';
import { passageText } from './draftProblems.ts';

/** Says what is wrong; of what is right or unclear, what was compared. */
export function findingSentence(
  project: Project,
  finding: DraftFinding,
  { draftCheck: words }: Words,
): string {
  switch (finding.kind) {
    case 'quote':
      return quoteSentence(project, finding.quote, words);
    case 'count': {
      const { written, listed, against, comparedWith } = finding.count;
      if (against !== null) return words.countAgainst({ written, against });
      const said = { written, count: listed.length, listed: listed.join(', ') };
      if (typeof comparedWith !== 'string')
        return words.countOfTheme({ ...said, theme: themeName(project, comparedWith.themeId) });
      if (comparedWith === 'everybody') return words.countEverybody(said);
      if (finding.state !== 'wrong') return words.countBeside(said);
      return comparedWith === 'others' ? words.countOthers(said) : words.count(said);
    }
    case 'list': {
      const { list, unknown } = finding.list;
      return unknown.length > 0
        ? words.unknown({ count: unknown.length, labels: unknown.join(', ') })
        : words.listed({ count: list.length, labels: list.join(', ') });
    }
    case 'missing': {
      const { heading, labels } = finding;
      const theme = themeName(project, finding.themeId);
      return words.missing({ heading, theme, count: labels.length, labels: labels.join(', ') });
    }
    case 'extra':
      return words.extra({ ...finding, theme: themeName(project, finding.themeId) });
    case 'contrary': {
      const named = { ...finding, theme: themeName(project, finding.themeId) };
      return finding.isCoded ? words.contraryCoded(named) : words.contraryUncoded(named);
    }
  }
}

function themeName(project: Project, themeId: ThemeId): string {
  return project.themes.get(themeId)?.name ?? '';
}

/** Where the words stand that a quotation was compared with; `null` where nothing is like them. */
export function quotePlace(
  project: Project,
  { place }: CheckedQuote,
  words: Words['draftCheck'],
): QuotePlace | null {
  const first = place?.ranges[0];
  const last = place?.ranges.at(-1);
  if (!place || !first || !last) return null;
  const numbers = lineNumbersOf(textOf(project, place.transcriptId), first.start, last.end);
  const [from = ''] = numbers;
  const to = numbers.at(-1) ?? from;
  const { participantId } = place;
  const label = participantId === null ? undefined : project.participants.get(participantId)?.label;
  return {
    participant: label ?? words.interviewer,
    transcript: project.transcripts.get(place.transcriptId)?.name ?? '',
    lines: from === to ? from : `${from}–${to}`,
  };
}

function quoteSentence(project: Project, quote: CheckedQuote, words: Words['draftCheck']): string {
  const participant = quote.participant ?? words.nobody;
  const written = words.written({ quote: shortened(quote.quote), participant });
  const where = quotePlace(project, quote, words);
  if (!where || !quote.place) return words.notFound({ written });
  if (quote.verdict === 'exact') return words.exact({ written, ...where });
  const said = shortened(passageText(project, quote.place));
  const changes = quote.changes.slice(0, 4).map(({ written: own, said: other }) => {
    return words.change({ written: shortened(own), said: shortened(other) });
  });
  const parts =
    quote.verdict === 'edited'
      ? [words.edited({ written, said, ...where })]
      : quote.verdict === 'wrong participant'
        ? [words.wrongParticipant({ written, ...where })]
        : [
            words.notFound({ written }),
            words.closest({ said, percent: Math.floor(100 * quote.score), ...where }),
          ];
  const isLike = quote.score >= 0.6;
  return [...parts, ...(isLike ? changes : [])].reduce((left, right) => words.and({ left, right }));
}

const longestShown = 120;

function shortened(text: string): string {
  const shown = text.replace(/\s+/gu, ' ').trim();
  if (shown.length <= longestShown) return shown;
  return `${shown.slice(0, snapToGrapheme(shown, longestShown, 'back')).trimEnd()}…`;
}
