/**
 * New themes per interview as bars and their sum as a line, with base, run and the band over other orders: the figure of
 * the thesis. Rules: docs/rules/figures.md.
 */
import type { Project } from '../project/project.ts';
import type { OrderBand } from '../saturation/orderBand.ts';
import type { Saturation } from '../saturation/saturation.ts';
import type { StoppingRule } from '../saturation/stoppingRule.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { niceTicks } from './axisTicks.ts';
import type { Figure, Mark } from './figure.ts';
import { fitText, textWidth } from './fitText.ts';
import { ink, muted, pale, rule as ruleColour } from './printColours.ts';
import { saturationAlt } from './saturationAlt.ts';

export interface SaturationDrawing {
  readonly language: Language;
  readonly result: Saturation;
  readonly rule: StoppingRule;
  /** `null`: without a band. */
  readonly band: OrderBand | null;
}

const width = 640;
const height = 400;
const plot = { left: 48, top: 64, right: 632, bottom: 348 };

interface Scale {
  readonly labels: readonly string[];
  readonly column: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

export function saturationFigure(project: Pick<Project, 'participants'>, drawing: SaturationDrawing): Figure {
  const { result, language, band } = drawing;
  const labels = result.order.participantIds.map((id) => project.participants.get(id)?.label ?? '');
  const scale = scaleOf(labels, Math.max(result.cumulative.at(-1) ?? 0, ...(band?.high ?? [])));
  const words = wordsOf[language].figures.saturation;
  return {
    width,
    height,
    title: words.title({ count: labels.length }),
    alt: saturationAlt(labels, drawing),
    marks: [
      ...baseMarks(drawing, scale),
      ...runMarks(drawing, scale),
      ...axisMarks(scale, words.axis, language),
      ...(band ? bandMarks(band, scale) : []),
      ...barMarks(result, scale, language),
      ...curveMarks(result.cumulative, scale, language),
      ...legendMarks(drawing),
    ],
  };
}

function scaleOf(labels: readonly string[], most: number): Scale {
  const ticks = niceTicks(most, 5);
  const top = ticks.at(-1) ?? 1;
  const column = (plot.right - plot.left) / Math.max(1, labels.length);
  return {
    labels,
    column,
    ticks,
    x: (index) => plot.left + (index + 0.5) * column,
    y: (value) => plot.bottom - ((plot.bottom - plot.top) * value) / top,
  };
}

function baseMarks({ result, rule, language }: SaturationDrawing, { column }: Scale): Mark[] {
  if (result.perInterview.length < rule.base) return [];
  const baseWidth = rule.base * column;
  const text = wordsOf[language].figures.saturation.base({
    count: result.cumulative[rule.base - 1] ?? 0,
  });
  const { left: x, top: y, bottom } = plot;
  return [
    { kind: 'rectangle', x, y, width: baseWidth, height: bottom - y, fill: pale },
    { kind: 'path', data: `M${x + baseWidth} ${y}V${bottom}`, stroke: muted, dash: [2, 3] },
    { kind: 'text', x: x + 6, y: y + 14, text: fitText(text, 11, Math.max(60, baseWidth - 8)), size: 11 },
  ];
}

/** The run with which the rule is met, between two broken lines. */
function runMarks({ result, language }: SaturationDrawing, { column }: Scale): Mark[] {
  const { met } = result;
  const run = met && result.runs.find(({ from }) => from === met.reachedAt + 1);
  if (!met || !run) return [];
  const x = plot.left + met.reachedAt * column;
  const right = plot.left + met.completedAt * column;
  const { saturation } = wordsOf[language].figures;
  const text = saturation.run({ label: met.label, count: run.newInRun, share: run.ratio ?? 0 });
  const lines: Mark = {
    kind: 'path',
    data: `M${x} ${plot.top - 10}V${plot.bottom}M${right} ${plot.top - 10}V${plot.bottom}M${x} ${plot.top - 6}H${right}`,
    stroke: ink,
    dash: [5, 3],
  };
  const half = textWidth(text, 11) / 2;
  const at = Math.min(Math.max((x + right) / 2, plot.left + half), plot.right - half);
  return [lines, { kind: 'text', x: at, y: plot.top - 14, text, size: 11, anchor: 'middle', isBold: true }];
}

function axisMarks({ labels, column, x, y, ticks }: Scale, axis: string, language: Language): Mark[] {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, 11)));
  const every = Math.max(1, Math.ceil((widest + 4) / column));
  return [
    ...ticks.flatMap((tick): Mark[] => [
      { kind: 'path', data: `M${plot.left} ${y(tick)}H${plot.right}`, stroke: tick === 0 ? ink : ruleColour },
      {
        ...{ kind: 'text', x: plot.left - 6, y: y(tick) + 4, size: 11, anchor: 'end' },
        text: formatNumber(language, tick),
      },
    ]),
    {
      kind: 'text',
      x: 14,
      y: (plot.top + plot.bottom) / 2,
      text: axis,
      size: 11,
      anchor: 'middle',
      turn: -90,
    },
    ...labels.flatMap((label, index): Mark[] =>
      index % every === 0
        ? [
            {
              ...{ kind: 'text', x: x(index), y: plot.bottom + 16, size: 11, anchor: 'middle' },
              text: fitText(label, 11, Math.max(every * column - 2, 24)),
            },
          ]
        : [],
    ),
  ];
}

