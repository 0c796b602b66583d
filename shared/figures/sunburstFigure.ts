/** The thematic tree as a sunburst: levels from the middle outwards, sectors as wide as their codings. Rules: docs/rules/figures.md, FG13. */
import { type HierarchyRectangularNode, hierarchy, partition } from 'd3-hierarchy';
import { arc } from 'd3-shape';
import { branchOf, themeLook, themeTree } from '../codebook/themeTree.ts';
import type { CoderId } from '../project/ids.ts';
import { type Project, projectInfo } from '../project/project.ts';
import { countThemes, type ThemeCounts } from '../theme-counts/countThemes.ts';
import type { Language } from '../words/plural.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { wordsOf } from '../words/words.ts';
import {
  AreaKey,
  type AreaName,
  countsOf,
  keyMarks,
  lineHeightOf,
  nameThatFits,
  type Room,
} from './areaNames.ts';
import { describeTree } from './describeTree.ts';
import type { Figure, Mark } from './figure.ts';
import { wrapText } from './fitText.ts';
import { linkDashes } from './linkShape.ts';
import { ink } from './printColours.ts';
import { type ThemeArea, themeAreas, wholeOf } from './themeAreas.ts';
import { themeColour } from './themeColours.ts';

interface SunburstWish {
  readonly coderId: CoderId | null;
  readonly language: Language;
}

interface Drawing extends SunburstWish {
  readonly project: Project;
  readonly counts: ThemeCounts;
  readonly key: AreaKey;
}

