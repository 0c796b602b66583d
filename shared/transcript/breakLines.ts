/**
 * The numbered lines of a transcript: at most 62 grapheme clusters each, so that "E4, l. 166" is the same on every
 * screen and in print. Numbers are stored, never computed again. Rules: docs/rules/lines.md.
 */
import type { Lines, Turn } from '../project/records.ts';
import { clusterStarts } from './graphemes.ts';
import { lineNumberAfter, lineNumberText, linesOfTurn } from './lineNumbers.ts';
import { isBlank } from './whiteSpace.ts';

/** Grapheme clusters a line holds, hanging spaces not counted. */
export const lineWidth = 62;

export interface BrokenLines {
  readonly starts: number[];
  readonly ends: number[];
}

/** Breaks one turn's body [bodyStart, end). A body without visible characters gives one line (L9). */
export function breakTurn(text: string, bodyStart: number, end: number): BrokenLines {
  const broken: BrokenLines = { starts: [], ends: [] };
  breakInto(broken, text, bodyStart, end);
  return broken;
}

/** Lines of a whole transcript with numbers from 1, and the first and last number of each turn (L6, L10). */
export function numberLines(
  text: string,
  turns: readonly Pick<Turn, 'bodyStart' | 'end'>[],
): { lines: Lines; turnNumbers: { firstNumber: number; lastNumber: number }[] } {
  const broken: BrokenLines = { starts: [], ends: [] };
  const turnNumbers = turns.map(({ bodyStart, end }) => {
    const firstNumber = broken.starts.length + 1;
    breakInto(broken, text, bodyStart, end);
    return { firstNumber, lastNumber: broken.starts.length };
  });
  const numbers = broken.starts.map((_, index) => lineNumberText(index + 1));
  return { lines: { ...broken, numbers }, turnNumbers };
}

/**
 * The lines after a correction of one turn (L11–L13). `turn` is the turn as `lines` know it, `text` the corrected text,
 * `changed` where the turn's body now stands in it. Lines of later turns move with the text and keep their numbers.
 */
export function rebreakTurn(
  lines: Lines,
  turn: Turn,
  text: string,
  changed: { readonly bodyStart: number; readonly end: number },
): Lines {
  const own = linesOfTurn(lines, turn);
  const broken = breakTurn(text, changed.bodyStart, changed.end);
  const shift = changed.end - turn.end;
  const move = (offset: number) => offset + shift;
  let number = '';
  const numbers = broken.starts.map(() => {
    number = lineNumberAfter(number, turn);
    return number;
  });
  return {
    starts: [...lines.starts.slice(0, own.first), ...broken.starts, ...lines.starts.slice(own.end).map(move)],
    ends: [...lines.ends.slice(0, own.first), ...broken.ends, ...lines.ends.slice(own.end).map(move)],
    numbers: [...lines.numbers.slice(0, own.first), ...numbers, ...lines.numbers.slice(own.end)],
  };
}

function breakInto(broken: BrokenLines, text: string, bodyStart: number, end: number): void {
  const before = broken.starts.length;
  let firstEnd = end;
  for (let start = bodyStart; start < end; ) {
    const feed = text.indexOf('\n', start);
    const lineEnd = feed === -1 || feed > end ? end : feed;
    if (start === bodyStart) firstEnd = lineEnd;
    if (!isBlank(text, start, lineEnd)) breakSourceLine(broken, text, start, lineEnd);
    start = lineEnd + 1;
  }
  if (broken.starts.length > before) return;
  broken.starts.push(bodyStart);
  broken.ends.push(firstEnd);
}

function breakSourceLine(broken: BrokenLines, text: string, start: number, end: number): void {
  const clusters = clusterStarts(text, start, end);
  const row: ClusterRow = {
    text,
    offsets: clusters,
    start,
    end,
    count: clusters ? clusters.length : end - start,
  };
  let words = row.count;
  while (words > 0 && isBreakSpace(row, words - 1)) words--;
  let first = 0;
  while (words - first > lineWidth) {
    const next = nextBreak(row, first);
    broken.starts.push(offsetOf(row, first));
    broken.ends.push(offsetOf(row, next));
    first = next;
  }
  broken.starts.push(offsetOf(row, first));
  broken.ends.push(end);
}

/** One source line as a row of clusters; without `offsets` each UTF-16 unit is a cluster. */
interface ClusterRow {
  readonly text: string;
  readonly offsets: readonly number[] | null;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function offsetOf(row: ClusterRow, cluster: number): number {
  if (!row.offsets) return row.start + cluster;
  return row.offsets[cluster] ?? row.end;
}

/** A space or tab that is a cluster of its own (a space that carries an accent is none). */
function isBreakSpace(row: ClusterRow, cluster: number): boolean {
  const offset = offsetOf(row, cluster);
  const code = row.text.charCodeAt(offset);
  if (code !== 0x20 && code !== 0x09) return false;
  return !row.offsets || offsetOf(row, cluster + 1) === offset + 1;
}

/** First cluster of the line after the one that begins at `first`. */
function nextBreak(row: ClusterRow, first: number): number {
  const limit = first + lineWidth;
  if (isBreakSpace(row, limit)) {
    let after = limit + 1;
    while (isBreakSpace(row, after)) after++;
    return after;
  }
  let indent = first;
  while (isBreakSpace(row, indent)) indent++;
  // A break inside the indentation would leave a line without words.
  for (let cluster = limit - 1; cluster > indent; cluster--) {
    if (isBreakSpace(row, cluster)) return cluster + 1;
  }
  for (let cut = limit; cut > indent; cut--) {
    if (!isNoBreak(row, cut - 1) && !isNoBreak(row, cut)) return cut;
  }
  return limit;
}

/** No-break spaces (U+00A0, U+202F, U+2007) and the joiners without width (U+2060, U+FEFF). */
function isNoBreak(row: ClusterRow, cluster: number): boolean {
  const code = row.text.charCodeAt(offsetOf(row, cluster));
  return code === 0xa0 || code === 0x202f || code === 0x2007 || code === 0x2060 || code === 0xfeff;
}
