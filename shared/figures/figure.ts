/**
 * A drawing as data: what every figure is built as, once, for the window, for SVG, for PNG and for Word.
 * Positions and sizes are CSS pixels (1/96 inch) from the top left; colours are CSS colours of a light page, because figures are printed.
 */

export interface Figure {
  readonly width: number;
  readonly height: number;
  /** The caption's words, without a number. */
  readonly title: string;
  /** What the figure shows, in words, for readers who cannot see it. */
  readonly alt: string;
  /** In the order of drawing. */
  readonly marks: readonly Mark[];
}

export type Mark = RectangleMark | CircleMark | PathMark | TextMark;

interface Painted {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of strokes and gaps, so that lines differ without colour. */
  readonly dash?: readonly number[];
}

export interface RectangleMark extends Painted {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface CircleMark extends Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathMark extends Painted {
  readonly kind: 'path';
  /** Path data as in SVG 1.1, section 8.3. */
  readonly data: string;
}

export interface TextMark {
  readonly kind: 'text';
  /** Where the text is anchored, on its base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly fill?: string;
  /** Degrees, clockwise, around the anchor. */
  readonly turn?: number;
}
