/**
 * How many themes are likely still unseen, from in how many interviews each was found. All assume that interviews do not
 * depend on each other and that the tree stays as it is; what they give is a lower bound. Rules: docs/rules/saturation.md,
 * SA8 to SA10.
 */

export interface UnseenThemes {
  /** Themes found. */
  readonly observed: number;
  /** Themes found in exactly one, in exactly two interviews. */
  readonly uniques: number;
  readonly duplicates: number;
  /** Chao's estimate of all themes, found or not. */
  readonly chao2: number;
  /** 95 %; `null` where the estimate has no spread. */
  readonly interval: readonly [number, number] | null;
  readonly standardError: number;
  readonly chao2BiasCorrected: number;
  readonly jackknife1: number;
  readonly jackknife2: number;
  readonly bootstrap: number;
  /** Share of the theme occurrences of a next interview that are of themes found already (Chao & Jost 2012); `null`
      where nothing was found. */
  readonly coverage: number | null;
  /** New themes that the next interview is expected to bring. */
  readonly expectedInNext: number;
}

/**
 * @param interviews how many there are
 * @param found for each theme that was found, in how many interviews (1 or more)
 */
export function estimateUnseen(interviews: number, found: readonly number[]): UnseenThemes {
  const observed = found.length;
  const uniques = found.filter((count) => count === 1).length;
  const duplicates = found.filter((count) => count === 2).length;
  const unseen = chaoUnseen(interviews, uniques, duplicates);
  const variance = chaoVariance(interviews, uniques, duplicates, observed + unseen);
  return {
    observed,
    uniques,
    duplicates,
    chao2: observed + unseen,
    interval: logNormalInterval(observed, unseen, variance),
    standardError: Math.sqrt(variance),
    chao2BiasCorrected:
      observed + ((sizeFactor(interviews) * uniques * (uniques - 1)) / (2 * (duplicates + 1)) || 0),
    jackknife1: observed + uniques * sizeFactor(interviews),
    jackknife2: secondJackknife(interviews, observed, uniques, duplicates),
    bootstrap: found.reduce((sum, count) => sum + (1 - count / interviews) ** interviews, observed),
    coverage: sampleCoverage(interviews, uniques, unseen, found),
    expectedInNext: interviews === 0 ? 0 : uniques / interviews,
  };
}

/** (T − 1) / T. */
function sizeFactor(interviews: number): number {
  return interviews === 0 ? 0 : (interviews - 1) / interviews;
}

/** Chao (1987, Biometrics 43:783) for incidence, with the factor (T − 1) / T as vegan and iNEXT print it. */
function chaoUnseen(interviews: number, uniques: number, duplicates: number): number {
  const factor = sizeFactor(interviews);
  return duplicates > 0
    ? (factor * uniques * uniques) / (2 * duplicates)
    : (factor * uniques * (uniques - 1)) / 2;
}

function chaoVariance(interviews: number, uniques: number, duplicates: number, chao2: number): number {
  const factor = sizeFactor(interviews);
  if (uniques === 0 || chao2 === 0) return 0;
  if (duplicates > 0) {
    const ratio = uniques / duplicates;
    const terms = (factor * ratio ** 2) / 2 + factor ** 2 * ratio ** 3 + (factor ** 2 * ratio ** 4) / 4;
    return duplicates * terms;
  }
  const pairs = (factor * uniques * (uniques - 1)) / 2;
  return Math.max(
    0,
    pairs + (factor ** 2 * uniques * (2 * uniques - 1) ** 2) / 4 - (factor ** 2 * uniques ** 4) / (4 * chao2),
  );
}

function logNormalInterval(
  observed: number,
  unseen: number,
  variance: number,
): readonly [number, number] | null {
  if (unseen === 0 || variance === 0) return null;
  const spread = Math.exp(1.96 * Math.sqrt(Math.log(1 + variance / unseen ** 2)));
  return [observed + unseen / spread, observed + unseen * spread];
}

function secondJackknife(interviews: number, observed: number, uniques: number, duplicates: number): number {
  if (interviews < 2) return observed;
  const [once, twice] = [2 * interviews - 3, (interviews - 2) ** 2];
  return observed + (uniques * once) / interviews - (duplicates * twice) / (interviews * (interviews - 1));
}

function sampleCoverage(
  interviews: number,
  uniques: number,
  unseen: number,
  found: readonly number[],
): number | null {
  const occurrences = found.reduce((sum, count) => sum + count, 0);
  if (occurrences === 0) return null;
  if (uniques === 0) return 1;
  const share = (interviews * unseen) / (interviews * unseen + uniques);
  return 1 - (uniques / occurrences) * share;
}
