/** A figure that may be undefined: then it is `null`, with the reason. Rules: docs/rules/agreement.md. */
import type { Coefficient, UndefinedReason } from '../project/agreementNames.ts';

export type { Coefficient, UndefinedReason };

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
