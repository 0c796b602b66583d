/** Which themes meet, as a matrix on a page: numbers in cells that are darker where the number is higher. */
import type { ThemeId } from '../project/ids.ts';
import { measureOf } from '../relations/coefficients.ts';
import { formatMeasure } from '../relations/formatMeasure.ts';
import { strongestPairs } from '../relations/rankPairs.ts';
import { shownThemes } from '../relations/shownThemes.ts';
import { formatNumber } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import {
  type CooccurrenceAsked,
  cooccurrenceFigureTitle,
  strengthOf,
  strongestInWords,
} from './cooccurrenceAsked.ts';
import type { Figure, Mark } from './figure.ts';
import { fitText, textWidth } from './fitText.ts';

/** More would be too small to read on a page. */
const mostThemes = 30;
const side = 34;
const margin = 12;

export function cooccurrenceMatrixFigure(asked: CooccurrenceAsked): Figure {
  const { project, counted, level, measure, language } = asked;
  const { analysis } = wordsOf[language];
  const all = shownThemes(project, counted, level);
  const themeIds = withMostPassages(all, asked);
  const names = themeIds.map((id) => fitText(project.themes.get(id)?.name ?? '', 11, 200));
  const pairs = asked.pairs ?? strongestPairs(project, counted, all, measure, 3);
  const left = margin + Math.max(60, ...names.map((name) => textWidth(name, 11))) + 8;
  const top = margin + Math.max(24, ...names.map((name) => textWidth(name, 11) * 0.75)) + 8;
  const hidden = all.length - themeIds.length;
  const size = themeIds.length * side;
  const marks = themeIds.flatMap((first, row) => [
    ...headingMarks(names[row] ?? '', row, left, top),
    ...themeIds.flatMap((second, column) =>
      cellMarks(asked, first, second, pairs.strongest[0]?.value ?? 0, {
        x: left + column * side,
        y: top + row * side,
      }),
    ),
  ]);
  const note =
    themeIds.length === 0 ? analysis.nothingMeets : hidden > 0 ? analysis.leftOut({ count: hidden }) : '';
  if (note) marks.push({ kind: 'text', x: margin, y: top + size + 20, text: note, size: 11 });
  return {
    // Turned headings of the last columns lean over the edge.
    width: Math.ceil(Math.max(320, left + size + top * 0.75)),
    height: Math.ceil(top + size + (note ? 32 : margin)),
    title: cooccurrenceFigureTitle(asked),
    alt: analysis.matrixAlt({ themes: themeIds.length, strongest: strongestInWords(asked, pairs) }),
    marks,
  };
}

/** In the order of the tree. */
function withMostPassages(all: readonly ThemeId[], { counted }: CooccurrenceAsked): ThemeId[] {
  const most = new Set(
    all.toSorted((a, b) => counted.passagesOf(b) - counted.passagesOf(a)).slice(0, mostThemes),
  );
  return all.filter((id) => most.has(id));
}

function headingMarks(name: string, at: number, left: number, top: number): Mark[] {
  const middle = at * side + side / 2;
  return [
    { kind: 'text', x: left - 8, y: top + middle + 4, text: name, size: 11, anchor: 'end' },
    { kind: 'text', x: left + middle + 2, y: top - 8, text: name, size: 11, turn: -45 },
  ];
}

function cellMarks(
  { counted, measure, language }: CooccurrenceAsked,
  first: ThemeId,
  second: ThemeId,
  strongest: number,
  { x, y }: { readonly x: number; readonly y: number },
): Mark[] {
  const isDiagonal = first === second;
  const value = isDiagonal ? counted.passagesOf(first) : measureOf(measure, counted.meeting(first, second));
  const strength = isDiagonal ? 0 : strengthOf(value ?? 0, strongest, measure);
  const text = isDiagonal
    ? formatNumber(language, value ?? 0)
    : value === 0
      ? '·'
      : formatMeasure(language, measure, value);
  return [
    {
      kind: 'rectangle',
      x,
      y,
      width: side,
      height: side,
      fill: isDiagonal ? '#f3f4f6' : shade(strength),
      stroke: '#c3c9d0',
      strokeWidth: 1,
    },
    {
      kind: 'text',
      x: x + side / 2,
      y: y + side / 2 + 4,
      text,
      size: text.length > 4 ? 9 : 11,
      anchor: 'middle',
      isItalic: isDiagonal,
      fill: strength > 0.5 ? '#ffffff' : '#1b1e25',
    },
  ];
}

/** From white to dark blue, evenly darker, so that it reads the same in grey. */
function shade(strength: number): string {
  const part = strength === 0 ? 0 : 0.1 + 0.9 * strength;
  const mix = (to: number) => Math.round(255 + (to - 255) * part);
  return `rgb(${mix(16)}, ${mix(58)}, ${mix(112)})`;
}
