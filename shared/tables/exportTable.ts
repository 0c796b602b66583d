/** The table of each export: the same columns and rows, whatever file they are written to. Rules: docs/rules/exports.md. */
import type { Project } from '../project/project.ts';
import { codebookTable } from './codebookTable.ts';
import { codingsTable } from './codingsTable.ts';
import { cooccurrenceTable } from './cooccurrenceTable.ts';
import type { ExportKind, ExportOptions } from './exportOptions.ts';
import { linksTable } from './linksTable.ts';
import { matrixTable } from './matrixTable.ts';
import { memosTable } from './memosTable.ts';
import { participantsTable } from './recordTables.ts';
import type { Table } from './table.ts';
import { transcriptsTable } from './transcriptsTable.ts';
import { wordsTable } from './wordsTable.ts';

const tables: Readonly<Record<ExportKind, (project: Project, options: ExportOptions) => Table>> = {
  codebook: codebookTable,
  codings: codingsTable,
  matrix: matrixTable,
  participants: participantsTable,
  transcripts: transcriptsTable,
  memos: memosTable,
  links: linksTable,
  cooccurrence: cooccurrenceTable,
  words: wordsTable,
};

export function exportTable(project: Project, what: ExportKind, options: ExportOptions): Table {
  return tables[what](project, options);
}
