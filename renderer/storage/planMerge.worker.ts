/** The worker in which a coder's copy is read and laid beside the stored project, before anything is taken over. */
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { mergePast } from '../../shared/second-coder/mergePast.ts';
import type { MergePlan } from '../../shared/second-coder/mergePlan.ts';
import { planMerge } from '../../shared/second-coder/mergeProject.ts';
import { removedTranscripts } from '../../shared/second-coder/missingTranscripts.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadHistory, loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';

export interface MergeJob {
  readonly storedId: StoredId;
  readonly projectName: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

self.onmessage = async ({ data }: MessageEvent<MergeJob>) => {
  try {
    self.postMessage({ result: await plan(data) });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

async function plan({ storedId, projectName, fileName, bytes }: MergeJob): Promise<MergePlan | Refusal> {
  const copy = readProjectFile(fileName, bytes);
  if (isRefusal(copy)) return copy;
  const database = new ProjectDatabase(storedId);
  try {
    const loaded = await loadProject(database, projectName);
    if (isRefusal(loaded)) return loaded;
    const past = mergePast(await loadHistory(database, 1));
    const theirs = copy.history.rows();
    const removedThere = removedTranscripts('badLine' in theirs ? [] : theirs);
    return planMerge(loaded.project, copy.project, past, removedThere);
  } finally {
    database.close();
  }
}
