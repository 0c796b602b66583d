/** Makes a table or document of a stored project in a worker. */
import type { WrittenExport } from '../../shared/exports/writeExport.ts';
import type { Refusal } from '../../shared/words/refusal.ts';
import type { ExportJob } from './exportFile.worker.ts';
import { runStorageJob } from './runStorageJob.ts';

export type { ExportJob } from './exportFile.worker.ts';

/** The file's bytes, and what it could not hold. Throws `FileWorkFailure` where the database or the worker gave up, and the signal's reason. */
export function exportFile(job: ExportJob, signal?: AbortSignal): Promise<WrittenExport | Refusal> {
  return runStorageJob('storage/exportFile.worker.ts', job, signal);
}
