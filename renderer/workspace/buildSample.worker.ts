/**
 * Builds the sample study from the files that came with Trame, through the commands that everybody runs, and stores it:
 * what these commands checked is not written to a file and read again.
 */

import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { NewId } from '../../shared/project/ids.ts';
import { laterClock } from '../../shared/project/laterClock.ts';
import { type NewProject, newProject } from '../../shared/project-file/newProject.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { buildSampleStudy } from '../../shared/sample-study/buildSampleStudy.ts';
import type { SampleFiles } from '../../shared/sample-study/sampleFiles.ts';
import { sampleStudyName } from '../../shared/sample-study/sampleStudyName.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { IndexDatabase, ProjectDatabase, type StoredId } from '../storage/database.ts';
import { noteProject } from '../storage/projectIndex.ts';
import { storeProject } from '../storage/projectStorage.ts';
import type { StorageAnswer } from '../storage/runStorageJob.ts';
import { storageReason } from '../storage/storageReason.ts';

export interface SampleJob {
  /** Under which it is stored; nothing is stored there yet. */
  readonly storedId: StoredId;
  readonly openedAt: string;
}

export type SampleStored = Pick<SampleJob, 'storedId'>;

const folder = '/sample-study/';
const newId: NewId = <AnyId extends string>() => crypto.randomUUID().toUpperCase() as AnyId;
const now = laterClock(Date.now);

self.onmessage = async ({ data }: MessageEvent<SampleJob>) => {
  try {
    const built = await buildProject(await fetchFiles());
    if (!isRefusal(built)) await store(data, built);
    answer({ result: isRefusal(built) ? built : { storedId: data.storedId } });
  } catch (error) {
    answer({ failed: storageReason(error) });
  }
};

function answer(message: StorageAnswer<SampleStored | Refusal>): void {
  self.postMessage(message);
}

async function store({ storedId, openedAt }: SampleJob, { project, rows }: NewProject): Promise<void> {
  const database = new ProjectDatabase(storedId);
  const index = new IndexDatabase();
  try {
    await storeProject(database, project, rows);
    await noteProject(index, storedId, project, openedAt);
  } finally {
    database.close();
    index.close();
  }
}

async function fetchFiles(): Promise<SampleFiles> {
  const names: string[] = await (await fetch(`${folder}files.json`)).json();
  const entries = names.map(async (name): Promise<[string, Uint8Array]> => {
    const answer = await fetch(folder + name);
    return [name, new Uint8Array(await answer.arrayBuffer())];
  });
  return new Map(await Promise.all(entries));
}

async function buildProject(files: SampleFiles): Promise<NewProject | Refusal> {
  const created = newProject(sampleStudyName, null, { now: now(), newId });
  if (isRefusal(created)) return created;
  let { project } = created;
  const rows: HistoryRow[] = [...created.rows];
  const refusal = await buildSampleStudy(files, {
    project: () => project,
    newId,
    run(command, input, coderId) {
      const number = (rows.at(-1)?.number ?? 0) + 1;
      const step = performCommand(project, command, input, { coderId, now: now(), newId }, number);
      if (isRefusal(step)) return step;
      project = step.project;
      if (step.row) rows.push(step.row);
      return null;
    },
  });
  return refusal ?? { project, rows };
}
