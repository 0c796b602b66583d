/**
 * Finds the heading row of a coded table and what each column holds, by French or English headings.
 * Rules: docs/rules/coded-table.md.
 */
import { foldHeading } from '../participants/tableHeadings.ts';
import { wordsOf } from '../words/words.ts';

export interface TableColumns {
  /** Place of the heading row, from 0. */
  readonly headingRow: number;
  readonly participant: number | null;
  readonly transcript: number | null;
  readonly quote: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly coder: number | null;
  readonly comment: number | null;
  /** Columns of the theme's levels, from the first level down; none where the headings above the table name it. */
  readonly themes: readonly number[];
}

/** The headings come closest to a coded table's and yet are not enough. */
export interface MissingColumns {
  readonly missing: readonly ('who' | 'what' | 'theme')[];
  readonly headings: readonly string[];
}

/** A title, an empty row or a note may stand above the headings; not more than this. */
const mostRowsAbove = 20;

/** `hasThemesAbove`: the table needs no column of themes. */
export function tableColumns(
  rows: readonly (readonly string[])[],
  hasThemesAbove = false,
): TableColumns | MissingColumns {
  let best: MissingColumns = { missing: ['who', 'what', 'theme'], headings: [] };
  for (const [index, row] of rows.slice(0, mostRowsAbove).entries()) {
    const columns = columnsOf(row, index);
    const missing = missingOf(columns, hasThemesAbove);
    if (missing.length === 0) return columns;
    if (missing.length < best.missing.length || best.headings.length === 0)
      best = { missing, headings: row.map((cell) => cell.trim()).filter((cell) => cell !== '') };
  }
  return best;
}

function missingOf(columns: TableColumns, hasThemesAbove: boolean): MissingColumns['missing'] {
  const { participant, transcript, quote, start, end, themes } = columns;
  return [
    ...(participant === null && transcript === null ? (['who'] as const) : []),
    ...(quote === null && (start === null || end === null) ? (['what'] as const) : []),
    ...(themes.length === 0 && !hasThemesAbove ? (['theme'] as const) : []),
  ];
}

type Meaning = Exclude<keyof TableColumns, 'headingRow' | 'themes'>;

function columnsOf(row: readonly string[], headingRow: number): TableColumns {
  const headings = row.map(comparedHeading);
  const found: Record<Meaning, number | null> = {
    participant: null,
    transcript: null,
    quote: null,
    start: null,
    end: null,
    coder: null,
    comment: null,
  };
  headings.forEach((heading, index) => {
    const meaning = meanings.get(heading);
    // The first of two columns with one meaning counts.
    if (meaning) found[meaning] ??= index;
  });
  const either = headings.findIndex((heading) => quoteOrTranscript.has(heading));
  if (either >= 0) {
    if (found.quote === null) found.quote = either;
    else found.transcript ??= either;
  }
  if (found.participant === null && found.transcript === null)
    for (const meaning of ['participant', 'transcript'] as const) {
      const index = headings.findIndex((heading) => laterHeadings[meaning].has(heading));
      if (index >= 0) found[meaning] = index;
    }
  return { headingRow, ...found, themes: themeColumns(headings) };
}

/** Small letters, no accents, nothing in brackets; hyphens, dots and apostrophes as spaces. */
function comparedHeading(heading: string): string {
  return foldHeading(heading)
    .replace(/[-_./'‐–—°]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const languages = [wordsOf.en.codedTable, wordsOf.fr.codedTable];
const meanings = new Map<string, Meaning>();
const quoteOrTranscript = new Set(languages.flatMap(({ headings }) => headings.quoteOrTranscript));
for (const { headings } of languages) {
  const { quoteOrTranscript: _, ...certain } = headings;
  for (const [meaning, names] of Object.entries(certain))
    for (const name of names) meanings.set(name, meaning as Meaning);
}
const laterHeadings = {
  participant: new Set(languages.flatMap((one) => one.laterHeadings.participant)),
  transcript: new Set(languages.flatMap((one) => one.laterHeadings.transcript)),
};

/** Level of a theme column; whole numbers are levels that the heading names. */
const levelOf = new Map<string, number>();
for (const { themeHeadings } of languages) {
  const levels = { axis: 0, theme: 1, code: 1.5, subTheme: 2, subCode: 3 } as const;
  for (const [kind, level] of Object.entries(levels))
    for (const name of themeHeadings[kind as keyof typeof levels]) levelOf.set(name, level);
}
const numbered = new Map<string, number>();
for (const { themeHeadings } of languages) {
  for (const name of themeHeadings.level) numbered.set(name, 0);
  // "Sub-theme 1" is the level below the theme.
  for (const name of themeHeadings.subLevel) numbered.set(name, 1);
}

/** By level, and where two columns name the same one, from left to right. */
function themeColumns(headings: readonly string[]): number[] {
  const columns = headings.flatMap((heading, index) => {
    const level = themeLevel(heading);
    return level === null ? [] : [{ index, level }];
  });
  return columns.sort((a, b) => a.level - b.level || a.index - b.index).map(({ index }) => index);
}

function themeLevel(heading: string): number | null {
  const plain = levelOf.get(heading);
  if (plain !== undefined) return plain;
  const [, name = '', digits] = /^(.+?) ?(\d{1,2})$/.exec(heading) ?? [];
  const shift = numbered.get(name.trim());
  return shift === undefined || digits === undefined ? null : Number(digits) + shift;
}
