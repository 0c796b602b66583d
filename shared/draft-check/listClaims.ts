/** Leads from a list of participants to the words of its sentence that say how many they are. Rules: DC14, DC16, DC18. */
import type { TextRange } from '../transcript/textRange.ts';
import { type CountClaim, claimsBetween } from './countClaims.ts';
import { type CountContext, type CountVerdict, type JudgedCount, judgeCount } from './judgeCount.ts';
import type { LabelRun } from './labelRuns.ts';
import { sayingAgain } from './sayingAgain.ts';

export interface ListInSentence {
  readonly run: LabelRun;
  /** The bracket it stands in, or the list itself. */
  readonly range: TextRange;
  readonly size: number;
  /** Only quotations or "notamment" show that there are some: fewer contradict nothing. */
  readonly mayBeFewer: boolean;
  /** A single speaker: others may follow. */
  readonly mayBeMore: boolean;
}

export interface ListClaim extends JudgedCount {
  readonly list: ListInSentence;
  /** The claim, or several that are added up ("deux internes et trois chefs"). */
  readonly claim: TextRange;
}

/** All lists of one sentence that a claim speaks of. `claims` and `lists` are those of the sentence, in order. */
export function listClaims(
  text: string,
  sentence: TextRange,
  claims: readonly CountClaim[],
  lists: readonly ListInSentence[],
  context: Omit<CountContext, 'before'>,
): ListClaim[] {
  const found: ListClaim[] = [];
  let from = sentence.start;
  let before = 0;
  const used = new Set<number>();
  lists.forEach((list, index) => {
    const own = { ...context, before };
    const next = lists[index + 1]?.range.start ?? sentence.end;
    const inside = claimsBetween(claims, list.range.start, list.range.end);
    const hasOne = found.some(({ verdict }) => verdict !== 'unclear');
    const ahead = claimsBetween(claims, from, list.range.start)
      .filter(({ start, end }) => end <= list.range.start && !used.has(start))
      .map((claim) => (hasOne && claim.isLeftOut ? { ...claim, isStrong: true, profession: null } : claim));
    const nearest = nearestOf(text, withoutOneOfThem(text, ahead), list.range.start);
    const behind = claimsBehind(text, list, claims, next);
    const again = best(list, behind, own);
    // "E1 et E4 (deux participants), … E7 et E9 (deux participants)"
    if (again && isBracketed(text, again.claim)) used.add(again.claim.start);
    const first =
      best(
        list,
        inside.filter(({ isStrong }) => isStrong),
        own,
      ) ?? best(list, nearest, own);
    // "La majorité (E1, … ; n = 9)": both must be true.
    const vague = inside.length > 0 && ahead.length === 1 ? best(list, ahead.filter(isMajority), own) : null;
    // "Huit en parlaient (E1, …), soit plus des deux tiers": what is said again must be true too.
    const judged =
      [again, vague].find((one) => one?.verdict === 'disagrees' && first?.verdict !== 'disagrees') ??
      first ??
      again;
    if (judged) {
      const rest = lists.slice(index + 1, index + 1 + mostParts);
      found.push(withParts(text, judged, rest, claims, own));
    }
    before += list.size;
    from = list.range.end;
  });
  return found;
}

