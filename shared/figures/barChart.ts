/** Bars that lie, one group a class, one bar a series; series are told apart by grey and hatching. Rules: docs/rules/figures.md, FG4. */
import { formatNumber, type Language } from '../words/plural.ts';
import { niceTicks } from './axisTicks.ts';
import type { Mark } from './figure.ts';
import { fitText, textWidth, wrapText } from './fitText.ts';
import { ink, muted, rule } from './printColours.ts';

export interface BarChart {
  readonly language: Language;
  readonly groups: readonly { readonly label: string; readonly counts: readonly number[] }[];
  /** Names of the bars of each group; one alone has no legend. */
  readonly series: readonly string[];
  /** What the counts are of. */
  readonly unit: string;
}

const barHeight = 14;
const gap = 12;
const longestLabel = 190;

/** Grey of each series, and which way it is hatched: with four greys, sixteen that differ. */
const greys = ['#5b6770', '#ffffff', '#b4bac0', '#e6e9ec'];
const hatchings = ['none', 'rising', 'falling', 'upright'] as const;

/** The marks within `width` from the left and `top`, and how high they stand. */
export function barChart(
  { language, groups, series, unit }: BarChart,
  width: number,
  top: number,
): { readonly marks: Mark[]; readonly height: number } {
  const label = Math.min(longestLabel, Math.max(40, ...groups.map((one) => textWidth(one.label, 11))) + 10);
  const legend = legendOf(series, width, top);
  const ticks = niceTicks(Math.max(0, ...groups.flatMap(({ counts }) => counts)), 5);
  const right = width - 36;
  const scale = (right - label) / (ticks.at(-1) ?? 1);
  const first = top + legend.height;
  const groupHeight = series.length * barHeight + gap;
  const bottom = first + groups.length * groupHeight;
  const marks: Mark[] = [
    ...legend.marks,
    ...ticks.flatMap((tick): Mark[] => [
      {
        ...{ kind: 'path', data: `M${label + tick * scale} ${first}V${bottom}` },
        stroke: tick === 0 ? ink : rule,
      },
      {
        ...{ kind: 'text', x: label + tick * scale, y: bottom + 14, size: 10, anchor: 'middle' },
        text: formatNumber(language, tick),
      },
    ]),
    { kind: 'text', x: (label + right) / 2, y: bottom + 30, text: unit, size: 11, anchor: 'middle' },
    ...groups.flatMap(({ label: name, counts }, index) => {
      const y = first + index * groupHeight + gap / 2;
      const bars = counts.flatMap((count, at) =>
        barOf(count, at, { x: label, y: y + at * barHeight, width: count * scale }, language),
      );
      return [...labelOf(name, label - 8, y + (series.length * barHeight) / 2), ...bars];
    }),
  ];
  return { marks, height: bottom + 36 - top };
}

function labelOf(name: string, x: number, middle: number): Mark[] {
  const lines = wrapText(name, 11, longestLabel - 10, 2);
  return lines.map((text, at) => ({
    ...{ kind: 'text', x, y: middle + 4 + (at - (lines.length - 1) / 2) * 13, text, size: 11 },
    anchor: 'end',
  }));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function barOf(count: number, series: number, { x, y, width }: Place, language: Language): Mark[] {
  const box = { x, y: y + 1, width, height: barHeight - 2 };
  return [
    ...(count > 0 ? filled(box, series) : []),
    {
      ...{ kind: 'text', x: x + width + 5, y: y + barHeight - 4, size: 10.5 },
      ...{ text: formatNumber(language, count), fill: count > 0 ? ink : muted },
    },
  ];
}

interface Box extends Place {
  readonly height: number;
}

function filled(box: Box, series: number): Mark[] {
  const hatching = hatchings[Math.floor(series / greys.length) % hatchings.length] ?? 'none';
  const data = hatchesOf(box, hatching);
  return [
    { kind: 'rectangle', ...box, fill: greys[series % greys.length] ?? ink, stroke: ink },
    ...(data === '' ? [] : [{ kind: 'path' as const, data, stroke: ink, strokeWidth: 0.8 }]),
  ];
}

/** Lines of 45 degrees (or upright ones) that end at the edges of the box. */
function hatchesOf({ x, y, width, height }: Box, hatching: (typeof hatchings)[number]): string {
  if (hatching === 'none') return '';
  let data = '';
  const lean = hatching === 'upright' ? 0 : height;
  for (let at = 4; at < width + lean; at += 5) {
    const [from, to] = [Math.min(at, width), Math.max(0, at - lean)];
    const [low, high] = [at - from, Math.min(at, lean)];
    data +=
      lean === 0
        ? `M${x + at} ${y}v${height}`
        : hatching === 'rising'
          ? `M${x + from} ${y + low}L${x + to} ${y + high}`
          : `M${x + from} ${y + height - low}L${x + to} ${y + height - high}`;
  }
  return data;
}

/** Names of the series in rows above the bars. */
function legendOf(series: readonly string[], width: number, top: number): { marks: Mark[]; height: number } {
  if (series.length < 2) return { marks: [], height: 0 };
  const marks: Mark[] = [];
  let [x, y] = [0, top];
  series.forEach((name, index) => {
    const text = fitText(name, 11, width - 30);
    const room = 22 + textWidth(text, 11) + 20;
    if (x > 0 && x + room > width) [x, y] = [0, y + 18];
    marks.push(...filled({ x: x + 1, y: y + 2, width: 14, height: 11 }, index));
    marks.push({ kind: 'text', x: x + 22, y: y + 12, text, size: 11 });
    x += room;
  });
  return { marks, height: y - top + 26 };
}
