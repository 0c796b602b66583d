/**
 * Agreement of two coders on one theme, from four counts of units. Rules: docs/rules/agreement.md, AG1–AG5.
 * Prevalence and bias: Byrt, Bishop & Carlin 1993.
 */
import { type Coefficient, defined, overChance, type UndefinedReason, undefinedFor } from './coefficient.ts';

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
  const percent = (both + neither) / n;
  const coded = (2 * both + onlyA + onlyB) / (2 * n);
  return {
    percent: defined(percent),
    kappa: cohenKappa(counts),
    scottPi: scottPi(counts),
    alpha: krippendorffAlpha(counts),
    ac1: overChance(percent, 2 * coded * (1 - coded)),
    brennanPrediger: defined(2 * percent - 1),
    prevalence: defined(Math.abs(both - neither) / n),
    bias: defined(Math.abs(onlyA - onlyB) / n),
  };
}

export function cohenKappa(counts: FourCounts): Coefficient {
  const value = kappaValue(counts.both, counts.onlyA, counts.onlyB, unitsOf(counts));
  return Number.isNaN(value) ? undefinedFor(whyNoChance(counts)) : defined(value);
}

export function krippendorffAlpha(counts: FourCounts): Coefficient {
  const value = alphaValue(counts.both, counts.onlyA, counts.onlyB, unitsOf(counts));
  return Number.isNaN(value) ? undefinedFor(whyNoChance(counts)) : defined(value);
}

/** As a bare number, for thousands of draws; NaN where it is undefined. `n` is the number of units. */
export function kappaValue(both: number, onlyA: number, onlyB: number, n: number): number {
  const a = both + onlyA;
  const b = both + onlyB;
  // κ times n²: exact in whole numbers, so that 0 ÷ 0 is seen as such.
  const room = a * (n - b) + b * (n - a);
  return room <= 0 ? Number.NaN : 1 - ((onlyA + onlyB) * n) / room;
}

/** As `kappaValue`. */
export function alphaValue(both: number, onlyA: number, onlyB: number, n: number): number {
  const coded = 2 * both + onlyA + onlyB;
  const room = coded * (2 * n - coded);
  return room <= 0 ? Number.NaN : 1 - ((onlyA + onlyB) * (2 * n - 1)) / room;
}

function scottPi(counts: FourCounts): Coefficient {
  const n = unitsOf(counts);
  const coded = 2 * counts.both + counts.onlyA + counts.onlyB;
  const room = coded * (2 * n - coded);
  if (room <= 0) return undefinedFor(whyNoChance(counts));
  return defined(1 - ((counts.onlyA + counts.onlyB) * 2 * n) / room);
}

function whyNoChance({ both }: FourCounts): UndefinedReason {
  return both === 0 ? 'neverCoded' : 'alwaysCoded';
}