/** "Deux ont pleuré, l’un pour un patient (E4), l’autre …": "l’un" counts nothing. */
function withoutOneOfThem(text: string, ahead: readonly CountClaim[]): readonly CountClaim[] {
  const isOne = ({ start, end }: CountClaim) => /^(?:l[’']une?|one)(?!\p{L})/iu.test(text.slice(start, end));
  const [first] = ahead;
  if (first?.quantity.kind !== 'number' || first.quantity.low < 2 || !first.isStrong) return ahead;
  return ahead.filter(
    (claim) => claim === first || !isOne(claim) || !/,\s*$/u.test(text.slice(first.end, claim.start)),
  );
}

/** "Time was everybody’s concern: eleven spoke of it (…)": a number behind a colon says more than "everybody" before it. */
function nearestOf(text: string, ahead: readonly CountClaim[], end: number): readonly CountClaim[] {
  const last = ahead.filter(({ isStrong }) => isStrong).at(-1);
  const others = ahead.filter((claim) => claim !== last);
  if (!last || !isExact(last) || last.quantity.kind !== 'number' || others.length === 0) return ahead;
  const from = others.at(-1)?.end ?? 0;
  const isBehindColon = last.start > from && last.end <= end && /[:;]/u.test(text.slice(from, last.start));
  return isBehindColon && others.every(({ quantity }) => quantity.kind !== 'number') ? [last] : ahead;
}

/** Lists of one sentence that may go on with one before. */
const mostParts = 20;

/** "(E1, E2), soit trois participants", "E1 et E2 sont les deux participants qui", "E1 et E2 (deux internes)". */
function claimsBehind(
  text: string,
  { range, size }: ListInSentence,
  claims: readonly CountClaim[],
  next: number,
): CountClaim[] {
  const near = claimsBetween(claims, range.end, Math.min(next, range.end + furthestBehind));
  const isIntroduced = introduces.test(text.slice(Math.max(0, range.start - 24), range.start));
  return near.flatMap((claim, index): CountClaim[] => {
    const glue = text.slice(range.end, claim.start);
    if (isOneOfThem(text, claim, size) || isFloating(claim, glue)) return [];
    if ((index === 0 && saysAgainLater.test(glue)) || isAloneInBracket(text, claim, { glue, size }))
      return [{ ...claim, isStrong: claim.isStrong || claim.profession === null }];
    // "E1, E4 et E7 dorment mal, trois au total"
    if (claim.isTotal && /^[^.;:()]*,\s*$/u.test(glue)) return [claim];
    if (
      concludes(text, claim, glue) ||
      areTheOnlyOnes(claim, text, glue) ||
      (size > 2 && areBoth(text, claim, glue))
    )
      return [{ ...claim, isStrong: true, profession: null }];
    if (glue.length > closeBehind) return [];
    if (isAllOfThem(claim, text, glue)) return [{ ...claim, isStrong: true }];
    if (saysAgain.test(glue)) return [{ ...claim, isStrong: true }];
    if (/^\s*[(:]\s*$/u.test(glue)) return [claim];
    if (isApposition(text, claim, glue, isIntroduced)) return [{ ...claim, isStrong: true }];
    if (claim.isTotal && /^[\s,;:()–—-]*$/u.test(glue)) return [claim];
    return /^[\s,:(]*(?:les |the )?$/u.test(glue) ? [{ ...claim, isStrong: false }] : [];
  });
}

/**
 * "Deux (E9, E12) : l’un dort, l’autre veille.", "(E9, E12), soit un interne et un chef"; but "E9 et E12, soit un participant"
 * says how many they are.
 */
function isOneOfThem(text: string, { quantity, start, end }: CountClaim, size: number): boolean {
  if (size < 2 || quantity.kind !== 'number' || quantity.high !== 1 || quantity.whole !== undefined)
    return false;
  if (/^n/iu.test(text.slice(start, end))) return false;
  return (
    !/^\s*(?:[.;)\]!?,–—]|$)/u.test(text.slice(end, end + 4)) ||
    goesOn.test(text.slice(end, end + goesOnWithin))
  );
}

/** "…, une autre veille", "… et un chef" */
const goesOn =
  /^[^.;:!?()]*(?:,|(?<!\p{L})(?:et|and|puis|then))\s+(?:(?:une?|one|an?|another|deux|two|trois|three)(?!\p{L})|l[’']autre|the other|\d)/iu;
const goesOnWithin = 60;

/** "E1, E4 et E7 le reconnaissent tous les trois." */
function isAllOfThem({ quantity, start, end }: CountClaim, text: string, glue: string): boolean {
  return (
    quantity.kind === 'number' &&
    /^(?:tous|toutes|all)\s/iu.test(text.slice(start, end)) &&
    /^[^,;:.()]*$/u.test(glue)
  );
}

/** "Pour E3 et E6, …, aucun ennui : deux pharmaciens sur onze, donc." */
function concludes(text: string, { end, quantity }: CountClaim, glue: string): boolean {
  if (quantity.kind !== 'number' || !/^[^.;:()]*[:–—,]\s*$/u.test(glue)) return false;
  return /^,?\s+(?:donc|ainsi|en tout|then|thus|in all)\s*(?:[.;)]|$)/iu.test(text.slice(end, end + 12));
}

/** "E2 et E9 se distinguent : ce sont les deux seuls participants à …" */
function areTheOnlyOnes({ start, end, quantity }: CountClaim, text: string, glue: string): boolean {
  if (quantity.kind !== 'number' || quantity.low < 2) return false;
  const isSaid =
    /^[^.;()]*[:,–—]\s*(?:ce sont|they (?:are|were))\s+(?:les|the)\s+(?:seule?s\s+|only\s+)?$/iu.test(glue);
  return isSaid && /(?:seule?s|only)(?!\p{L})/iu.test(`${glue.slice(-8)}${text.slice(start, end)}`);
}

/** "P1, P2 and P3 both had a dog"; but "both tired and happy", "both worked and studied" say two things of each. */
function areBoth(text: string, { start, end }: CountClaim, glue: string): boolean {
  if (!/^both$/iu.test(text.slice(start, end)) || !leadsToBoth.test(glue)) return false;
  const behind = /^[^.;:,()]*/u.exec(text.slice(end))?.[0] ?? '';
  return (
    /^\s+(?:had|have|were|are|was|did|do|said|felt|spoke|been|\p{L}{3,}ed)(?!\p{L})/iu.test(behind) &&
    !/\sand\s/iu.test(behind)
  );
}

/** "P1, P2 and P3 had both", "P1, P2 and P3 had seventy years of service; both" */
const leadsToBoth =
  /^\s+(?:had |have |were |are )?$|^\s+(?:had|have|were|are|said|spoke|felt|\p{L}{3,}ed)\s(?![^;]*\s(?:and|or|two|with)\s)[^;.()]*;\s*$/iu;

/** "Hands (E1) and shoes (E9) were all used": "all" is said of the subject. */
function isFloating({ quantity, counted }: CountClaim, glue: string): boolean {
  return quantity.kind === 'all' && counted !== 'anybody' && floats.test(glue);
}

const floats = /(?<!\p{L})(?:were|are|had|have|sont|étaient|ont|avaient)\s+$/iu;

/** "Selon E1 et E4, trois infirmières dormaient.": the number is the subject of a new clause. */
const introduces =
  /(?:^|[\s(])(?:selon|d[’']après|pour|chez|comme|avec|according to|for|to|with|like|as)\s+(?:l[’'])?$/iu;
const closeBehind = 60;
const furthestBehind = 140;
/** "(E1, E2), avaient un aîné à appeler, soit 18 %" */
const saysAgainLater = new RegExp(`,\\s*${sayingAgain}\\s+$`, 'iu');

function isBracketed(text: string, { start, end }: TextRange): boolean {
  return (
    /[([]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) && /^\s*[)\]]/u.test(text.slice(end, end + 3))
  );
}

/** "E1 et E4 en parlaient (deux participants)" */
function isAloneInBracket(
  text: string,
  { start, end, isStrong, quantity }: CountClaim,
  { glue, size }: { readonly glue: string; readonly size: number },
): boolean {
  if (quantity.kind !== 'number') return false;
  // "E2, E7 et E10 (trois)"; "E2 (33)" is an age.
  const isNext = size > 1 && /^\s*[([]\s*$/u.test(glue) && !/\d/u.test(text.slice(start, end));
  if (!isStrong && quantity.whole === undefined && !isNext) return false;
  return isBracketed(text, { start, end });
}

/** "E1, E2 et E4, tous trois internes, …", "E1 et E4 – deux pharmaciens en tout – …" */
function isApposition(
  text: string,
  { start, end, quantity, isStrong, profession, counted }: CountClaim,
  glue: string,
  isIntroduced: boolean,
): boolean {
  if (quantity.kind === 'share')
    return (
      profession === null &&
      (/^\)?\s*[–—]\s*$/u.test(glue) ||
        (isStrong && /^\)?\s*,\s*(?:les |the )?$/u.test(glue) && ofTheWhole.test(text.slice(start, end)))) &&
      /^[^,;:.()]{0,20}\s*[–—,.]/u.test(text.slice(end, end + 24))
    );
  if (quantity.kind !== 'number') return false;
  if (/^\)?\s*,\s*(?:les |the )?$/iu.test(glue))
    return (
      /^(?:tous|toutes|all|both)\s/iu.test(text.slice(start, end)) ||
      (isStrong &&
        !isIntroduced &&
        counted !== 'verb' &&
        /^[^,;:.()\uE000-\uE00F]{0,40}[.,;:)–—]/u.test(text.slice(end, end + 44)))
    );
  const isClosed = /^[^,;:.()\uE000-\uE00F]{0,20}\s*[–—,.]/u.test(text.slice(end, end + 24));
  return /^\)?\s*[–—]\s*$/u.test(glue) && isClosed && (isStrong || profession !== null);
}

