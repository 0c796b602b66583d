/** Names inside the areas of a figure, and numbers with a key below it where a name does not fit. Rules: docs/rules/figures.md, FG13. */
import type { ThemeCounts } from '../theme-counts/countThemes.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { Mark } from './figure.ts';
import { fitText, textWidth, wrapText } from './fitText.ts';
import { ink, muted } from './printColours.ts';
import type { ThemeArea, ThemeAreas } from './themeAreas.ts';

export interface Room {
  readonly height: number;
  /** How wide lines may be that are so high together: less where the sides of the room lean. */
  readonly widthFor: (height: number) => number;
}

export interface AreaName {
  readonly lines: readonly string[];
  readonly size: number;
}

const sizes = [12, 11, 10];
const lineShare = 1.2;

export const lineHeightOf = (size: number) => size * lineShare;

const mostLines = 5;

/** The name and the counts in lines, as large as they fit whole; `null` where they do not. */
export function nameThatFits(name: string, counts: string, room: Room): AreaName | null {
  for (const size of sizes)
    for (let count = 1; count <= mostLines && count * lineHeightOf(size) <= room.height; count++) {
      const width = room.widthFor(count * lineHeightOf(size));
      const lines = count === 1 ? [`${name} ${counts}`] : [...wrapText(name, size, width, count - 1), counts];
      if (isWhole(lines, name) && lines.every((line) => textWidth(line, size) <= width))
        return { lines, size };
    }
  return null;
}

function isWhole(lines: readonly string[], name: string): boolean {
  return lines.join(' ').startsWith(name.trim().replace(/\s+/gu, ' '));
}

/** Numbers in the order in which they are asked for. */
export class AreaKey {
  readonly areas: ThemeArea[] = [];
  /** Areas that hold not even a number. */
  unnamed = 0;
  /** Whether areas stand for a theme's own codings. */
  hasOwn = false;

  numberFor(area: ThemeArea): string {
    this.areas.push(area);
    return String(this.areas.length);
  }
}

/** Codings and participants of a theme, as the map writes them. */
export function countsOf(area: ThemeArea, counts: ThemeCounts, language: Language): string {
  if (!area.node) return '';
  const { codings, participants } = counts.of(area.node.theme.id).subtree;
  return `${formatNumber(language, codings)}\u00a0·\u00a0${formatNumber(language, participants.length)}`;
}

interface KeyWish {
  readonly key: AreaKey;
  readonly areas: ThemeAreas;
  readonly counts: ThemeCounts;
  readonly language: Language;
}

const rowHeight = 17;
const noteHeight = 16;

/** The numbered names in two columns, then what the numbers mean and what is not shown. */
export function keyMarks(
  { key, areas, counts, language }: KeyWish,
  width: number,
  top: number,
): { readonly marks: Mark[]; readonly height: number } {
  const columnWidth = width / 2;
  const rows = Math.ceil(key.areas.length / 2);
  const marks = key.areas.flatMap((area, at): Mark[] => {
    const x = Math.floor(at / rows) * columnWidth;
    const y = top + (at % rows) * rowHeight + 12;
    const said = countsOf(area, counts, language);
    const room = columnWidth - 30 - textWidth(said, 11) - 18;
    return [
      { kind: 'text', x: x + 18, y, text: String(at + 1), size: 11, anchor: 'end', isBold: true },
      {
        kind: 'text',
        x: x + 26,
        y,
        text: fitText(area.node?.theme.name ?? '', 11, room),
        size: 11,
        fill: ink,
      },
      { kind: 'text', x: x + columnWidth - 14, y, text: said, size: 11, anchor: 'end', fill: muted },
    ];
  });
  const notesTop = top + rows * rowHeight + (rows === 0 ? 0 : 8);
  const notes = notesOf(key, areas, language).map(
    (text, at): Mark => ({
      kind: 'text',
      x: 0,
      y: notesTop + at * noteHeight + 12,
      text,
      size: 11,
      fill: muted,
    }),
  );
  return { marks: [...marks, ...notes], height: notesTop - top + notes.length * noteHeight + 6 };
}

function notesOf(
  { unnamed, hasOwn }: AreaKey,
  { together, withoutCodings, isCut, levels }: ThemeAreas,
  language: Language,
): string[] {
  const words = wordsOf[language].axial.figure;
  return [
    words.areaCounts,
    ...(hasOwn ? [words.areaOwn] : []),
    ...(together > 0 ? [words.areaTogether({ count: together })] : []),
    ...(unnamed > 0 ? [words.areaUnnamed({ count: unnamed })] : []),
    ...(withoutCodings > 0 ? [words.areaWithout({ count: withoutCodings })] : []),
    ...(isCut ? [words.areaCut({ count: levels })] : []),
  ];
}
