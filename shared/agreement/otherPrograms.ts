/**
 * What other programs would print for the same codings, to be compared with a figure from one of them and never instead of
 * ours: each counts something else. Rules: docs/rules/agreement.md, AG16.
 */
import { type Coefficient, defined, overChance, undefinedFor } from './coefficient.ts';
import { cohenKappa, type FourCounts, unitsOf } from './fourCounts.ts';

export interface OtherPrograms {
  /** Cohen's κ on all characters of each source, 1 where they agree wholly; the mean of the sources. */
  readonly nvivo: Coefficient;
  /** The same mean, each source as heavy as it is long. */
  readonly nvivoWeighted: Coefficient;
  /** Codings that the other coder has too with 90 % of their extent, of all codings of both. */
  readonly maxqda: Coefficient;
  /** "κ" on the characters that somebody coded, chance as the product of both shares. */
  readonly qualcoder: Coefficient;
}

/** How much two codings must have in common, of what they cover together: the usual setting. */
const leastOverlap = 0.9;

/** One entry a source: characters of its whole text. */
export function nvivoKappa(sources: readonly FourCounts[], isWeighted: boolean): Coefficient {
  const figures = sources
    .map((counts) => ({ kappa: cohenKappa(counts).value ?? 1, weight: isWeighted ? unitsOf(counts) : 1 }))
    .filter(({ weight }) => weight > 0);
  const weights = figures.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return undefinedFor('noUnits');
  return defined(figures.reduce((sum, { kappa, weight }) => sum + kappa * weight, 0) / weights);
}

/** Of all sources together. */
export function qualcoderKappa({ both, onlyA, onlyB }: FourCounts): Coefficient {
  const coded = both + onlyA + onlyB;
  if (coded === 0) return undefinedFor('neverCoded');
  const [first, second] = [(both + onlyA) / coded, (both + onlyB) / coded];
  return overChance(both / coded, first * second * (1 - first) * (1 - second));
}

export interface CodedSegment {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

export interface SegmentAgreement {
  readonly agreeing: number;
  readonly rows: number;
}

/** One list a coder, of one source. Every segment of both is a row. */
export function agreeingSegments(
  first: readonly CodedSegment[],
  second: readonly CodedSegment[],
  least = leastOverlap,
): SegmentAgreement {
  const agreeing = countMatched(first, second, least) + countMatched(second, first, least);
  return { agreeing, rows: first.length + second.length };
}

function countMatched(own: readonly CodedSegment[], other: readonly CodedSegment[], least: number): number {
  return own.filter((one) => other.some((two) => one.code === two.code && sharedPart(one, two) >= least))
    .length;
}

/** Length of what both cover, of what they cover together, 0 to 1. */
function sharedPart(a: CodedSegment, b: CodedSegment): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (a.end - a.start + b.end - b.start - common);
}

export function segmentPercent({ agreeing, rows }: SegmentAgreement): Coefficient {
  return rows === 0 ? undefinedFor('neverCoded') : defined(agreeing / rows);
}
