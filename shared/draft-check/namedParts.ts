/** "Huit ont des enfants ; parmi eux, la moitié (E2, …)": the number before is the whole of the part. Rule: docs/rules/draft-check.md, DC15. */
import type { CountClaim } from './countClaims.ts';
import { isExactNumber } from './restatedClaims.ts';

const pronouns =
  "(?:parmi (?:eux|elles|ceux-ci|celles-ci|lesquel(?:le)?s)|d[’']entre (?:eux|elles)|(?:of|among) (?:them|these|those|whom|which))";
const before = new RegExp(
  `(?<!\\p{L})(?:${pronouns}|dont)\\s*,?\\s+(?:(?:seuls?|seules?|seulement|only|just)\\s+)?$`,
  'iu',
);
const behind = new RegExp(`^\\s*${pronouns}(?!\\p{L})|${pronouns}$`, 'iu');
/** Speaks of those whom the sentence before named. */
export const ofThem = new RegExp(
  `(?<!\\p{L})(?:${pronouns}|(?:de|of|parmi|among) (?:ces|these|those))(?!\\p{L})`,
  'iu',
);
const labels = /\uE001/u;

/** `hidden` is the paragraph with labels hidden; a number with a list of its own before the part stays one of its own. */
export function withNamedParts(hidden: string, claims: readonly CountClaim[]): readonly CountClaim[] {
  const wholes = new Map<CountClaim, number>();
  claims.forEach((part, index) => {
    const whole = claims[index - 1];
    if (!whole || !isWholeOf(hidden, whole, part)) return;
    if (whole.quantity.kind === 'number') wholes.set(part, whole.quantity.low);
  });
  if (wholes.size === 0) return claims;
  return claims.map((claim, index) => {
    const next = claims[index + 1];
    const isWhole = next !== undefined && wholes.has(next);
    const whole = wholes.get(claim);
    const read = isWhole ? { ...claim, isWhole, isStrong: false } : claim;
    return whole !== undefined && read.quantity.kind === 'share'
      ? { ...read, quantity: { ...read.quantity, whole } }
      : read;
  });
}

function isWholeOf(hidden: string, whole: CountClaim, part: CountClaim): boolean {
  if (!whole.isStrong || whole.isTotal || !isExactNumber(whole)) return false;
  const between = hidden.slice(whole.end, part.start);
  if (labels.test(between) || part.quantity.kind === 'all') return false;
  return (
    before.test(between) ||
    behind.test(hidden.slice(part.start, part.end)) ||
    behind.test(hidden.slice(part.end, part.end + 24))
  );
}
