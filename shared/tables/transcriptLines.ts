/** A transcript line by line, as it is stored, with what is coded on each line. Rules: docs/rules/exports.md. */
import { themeTree } from '../codebook/themeTree.ts';
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, TranscriptText } from '../project/records.ts';
import { lineSpanOf } from '../transcript/lines.ts';
import { turnIndexAt } from '../transcript/turns.ts';
import { type CodingFilter, wantedThemes } from './codingRows.ts';

export interface TranscriptLine {
  readonly number: string;
  /** [start, end) of the line's words, without the spaces that hang at its end. */
  readonly start: number;
  readonly end: number;
  /** Place of its turn, -1 before the first. */
  readonly turn: number;
  readonly isFirstOfTurn: boolean;
}

export function* transcriptLines(text: TranscriptText): Generator<TranscriptLine> {
  let before = -2;
  for (const [index, number] of text.lines.numbers.entries()) {
    const start = text.lines.starts[index] ?? 0;
    const end = text.lines.ends[index] ?? start;
    const turn = turnOfLine(text, start);
    yield { number, start, end: withoutHanging(text.text, start, end), turn, isFirstOfTurn: turn !== before };
    before = turn;
  }
}

/** A turn without words has a line that begins where the turn ends. */
function turnOfLine({ turns }: TranscriptText, start: number): number {
  const turn = turnIndexAt(turns, start);
  return turn >= 0 ? turn : turnIndexAt(turns, start - 1);
}

function withoutHanging(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \t]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** A coding as a list of lines shows it: from which line to which, as places among the numbered lines. */
export interface CodedLines {
  readonly coding: Coding;
  readonly first: number;
  readonly last: number;
}

/** By first line; the longer one first, then in the order of the tree. */
export function codedLines(project: Project, transcriptId: TranscriptId, filter: CodingFilter): CodedLines[] {
  const text = textOf(project, transcriptId);
  const tree = themeTree(project);
  const { nodes, order } = tree;
  const wanted = wantedThemes(tree, filter.themeId);
  const ranks = new Map(order.map(({ theme }, rank) => [theme.id, rank]));
  const coded: CodedLines[] = [];
  for (const coding of project.codings.ofTranscript(transcriptId).values()) {
    if (filter.coderId !== null && coding.coderId !== filter.coderId) continue;
    if (!(wanted ?? nodes).has(coding.themeId)) continue;
    coded.push({ coding, ...lineSpanOf(text, coding.start, coding.end) });
  }
  return coded.sort(
    (a, b) =>
      a.first - b.first ||
      b.last - a.last ||
      (ranks.get(a.coding.themeId) ?? 0) - (ranks.get(b.coding.themeId) ?? 0) ||
      (a.coding.id < b.coding.id ? -1 : 1),
  );
}
