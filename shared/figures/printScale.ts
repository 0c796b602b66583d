/** Picture dots for each CSS pixel of a figure: 300 an inch, fewer where the picture would be too large. Rules: docs/rules/figures.md, FG2. */
import type { Figure } from './figure.ts';

const dotsPerInch = 300;
const pixelsPerInch = 96;
/** Browsers refuse larger canvases. */
const mostDots = 16_000;
const mostArea = 120_000_000;

export interface PrintScale {
  readonly scale: number;
  readonly dotsPerInch: number;
  readonly width: number;
  readonly height: number;
}

export function printScale({ width, height }: Pick<Figure, 'width' | 'height'>): PrintScale {
  const scale = Math.min(
    dotsPerInch / pixelsPerInch,
    mostDots / Math.max(width, height),
    Math.sqrt(mostArea / (width * height)),
  );
  return {
    scale,
    dotsPerInch: scale * pixelsPerInch,
    width: Math.ceil(width * scale),
    height: Math.ceil(height * scale),
  };
}
