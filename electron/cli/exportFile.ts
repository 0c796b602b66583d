/** Writes one export to a file of any format, for the verbs `export` and `demo`. */
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { Project } from '../../shared/project/project.ts';
import { writeCsv } from '../../shared/sheet-export/writeCsv.ts';
import { writeHtml } from '../../shared/sheet-export/writeHtml.ts';
import { writeMarkdown } from '../../shared/sheet-export/writeMarkdown.ts';
import type { ExportKind, ExportOptions } from '../../shared/tables/exportOptions.ts';
import { exportTable } from '../../shared/tables/exportTable.ts';
import type { Table } from '../../shared/tables/table.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { VerbIo } from './verb.ts';

const formats = ['.docx', '.xlsx', '.csv', '.html', '.md'] as const;

/** How many rows the export has; the format is the file's ending. */
export async function exportFile(
  project: Project,
  what: ExportKind,
  options: ExportOptions,
  file: string,
  io: VerbIo,
): Promise<number | Refusal> {
  const table = exportTable(project, what, options);
  const bytes = await bytesOf(project, what, options, table, file, io);
  if (isRefusal(bytes)) return bytes;
  const refusal = await io.writeFile(file, bytes);
  if (refusal) return refusal;
  let rows = 0;
  for (const _ of table.rows) rows++;
  return rows;
}

async function bytesOf(
  project: Project,
  what: ExportKind,
  options: ExportOptions,
  table: Table,
  file: string,
  io: VerbIo,
): Promise<Uint8Array | Refusal> {
  const { language } = options;
  const format = formats.find((one) => one === extensionOf(file));
  switch (format) {
    case '.docx': {
      // Here and not above: loading what writes .docx and .xlsx takes longer than most verbs run.
      const { exportDocument } = await import('../../shared/docx-export/exportDocument.ts');
      return exportDocument(project, what, options, io.now());
    }
    case '.csv':
      return writeCsv(table, language);
    case '.html':
      return writeHtml(table, language);
    case '.md':
      return writeMarkdown(table, language);
    case '.xlsx': {
      const { writeXlsx } = await import('../../shared/sheet-export/writeXlsx.ts');
      const written = await writeXlsx(file, table, language);
      if (isRefusal(written)) return written;
      for (const problem of written.problems) io.sayProblem(problem);
      return written.bytes;
    }
    default:
      return refuse('exportFormatUnknown', { file, formats: formats.join(', ') });
  }
}