/** Angles clockwise from the top. */
interface Sector {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

const width = 640;
const radius = 312;
const hole = 56;
const widestRing = 118;
const mostLevels = 4;
/** Along the middle of a ring, so that a number fits between the sides of a sector. */
const leastArc = 11;
const top = 4;

export function sunburstFigure(project: Project, { coderId, language }: SunburstWish): Figure | Refusal {
  const { roots } = themeTree(project);
  if (roots.length === 0) return refuse('figureNoThemes');
  const counts = countThemes(project, { coderId });
  const leastShare = (depth: number, levels: number) =>
    leastArc / (2 * Math.PI * (hole + (depth + 0.5) * ringOf(levels)));
  const areas = themeAreas(roots, counts, { mostLevels, leastShare });
  if (areas.size === 0) return refuse('figureNoCoding');
  const drawing: Drawing = { project, counts, language, coderId, key: new AreaKey() };
  const ring = ringOf(areas.levels);
  const outer = hole + areas.levels * ring;
  const placed = partition<ThemeArea>().size([2 * Math.PI, areas.levels + 1])(
    hierarchy(wholeOf(areas), ({ children }) => children).sum(({ own }) => own),
  );
  const centre = { x: width / 2, y: top + outer };
  // Down each branch, so that the numbers of the key follow one another around the circle.
  const sectors: HierarchyRectangularNode<ThemeArea>[] = [];
  placed.eachBefore((one) => one.depth > 0 && sectors.push(one));
  const drawn = sectors.flatMap((one) => sectorMarks(one, sectorOf(one, ring), centre, drawing));
  const below = keyMarks({ ...drawing, areas }, width, top + 2 * outer + 14);
  const words = wordsOf[language].axial.figure;
  return {
    width,
    height: Math.ceil(top + 2 * outer + 14 + below.height),
    title: words.areasTitle,
    alt: `${words.altSunburst({ count: areas.themes })} ${describeTree(roots, counts, language)}`,
    marks: [...drawn, ...centreMarks(project, centre), ...below.marks],
  };
}

function ringOf(levels: number): number {
  return Math.min(widestRing, (radius - hole) / levels);
}

function sectorOf({ x0, x1, depth }: HierarchyRectangularNode<ThemeArea>, ring: number): Sector {
  return { from: x0, to: x1, inner: hole + (depth - 1) * ring, outer: hole + depth * ring };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function sectorMarks(
  { data: area }: HierarchyRectangularNode<ThemeArea>,
  sector: Sector,
  centre: Point,
  drawing: Drawing,
): Mark[] {
  const { node } = area;
  const look = node ? themeLook(drawing.project, node.theme.id) : null;
  const { tint, stripe } = themeColour(look?.colour ?? null);
  const outline: Mark = {
    ...{ kind: 'path', data: arcPath(sector, centre), fill: node ? tint : '#ffffff' },
    ...{ stroke: ink, strokeWidth: 0.7 },
  };
  if (!node) return [outline];
  const dash = look?.pattern ? linkDashes[look.pattern] : undefined;
  const isBranch = branchOf(node) === node;
  const edge = { ...sector, inner: sector.inner + 3, outer: sector.inner + 3 };
  const line: Mark = {
    ...{ kind: 'path', data: edgePath(edge, centre), stroke: stripe, strokeWidth: 4 },
    ...(dash ? { dash } : {}),
  };
  return [outline, ...(isBranch ? [line] : []), ...nameMarks(area, sector, centre, drawing, isBranch)];
}

/** d3 draws around the origin: moved here, because marks have no frame of their own. */
function arcPath({ from, to, inner, outer }: Sector, centre: Point): string {
  const data = arc()({ startAngle: from, endAngle: to, innerRadius: inner, outerRadius: outer }) ?? '';
  return moved(data, centre);
}

function edgePath({ from, to, inner }: Sector, { x, y }: Point): string {
  // A whole circle has no end to draw to.
  const end = Math.min(to, from + 2 * Math.PI - 0.001);
  const at = (angle: number) => `${round(x + inner * Math.sin(angle))} ${round(y - inner * Math.cos(angle))}`;
  return `M${at(from)}A${inner} ${inner} 0 ${end - from > Math.PI ? 1 : 0} 1 ${at(end)}`;
}

/** Absolute M, L and A, as d3 writes them. */
function moved(data: string, { x, y }: Point): string {
  return data.replace(/([MLA])([^MLAZ]*)/gu, (_, letter: string, list: string) => {
    const numbers = list.split(',').map(Number);
    const at = numbers.length - 2;
    const shifted = numbers.map((value, index) =>
      round(index === at ? value + x : index === at + 1 ? value + y : value),
    );
    return `${letter}${shifted.join(' ')}`;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function nameMarks(
  area: ThemeArea,
  sector: Sector,
  centre: Point,
  drawing: Drawing,
  isBranch: boolean,
): Mark[] {
  const name = area.node?.theme.name ?? '';
  const said = countsOf(area, drawing.counts, drawing.language);
  const middle = (sector.from + sector.to) / 2;
  const from = sector.inner + (isBranch ? 5 : 0);
  const room = roomsOf({ ...sector, inner: from });
  const across = nameThatFits(name, said, room.across);
  const along = nameThatFits(name, said, room.along);
  const isAcross = across !== null && (along === null || across.size >= along.size);
  const fits = isAcross ? across : along;
  const label: AreaName = fits ?? { lines: [drawing.key.numberFor(area)], size: 10 };
  const isBold = isBranch || !area.node?.theme.isCodable;
  const turn = isAcross && fits ? turnAcross(middle) : turnAlong(middle);
  return linesAt(label, pointAt((from + sector.outer) / 2, middle, centre), turn, isBold && fits !== null);
}

/** Room for words that stand across the radius, and for words along it; a little is left free at every side. */
function roomsOf({ from, to, inner, outer }: Sector): { readonly across: Room; readonly along: Room } {
  const half = Math.min((to - from) / 2, 1.2);
  const middle = (inner + outer) / 2;
  return {
    across: {
      height: outer - inner - 8,
      widthFor: (height) => {
        const chord = 2 * (middle - height / 2) * Math.tan(half);
        const bow = 2 * Math.sqrt(Math.max(0, (outer - 3) ** 2 - (middle + height / 2) ** 2));
        return Math.min(chord, bow) - 8;
      },
    },
    along: {
      height: 2 * (inner + 10) * Math.tan(half) - 4,
      widthFor: () => outer - inner - 10,
    },
  };
}

/** Degrees, so that the words are never upside down. */
function turnAcross(angle: number): number {
  const degrees = (angle * 180) / Math.PI;
  return degrees > 90 && degrees < 270 ? degrees - 180 : degrees;
}

function turnAlong(angle: number): number {
  const degrees = (angle * 180) / Math.PI;
  return degrees > 180 ? degrees - 270 : degrees - 90;
}

function pointAt(away: number, angle: number, { x, y }: Point): Point {
  return { x: x + away * Math.sin(angle), y: y - away * Math.cos(angle) };
}

/** Lines one below the other in the turned frame, around the point. */
function linesAt({ lines, size }: AreaName, { x, y }: Point, turn: number, isBold: boolean): Mark[] {
  const radians = (turn * Math.PI) / 180;
  return lines.map((text, at) => {
    const down = (at - (lines.length - 1) / 2) * lineHeightOf(size) + size * 0.35;
    return {
      ...{ kind: 'text', text, size, anchor: 'middle', turn },
      ...{ x: x - down * Math.sin(radians), y: y + down * Math.cos(radians) },
      isBold: isBold && at < lines.length - (lines.length > 1 ? 1 : 0),
    };
  });
}

function centreMarks(project: Project, centre: Point): Mark[] {
  const lines = wrapText(projectInfo(project).name, 12, 2 * hole - 22, 4);
  return linesAt({ lines, size: 12 }, centre, 0, false);
}
