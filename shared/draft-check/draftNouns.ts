/** What a draft calls its participants, learned from how it counts them: "quatorze conducteurs", "huit conducteurs (E1, …)". Rule: docs/rules/draft-check.md, DC34. */
import type { PlacedParagraph } from './checkDraft.ts';
import { countedBy, isPerhapsPeople, looksLikePeople, mayBeParticipants } from './countedNouns.ts';
import { numberPattern, readNumber } from './numberWords.ts';

export interface DraftNouns {
  /** Of all participants: a share of them is a share of the study. */
  readonly common: ReadonlySet<string>;
  /** Of participants, perhaps of a part of them. */
  readonly people: ReadonlySet<string>;
}

export const noNouns: DraftNouns = { common: new Set(), people: new Set() };

/**
 * A trade that Trame does not know is one where so many of its numbers are as long as the list behind them, and where it has
 * the ending of one or is counted in full somewhere, or one more agrees: "Deux peurs revenaient (E1, E4)" may be as long by chance.
 */
const fewestAgreeing = 2;
const furthestList = 200;
const numberAndWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>${numberPattern})\\s+(?<first>[\\p{L}-]{4,})(?:\\s+(?<second>[\\p{L}-]{4,}?)(?!\\p{L}))?(?:\\s+(?:sur|of(?: the)?|out of|des)\\s+(?<whole>${numberPattern})(?!\\p{L}))?`,
  'giu',
);

interface Seen {
  /** Its number, or what that is a part of, is that of the participants. */
  ofAll: number;
  /** What it is a part of is that of the participants: "sept boulangers sur onze". */
  ofWhole: number;
  agreeing: number;
  other: number;
}

export function draftNouns(paragraphs: readonly PlacedParagraph[], all: number): DraftNouns {
  const seen = new Map<string, Seen>();
  for (const paragraph of paragraphs) {
    for (const { 0: written, index, groups } of paragraph.hidden.matchAll(numberAndWords)) {
      const noun = nounOf(groups?.first, groups?.second);
      const number = readNumber(groups?.number ?? '');
      if (noun === null || number === null || number < 2) continue;
      const own = seen.get(noun) ?? { ofAll: 0, ofWhole: 0, agreeing: 0, other: 0 };
      seen.set(noun, own);
      const isOfWhole = readNumber(groups?.whole ?? '') === all;
      if (isOfWhole) own.ofWhole++;
      if (number === all || isOfWhole) own.ofAll++;
      const size = nextListSize(paragraph, index + written.length);
      if (size === number) own.agreeing++;
      else if (size !== null && number !== all) own.other++;
    }
  }
  const mostOfAll = Math.max(0, ...[...seen.values()].map(({ ofAll }) => ofAll));
  const learned = [...seen].filter(([noun, { ofAll, ofWhole, agreeing, other }]) => {
    const isThing = countedBy(noun, 'many', false) !== null;
    // "Onze patients par nuit" counts no participants.
    if (mayBeParticipants(noun)) return ofAll > 0 && (!isPerhapsPeople(noun) || ofAll === mostOfAll);
    const told = agreeing + Math.min(ofAll, 1);
    const isTrade =
      looksLikePeople(noun) ||
      ofWhole > 0 ||
      agreeing >= fewestAgreeing + 1 ||
      (ofAll > 0 && (agreeing >= fewestAgreeing || other === 0));
    return isTrade && told >= fewestAgreeing && told > other && !isThing;
  });
  const named = (some: typeof learned) => new Set(some.flatMap(([noun]) => [noun, singular(noun)]));
  return { common: named(learned.filter(([, { ofAll }]) => ofAll > 0)), people: named(learned) };
}

/** "Sept jeunes conducteurs" are drivers. */
function nounOf(first: string | undefined, second: string | undefined): string | null {
  const noun = first && countedBy(first, 'many', false) === 'between' ? second : first;
  return noun?.toLowerCase() ?? null;
}

function singular(noun: string): string {
  return noun.replace(/[sx]$/u, '');
}

/** How many the next list of the sentence names; `null` where it has none. */
function nextListSize({ sentences }: PlacedParagraph, from: number): number | null {
  const sentence = sentences.find(({ start, end }) => start <= from && from < end);
  const next = sentence?.runs.find((run) => run.start >= from && run.start - from < furthestList);
  return next && next.named.length > 1 ? next.named.length : null;
}
