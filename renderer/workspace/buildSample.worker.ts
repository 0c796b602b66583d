/** Builds the sample study from the files that came with Trame, through the commands that everybody runs. */
import {
  buildSampleStudy,
  type SampleFiles,
  sampleStudyName,
} from '../../shared/coded-table/buildSampleStudy.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { NewId } from '../../shared/project/ids.ts';
import { laterClock } from '../../shared/project/laterClock.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';

const folder = '/sample-study/';
const newId: NewId = <AnyId extends string>() => crypto.randomUUID().toUpperCase() as AnyId;
const now = laterClock(Date.now);

self.onmessage = async () => {
  const bytes = await buildProjectFile(await fetchFiles());
  self.postMessage(bytes, { transfer: bytes instanceof Uint8Array ? [bytes.buffer] : [] });
};

async function fetchFiles(): Promise<SampleFiles> {
  const names: string[] = await (await fetch(`${folder}files.json`)).json();
  const entries = names.map(async (name): Promise<[string, Uint8Array]> => {
    const answer = await fetch(folder + name);
    return [name, new Uint8Array(await answer.arrayBuffer())];
  });
  return new Map(await Promise.all(entries));
}

async function buildProjectFile(files: SampleFiles): Promise<Uint8Array | Refusal> {
  const created = newProject(sampleStudyName, null, { now: now(), newId });
  if (isRefusal(created)) return created;
  let { project } = created;
  const rows: HistoryRow[] = [...created.rows];
  const refusal = await buildSampleStudy(files, {
    project: () => project,
    run(command, input, coderId) {
      const number = (rows.at(-1)?.number ?? 0) + 1;
      const step = performCommand(project, command, input, { coderId, now: now(), newId }, number);
      if (isRefusal(step)) return step;
      project = step.project;
      if (step.row) rows.push(step.row);
      return null;
    },
  });
  return refusal ?? writeProjectFile(project, rows);
}
