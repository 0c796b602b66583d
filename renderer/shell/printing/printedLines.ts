/** The lines of an interview as they stand on paper, each with what is coded in it, beside it and from it on. */
import type { TranscriptText } from '../../../shared/project/records.ts';
import { type LaidCoding, layoutCodings } from '../../transcript/codingLayout.ts';
import { foldedLane } from '../../transcript/layoutStripes.ts';
import { type LineRow, lineRows } from '../../transcript/lineRows.ts';
import { segmentsOfLine } from '../../transcript/paintCodings.ts';
import type { ShownCoding } from '../../transcript/shownCoding.ts';

export interface PrintedLine {
  readonly row: LineRow;
  readonly speaker: string;
  readonly isInterviewer: boolean;
  readonly segments: readonly {
    readonly start: number;
    readonly text: string;
    readonly codings: readonly ShownCoding[];
  }[];
  /** By lane; a hole where nothing stands in it. */
  readonly lanes: readonly (ShownCoding | undefined)[];
  /** Codings whose first line this is. */
  readonly begins: readonly LaidCoding[];
  /** "12–14", from indexes of lines. */
  readonly rangeOf: (first: number, last: number) => string;
}

export function printedLines(
  text: TranscriptText,
  codings: readonly ShownCoding[],
): { readonly lines: readonly PrintedLine[]; readonly laneCount: number } {
  const rows = lineRows(text);
  const { laid, byLine, laneCount } = layoutCodings(codings, rows);
  const begins = new Map<number, LaidCoding[]>();
  const lanes = rows.map((): (ShownCoding | undefined)[] => []);
  for (const one of laid) {
    begins.set(one.firstLine, [...(begins.get(one.firstLine) ?? []), one]);
    if (one.lane === foldedLane) continue;
    for (let line = one.firstLine; line <= one.lastLine; line++) {
      const own = lanes[line];
      if (own) own[one.lane] = one.coding;
    }
  }
  const numberOf = (line: number) => rows[line]?.number ?? '';
  const rangeOf = (first: number, last: number) =>
    first === last ? numberOf(first) : `${numberOf(first)}–${numberOf(last)}`;
  const lines = rows.map((row, index): PrintedLine => {
    const turn = text.turns[row.turnIndex];
    return {
      row,
      speaker: turn?.speaker ?? '',
      isInterviewer: turn !== undefined && turn.participantId === null,
      segments: segmentsOfLine(
        row,
        (byLine.get(index) ?? []).map(({ coding }) => coding),
      ).map(({ start, end, codings: own }) => ({
        start,
        text: text.text.slice(start, end),
        codings: own,
      })),
      lanes: lanes[index] ?? [],
      begins: begins.get(index) ?? [],
      rangeOf,
    };
  });
  return { lines, laneCount: Math.min(laneCount, foldedLane) };
}
