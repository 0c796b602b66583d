/** "Parmi les dix participants, …" of a study of eleven: one more or less than took part, said once and of nobody told before. Rule: docs/rules/draft-check.md, DC15. */

import type { TextRange } from '../transcript/textRange.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import { countedBy, meansOneSex } from './countedNouns.ts';
import type { DraftNouns } from './draftNouns.ts';
import { numberPattern, readNumber } from './numberWords.ts';
import { sizesOf, type ToldSoFar } from './toldSoFar.ts';

const totalPhrase = new RegExp(
  `(?<!\\p{L})(?:(?:parmi|sur|of|among)\\s+(?=les|nos|the|our)|(?:for|by|to|pour|chez|par)\\s+(?=all|tous|toutes))(?<claim>(?:(?:all|tous|toutes)\\s+)?(?:(?:les|nos|the|our)\\s+)?(?<number>${numberPattern})\\s+(?<noun>\\p{L}+))(?=\\s*[,.;]|\\s*$)`,
  'dgiu',
);
const anyTotal = new RegExp(`(?<![\\p{L}\\d])(?<number>${numberPattern})\\s+(?<noun>\\p{L}{4,})`, 'giu');
const anyNumber = new RegExp(`(?<![\\p{L}\\d])(?:${numberPattern})(?![\\p{L}\\d])`, 'giu');
/** "Les dix personnes", "les dix récits" may be others than those who took part. */
const otherPeople =
  /^(?:personnes?|people|persons|individuals|sujets?|subjects|verbatims|récits?|témoignages?|témoins)$/iu;

interface Total extends TextRange {
  readonly number: number;
}

/** How often the draft says each number of its participants. */
export type SaidTotals = ReadonlyMap<number, number>;

export function saidTotals(paragraphs: readonly PlacedParagraph[], nouns: DraftNouns): SaidTotals {
  const said = new Map<number, number>();
  for (const { hidden } of paragraphs)
    for (const { groups } of hidden.matchAll(anyTotal)) {
      const number = readNumber(groups?.number ?? '');
      if (number !== null && isEverybody(groups?.noun ?? '', nouns))
        said.set(number, (said.get(number) ?? 0) + 1);
    }
  return said;
}

/** `text` is a sentence with its labels hidden. */
export function wrongTotals(
  text: string,
  told: ToldSoFar,
  { said, nouns, all }: { readonly said: SaidTotals; readonly nouns: DraftNouns; readonly all: number },
): Total[] {
  if ((said.get(all) ?? 0) === 0) return [];
  return [...text.matchAll(totalPhrase)].flatMap((match): Total[] => {
    const number = readNumber(match.groups?.number ?? '');
    const [start, end] = match.indices?.groups?.claim ?? [0, 0];
    if (number === null || Math.abs(number - all) !== 1 || said.get(number) !== 1) return [];
    if (!isEverybody(match.groups?.noun ?? '', nouns)) return [];
    const before = [...text.slice(0, start).matchAll(anyNumber)].map(([written]) => readNumber(written));
    if ([...sizesOf(told), ...told.numbers, ...before].includes(number)) return [];
    return [{ start, end, number }];
  });
}

function isEverybody(noun: string, { common }: DraftNouns): boolean {
  if (meansOneSex(noun) || otherPeople.test(noun)) return false;
  return common.has(noun.toLowerCase()) || countedBy(noun, 'many', false) === 'anybody';
}
