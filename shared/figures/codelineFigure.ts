/** The codeline of an interview: one row a theme, a bar where its passages stand, from the first line to the last. */
import { textOf } from '../project/project.ts';
import type { TranscriptText } from '../project/records.ts';
import { type CoveredByTheme, interviewThemes } from '../relations/interviewThemes.ts';
import { lineSpanOf } from '../transcript/lines.ts';
import { formatNumber } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { Figure, Mark } from './figure.ts';
import { fitText, textWidth } from './fitText.ts';
import { type InterviewAsked, interviewName } from './interviewAsked.ts';
import { ink, muted, pale, rule } from './printColours.ts';

const width = 900;
const rowHeight = 20;
const margin = 12;
const nameRoom = 220;
/** More rows than a page holds: those with most passages stay. */
const mostRows = 45;

export function codelineFigure(asked: InterviewAsked): Figure {
  const { project, language, transcriptId } = asked;
  const { analysis } = wordsOf[language];
  const text = textOf(project, transcriptId);
  const all = interviewThemes(project, asked);
  const rows = withMostPassages(all);
  const longest = Math.max(60, ...rows.map(({ name }) => textWidth(fitText(name, 11, nameRoom), 11)));
  const left = margin + longest + 10;
  const right = width - margin - 40;
  const lines = Math.max(1, text.lines.starts.length);
  const xOf = (line: number) => left + ((right - left) * line) / lines;
  const top = margin + 6;
  const bottom = top + rows.length * rowHeight;
  const note =
    rows.length === 0
      ? analysis.interview.nothing
      : all.length > rows.length
        ? analysis.leftOut({ count: all.length - rows.length })
        : '';
  const marks: Mark[] = [
    ...tickMarks(text, xOf, top, bottom),
    ...rows.flatMap((row, at) => rowMarks(row, text, xOf, top + at * rowHeight, left)),
    ...rows.map(
      ({ passages }, at): Mark => ({
        kind: 'text',
        x: width - margin,
        y: top + at * rowHeight + 14,
        text: formatNumber(language, passages),
        size: 11,
        anchor: 'end',
      }),
    ),
    { kind: 'text', x: left, y: bottom + 30, text: analysis.interview.line, size: 11, fill: muted },
  ];
  if (note) marks.push({ kind: 'text', x: margin, y: bottom + 48, text: note, size: 11 });
  const list = rows.map(({ name, passages }) => analysis.interview.altTheme({ name, count: passages }));
  return {
    width,
    height: bottom + (note ? 58 : 40),
    title: analysis.interview.codelineTitle({ interview: interviewName(asked) }),
    alt: analysis.interview.codelineAlt({
      interview: interviewName(asked),
      lines: text.lines.starts.length,
      list: list.join(', '),
    }),
    marks,
  };
}

/** In the order of the tree. */
function withMostPassages(all: readonly CoveredByTheme[]): CoveredByTheme[] {
  const most = new Set(all.toSorted((a, b) => b.passages - a.passages).slice(0, mostRows));
  return all.filter((one) => most.has(one));
}

function rowMarks(
  { name, ranges }: CoveredByTheme,
  text: TranscriptText,
  xOf: (line: number) => number,
  y: number,
  left: number,
): Mark[] {
  const bars = ranges.map(({ start, end }): Mark => {
    const { first, last } = lineSpanOf(text, start, end);
    const x = xOf(first);
    return { kind: 'rectangle', x, y: y + 4, width: Math.max(2, xOf(last + 1) - x), height: 12, fill: ink };
  });
  return [
    {
      kind: 'rectangle',
      x: left,
      y: y + 2,
      width: xOf(0) === left ? Math.max(0, xOf(text.lines.starts.length) - left) : 0,
      height: 16,
      fill: pale,
    },
    { kind: 'text', x: left - 10, y: y + 14, text: fitText(name, 11, nameRoom), size: 11, anchor: 'end' },
    ...bars,
  ];
}

/** About ten line numbers, as they stand in the margin of the transcript. */
function tickMarks(
  { lines }: TranscriptText,
  xOf: (line: number) => number,
  top: number,
  bottom: number,
): Mark[] {
  const { length } = lines.starts;
  const step = Math.max(1, Math.ceil(length / 10 / 10) * 10);
  const marks: Mark[] = [];
  for (let line = 0; line < length; line += step) {
    const x = xOf(line);
    marks.push({
      kind: 'path',
      data: `M ${x.toFixed(1)} ${top} V ${bottom + 4}`,
      stroke: rule,
      strokeWidth: 1,
    });
    marks.push({
      kind: 'text',
      x,
      y: bottom + 16,
      text: lines.numbers[line] ?? '',
      size: 10,
      anchor: 'middle',
      fill: muted,
    });
  }
  return marks;
}