/** "quatre (E1, …), un gros tiers de l’échantillon" */
const ofTheWhole = /(?:échantillon|effectif|panel|cohorte|interrogée?s|rencontrée?s|sample|cohort|panel)$/iu;
const saysAgain = new RegExp(
  `^\\)?[\\s,;:(—–-]*(?:${sayingAgain}(?: un total de| au total)?|(?:ils|elles) (?:sont|étaient)|sont|étaient|were|are|number|numbered|totall?ed|or|a total of)\\s+(?:les\\s+|the\\s+|donc\\s+|au total\\s+|par\\s+|chez\\s+|pour\\s+|dans\\s+|à\\s+|by\\s+|for\\s+|in\\s+|to\\s+|of\\s+)?(?:only\\s+)?$`,
  'iu',
);

/** The claim that agrees, if one does; else the first strong one; else a weak one, which contradicts nothing. */
function best(list: ListInSentence, claims: readonly CountClaim[], context: CountContext): ListClaim | null {
  const parts = claims.filter(({ isWhole }) => !isWhole);
  const asked = parts.length > 0 ? parts : claims.map((claim) => ({ ...claim, isStrong: false }));
  const judged = asked.map((claim) => ({ claim, ...judge(list, claim, context) }));
  const strong = judged.filter(({ claim }) => claim.isStrong);
  const settling = judged.filter(({ claim }) => claim.isStrong || strong.length === 0 || isExact(claim));
  const agreeing = strong.find(isAgreeing) ?? addedUp(list, strong) ?? settling.find(isAgreeing);
  const chosen =
    agreeing ?? strong.find(({ verdict }) => verdict === 'disagrees') ?? strong[0] ?? judged.at(-1);
  if (!chosen) return null;
  const { claim, verdict, says } = chosen;
  return { list, claim: { start: claim.start, end: claim.end }, verdict, says };
}

