/** `check` for people: one line a problem, in the order of the draft, and a summary. */
import type { DraftCheck } from '../../shared/draft-check/checkDraft.ts';
import type { CheckedQuote } from '../../shared/draft-check/checkQuotes.ts';
import { isWrongQuote, passageText, problemCount } from '../../shared/draft-check/draftProblems.ts';
import { type Project, textOf } from '../../shared/project/project.ts';
import { snapToGrapheme } from '../../shared/transcript/graphemes.ts';
import { lineNumbersOf } from '../../shared/transcript/lines.ts';
import type { Words } from '../../shared/words/words.ts';

interface Line {
  readonly paragraph: number;
  readonly problem: string;
}

export function checkLines(project: Project, result: DraftCheck, { draftCheck: words }: Words): string[] {
  const lines: Line[] = [
    ...result.quotes.filter(isWrongQuote).map((quote) => ({
      paragraph: quote.paragraph,
      problem: quoteProblem(project, quote, words),
    })),
    ...result.counts
      .filter(({ verdict }) => verdict === 'disagrees')
      .map(({ paragraph, written, listed }) => ({
        paragraph,
        problem: words.count({ written, count: listed.length, listed: listed.join(', ') }),
      })),
    ...result.participants
      .filter(({ unknown }) => unknown.length > 0)
      .map(({ paragraph, unknown }) => ({
        paragraph,
        problem: words.unknown({ count: unknown.length, labels: unknown.join(', ') }),
      })),
    ...themeLines(result, words),
  ];
  lines.sort((a, b) => a.paragraph - b.paragraph);
  return [...lines.map((line) => words.at(line)), ...summaryLines(result, words)];
}

function themeLines({ themes }: DraftCheck, words: Words['draftCheck']): Line[] {
  return themes.flatMap(({ paragraph, heading, missing, extra }) => [
    ...(missing.length === 0
      ? []
      : [
          {
            paragraph,
            problem: words.missing({ heading, count: missing.length, labels: missing.join(', ') }),
          },
        ]),
    ...extra.map((one) => ({
      paragraph: one.paragraph,
      problem: words.extra({ heading, label: one.participant }),
    })),
  ]);
}

function quoteProblem(project: Project, quote: CheckedQuote, words: Words['draftCheck']): string {
  const participant = quote.participant ?? words.nobody;
  const written = words.written({ quote: shortened(quote.quote), participant });
  const where = placeOf(project, quote, words);
  if (!where || !quote.place) return words.notFound({ written });
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

function placeOf(project: Project, { place }: CheckedQuote, words: Words['draftCheck']) {
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

function summaryLines(result: DraftCheck, words: Words['draftCheck']): string[] {
  const { quotes, counts, participants, terms } = result;
  if (quotes.length + participants.length === 0) return [words.nothing];
  const ofVerdict = (verdict: string) => quotes.filter((quote) => quote.verdict === verdict).length;
  const ofCount = (verdict: string) => counts.filter((count) => count.verdict === verdict).length;
  const cleaned = quotes.filter((quote) => quote.verdict === 'edited' && quote.isCleaned).length;
  return [
    words.quotes({
      count: quotes.length,
      exact: ofVerdict('exact'),
      edited: ofVerdict('edited') - cleaned,
      cleaned,
      wrong: ofVerdict('wrong participant'),
      lost: ofVerdict('not found'),
    }),
    words.counts({
      count: counts.length,
      agrees: ofCount('agrees'),
      disagrees: ofCount('disagrees'),
      unclear: ofCount('unclear'),
    }),
    words.lists({ count: participants.length }),
    ...(terms.length > 0 ? [words.terms({ count: terms.length })] : []),
    words.summary({ count: problemCount(result) }),
  ];
}

const longestShown = 120;

function shortened(text: string): string {
  const shown = text.replace(/\s+/gu, ' ').trim();
  if (shown.length <= longestShown) return shown;
  return `${shown.slice(0, snapToGrapheme(shown, longestShown, 'back')).trimEnd()}…`;
}
