/** Names of units and levels of agreement, and figures of it that may be undefined, as records and the command line write them. */

export const agreementUnits = ['turn', 'sentence', 'line', 'character', 'transcript'] as const;
export type AgreementUnitName = (typeof agreementUnits)[number];
export type AgreementLevel = 'leaf' | 'top' | 'all';

/**
 * Why a figure is undefined. `noUnits`: nothing to agree on. `neverCoded`, `alwaysCoded`: the theme is on no unit, or on
 * every one, of both coders. `noVariation`: every unit has the same value for everybody, chance alone would do it.
 * `notPairable`: no unit has two codings. `onlyTwoCoders`: the coefficient is for two. `tooFewTranscripts`: an interval
 * needs two. `overlaps`: one coder's passages of different themes overlap. `nothingShared`: no passage that both coded.
 * `incomplete`: a unit that not every coder has seen, where the figure needs all of them.
 */
export const undefinedReasons = [
  'noUnits',
  'noVariation',
  'neverCoded',
  'alwaysCoded',
  'notPairable',
  'onlyTwoCoders',
  'tooFewTranscripts',
  'overlaps',
  'nothingShared',
  'incomplete',
] as const;
export type UndefinedReason = (typeof undefinedReasons)[number];

/** A figure that may be undefined: then it is `null`, with the reason. */
export type Coefficient =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

/** Figures whose intervals are kept by name, beside those of κ, α and Fleiss' κ. */
export const otherIntervalNames = [
  'percent',
  'scottPi',
  'ac1',
  'brennanPrediger',
  'uAlphaBinary',
  'uAlpha',
  'cuAlpha',
] as const;
export type OtherIntervalName = (typeof otherIntervalNames)[number];