/** "Plus de trois cafés" agrees with nearly every list, and says nothing beside a number of participants. */
function isExact({ quantity }: CountClaim): boolean {
  return quantity.kind !== 'number' || quantity.low === quantity.high;
}

function isMajority({ quantity, isStrong }: CountClaim): boolean {
  return isStrong && quantity.kind === 'share' && (quantity.sign === '<' || quantity.sign === '>');
}

function isAgreeing({ verdict }: { verdict: CountVerdict }): boolean {
  return verdict === 'agrees';
}

function judge(list: ListInSentence, claim: CountClaim, context: CountContext): JudgedCount {
  const judged = judgeCount(claim, list.size, context);
  if (judged.verdict !== 'disagrees' || judged.says === null) return judged;
  const isExcused = list.size < judged.says.from ? list.mayBeFewer : list.mayBeMore;
  return isExcused ? { ...judged, verdict: 'unclear' } : judged;
}

/** "Deux internes et trois chefs (E1, …, E5)". */
function addedUp(list: ListInSentence, strong: readonly (JudgedCount & { claim: CountClaim })[]) {
  const numbers = strong.flatMap(({ claim }) =>
    claim.quantity.kind === 'number' && claim.quantity.low === claim.quantity.high ? claim : [],
  );
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last || numbers.length < 2) return undefined;
  // "Huit s’en souviennent un par un"
  if (numbers.some(({ counted }) => counted === 'nothing') && numbers.some(isCountedByNoun)) return undefined;
  const total = numbers.reduce(
    (sum, { quantity }) => sum + (quantity.kind === 'number' ? quantity.low : 0),
    0,
  );
  if (total !== list.size) return undefined;
  const claim = { ...first, end: last.end };
  return { claim, verdict: 'agrees' as const, says: { from: total, to: total } };
}

