/** The numbered lines of a text as rows of the reading column, each with its turn and the gap above it. */
import type { TranscriptText, Turn } from '../../shared/project/records.ts';

export interface LineRow {
  readonly start: number;
  readonly end: number;
  /** Line number as text: "166a". */
  readonly number: string;
  readonly turnIndex: number;
  readonly isFirstOfTurn: boolean;
  /** A little room stands above: a new turn, or an empty line of the source. */
  readonly hasGap: boolean;
}

const rowsOf = new WeakMap<TranscriptText, readonly LineRow[]>();

/** The same rows as long as the text is the same object. */
export function lineRows(text: TranscriptText): readonly LineRow[] {
  let rows = rowsOf.get(text);
  if (!rows) {
    rows = makeRows(text);
    rowsOf.set(text, rows);
  }
  return rows;
}

function makeRows({ text, turns, lines }: TranscriptText): LineRow[] {
  let turnIndex = -1;
  return lines.starts.map((start, index) => {
    const before = turnIndex;
    while (startsBy(turns[turnIndex + 1], start)) turnIndex++;
    const isFirstOfTurn = turnIndex !== before || index === 0;
    const previousEnd = lines.ends[index - 1] ?? 0;
    return {
      start,
      end: lines.ends[index] ?? start,
      number: lines.numbers[index] ?? '',
      turnIndex: Math.max(turnIndex, 0),
      isFirstOfTurn,
      hasGap: index > 0 && (isFirstOfTurn || hasEmptyLine(text, previousEnd, start)),
    };
  });
}

function startsBy(turn: Turn | undefined, offset: number): boolean {
  return turn !== undefined && turn.bodyStart <= offset;
}

/** Two line feeds between the end of a line and the start of the next. */
function hasEmptyLine(text: string, from: number, to: number): boolean {
  const feed = text.indexOf('\n', from);
  const next = feed === -1 ? -1 : text.indexOf('\n', feed + 1);
  return next !== -1 && next < to;
}
