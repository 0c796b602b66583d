/**
 * An hour of work on a project file in a second: steps, compactions with steps in their midst, closing and opening
 * again. Used on a disk that loses power and in a process that is killed.
 */
import { ProjectSession, type SessionParts } from '../../electron/files/projectSession.ts';
import { renameProject } from '../../shared/project/editProject.ts';
import { type Project, projectInfo } from '../../shared/project/project.ts';
import { readJournal, writeStepLines } from '../../shared/project-file/journalLines.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { replayJournal } from '../../shared/project-file/replayJournal.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { countingIds } from './guids.ts';

const at = '2026-03-01T10:00:00.000Z';
const newId = countingIds('scenario');

/** The project that the work begins with: two history rows. */
export function firstFile(): Uint8Array {
  const { project, rows } = taken(newProject('0', 'MP', { now: at, newId }));
  return writeProjectFile(project, rows);
}

/** Calls `said` with the number of the row each time a step is on the disk. */
export async function workOnFile(
  file: string,
  parts: SessionParts,
  said: (number: number) => void,
  rounds = 3,
): Promise<void> {
  let { session, opened } = taken(await ProjectSession.open(file, null, parts));
  const found = stateOf(file, opened.bytes ?? new Uint8Array(), opened.journal);
  let { project, lastNumber: number } = taken(found);

  const step = async (count = 1): Promise<void> => {
    const steps = [];
    for (let made = 0; made < count; made++) {
      number += 1;
      const context = { coderId: null, now: at, newId };
      const next = taken(
        performCommand(project, renameProject, { name: nameAfter(number) }, context, number),
      );
      if (next.row === null) throw new Error('The name is new.');
      project = next.project;
      steps.push({ row: next.row, changes: next.changes });
    }
    const last = number;
    taken(await session.append(writeStepLines(steps)));
    said(last);
  };

  for (let round = 0; round < rounds; round++) {
    await step();
    await step(3);
    await step();
    // Steps that arrive while the file is compacted, before and after its journal is taken.
    const [compacted] = await Promise.all([session.compact(), step(), step()]);
    taken(compacted);
    await step();
  }
  taken(await session.compact());
  await session.close();

  ({ session, opened } = taken(await ProjectSession.open(file, null, parts)));
  await step();
  await step();
  await session.close();
  // Opened with steps in its journal, as after a crash.
  ({ session, opened } = taken(await ProjectSession.open(file, null, parts)));
  await step();
  taken(await session.compact());
  await step();
  await session.close();
}

export interface FoundState {
  readonly project: Project;
  readonly lastNumber: number;
}

/** What file and journal give together. */
export function stateOf(name: string, bytes: Uint8Array, journal: Uint8Array): FoundState | Refusal {
  const read = readProjectFile(name, bytes);
  if (isRefusal(read)) return read;
  const steps = readJournal(journal)?.steps ?? [];
  const { project, rows } = replayJournal(read.project, read.history.lastNumber, steps);
  return { project, lastNumber: rows.at(-1)?.number ?? read.history.lastNumber };
}

/** What is wrong with a disk on which everything up to row `said` was said to be saved; `null` if nothing. */
export async function whatIsLost(file: string, parts: SessionParts, said: number): Promise<string | null> {
  const result = await ProjectSession.open(file, null, parts);
  if (isRefusal(result)) return `not opened: ${JSON.stringify(result)}`;
  const { opened, session } = result;
  await session.close();
  const found = stateOf(file, opened.bytes ?? new Uint8Array(), opened.journal);
  if (isRefusal(found)) return `not read: ${JSON.stringify(found)}`;
  const { project, lastNumber } = found;
  if (lastNumber < said) return `row ${said} was said to be saved, ${lastNumber} is the last`;
  const { name } = projectInfo(project);
  return lastNumber > 2 && name !== nameAfter(lastNumber) ? `row ${lastNumber} left the name ${name}` : null;
}

function nameAfter(number: number): string {
  return `étape ${number} 🌙`;
}

function taken<Value extends object>(result: Value | Refusal): Value {
  if (isRefusal(result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}
