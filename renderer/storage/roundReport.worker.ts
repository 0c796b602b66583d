/** The worker in which the report of a round is written from the stored project. */
import { type RoundReportTask, writeRoundReport } from '../../shared/exports/writeRoundReport.ts';
import type { CoderId, RoundId } from '../../shared/project/ids.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';

export interface RoundReportJob extends RoundReportTask {
  readonly storedId: StoredId;
  readonly projectName: string;
  readonly seenBy: CoderId | null;
  readonly roundId: RoundId;
}

self.onmessage = async ({ data }: MessageEvent<RoundReportJob>) => {
  try {
    self.postMessage({ result: await makeReport(data) });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

async function makeReport(job: RoundReportJob): Promise<Uint8Array | Refusal> {
  const database = new ProjectDatabase(job.storedId);
  try {
    const loaded = await loadProject(database, job.projectName);
    if (isRefusal(loaded)) return loaded;
    const project = seenBy(loaded.project, job.seenBy);
    const round = project.rounds.get(job.roundId);
    return round ? await writeRoundReport(project, round, job) : refuse('recordMissing');
  } finally {
    database.close();
  }
}
