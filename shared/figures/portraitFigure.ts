/**
 * The portrait of an interview: its text cut into equal cells, each with the sign and grey of the theme that covers most of
 * it, so that the page shows at a glance what is spoken of where.
 */
import { themeTree } from '../codebook/themeTree.ts';
import { type Project, textOf } from '../project/project.ts';
import { type CoveredByTheme, interviewThemes, lengthOf } from '../relations/interviewThemes.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { formatShare } from '../words/formatShare.ts';
import { wordsOf } from '../words/words.ts';
import type { Figure, Mark } from './figure.ts';
import { fitText } from './fitText.ts';
import { type InterviewAsked, interviewName } from './interviewAsked.ts';
import { ink, rule } from './printColours.ts';

const side = 20;
const perRow = 30;
const mostCells = 600;
const margin = 12;
const width = margin * 2 + perRow * side;
/** One sign each; themes beyond have none of their own. */
const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

interface Keyed extends CoveredByTheme {
  readonly sign: string;
  readonly fill: string;
  readonly isDark: boolean;
  readonly depth: number;
}

export function portraitFigure(asked: InterviewAsked): Figure {
  const { project, language, transcriptId } = asked;
  const { analysis } = wordsOf[language];
  const { text } = textOf(project, transcriptId);
  const themes = keyed(project, interviewThemes(project, asked));
  const cells = Math.min(mostCells, Math.max(perRow, Math.ceil(text.length / 40)));
  const most = dominantThemes(themes, text.length, cells);
  const marks = most.flatMap((theme, cell) => cellMarks(theme, cell));
  const legendTop = margin + Math.ceil(cells / perRow) * side + 20;
  const shares = themes.map(({ ranges }) => (text.length === 0 ? 0 : lengthOf(ranges) / text.length));
  themes.forEach((theme, at) => {
    const x = margin + (at % 2) * (width / 2);
    const y = legendTop + Math.floor(at / 2) * 20;
    const label = `${theme.name}, ${formatShare(language, shares[at] ?? 0)}`;
    marks.push(...signMarks(theme, x, y, 16));
    marks.push({ kind: 'text', x: x + 24, y: y + 12, text: fitText(label, 11, width / 2 - 44), size: 11 });
  });
  if (themes.length === 0)
    marks.push({ kind: 'text', x: margin, y: legendTop + 12, text: analysis.interview.nothing, size: 11 });
  const list = themes.map(({ name }, at) =>
    analysis.interview.altShare({ name, share: formatShare(language, shares[at] ?? 0) }),
  );
  return {
    width,
    height: legendTop + Math.max(1, Math.ceil(themes.length / 2)) * 20 + margin,
    title: analysis.interview.portraitTitle({ interview: interviewName(asked) }),
    alt: analysis.interview.portraitAlt({ interview: interviewName(asked), list: list.join(', ') }),
    marks,
  };
}

/** Greys from dark to light, the sign tells apart what they do not. */
function keyed(project: Project, themes: readonly CoveredByTheme[]): Keyed[] {
  const { nodes } = themeTree(project);
  return themes.slice(0, signs.length).map((theme, at) => {
    const light = 60 + Math.round((170 * ((at * 5) % 8)) / 7);
    return {
      ...theme,
      sign: signs[at] ?? '',
      fill: `rgb(${light}, ${light}, ${light})`,
      isDark: light < 140,
      depth: nodes.get(theme.themeId)?.depth ?? 0,
    };
  });
}

/** For each cell the theme that covers most of its characters; of several the deepest, then the first in the tree. */
function dominantThemes(themes: readonly Keyed[], length: number, cells: number): (Keyed | null)[] {
  const most: (Keyed | null)[] = Array.from({ length: cells }, () => null);
  const covered = new Float64Array(cells);
  for (const theme of themes) {
    const own = new Float64Array(cells);
    for (const range of theme.ranges) addToCells(own, range, length / cells);
    own.forEach((count, cell) => {
      const before = covered[cell] ?? 0;
      const isDeeper = count === before && count > 0 && theme.depth > (most[cell]?.depth ?? 0);
      if (count <= before && !isDeeper) return;
      covered[cell] = count;
      most[cell] = theme;
    });
  }
  return most;
}

function addToCells(cells: Float64Array, { start, end }: TextRange, cellLength: number): void {
  if (cellLength <= 0) return;
  const last = Math.min(cells.length - 1, Math.floor((end - 1) / cellLength));
  for (let cell = Math.floor(start / cellLength); cell <= last; cell++) {
    const from = Math.max(start, cell * cellLength);
    const to = Math.min(end, (cell + 1) * cellLength);
    if (to > from) cells[cell] = (cells[cell] ?? 0) + to - from;
  }
}

function cellMarks(theme: Keyed | null, cell: number): Mark[] {
  const x = margin + (cell % perRow) * side;
  const y = margin + Math.floor(cell / perRow) * side;
  if (theme) return signMarks(theme, x, y, side);
  return [
    { kind: 'rectangle', x, y, width: side, height: side, fill: '#ffffff', stroke: rule, strokeWidth: 0.5 },
  ];
}

function signMarks({ sign, fill, isDark }: Keyed, x: number, y: number, size: number): Mark[] {
  return [
    { kind: 'rectangle', x, y, width: size, height: size, fill, stroke: rule, strokeWidth: 0.5 },
    {
      kind: 'text',
      x: x + size / 2,
      y: y + size / 2 + 4,
      text: sign,
      size: 11,
      anchor: 'middle',
      fill: isDark ? '#ffffff' : ink,
    },
  ];
}
