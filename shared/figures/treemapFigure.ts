/** The thematic tree as a treemap: themes inside the themes above them, as large as their codings. Rules: docs/rules/figures.md, FG13. */
import { type HierarchyRectangularNode, hierarchy, treemap } from 'd3-hierarchy';
import { branchOf, themeLook, themeTree } from '../codebook/themeTree.ts';
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { countThemes, type ThemeCounts } from '../theme-counts/countThemes.ts';
import type { Language } from '../words/plural.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { wordsOf } from '../words/words.ts';
import { AreaKey, countsOf, keyMarks, lineHeightOf, nameThatFits } from './areaNames.ts';
import { describeTree } from './describeTree.ts';
import type { Figure, Mark } from './figure.ts';
import { linkDashes } from './linkShape.ts';
import { ink } from './printColours.ts';
import { type ThemeArea, themeAreas, wholeOf } from './themeAreas.ts';
import { themeColour } from './themeColours.ts';

interface TreemapWish {
  readonly coderId: CoderId | null;
  readonly language: Language;
}

interface Drawing extends TreemapWish {
  readonly project: Project;
  readonly counts: ThemeCounts;
  readonly key: AreaKey;
}

type Cell = HierarchyRectangularNode<ThemeArea>;

const width = 640;
const mostLevels = 4;
const headHeight = 20;
/** Square pixels of a theme below which it is taken together with others. */
const leastArea = 700;

export function treemapFigure(project: Project, { coderId, language }: TreemapWish): Figure | Refusal {
  const { roots } = themeTree(project);
  if (roots.length === 0) return refuse('figureNoThemes');
  const counts = countThemes(project, { coderId });
  const shownHeight = heightFor(roots.length);
  const leastShare = () => leastArea / (width * shownHeight);
  const areas = themeAreas(roots, counts, { mostLevels, leastShare });
  if (areas.size === 0) return refuse('figureNoCoding');
  const drawing: Drawing = { project, counts, language, coderId, key: new AreaKey() };
  const placed = treemap<ThemeArea>()
    .size([width, shownHeight])
    .paddingInner(3)
    .paddingOuter(({ depth }) => (depth === 0 ? 0 : 3))
    .paddingTop(({ depth }) => (depth === 0 ? 0 : headHeight))(
    hierarchy(wholeOf(areas), withOwn)
      .sum((area) => (withOwn(area).length === 0 ? area.size : 0))
      .sort((a, b) => rankOf(b) - rankOf(a)),
  );
  const cells = placed.descendants().filter(({ depth }) => depth > 0);
  const drawn = cells.flatMap((cell) => cellMarks(cell, drawing));
  const below = keyMarks({ ...drawing, areas }, width, shownHeight + 12);
  const words = wordsOf[language].axial.figure;
  return {
    width,
    height: Math.ceil(shownHeight + 12 + below.height),
    title: words.areasTitle,
    alt: `${words.altTreemap({ count: areas.themes })} ${describeTree(roots, counts, language)}`,
    marks: [...drawn, ...below.marks],
  };
}

/** The largest first, a theme's own codings last, so that the boxes stand together. */
function rankOf({
  data,
  value = 0,
}: {
  readonly data: ThemeArea;
  readonly value?: number | undefined;
}): number {
  return data.kind === 'own' ? -1 : value;
}

function heightFor(roots: number): number {
  return roots === 1 ? 420 : 560;
}

/** What stands inside: the themes below, and the codings of the theme itself as an area without a name. */
function withOwn({ own, depth, children }: ThemeArea): readonly ThemeArea[] {
  if (children.length === 0 || own === 0) return children;
  return [...children, { kind: 'own', node: null, depth: depth + 1, own, size: own, children: [] }];
}

function cellMarks(cell: Cell, drawing: Drawing): Mark[] {
  const { data: area, x0, y0, x1, y1 } = cell;
  const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  if (area.kind === 'own') {
    drawing.key.hasOwn = true;
    return [];
  }
  const look = area.node ? themeLook(drawing.project, area.node.theme.id) : null;
  const isAxis = look?.colour === null;
  const fill = !area.node || isAxis ? '#ffffff' : themeColour(look?.colour ?? null).tint;
  const frame: Mark = {
    kind: 'rectangle',
    ...box,
    radius: 2,
    fill,
    stroke: ink,
    strokeWidth: isAxis ? 1.2 : 0.7,
  };
  if (!area.node) return [frame];
  return [frame, ...branchMarks(area, box, drawing), ...nameMarks(area, box, drawing)];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The branch's colour and pattern, beside its name. */
function branchMarks({ node }: ThemeArea, { x, y, width: wide, height }: Box, drawing: Drawing): Mark[] {
  if (!node || branchOf(node) !== node || wide < 20 || height < 16) return [];
  const { colour, pattern } = themeLook(drawing.project, node.theme.id);
  const dash = pattern === null ? undefined : linkDashes[pattern];
  return [
    {
      ...{
        kind: 'path',
        data: `M${x + 4} ${y + 3}V${y + Math.min(height - 3, headHeight - 3)}`,
        strokeWidth: 4,
      },
      stroke: themeColour(colour).stripe,
      ...(dash ? { dash } : {}),
    },
  ];
}

function nameMarks(area: ThemeArea, box: Box, drawing: Drawing): Mark[] {
  const name = area.node?.theme.name ?? '';
  const said = countsOf(area, drawing.counts, drawing.language);
  const isBranch = area.node !== null && branchOf(area.node) === area.node;
  const left = isBranch ? 9 : 5;
  const isHead = area.children.length > 0;
  const width = box.width - left - 4;
  const height = isHead ? headHeight - 3 : box.height - 6;
  const fits = nameThatFits(name, said, { height, widthFor: () => width });
  const isBold = isHead || isBranch;
  if (fits)
    return fits.lines.map((text, at) => ({
      ...{ kind: 'text', text, size: fits.size, x: box.x + left },
      y: box.y + 4 + fits.size + at * lineHeightOf(fits.size),
      isBold: isBold && (at === 0 || at < fits.lines.length - 1),
    }));
  if (box.width < 17 || box.height < 13) {
    drawing.key.unnamed++;
    return [];
  }
  return [
    {
      kind: 'text',
      text: drawing.key.numberFor(area),
      size: 10,
      x: box.x + (box.width < 24 ? 3 : left),
      y: box.y + 12,
      isBold,
    },
  ];
}