function isCountedByNoun({ counted }: CountClaim): boolean {
  return counted !== 'nothing';
}

/**
 * "Huit en parlaient, avec peur (E1, E2, E3) ou avec humour (E4, …, E8)": lists without a claim of their own go on with
 * the one before, and all lists behind "quatre personnes : une à l’hôpital (E1), …" do. Where that does not explain the
 * number, a list that is too short is unclear, unless the number was shared out behind a colon.
 */
function withParts(
  text: string,
  judged: ListClaim,
  rest: readonly ListInSentence[],
  claims: readonly CountClaim[],
  context: CountContext,
): ListClaim {
  const { says, list } = judged;
  const isOneByOne = areOneByOne(text, judged, rest);
  const isInside = judged.claim.start >= list.range.start && judged.claim.end <= list.range.end;
  if (says === null || list.size > says.to || isInside) return judged;
  if (judged.verdict !== 'disagrees' && !isOneByOne) return judged;
  const named = new Set(list.run.named.map(({ label }) => label));
  const isSharedOut =
    isOneByOne ||
    (/^[^()]*:/u.test(text.slice(judged.claim.end, list.range.start)) &&
      [list, ...rest].every(isWholeBracket));
  let end = list.range.end;
  for (const next of rest) {
    if (!isSharedOut && claimsBetween(claims, end, next.range.end).some((one) => isOwn(one, next))) break;
    if (isContrasted(text, end, next)) break;
    for (const { label } of next.run.named) named.add(label);
    end = next.range.end;
  }
  if (named.size === list.size) return judged;
  const isWhole = named.size >= says.from && named.size <= Math.min(says.to, context.all);
  return { ...judged, verdict: isWhole ? 'agrees' : isSharedOut ? 'disagrees' : 'unclear' };
}

/** "Deux ont pleuré, l’un pour un patient (E4), l’autre pour ses enfants (E3)": the number is that of all lists. */
function areOneByOne(text: string, { claim, list }: ListClaim, [next]: readonly ListInSentence[]): boolean {
  if (next === undefined || claim.start >= list.range.start) return false;
  const [ahead, between] = [
    text.slice(claim.end, list.range.start),
    text.slice(list.range.end, next.range.start),
  ];
  return (
    /[,:]\s*(?:l[’']une?|(?:the )?one)\s/iu.test(ahead) &&
    /(?:l[’']autre|(?:the|an)other|the other|une? autre)(?!\p{L})/iu.test(between)
  );
}

/** A list that a number of its own stands before does not go on with the list before it. */
function isOwn({ isStrong, isLeftOut, quantity }: CountClaim, { size }: ListInSentence): boolean {
  return (
    isStrong || isLeftOut || (quantity.kind === 'number' && quantity.low === size && quantity.high === size)
  );
}

/** "… (#9) ; E10 et E11 n’en parlent pas", "… ; E6, E9 et E11 font exception" */
function isContrasted(text: string, from: number, { range, run }: ListInSentence): boolean {
  if (run.bracket === null && /;\s*$/u.test(text.slice(from, range.start)))
    return isClause.test(text.slice(range.end, range.end + 24));
  return (
    /(?:;|(?<!\p{L})(?:tandis que?|alors que?|mais|while|whereas|but))\s*$/iu.test(
      text.slice(from, range.start),
    ) &&
    /^\s*(?:ne\s|n[’']|(?:do|did|had|have)(?:\s+not|n[’']t)(?!\p{L})|never(?!\p{L}))/iu.test(
      text.slice(range.end, range.end + 16),
    )
  );
}

/** Those who are listed are the subject of a verb: another statement. */
const isClause =
  /^\s+(?:(?:ne|se|en|y|le|la|les|leur|lui|all|both|also|never)\s+|[nsl][’'])*(?:\p{L}+nt|did|do|had|have|were|are|said|made|\p{L}+ed)(?!\p{L})/iu;

function isWholeBracket({ run, mayBeFewer }: ListInSentence): boolean {
  return run.bracket !== null && !mayBeFewer;
}
