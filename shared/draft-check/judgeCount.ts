/** Whether a list of participants is as long as a sentence says. Rules: docs/rules/draft-check.md, DC15–DC17. */
import type { CountClaim } from './countClaims.ts';
import type { Quantity } from './countWords.ts';
import type { DraftNouns } from './draftNouns.ts';

export type CountVerdict = 'agrees' | 'disagrees' | 'unclear';

export interface JudgedCount {
  readonly verdict: CountVerdict;
  /** How many participants the words mean; `null` where they leave it open. */
  readonly says: { readonly from: number; readonly to: number } | null;
}

export interface CountContext {
  /** Participants of the project: the whole of every share. */
  readonly all: number;
  /** Participants named in lists before, for "les autres". */
  readonly before: number;
  /** What the draft calls its participants ("pharmaciens"), so that shares of them are shares of all. */
  readonly nouns: DraftNouns;
}

export function judgeCount(claim: CountClaim, listed: number, context: CountContext): JudgedCount {
  const says = boundsOf(claim.quantity, context);
  if (says === null) return { verdict: 'unclear', says: null };
  const { quantity } = claim;
  if (quantity.kind === 'allBut' && listed === quantity.without)
    return { verdict: 'agrees', says: { from: listed, to: listed } };
  const share = shareOfOther(claim.quantity, context.all);
  if (share && listed >= share.from && listed <= share.to) return { verdict: 'agrees', says: share };
  if (listed >= says.from && listed <= says.to) return { verdict: 'agrees', says };
  return { verdict: mayContradict(claim, context) ? 'disagrees' : 'unclear', says };
}

function boundsOf(quantity: Quantity, { all, before }: CountContext): { from: number; to: number } | null {
  switch (quantity.kind) {
    case 'number': {
      const { low, high } = quantity;
      return { from: low, to: Math.min(high, Math.max(all, low)) };
    }
    case 'share':
      return shareBounds(quantity, quantity.whole ?? all);
    case 'all':
      return { from: all, to: all };
    case 'allBut':
      return { from: all - quantity.without, to: all - quantity.without };
    case 'none':
      return { from: 0, to: 0 };
    case 'several':
      return { from: quantity.least, to: all };
    case 'others':
      return before > 0 && before < all ? { from: all - before, to: all - before } : null;
    default:
      return null;
  }
}

const largestShare = 6;

/** "Un participant sur trois" may be said of all; "trois des cinq internes" is a number. */
function shareOfOther(quantity: Quantity, all: number): { from: number; to: number } | null {
  if (quantity.kind !== 'number' || quantity.whole === undefined || quantity.whole === all) return null;
  // "Neuf sur dix" is a way of speaking.
  if (quantity.isOfThese || (quantity.whole > largestShare && quantity.whole !== 10)) return null;
  return quantity.low < quantity.whole ? around((quantity.low / quantity.whole) * all, 1) : null;
}

function shareBounds(
  { share, sign, isPercent }: Quantity & { kind: 'share' },
  all: number,
): { from: number; to: number } {
  // A third of nine is three, whatever the machine makes of thirds.
  const exact = Math.round(share * all * 1e6) / 1e6;
  if (sign === '>') return { from: Math.floor(exact) + 1, to: all };
  if (sign === '<') return { from: 1, to: Math.ceil(exact) - 1 };
  if (isPercent && (sign === '~' || sign === '<~')) {
    const numbers = Array.from({ length: all }, (_, index) => index + 1);
    const near = numbers.filter((number) =>
      sign === '~'
        ? Math.abs(number / all - share) < 0.01
        : number / all > share - 0.08 && number / all < share + 0.03,
    );
    const [from] = near;
    if (from !== undefined) return { from, to: near.at(-1) ?? from };
  }
  if (sign === '<~')
    return {
      from: Math.max(1, Math.ceil(exact - Math.max(1.5, all / 6))),
      to: Math.min(Math.ceil(exact), all - 1),
    };
  return around(exact, sign === '~' ? Math.max(1, all / 10) : 1);
}

/** Whole numbers less than `distance` away; the exact one in any case. */
function around(exact: number, distance: number): { from: number; to: number } {
  return { from: Math.floor(exact - distance) + 1, to: Math.ceil(exact + distance) - 1 };
}

/** Weak claims never contradict; nor do shares of what may be a part of the study; nor words that are no number. */
function mayContradict({ quantity, isStrong, profession }: CountClaim, context: CountContext): boolean {
  if (!isStrong) return false;
  const isOfPart = profession !== null && !context.nouns.common.has(profession);
  if (quantity.kind === 'share' || quantity.kind === 'all') return !isOfPart;
  if (quantity.kind === 'others') return false;
  return true;
}
