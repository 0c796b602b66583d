/** Any export in any format: what the command line and the window write. Rules: docs/rules/exports.md. */
import type { Project } from '../project/project.ts';
import { writeCsv } from '../sheet-export/writeCsv.ts';
import { writeHtml } from '../sheet-export/writeHtml.ts';
import { writeMarkdown } from '../sheet-export/writeMarkdown.ts';
import type { ExportFormat, ExportKind, ExportOptions } from '../tables/exportOptions.ts';
import { exportTable } from '../tables/exportTable.ts';
import type { ChunkPacker } from '../tables/streamedZip.ts';
import type { Table } from '../tables/table.ts';
import type { Problem } from '../words/problem.ts';
import { isRefusal, type Refusal } from '../words/refusal.ts';

export interface ExportTask {
  readonly what: ExportKind;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  /** For sentences. */
  readonly fileName: string;
  /** ISO time, printed in the properties of documents. */
  readonly now: string;
  /** What packs .docx and .xlsx, where there is something quicker than the usual. */
  readonly packer?: ChunkPacker;
}

export interface WrittenExport {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** What the format could not hold whole. */
  readonly problems: readonly Problem[];
}

export async function writeExport(project: Project, task: ExportTask): Promise<WrittenExport | Refusal> {
  const table = exportTable(project, task.what, task.options);
  const written = await fileOf(project, task, table);
  if (isRefusal(written)) return written;
  return { ...written, rows: written.rows ?? rowsOf(table) };
}

function rowsOf({ rows }: Table): number {
  let count = 0;
  for (const _ of rows) count++;
  return count;
}

/** Without the number of rows where writing does not count them. */
type Written = Omit<WrittenExport, 'rows'> & Partial<Pick<WrittenExport, 'rows'>>;

async function fileOf(
  project: Project,
  { what, format, options, fileName, now, packer }: ExportTask,
  table: Table,
): Promise<Written | Refusal> {
  const { language } = options;
  switch (format) {
    case 'docx': {
      // Here and not above: loading what writes .docx and .xlsx takes longer than most verbs run.
      const { exportDocument } = await import('../docx-export/exportDocument.ts');
      return { bytes: await exportDocument(project, what, options, now, packer), problems: [] };
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../sheet-export/writeXlsx.ts');
      return writeXlsx(fileName, table, language, packer);
    }
    case 'csv':
      return { bytes: writeCsv(table, language), problems: [] };
    case 'html':
      return { bytes: writeHtml(table, language), problems: [] };
    case 'md':
      return { bytes: writeMarkdown(table, language), problems: [] };
  }
}
