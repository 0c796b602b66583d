/** The worker in which a text of results is written to a file: a long one, or a hostile template, stops no key. */
import {
  type NamedBytes,
  type ResultsFormat,
  type WrittenResultsFile,
  writeResultsFile,
} from '../../shared/exports/writeResults.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import type { CoderId, ResultsDocumentId } from '../../shared/project/ids.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';

export interface ResultsJob {
  readonly storedId: StoredId;
  readonly projectName: string;
  /** A blind round hides from each coder what the others did. */
  readonly seenBy: CoderId | null;
  readonly documentId: ResultsDocumentId;
  readonly format: ResultsFormat;
  readonly now: string;
  readonly template: NamedBytes | null;
}

/** The first message is the job; those behind it are answers to what was asked. */
self.addEventListener('message', (event: MessageEvent<ResultsJob>) => void begin(event.data), { once: true });

async function begin(data: ResultsJob): Promise<void> {
  try {
    self.postMessage({ result: await write(data) });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
}

/** Only the window has the fonts: it draws one figure after the other and answers with its picture. */
function drawnInWindow(figure: Figure): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    self.addEventListener(
      'message',
      ({ data }: MessageEvent<{ answer: Uint8Array | null }>) => resolve(data.answer),
      {
        once: true,
      },
    );
    self.postMessage({ asked: figure });
  });
}

async function write(job: ResultsJob): Promise<WrittenResultsFile | Refusal> {
  const database = new ProjectDatabase(job.storedId);
  try {
    const loaded = await loadProject(database, job.projectName);
    if (isRefusal(loaded)) return loaded;
    const project = seenBy(loaded.project, job.seenBy);
    const document = project.resultsDocuments.get(job.documentId);
    if (!document) return refuse('recordMissing');
    return await writeResultsFile(project, document, job.format, { ...job, toPng: drawnInWindow });
  } finally {
    database.close();
  }
}