function bandMarks({ low, high }: OrderBand, { x, y }: Scale): Mark[] {
  const upper = high.map((value, index) => `${x(index)} ${y(value)}`);
  const lower = low.map((value, index) => `${x(index)} ${y(value)}`);
  if (upper.length === 0) return [];
  return [
    { kind: 'path', data: `M${upper.join('L')}L${lower.toReversed().join('L')}Z`, fill: '#dcdfe3' },
    { kind: 'path', data: `M${upper.join('L')}M${lower.join('L')}`, stroke: muted, dash: [3, 2] },
  ];
}

function barMarks(
  { perInterview: counts, cumulative }: Saturation,
  { column, x, y }: Scale,
  language: Language,
): Mark[] {
  const bar = Math.min(36, column * 0.56);
  return counts.flatMap((count, index): Mark[] => [
    ...(count > 0
      ? [
          {
            ...{ kind: 'rectangle' as const, x: x(index) - bar / 2, y: y(count), width: bar },
            ...{ height: plot.bottom - y(count), fill: '#5b6770' },
          },
        ]
      : []),
    ...(column >= 14
      ? [
          {
            ...{
              kind: 'text' as const,
              x: x(index),
              y: y(count) - (count === cumulative[index] ? 9 : 4),
              size: 11,
              anchor: 'middle' as const,
            },
            ...{ text: formatNumber(language, count), fill: count > 0 ? ink : muted },
          },
        ]
      : []),
  ]);
}

/** A sum is written where it changed and at the end, clear of the bar below it. */
function curveMarks(sums: readonly number[], { column, x, y }: Scale, language: Language): Mark[] {
  if (sums.length === 0) return [];
  const line = sums.map((sum, index) => `${x(index)} ${y(sum)}`).join('L');
  const radius = Math.min(3.5, Math.max(1.2, column / 4));
  return [
    { kind: 'path', data: `M${line}`, stroke: ink, strokeWidth: 2 },
    ...sums.flatMap((sum, index): Mark[] => [
      { kind: 'circle', x: x(index), y: y(sum), radius, fill: '#ffffff', stroke: ink, strokeWidth: 1.5 },
      ...(column >= 22 && index > 0 && (sum !== sums[index - 1] || index === sums.length - 1)
        ? [
            {
              ...{ kind: 'text' as const, x: x(index), y: y(sum) - 9, size: 11, isBold: true },
              ...{ anchor: 'middle' as const, text: formatNumber(language, sum) },
            },
          ]
        : []),
    ]),
  ];
}

function legendMarks({ language, band }: SaturationDrawing): Mark[] {
  const words = wordsOf[language].figures.saturation;
  const y = height - 14;
  const marks: Mark[] = [];
  let x = plot.left;
  const word = (text: string) => {
    marks.push({ kind: 'text', x: x + 30, y, text, size: 11 });
    x += 30 + textWidth(text, 11) + 24;
  };
  marks.push({ kind: 'rectangle', x: x + 8, y: y - 9, width: 10, height: 10, fill: '#5b6770' });
  word(words.newThemes);
  marks.push(
    { kind: 'path', data: `M${x} ${y - 4}H${x + 24}`, stroke: ink, strokeWidth: 2 },
    { kind: 'circle', x: x + 12, y: y - 4, radius: 3.5, fill: '#ffffff', stroke: ink, strokeWidth: 1.5 },
  );
  word(words.cumulative);
  if (!band) return marks;
  marks.push({
    ...{ kind: 'rectangle', x, y: y - 9, width: 24, height: 10 },
    ...{ fill: '#dcdfe3', stroke: muted, dash: [3, 2] },
  });
  word(words.band({ orders: band.orders }));
  return marks;
}
