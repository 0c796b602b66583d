/** A figure that may be undefined: then it is `null`, with the reason. Rules: docs/rules/agreement.md. */

/**
 * `noUnits`: nothing to agree on. `neverCoded`, `alwaysCoded`: the theme is on no unit, or on every one, of both coders.
 * `noVariation`: every unit has the same value for everybody, chance alone would do it.
 * `notPairable`: no unit has two codings. `onlyTwoCoders`: the coefficient is for two. `tooFewTranscripts`: an interval needs
 * two. `overlaps`: one coder's passages of different themes overlap. `nothingShared`: no passage that both coded.
 */
export type UndefinedReason =
  | 'noUnits'
  | 'noVariation'
  | 'neverCoded'
  | 'alwaysCoded'
  | 'notPairable'
  | 'onlyTwoCoders'
  | 'tooFewTranscripts'
  | 'overlaps'
  | 'nothingShared';

export type Coefficient =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

export function defined(value: number): Coefficient {
  return { value, reason: null };
}

export function undefinedFor(reason: UndefinedReason): Coefficient {
  return { value: null, reason };
}

/** (observed − expected) ÷ (1 − expected): the form of every coefficient corrected for chance. */
export function overChance(observed: number, expected: number): Coefficient {
  const room = 1 - expected;
  return room < 1e-12 ? undefinedFor('noVariation') : defined((observed - expected) / room);
}
