/** A number without any list, first under the name of a theme: as many as are coded with it, or nearly. Rule: docs/rules/draft-check.md, DC35. */
import type { CountClaim } from './countClaims.ts';
import type { JudgedCount } from './judgeCount.ts';
import { isExactNumber } from './restatedClaims.ts';
import type { ThemeSection } from './sectionThemes.ts';
import { deniesTheme } from './themeLists.ts';
import type { ToldSoFar } from './toldSoFar.ts';

export interface ThemeClaim extends JudgedCount {
  readonly claim: CountClaim;
}

/** Themes of fewer participants are like any number by chance. */
const fewestCoded = 3;
const restricts =
  /d[’']entre (?:eux|elles)|parmi (?:eux|elles)|of (?:them|these|whom)|(?<!\p{L})(?:dont|notamment|including|surtout|especially|autres|others?)(?!\p{L})/iu;

/** One too many or too few is a slip; a number further off is one of another matter. */
export function themeClaim(
  text: string,
  claims: readonly CountClaim[],
  told: ToldSoFar,
  section: ThemeSection | null,
  all: number,
): ThemeClaim | null {
  if (!section || section.participants.size < fewestCoded) return null;
  if (told.lists.length > 0 || told.numbers.length > 0) return null;
  const strong = claims.filter((claim) => claim.isStrong && !claim.isWhole);
  const [claim] = strong;
  if (!claim || strong.length > 1 || !isExactNumber(claim) || claim.quantity.kind !== 'number') return null;
  if (claim.counted === 'thing' || claim.counted === 'unknown' || claim.profession !== null) return null;
  const { low, whole } = claim.quantity;
  const { size } = section.participants;
  if (whole !== undefined && whole !== all) return null;
  if (low < 2 || Math.abs(low - size) > 1 || deniesTheme(text) || restricts.test(text)) return null;
  return { claim, verdict: low === size ? 'agrees' : 'disagrees', says: { from: low, to: low } };
}
