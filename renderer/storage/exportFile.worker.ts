/** The worker in which a table or document is made of the stored project; the window goes on meanwhile. */
import { exportDocument } from '../../shared/docx-export/exportDocument.ts';
import { writeCsv } from '../../shared/sheet-export/writeCsv.ts';
import { writeXlsx } from '../../shared/sheet-export/writeXlsx.ts';
import type { ExportKind, ExportOptions } from '../../shared/tables/exportOptions.ts';
import { exportTable } from '../../shared/tables/exportTable.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';

export interface ExportJob {
  readonly storedId: StoredId;
  readonly projectName: string;
  /** For sentences. */
  readonly fileName: string;
  /** ISO time, printed in documents. */
  readonly now: string;
  readonly what: ExportKind;
  readonly format: 'docx' | 'xlsx' | 'csv';
  readonly options: ExportOptions;
}

self.onmessage = async ({ data }: MessageEvent<ExportJob>) => {
  try {
    const result = await makeFile(data);
    self.postMessage({ result }, { transfer: result instanceof Uint8Array ? [result.buffer] : [] });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

async function makeFile(job: ExportJob): Promise<Uint8Array | Refusal> {
  const { storedId, what, format, options } = job;
  const database = new ProjectDatabase(storedId);
  try {
    const loaded = await loadProject(database, job.projectName);
    if (isRefusal(loaded)) return loaded;
    const { project } = loaded;
    if (format === 'docx') return await exportDocument(project, what, options, job.now);
    const table = exportTable(project, what, options);
    if (format === 'csv') return writeCsv(table, options.language);
    const sheet = await writeXlsx(job.fileName, table, options.language);
    return isRefusal(sheet) ? sheet : sheet.bytes;
  } finally {
    database.close();
  }
}
