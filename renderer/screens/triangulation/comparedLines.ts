/** Both coders' passages on the lines of one text: what each line shows, and the stripes at both sides. */
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { CoderId, ThemeId, TranscriptId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import type { LinePattern } from '../../../shared/project/records.ts';
import type { Difference } from '../../../shared/triangulation/differences.ts';
import { segmentsOfLine } from '../../transcript/paintCodings.ts';

export interface Mark {
  readonly side: 0 | 1;
  readonly themeId: ThemeId;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly colour: number | null;
  readonly pattern: LinePattern | null;
}

export interface ComparedSegment {
  readonly start: number;
  readonly words: string;
  /** A theme that both have there. */
  readonly same: Mark | null;
  /** Else what each has. */
  readonly above: Mark | null;
  readonly below: Mark | null;
}

export interface ComparedLine {
  readonly number: string;
  /** At the first line of a turn. */
  readonly speaker: string;
  readonly isInterviewer: boolean;
  readonly segments: readonly ComparedSegment[];
  /** Differences that begin in the line, by their number in the text, from 1. */
  readonly begins: readonly { readonly number: number; readonly key: string }[];
}

export interface SideStripe {
  readonly mark: Mark;
  readonly side: 0 | 1;
  readonly lane: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface ComparedText {
  readonly lines: readonly ComparedLine[];
  readonly stripes: readonly SideStripe[];
  readonly lineOf: ReadonlyMap<string, number>;
}

export function comparedText(
  project: Project,
  transcriptId: TranscriptId,
  coderIds: readonly [CoderId, CoderId],
  differences: readonly Difference[],
): ComparedText {
  const text = textOf(project, transcriptId);
  const marks = marksOf(project, transcriptId, coderIds);
  const here = differences.filter((one) => one.transcriptId === transcriptId);
  const lineOf = new Map<string, number>();
  const { starts, ends, numbers } = text.lines;
  let turn = 0;
  let lastTurn = -1;
  const lines = starts.map((start, index): ComparedLine => {
    const end = ends[index] ?? start;
    while (turn < text.turns.length - 1 && (text.turns[turn + 1]?.bodyStart ?? Infinity) <= start) turn++;
    const own = text.turns[turn];
    const isFirst = turn !== lastTurn;
    lastTurn = turn;
    const begins = here.flatMap((one, at) => {
      if (one.start < start || one.start >= (starts[index + 1] ?? Infinity)) return [];
      lineOf.set(one.key, index);
      return [{ number: at + 1, key: one.key }];
    });
    const touching = marks.filter((one) => one.start < end && one.end > start);
    return {
      number: numbers[index] ?? '',
      speaker: isFirst ? (own?.speaker ?? '') : '',
      isInterviewer: !own?.participantId,
      segments: segmentsOfLine({ start, end }, touching).map((segment) => segmentOf(text.text, segment)),
      begins,
    };
  });
  return { lines, stripes: stripesOf(marks, starts), lineOf };
}

function marksOf(
  project: Project,
  transcriptId: TranscriptId,
  coderIds: readonly [CoderId, CoderId],
): Mark[] {
  const { nodes } = themeTree(project);
  const marks: Mark[] = [];
  for (const { coderId, themeId, start, end } of project.codings.ofTranscript(transcriptId).values()) {
    const side = coderIds.indexOf(coderId);
    const node = nodes.get(themeId);
    if (side === -1 || !node) continue;
    const { colour, pattern } = themeLook(project, themeId);
    marks.push({ side: side === 0 ? 0 : 1, themeId, start, end, name: node.theme.name, colour, pattern });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function segmentOf(
  text: string,
  { start, end, codings }: { start: number; end: number; codings: readonly Mark[] },
): ComparedSegment {
  const a = codings.filter(({ side }) => side === 0);
  const b = codings.filter(({ side }) => side === 1);
  const themes = new Set(b.map(({ themeId }) => themeId));
  const same = a.find(({ themeId }) => themes.has(themeId)) ?? null;
  return {
    start,
    words: text.slice(start, end),
    same,
    above: same ? null : (a[0] ?? null),
    below: same ? null : (b[0] ?? null),
  };
}

const mostLanes = 4;

/** First free lane, longest first where they begin together; what has none is left to the text. */
function stripesOf(marks: readonly Mark[], starts: readonly number[]): SideStripe[] {
  const lineAt = (offset: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
  const free: [number[], number[]] = [[], []];
  return marks.flatMap((mark): SideStripe[] => {
    const [firstLine, lastLine] = [lineAt(mark.start), lineAt(mark.end - 1)];
    const lanes = free[mark.side];
    const found = lanes.findIndex((until) => until < firstLine);
    const lane = found === -1 ? lanes.length : found;
    if (lane >= mostLanes) return [];
    lanes[lane] = lastLine;
    return [{ mark, side: mark.side, lane, firstLine, lastLine }];
  });
}
