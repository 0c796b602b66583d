/** The thematic tree with its counts, one theme a row. Rules: docs/rules/figures.md, FG11. */
import { branchOf, type ThemeNode, themeLook, themeTree } from '../codebook/themeTree.ts';
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { countThemes, type ThemeCounts } from '../theme-counts/countThemes.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { wordsOf } from '../words/words.ts';
import { describeTree } from './describeTree.ts';
import type { Figure, Mark } from './figure.ts';
import { fitText } from './fitText.ts';
import { linkDashes } from './linkShape.ts';
import { ink, muted, rule } from './printColours.ts';
import { themeColour } from './themeColours.ts';

interface TreeFigureWish {
  readonly coderId: CoderId | null;
  readonly language: Language;
}

const width = 640;
const rowHeight = 22;
const indent = 20;
const top = 34;
/** Where the bars of the codings begin and end, and the columns of numbers. */
const columns = { bars: 410, barsEnd: 520, codings: 562, people: 628 };

/** Axes are headings; every other theme has its codings and participants, those below it included. */
export function treeFigure(project: Project, { coderId, language }: TreeFigureWish): Figure | Refusal {
  const { order, roots } = themeTree(project);
  if (order.length === 0) return refuse('figureNoThemes');
  const words = wordsOf[language].axial.figure;
  const counts = countThemes(project, { coderId });
  const codable = order.filter(({ theme }) => theme.isCodable);
  const most = Math.max(1, ...codable.map(({ theme }) => counts.of(theme.id).subtree.codings));
  const head = (x: number, text: string): Mark => ({
    ...{ kind: 'text', x, y: 18, text, size: 11, anchor: 'end', fill: muted },
  });
  const drawing: TreeDrawing = { project, counts, most, language };
  return {
    width,
    height: top + order.length * rowHeight + 10,
    title: words.treeTitle,
    alt: `${words.altTree({ count: countAll(roots) })} ${describeTree(roots, counts, language)}`,
    marks: [
      head(columns.codings, words.codings),
      head(columns.people, words.participants),
      { kind: 'path', data: `M0 ${top - 8}H${width}`, stroke: rule, strokeWidth: 1 },
      ...order.flatMap((node, row) => rowMarks(drawing, node, top + row * rowHeight)),
      ...order.flatMap((node) => branchMarks(node, order)),
    ],
  };
}

interface TreeDrawing extends Pick<TreeFigureWish, 'language'> {
  readonly project: Project;
  readonly counts: ThemeCounts;
  /** Codings of the theme with the longest bar. */
  readonly most: number;
}

function rowMarks({ project, counts, most, language }: TreeDrawing, node: ThemeNode, y: number): Mark[] {
  const { theme, depth } = node;
  const { subtree } = counts.of(theme.id);
  const look = themeLook(project, theme.id);
  const isBranch = branchOf(node) === node;
  const x = 14 + depth * indent;
  const isHeading = !theme.isCodable;
  const size = isHeading || isBranch ? 13 : 12;
  const dash = look.pattern === null ? undefined : linkDashes[look.pattern];
  const text: Mark = {
    ...{ kind: 'text', x, y: y + 12, size, isBold: isHeading || isBranch },
    text: fitText(theme.name, size, columns.bars - x - 14),
  };
  if (isHeading) return [text];
  const length = ((columns.barsEnd - columns.bars) * subtree.codings) / most;
  const number = (at: number, value: number): Mark => ({
    ...{ kind: 'text', x: at, y: y + 12, text: formatNumber(language, value), size: 12, anchor: 'end' },
  });
  return [
    ...(isBranch
      ? [
          {
            ...{ kind: 'path', data: `M${x - 8} ${y}V${y + 16}`, strokeWidth: 4 },
            stroke: themeColour(look.colour).stripe,
            ...(dash ? { dash } : {}),
          } satisfies Mark,
        ]
      : []),
    text,
    {
      ...{ kind: 'rectangle', x: columns.bars, y: y + 3, height: 10 },
      ...{ width: Math.max(length, 0.5), fill: isBranch ? '#6b757e' : '#c3cad0' },
    },
    number(columns.codings, subtree.codings),
    number(columns.people, subtree.participants.length),
  ];
}

/** Elbows from a theme to those below it. */
function branchMarks(node: ThemeNode, order: readonly ThemeNode[]): Mark[] {
  const rowOf = new Map(order.map((one, row) => [one, row]));
  const x = 17 + node.depth * indent;
  const from = top + (rowOf.get(node) ?? 0) * rowHeight + 18;
  const last = node.children.at(-1);
  if (!last || !node.theme.isCodable) return [];
  const yOf = (child: ThemeNode) => top + (rowOf.get(child) ?? 0) * rowHeight + 8;
  const elbows = node.children.map((child) => `M${x} ${yOf(child)}H${x + indent - 8}`);
  const data = `M${x} ${from}V${yOf(last)}${elbows.join('')}`;
  return [{ kind: 'path', data, stroke: ink, strokeWidth: 0.6 }];
}

function countAll(nodes: readonly ThemeNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.theme.isCodable ? 1 : 0) + countAll(node.children), 0);
}
