/** The worker in which a Word file that came back is compared with its text: a long or a hostile one stops no key. */
import { type ReturnedFile, readReturned } from '../../shared/exports/readReturned.ts';
import type { NamedBytes } from '../../shared/exports/writeResults.ts';
import type { CoderId, ResultsDocumentId } from '../../shared/project/ids.ts';
import type { Decisions } from '../../shared/results-section/round-trip/returnedConflict.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';

export interface ReturnedJob {
  readonly storedId: StoredId;
  readonly projectName: string;
  /** A blind round hides from each coder what the others did. */
  readonly seenBy: CoderId | null;
  readonly documentId: ResultsDocumentId;
  readonly file: NamedBytes;
  readonly decisions: Decisions;
}

self.onmessage = async ({ data }: MessageEvent<ReturnedJob>) => {
  try {
    self.postMessage({ result: await compare(data) });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

async function compare(job: ReturnedJob): Promise<ReturnedFile | Refusal> {
  const database = new ProjectDatabase(job.storedId);
  try {
    const loaded = await loadProject(database, job.projectName);
    if (isRefusal(loaded)) return loaded;
    const project = seenBy(loaded.project, job.seenBy);
    const document = project.resultsDocuments.get(job.documentId);
    if (!document) return refuse('recordMissing');
    return await readReturned(project, document, job.file, job.decisions);
  } finally {
    database.close();
  }
}
