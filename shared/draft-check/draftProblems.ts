/** What of a draft check is wrong, as opposed to right, unclear, or only cleaned for print. Rules: DC17, DC23, DC26. */
import { type Project, textOf } from '../project/project.ts';
import type { DraftCheck } from './checkDraft.ts';
import type { CheckedQuote } from './checkQuotes.ts';
import type { PlacedQuote } from './findDraftQuote.ts';

export function isWrongQuote({ verdict, isCleaned }: CheckedQuote): boolean {
  return verdict !== 'exact' && !(verdict === 'edited' && isCleaned);
}

export function problemCount({ quotes, counts, participants, themes }: DraftCheck): number {
  return (
    quotes.filter(isWrongQuote).length +
    counts.filter(({ verdict }) => verdict === 'disagrees').length +
    participants.filter(({ unknown }) => unknown.length > 0).length +
    themes.reduce(
      (sum, { missing, extra, contrary }) =>
        sum + (missing.length > 0 ? 1 : 0) + extra.length + contrary.length,
      0,
    )
  );
}

/** The words of a passage on one line, its pieces with cuts between. */
export function passageText(project: Project, { transcriptId, ranges }: PlacedQuote): string {
  const { text } = textOf(project, transcriptId);
  return ranges.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' […] ');
}
