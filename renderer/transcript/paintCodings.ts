/**
 * Which stretches of a line are coded with what. Codings are records; the marks are made from them each time, so there
 * is no second copy to keep in step. Rules: docs/rules/transcript-window.md, TP1–TP5.
 */
import type { TextRange } from '../../shared/transcript/textRange.ts';

export interface Segment<Coding extends TextRange> extends TextRange {
  /** In lane order; none where nothing is coded. */
  readonly codings: readonly Coding[];
}

/** Codings shown each with its own tint and underline; from one more on the tint is neutral. */
export const mostBands = 3;
/** Underlines that are left from then on; the others are counted in a "+n". */
export const linesWhenMany = 2;

/**
 * Cuts [line.start, line.end) wherever a coding begins or ends. The segments cover it exactly and in order; neighbours
 * differ in their codings. `codings` come in lane order and may reach beyond the line.
 */
export function segmentsOfLine<Coding extends TextRange>(
  line: TextRange,
  codings: readonly Coding[],
): Segment<Coding>[] {
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of codings) {
    if (start > line.start && start < line.end) cuts.add(start);
    if (end > line.start && end < line.end) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? line.end;
    return { start, end, codings: codings.filter((one) => one.start <= start && one.end >= end) };
  });
}

/** How a segment is drawn. */
export interface SegmentLook {
  /** How many tints share the height, in bands; 0 is the neutral tint. */
  readonly tints: number;
  readonly underlines: number;
  /** Codings that only the margin shows. */
  readonly hidden: number;
}

export function segmentLook(codings: number): SegmentLook {
  if (codings <= mostBands) return { tints: codings, underlines: codings, hidden: 0 };
  return { tints: 0, underlines: linesWhenMany, hidden: codings - linesWhenMany };
}
