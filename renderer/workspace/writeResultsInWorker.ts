/** Writes a text of results of the open project in a worker, once what was typed is stored. */
import type { NamedBytes, ResultsFormat, WrittenResultsFile } from '../../shared/exports/writeResults.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import type { ResultsDocumentId } from '../../shared/project/ids.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { ResultsJob } from '../storage/resultsFile.worker.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import { asLongWork } from './longWork.ts';
import { openedProject, workspaceParts } from './openedProject.ts';
import { currentProject, workspaceStore } from './projectStore.ts';

/** A template that takes longer was made to. */
const longestMilliseconds = 120_000;

export async function writeResultsInWorker(
  documentId: ResultsDocumentId,
  format: ResultsFormat,
  template: NamedBytes | null,
  toPng: (figure: Figure) => Promise<Uint8Array | null>,
): Promise<WrittenResultsFile | Refusal> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  await opened.queue.settle();
  const job: ResultsJob = {
    storedId: opened.storedId,
    projectName: projectInfo(currentProject()).name,
    seenBy: workspaceStore.getState().coderId,
    documentId,
    format,
    now: workspaceParts().now(),
    template: template && { name: template.name, bytes: template.bytes },
  };
  const limit = AbortSignal.timeout(longestMilliseconds);
  try {
    return await asLongWork(() =>
      runStorageJob('storage/resultsFile.worker.ts', job, limit, (asked) => toPng(asked as Figure)),
    );
  } catch (error) {
    if (!limit.aborted && !(error instanceof FileWorkFailure)) throw error;
    return refuse('parsingFailed', { file: template?.name ?? format });
  }
}
