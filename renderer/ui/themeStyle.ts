/** The colours and the line pattern of a theme as custom properties, for style sheets to use. */
import type { CSSProperties } from 'react';
import type { LinePattern } from '../../shared/project/records.ts';

/** Lengths in pixels, ink and gap in turn. */
const dashes: Readonly<Record<LinePattern, readonly number[]>> = {
  solid: [1],
  dash: [7, 3],
  dot: [3, 3],
  dashdot: [8, 3, 2, 3],
};

/**
 * Sets --tint (behind words), --stripe (marks), --ink (words), --line (underline image) and --bar (stripe image).
 * A theme without colour (an axis) is neutral.
 */
export function themeStyle(colour: number | null, pattern: LinePattern | null): CSSProperties {
  const key = colour === null ? null : `--t${String(colour).padStart(2, '0')}`;
  const stripe = key ? `var(${key}-stripe)` : 'var(--text-3)';
  return {
    '--tint': key ? `var(${key}-tint)` : 'var(--bg-active)',
    '--stripe': stripe,
    '--ink': key ? `var(${key}-ink)` : 'var(--text-2)',
    '--line': patternImage('90deg', stripe, pattern ?? 'solid'),
    '--bar': patternImage('180deg', stripe, pattern ?? 'solid'),
  } as CSSProperties;
}

function patternImage(direction: string, colour: string, pattern: LinePattern): string {
  if (pattern === 'solid') return `linear-gradient(${colour}, ${colour})`;
  let at = 0;
  const stops = dashes[pattern].map((length, index) => {
    const start = at;
    at += length;
    return `${index % 2 === 0 ? colour : 'transparent'} ${start}px ${at}px`;
  });
  return `repeating-linear-gradient(${direction}, ${stops.join(', ')})`;
}
