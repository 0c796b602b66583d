/**
 * The palette: 14 colours, each with a line pattern of its own, so that themes can be told apart without seeing colour.
 * A 15th branch reuses a colour with another pattern. Rules: docs/rules/theme-tree.md.
 */
import type { LinePattern } from '../project/records.ts';

export const linePatterns: readonly LinePattern[] = ['solid', 'dash', 'dot', 'dashdot'];

/** Pattern of each colour, from 1: those closest to each other to colour-blind eyes have different ones. */
const nativePatterns: readonly LinePattern[] = [
  'dot',
  'dot',
  'dashdot',
  'solid',
  'solid',
  'dot',
  'dash',
  'dash',
  'dashdot',
  'solid',
  'dash',
  'solid',
  'dash',
  'dashdot',
];

export const paletteSize = nativePatterns.length;

/** The pattern that a colour (1 to 14) comes with. */
export function nativePattern(colour: number): LinePattern {
  return nativePatterns[colour - 1] ?? 'solid';
}

export function isPaletteColour(colour: number): boolean {
  return Number.isInteger(colour) && colour >= 1 && colour <= paletteSize;
}

export interface UsedLook {
  readonly colour: number;
  readonly pattern: LinePattern;
  /** How far away in the tree, in rows. */
  readonly distance: number;
}

/**
 * The look for one more branch: the first colour that nobody has, with its own pattern; else the colour used least, and
 * of these the one furthest away, with a pattern that it is not yet used with.
 */
export function nextLook(used: readonly UsedLook[]): { colour: number; pattern: LinePattern } {
  let best: RatedLook | null = null;
  for (let colour = 1; colour <= paletteSize; colour++) {
    const own = used.filter((look) => look.colour === colour);
    const distance = Math.min(...own.map((look) => look.distance));
    const native = nativePattern(colour);
    for (const pattern of [native, ...linePatterns.filter((other) => other !== native)]) {
      const timesUsed = own.filter((look) => look.pattern === pattern).length;
      const rated = { colour, pattern, timesUsed, colourUsed: own.length, distance };
      if (!best || isBetter(rated, best)) best = rated;
    }
  }
  return { colour: best?.colour ?? 1, pattern: best?.pattern ?? nativePattern(1) };
}

interface RatedLook extends UsedLook {
  readonly timesUsed: number;
  readonly colourUsed: number;
}

function isBetter(a: RatedLook, b: RatedLook): boolean {
  if (a.timesUsed !== b.timesUsed) return a.timesUsed < b.timesUsed;
  if (a.colourUsed !== b.colourUsed) return a.colourUsed < b.colourUsed;
  return a.distance > b.distance;
}
