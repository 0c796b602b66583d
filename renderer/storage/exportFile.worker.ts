/** The worker in which a table or document is made of the stored project; the window goes on meanwhile. */
import { type ExportTask, type WrittenExport, writeExport } from '../../shared/exports/writeExport.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';

export interface ExportJob extends ExportTask {
  readonly storedId: StoredId;
  readonly projectName: string;
  /** Who exports: a blind round hides from each coder what the others did. */
  readonly seenBy: CoderId | null;
}

self.onmessage = async ({ data }: MessageEvent<ExportJob>) => {
  try {
    const result = await makeFile(data);
    self.postMessage({ result }, { transfer: isRefusal(result) ? [] : [result.bytes.buffer] });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

async function makeFile({
  storedId,
  projectName,
  seenBy: coderId,
  ...task
}: ExportJob): Promise<WrittenExport | Refusal> {
  const database = new ProjectDatabase(storedId);
  try {
    const loaded = await loadProject(database, projectName);
    return isRefusal(loaded) ? loaded : await writeExport(seenBy(loaded.project, coderId), task);
  } finally {
    database.close();
  }
}
