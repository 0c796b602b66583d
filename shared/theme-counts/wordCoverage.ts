/**
 * Words of participants in the coded passages of one transcript, theme by theme. A word counts for a theme (with its
 * subtree) where its first character lies in the union of the codings. Rules: docs/rules/theme-counts.md.
 */
import type { CoderId, ParticipantId } from '../project/ids.ts';
import type { TranscriptText } from '../project/records.ts';
import { wordsIn } from '../transcript/countWords.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { CodedPassages } from './codedPassages.ts';
import type { TreeShape } from './treeShape.ts';

export interface WordCoverage {
  /** Words of each participant, in the order of `passages.participantIds`, by row of the tree; only rows that occur. */
  readonly byRow: ReadonlyMap<number, readonly number[]>;
  /** Words of each participant that any theme covers. */
  readonly covered: readonly number[];
}

/** For one coder, or with `null` for all. */
export function wordCoverage(
  text: TranscriptText,
  passages: CodedPassages,
  shape: TreeShape,
  coderId: CoderId | null,
): WordCoverage {
  const rangesOfRow = new Map<number, TextRange[]>();
  const all: TextRange[] = [];
  const { starts, ends, coders, coderIds, firstCoding, codingThemes, themeIds } = passages;
  for (let passage = 0; passage < starts.length; passage++) {
    if (coderId !== null && coderIds[coders[passage] ?? -1] !== coderId) continue;
    const range = { start: starts[passage] ?? 0, end: ends[passage] ?? 0 };
    const themes = codingThemes.subarray(firstCoding[passage], firstCoding[passage + 1]);
    const rows = rowsAbove(
      Array.from(themes, (theme) => themeIds[theme]).map((id) => (id ? (shape.rowOf.get(id) ?? -1) : -1)),
      shape,
    );
    for (const row of rows) {
      const ranges = rangesOfRow.get(row);
      if (ranges) ranges.push(range);
      else rangesOfRow.set(row, [range]);
    }
    if (rows.size > 0) all.push(range);
  }
  const { participantIds } = passages;
  const count = (ranges: readonly TextRange[]) => participantIds.map((id) => wordsOf(text, ranges, id));
  return {
    byRow: new Map([...rangesOfRow].map(([row, ranges]) => [row, count(ranges)])),
    covered: count(all),
  };
}

function wordsOf(text: TranscriptText, ranges: readonly TextRange[], id: ParticipantId): number {
  return wordsIn(text, ranges, (turn) => turn.participantId === id);
}

/** The rows and all rows above them. */
function rowsAbove(rows: readonly number[], shape: TreeShape): Set<number> {
  const above = new Set<number>();
  for (const first of rows) {
    for (let row = first; row >= 0 && !above.has(row); row = shape.parents[row] ?? -1) above.add(row);
  }
  return above;
}
