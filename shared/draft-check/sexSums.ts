/** "Cinq femmes et trois hommes": the two together are those who were named. Rule: docs/rules/draft-check.md, DC16. */
import type { CountClaim } from './countClaims.ts';
import { isExactNumber } from './restatedClaims.ts';
import { sizesOf, type ToldList, type ToldSoFar } from './toldSoFar.ts';

const women = /^(?:femmes?|wom[ae]n|participantes|infirmières)$/iu;
const men = /^(?:hommes?|m[ae]n)$/iu;
const joined = /^\s*(?:,|et|and|pour|for|contre|to|against)\s*(?:seulement |only )?$/iu;
/** What tells that the two are a part of those named before. */
const takesUp =
  /(?<!\p{L})(?:dont|parmi|eux|elles|(?:y|en) (?:compt|dénombr|trouv|figur|recens)\p{L}*|ces|à raison de|soit|of whom|them|these|including|namely)(?!\p{L})/iu;

export interface SexSum {
  readonly first: CountClaim;
  readonly second: CountClaim;
  readonly told: ToldList;
}

/** Pairs whose sum is of nobody told so far; `told` holds the lists of the sentence too. */
export function wrongSexSums(
  sentence: string,
  start: number,
  claims: readonly CountClaim[],
  told: ToldSoFar,
  all: number,
): SexSum[] {
  const last = told.lists.at(-1);
  if (!last || !takesUp.test(sentence)) return [];
  return claims.flatMap((second, at): SexSum[] => {
    const first = claims[at - 1];
    if (!first || !isExactNumber(first) || !isExactNumber(second)) return [];
    if (!joined.test(sentence.slice(first.end - start, second.start - start)) || !areBoth(first, second))
      return [];
    const sum = lowOf(first) + lowOf(second);
    return [...sizesOf(told), ...told.numbers, all].includes(sum) ? [] : [{ first, second, told: last }];
  });
}

function lowOf({ quantity }: CountClaim): number {
  return quantity.kind === 'number' ? quantity.low : 0;
}

function areBoth({ profession: one }: CountClaim, { profession: other }: CountClaim): boolean {
  if (one === null || other === null) return false;
  return (women.test(one) && men.test(other)) || (men.test(one) && women.test(other));
}
