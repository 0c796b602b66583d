/**
 * A concept map: a centre, a branch for each theme below it to both sides, and their sub-themes as leaves. Rules:
 * docs/rules/figures.md, FG12.
 */
import { type ThemeNode, themeLook, themeTree } from '../codebook/themeTree.ts';
import type { ThemeId } from '../project/ids.ts';
import { type Project, projectInfo } from '../project/project.ts';
import type { Language } from '../words/plural.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { wordsOf } from '../words/words.ts';
import type { Figure, Mark } from './figure.ts';
import { wrapText } from './fitText.ts';
import { linkDashes } from './linkShape.ts';
import { ink } from './printColours.ts';
import { themeColour } from './themeColours.ts';

interface ConceptMapWish {
  /** The centre; `null` for the study with its first-level themes. */
  readonly themeId: ThemeId | null;
  readonly language: Language;
}

interface Branch {
  readonly node: ThemeNode;
  readonly lines: readonly string[];
  readonly leaves: readonly (readonly string[])[];
  readonly height: number;
}

const width = 860;
const centre = { width: 150, x: width / 2 };
const branchWidth = 128;
const branchX = 190;
const leafX = 292;
const leafRoom = width / 2 - leafX - 8;
const lineHeight = 16;

export function conceptMapFigure(project: Project, { themeId, language }: ConceptMapWish): Figure | Refusal {
  const { nodes, roots } = themeTree(project);
  const node = themeId === null ? null : nodes.get(themeId);
  const children = node ? node.children : roots;
  const name = node?.theme.name ?? projectInfo(project).name;
  if (children.length === 0) return refuse('figureNoBranches', { name });
  const branches = children.map(branchOfNode);
  const [right, left] = twoSides(branches);
  const tall = Math.max(heightOf(right), heightOf(left), 90);
  const height = tall + 24;
  const middle = height / 2;
  const lines = wrapText(name, 14, centre.width - 24, 4);
  const boxHeight = lines.length * 18 + 22;
  const words = wordsOf[language].axial.figure;
  return {
    width,
    height,
    title: words.conceptTitle({ name }),
    alt: altOf(name, children, language),
    marks: [
      ...sideMarks(project, right, 1, middle),
      ...sideMarks(project, left, -1, middle),
      {
        ...{ kind: 'rectangle', x: centre.x - centre.width / 2, y: middle - boxHeight / 2, radius: 14 },
        ...{ width: centre.width, height: boxHeight, fill: '#ffffff', stroke: ink, strokeWidth: 2 },
      },
      ...textLines(lines, centre.x, middle, { size: 14, step: 18, isBold: true, anchor: 'middle' }),
    ],
  };
}

function branchOfNode(node: ThemeNode): Branch {
  const lines = wrapText(node.theme.name, 12, branchWidth - 20, 3);
  const leaves = node.children.map(({ theme }) => wrapText(theme.name, 12, leafRoom, 2));
  const leavesHeight = leaves.reduce((sum, leaf) => sum + leaf.length * lineHeight + 6, 0);
  return { node, lines, leaves, height: Math.max(leavesHeight, lines.length * lineHeight + 18) + 16 };
}

/** In their order, down the right side and then down the left, so that both are about as tall. */
function twoSides(branches: readonly Branch[]): readonly [readonly Branch[], readonly Branch[]] {
  const half = heightOf(branches) / 2;
  let [count, sum] = [0, 0];
  for (const { height } of branches) {
    if (count > 0 && sum + height / 2 > half) break;
    sum += height;
    count++;
  }
  return [branches.slice(0, count), branches.slice(count)];
}

function heightOf(branches: readonly Branch[]): number {
  return branches.reduce((sum, { height }) => sum + height, 0);
}

function sideMarks(project: Project, branches: readonly Branch[], side: 1 | -1, middle: number): Mark[] {
  let y = middle - heightOf(branches) / 2;
  return branches.flatMap((branch) => {
    const at = y + branch.height / 2;
    y += branch.height;
    return branchMarks(project, branch, side, middle, at);
  });
}

function branchMarks(project: Project, branch: Branch, side: 1 | -1, middle: number, y: number): Mark[] {
  const { colour, pattern } = themeLook(project, branch.node.theme.id);
  const { stripe } = themeColour(colour);
  const dash = pattern === null ? undefined : linkDashes[pattern];
  const line = { stroke: stripe, strokeWidth: 2, ...(dash ? { dash } : {}) };
  const x = centre.x + side * branchX;
  const near = x - (side * branchWidth) / 2;
  const far = x + (side * branchWidth) / 2;
  const start = centre.x + (side * centre.width) / 2;
  const bend = (start + near) / 2;
  const height = branch.lines.length * lineHeight + 14;
  const leafAt = centre.x + side * leafX;
  let top = y - branch.leaves.reduce((sum, leaf) => sum + leaf.length * lineHeight + 6, 0) / 2;
  const leaves = branch.leaves.flatMap((leaf): Mark[] => {
    const leafY = top + (leaf.length * lineHeight + 6) / 2;
    top += leaf.length * lineHeight + 6;
    const anchor = side === 1 ? 'start' : 'end';
    return [
      {
        ...{ kind: 'path', stroke: ink, strokeWidth: 0.75 },
        data: `M${far} ${y}C${far + side * 12} ${y} ${far + side * 8} ${leafY} ${leafAt - side * 5} ${leafY}`,
      },
      ...textLines(leaf, leafAt, leafY, { size: 12, step: lineHeight, isBold: false, anchor }),
    ];
  });
  return [
    {
      ...{ kind: 'path', ...line },
      data: `M${start} ${middle}C${bend} ${middle} ${bend} ${y} ${near} ${y}`,
    },
    ...leaves,
    {
      ...{ kind: 'rectangle', x: x - branchWidth / 2, y: y - height / 2, width: branchWidth, height },
      ...{ radius: 7, fill: '#ffffff', ...line },
    },
    ...textLines(branch.lines, x, y, { size: 12, step: lineHeight, isBold: true, anchor: 'middle' }),
  ];
}

interface TextLook {
  readonly size: number;
  readonly step: number;
  readonly isBold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

function textLines(lines: readonly string[], x: number, y: number, look: TextLook): Mark[] {
  const { size, step, isBold, anchor } = look;
  return lines.map((text, at) => ({
    ...{ kind: 'text', text, x, size, isBold, anchor },
    y: y + size * 0.35 + (at - (lines.length - 1) / 2) * step,
  }));
}

function altOf(name: string, children: readonly ThemeNode[], language: Language): string {
  const words = wordsOf[language].axial.figure;
  const branches = children.map(({ theme, children: leaves }) =>
    leaves.length === 0
      ? `${theme.name}.`
      : words.altGroup({ title: theme.name, list: leaves.map((leaf) => leaf.theme.name).join(', ') }),
  );
  return [words.altConcept({ name, count: children.length }), ...branches].join(' ');
}
