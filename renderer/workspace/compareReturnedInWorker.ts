/** Compares a Word file that came back with its text in a worker, once what was typed is stored. */
import type { ReturnedFile } from '../../shared/exports/readReturned.ts';
import type { NamedBytes } from '../../shared/exports/writeResults.ts';
import type { ResultsDocumentId } from '../../shared/project/ids.ts';
import { projectInfo } from '../../shared/project/project.ts';
import type { Decisions } from '../../shared/results-section/round-trip/returnedConflict.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { ReturnedJob } from '../storage/returnedResults.worker.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import { openedProject } from './openedProject.ts';
import { currentProject, workspaceStore } from './projectStore.ts';

/** A file that takes longer was made to. */
const longestMilliseconds = 120_000;

export async function compareReturnedInWorker(
  documentId: ResultsDocumentId,
  { name, bytes }: NamedBytes,
  decisions: Decisions,
): Promise<ReturnedFile | Refusal> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  await opened.queue.settle();
  const job: ReturnedJob = {
    storedId: opened.storedId,
    projectName: projectInfo(currentProject()).name,
    seenBy: workspaceStore.getState().coderId,
    documentId,
    file: { name, bytes },
    decisions,
  };
  const limit = AbortSignal.timeout(longestMilliseconds);
  try {
    return await runStorageJob('storage/returnedResults.worker.ts', job, limit);
  } catch (error) {
    if (!limit.aborted && !(error instanceof FileWorkFailure)) throw error;
    return refuse('parsingFailed', { file: name });
  }
}
