/** How other programs lay out the tables of coded passages that they export. Rules: docs/rules/coded-table.md. */
import { parsePath } from '../codebook/themePath.ts';
import { foldHeading } from '../participants/tableHeadings.ts';

/** Where a program's table holds what a coded table needs, and how its cells are to be understood. */
export interface ProgramTable {
  /** Place of the heading row, from 0. */
  readonly headingRow: number;
  readonly transcript: number;
  readonly quote: number;
  readonly comment: number | null;
  /** Holds whole names of users. */
  readonly coder: number | null;
  /** One path a theme that the row's passage has; none where it has none. */
  themePaths(cells: readonly string[]): readonly (readonly string[])[];
  /** The name of the interview, without the numbers and folders that the program puts before it. */
  transcriptName(cell: string): string;
}

/** Headings as `foldHeading` gives them, in the languages of the program's window. */
interface ProgramLayout {
  /** Each must be there, under one of its names: nobody's own table is taken for the program's. */
  readonly signs: readonly (readonly string[])[];
  readonly transcript: readonly string[];
  readonly quote: readonly string[];
  readonly coder: readonly string[];
  readonly comment: readonly string[];
  readonly themes: ThemeCell | ThemeFlags;
  readonly transcriptName?: (cell: string) => string;
}

/** A column that names the themes. */
interface ThemeCell {
  readonly headings: readonly string[];
  readonly paths: (cell: string) => readonly (readonly string[])[];
}

/** A column a theme, whose cell says whether the passage has it. */
interface ThemeFlags {
  readonly nameOf: (heading: string) => string | null;
}

const documentName = [
  'document name',
  'document',
  'nom du document',
  'nom de document',
  'dokumentname',
  'dokument',
];

/** "Retrieved segments" and "Overview of coded segments"; its Beginning and End are paragraphs. */
const maxqda: ProgramLayout = {
  signs: [
    ['document group', 'groupe de documents', 'dokumentgruppe'],
    ['beginning', 'begin', 'debut', 'anfang'],
  ],
  transcript: documentName,
  quote: ['segment', 'coded segments', 'segments codes', 'codiertes segment'],
  coder: [
    'modified by',
    'author',
    'created by',
    'modifie par',
    'auteur',
    'cree par',
    'bearbeitet von',
    'autor',
  ],
  comment: ['comment', 'commentaire', 'kommentar'],
  themes: {
    headings: ['code'],
    paths: (cell) =>
      onePath(cell.includes('\\') && !cell.includes(' > ') ? cell.split('\\') : parsePath(cell)),
  },
};

/** The quotation manager's report; a cell lists all codes of a quotation, one a line. */
const atlasTi: ProgramLayout = {
  signs: [
    ['id', 'identifiant'],
    ['quotation name', 'nom de la citation', 'quotation content', 'reference'],
  ],
  transcript: documentName,
  quote: ['quotation content', 'contenu de la citation', 'text content', 'contenu du texte'],
  coder: ['created by', 'cree par', 'modified by', 'modifie par'],
  comment: ['comment', 'quotation comment', 'commentaire', 'commentaire de la citation'],
  themes: {
    headings: ['codes', 'code'],
    // "Category: code" is how a code inside a category is written.
    paths: (cell) => cell.split('\n').flatMap((line) => onePath(line.split(/:\s+/u))),
  },
  // "3 E1.docx", "3: E1.docx" and "D 3: E1.docx".
  transcriptName: (cell) => cell.replace(/^\s*(?:[DP]\s*)?\d+\s*(?::\s*|\s)(?=\S)/u, ''),
};

/** The export of highlights; levels stand between dots. */
const taguette: ProgramLayout = {
  signs: [['id'], ['tag']],
  transcript: ['document'],
  quote: ['content'],
  coder: [],
  comment: [],
  themes: { headings: ['tag'], paths: (cell) => onePath(cell.split(/\.(?=\S)/u)) },
};

