/** Writes one export to a file of any format, for the verbs `export` and `demo`. */
import { writeExport } from '../../shared/exports/writeExport.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { Project } from '../../shared/project/project.ts';
import { type ExportKind, type ExportOptions, exportFormats } from '../../shared/tables/exportOptions.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { nodePacker } from './nodePacker.ts';
import type { VerbIo } from './verb.ts';

/** How many rows the export has; the format is the file's ending. */
export async function exportFile(
  project: Project,
  what: ExportKind,
  options: ExportOptions,
  file: string,
  io: VerbIo,
): Promise<number | Refusal> {
  const format = exportFormats.find((one) => `.${one}` === extensionOf(file));
  if (!format)
    return refuse('exportFormatUnknown', { file, formats: exportFormats.map((one) => `.${one}`).join(', ') });
  const task = { what, format, options, fileName: file, now: io.now(), packer: nodePacker };
  const written = await writeExport(project, task);
  if (isRefusal(written)) return written;
  const refusal = await io.writeFile(file, written.bytes);
  if (refusal) return refusal;
  for (const problem of written.problems) io.sayProblem(problem);
  return written.rows;
}
