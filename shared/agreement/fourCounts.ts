/**
 * Agreement of two coders on one theme, from four counts of units. Rules: docs/rules/agreement.md, AG1–AG5.
 * Prevalence and bias: Byrt, Bishop & Carlin 1993.
 */
import { type Coefficient, defined, type UndefinedReason, undefinedFor } from './coefficient.ts';

export interface FourCounts {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

export interface BinaryAgreement {
  readonly percent: Coefficient;
  readonly kappa: Coefficient;
  readonly scottPi: Coefficient;
  readonly alpha: Coefficient;
  readonly ac1: Coefficient;
  readonly brennanPrediger: Coefficient;
  /** How far apart "both" and "neither" are, 0 to 1: near 1 κ is low whatever the coders do. */
  readonly prevalence: Coefficient;
  /** How much more one coder codes than the other, 0 to 1. */
  readonly bias: Coefficient;
}

export function unitsOf({ both, onlyA, onlyB, neither }: FourCounts): number {
  return both + onlyA + onlyB + neither;
}

/** "Coded" and "not coded" are the two categories that each coder has, used or not. */
export function binaryAgreement(counts: FourCounts): BinaryAgreement {
  const n = unitsOf(counts);
  if (n === 0) {
    const none = undefinedFor('noUnits');
    return {
      percent: none,
      kappa: none,
      scottPi: none,
      alpha: none,
      ac1: none,
      brennanPrediger: none,
      prevalence: none,
      bias: none,
    };
  }
  const { both, onlyA, onlyB, neither } = counts;
  const values = binaryValues(both, onlyA, onlyB, n);
  const orWhy = (value: number) => (Number.isNaN(value) ? undefinedFor(whyNoChance(counts)) : defined(value));
  return {
    percent: defined(values.percent),
    kappa: orWhy(values.kappa),
    scottPi: orWhy(values.scottPi),
    alpha: orWhy(values.alpha),
    ac1: defined(values.ac1),
    brennanPrediger: defined(values.brennanPrediger),
    prevalence: defined(Math.abs(both - neither) / n),
    bias: defined(Math.abs(onlyA - onlyB) / n),
  };
}

export function cohenKappa(counts: FourCounts): Coefficient {
  const value = kappaValue(counts.both, counts.onlyA, counts.onlyB, unitsOf(counts));
  return Number.isNaN(value) ? undefinedFor(whyNoChance(counts)) : defined(value);
}

export const binaryValueNames = ['percent', 'kappa', 'alpha', 'scottPi', 'ac1', 'brennanPrediger'] as const;
export type BinaryValueName = (typeof binaryValueNames)[number];

/** As bare numbers, for thousands of draws; NaN where one is undefined. `n` is the number of units. */
export function binaryValues(
  both: number,
  onlyA: number,
  onlyB: number,
  n: number,
): Record<BinaryValueName, number> {
  const percent = n === 0 ? Number.NaN : (n - onlyA - onlyB) / n;
  const coded = (2 * both + onlyA + onlyB) / (2 * n);
  const chance = 2 * coded * (1 - coded);
  return {
    percent,
    kappa: kappaValue(both, onlyA, onlyB, n),
    alpha: alphaValue(both, onlyA, onlyB, n),
    scottPi: piValue(both, onlyA, onlyB, n),
    ac1: (percent - chance) / (1 - chance),
    brennanPrediger: 2 * percent - 1,
  };
}

function kappaValue(both: number, onlyA: number, onlyB: number, n: number): number {
  const a = both + onlyA;
  const b = both + onlyB;
  // κ times n²: exact in whole numbers, so that 0 ÷ 0 is seen as such.
  const room = a * (n - b) + b * (n - a);
  return room <= 0 ? Number.NaN : 1 - ((onlyA + onlyB) * n) / room;
}

function alphaValue(both: number, onlyA: number, onlyB: number, n: number): number {
  const coded = 2 * both + onlyA + onlyB;
  const room = coded * (2 * n - coded);
  return room <= 0 ? Number.NaN : 1 - ((onlyA + onlyB) * (2 * n - 1)) / room;
}

function piValue(both: number, onlyA: number, onlyB: number, n: number): number {
  const coded = 2 * both + onlyA + onlyB;
  const room = coded * (2 * n - coded);
  return room <= 0 ? Number.NaN : 1 - ((onlyA + onlyB) * 2 * n) / room;
}

function whyNoChance({ both }: FourCounts): UndefinedReason {
  return both === 0 ? 'neverCoded' : 'alwaysCoded';
}