/** The coded text of its reports and database. */
const qualCoder: ProgramLayout = {
  signs: [['codename', 'code name']],
  transcript: ['filename', 'file name', 'file', 'source'],
  quote: ['seltext', 'coded text', 'text', 'coded'],
  coder: ['owner', 'coder'],
  comment: ['memo', 'coded memo'],
  themes: { headings: ['codename', 'code name'], paths: (cell) => onePath(parsePath(cell)) },
};

/** The export of excerpts; a column "Code: … Applied" a code. */
const dedoose: ProgramLayout = {
  signs: [['media title', 'resource title']],
  transcript: ['media title', 'resource title'],
  quote: ['excerpt copy', 'excerpt'],
  coder: ['excerpt creator', 'creator'],
  comment: ['memo', 'excerpt memos'],
  themes: { nameOf: appliedCode },
};

const layouts = [maxqda, atlasTi, taguette, qualCoder, dedoose];
const mostRowsAbove = 20;

/**
 * `null`: the table is of no program known here. One whose columns are understood as they are (`isUnderstood`) is nobody's
 * but MAXQDA's, whose places are no places in the text.
 */
export function programTable(
  rows: readonly (readonly string[])[],
  isUnderstood: boolean,
): ProgramTable | null {
  const possible = isUnderstood ? [maxqda] : layouts;
  for (const [headingRow, row] of rows.slice(0, mostRowsAbove).entries()) {
    for (const layout of possible) {
      const table = tableLaidOut(layout, row, headingRow);
      if (table) return table;
    }
  }
  return null;
}

function tableLaidOut(
  layout: ProgramLayout,
  row: readonly string[],
  headingRow: number,
): ProgramTable | null {
  const headings = row.map(foldHeading);
  const columnOf = (names: readonly string[]) => {
    const column = names.map((name) => headings.indexOf(name)).find((index) => index >= 0);
    return column ?? null;
  };
  const [transcript, quote] = [columnOf(layout.transcript), columnOf(layout.quote)];
  if (transcript === null || quote === null) return null;
  if (layout.signs.some((names) => columnOf(names) === null)) return null;
  const themePaths = themeReader(layout.themes, row, columnOf);
  if (themePaths === null) return null;
  return {
    headingRow,
    transcript,
    quote,
    comment: columnOf(layout.comment),
    coder: columnOf(layout.coder),
    themePaths,
    transcriptName: layout.transcriptName ?? ((cell) => cell),
  };
}

function themeReader(
  themes: ThemeCell | ThemeFlags,
  row: readonly string[],
  columnOf: (names: readonly string[]) => number | null,
): ProgramTable['themePaths'] | null {
  if ('headings' in themes) {
    const column = columnOf(themes.headings);
    return column === null ? null : (cells) => themes.paths(cells[column] ?? '');
  }
  const flags = row.flatMap((heading, column) => {
    const name = themes.nameOf(heading);
    return name === null ? [] : [{ column, path: parsePath(name) }];
  });
  if (flags.length === 0) return null;
  return (cells) =>
    flags.flatMap(({ column, path }) =>
      /^\s*(?:true|1|yes|vrai|oui)\s*$/iu.test(cells[column] ?? '') ? [path] : [],
    );
}

/** No path where no name is left. */
function onePath(names: readonly string[]): readonly (readonly string[])[] {
  const path = names.map((name) => name.trim()).filter((name) => name !== '');
  return path.length === 0 ? [] : [path];
}

/** "Code: Nuit Applied" and "Code: Nuit" are of the code Nuit. */
function appliedCode(heading: string): string | null {
  const [kind = '', ...rest] = heading.split(':');
  if (kind.trim().toLowerCase() !== 'code') return null;
  const name = rest.join(':').trim();
  const end = name.length - 'applied'.length;
  const isApplied = end > 0 && name.slice(end).toLowerCase() === 'applied';
  return (isApplied ? name.slice(0, end).trim() : name) || null;
}
