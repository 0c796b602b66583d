/** What a section has told so far, that later numbers may speak of. Rule: docs/rules/draft-check.md, DC29. */
import type { TextRange } from '../transcript/textRange.ts';
import type { CountClaim } from './countClaims.ts';
import type { Named } from './participantLabels.ts';

export interface ToldList {
  readonly named: readonly Named[];
  readonly range: TextRange;
  readonly paragraph: number;
  /** The words of its sentence, by which a later one takes it up again. */
  readonly words: string;
}

export interface ToldSoFar {
  readonly lists: readonly ToldList[];
  readonly numbers: readonly number[];
  /** The number of the sentence before, if that has no list. */
  readonly open: CountClaim | null;
}

export const nothingTold: ToldSoFar = { lists: [], numbers: [], open: null };
/** Lists and numbers of a section that later ones may speak of. */
const mostTold = 12;

export function withTold(
  told: ToldSoFar,
  lists: readonly ToldList[],
  numbers: readonly number[],
  open: CountClaim | null,
): ToldSoFar {
  return {
    open,
    lists: [...told.lists, ...lists].slice(-mostTold),
    numbers: [...told.numbers, ...numbers].slice(-mostTold),
  };
}

/** How many the lists name: each alone, the last two together, the last three, and so on. */
export function sizesOf({ lists }: Pick<ToldSoFar, 'lists'>): number[] {
  const together = new Map<string, Named>();
  const joined = [...lists].reverse().map(({ named }) => {
    for (const one of named) together.set(one.id ?? one.label, one);
    return together.size;
  });
  return [...joined, ...lists.map(({ named }) => named.length)];
}
