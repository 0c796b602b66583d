/**
 * Lists whose number stands in the sentence before, and lists of all the others: "Deux dormaient sur place. Il s’agit de E4 et
 * E9.", "Les autres (E5, E11) …". Rule: docs/rules/draft-check.md, DC29.
 */
import type { ListClaim, ListInSentence } from './listClaims.ts';
import type { Named } from './participantLabels.ts';
import type { ToldSoFar } from './toldSoFar.ts';

const goesOn =
  /^\s*(?:il s[’'](?:agit|agissait)|c[’']est|ce sont|c[’']étai|ils? (?:sont|étai)|elles? (?:sont|étai)|they (?:are|were)|these (?:are|were)|this was|namely|à savoir)(?!\p{L})/iu;
const onlyNot =
  /^\s*(?:seule?s?|only|just)\s[^.;:]*\uE001[^.;:]*?(?:(?:ne |n[’'])[^.;:]*(?:pas|jamais|plus|guère|rien)|\bnot\b|n[’']t\b|never)/iu;

/** "Trois participants rappelaient le service. Ce sont E5, E8 et E9.", "… ten nurses. Only N7 and N11 did not." */
export function openClaim(
  sentence: string,
  list: ListInSentence,
  { open }: ToldSoFar,
  everybody: readonly Named[],
): ListClaim | null {
  if (open === null || open.quantity.kind !== 'number') return null;
  const isRest = onlyNot.test(sentence);
  if (!isRest && !goesOn.test(sentence)) return null;
  const { low } = open.quantity;
  const size = isRest ? everybody.length - list.size : list.size;
  return { list, claim: open, verdict: size === low ? 'agrees' : 'disagrees', says: { from: low, to: low } };
}

/** "Les autres (E5 et E11)": those whom the list before does not name. One too many or too few is an error, more is another matter. */
export function otherLists(
  text: string,
  lists: readonly ListInSentence[],
  told: ToldSoFar,
  everybody: readonly Named[],
): ListClaim[] {
  return lists.flatMap((list, index): ListClaim[] => {
    const before = text.slice(Math.max(0, list.range.start - 80), list.range.start);
    const words =
      /(?:(?:les|the) (?:autres|others|rest|restants|remaining(?: ones)?)|restent|that leaves|(?:seules? |only |the (?:only )?)exceptions?(?: (?:sont|étaient|are|were|being))?\s*:?|(?:the|les) (?:only|seule?s) (?:\p{L}+ )?(?:who|qui|à)\s[^.;:()]{0,30}?(?:not|n[’']t|pas|jamais|never)[^.;:()]{0,20}(?:are|were|sont|étaient)(?: :)?)\s*,?\s*$/iu.exec(
        before,
      );
    const last = lists[index - 1]?.run.named ?? told.lists.at(-1)?.named;
    if (!words || !last || last.length + list.size < everybody.length - 1) return [];
    const ids = new Set(last.map(({ id }) => id));
    const twice = list.run.named.filter(({ id }) => ids.has(id)).length;
    const left = everybody.length - last.length - (list.size - twice);
    const end = list.range.start;
    const claim = { start: end - words[0].length, end: end - (/[\s,]*$/u.exec(before)?.[0].length ?? 0) };
    if (twice > 1 || left > 1) return [];
    const says = { from: everybody.length - last.length, to: everybody.length - last.length };
    return [{ list, claim, verdict: twice + left === 0 ? 'agrees' : 'disagrees', says }];
  });
}
