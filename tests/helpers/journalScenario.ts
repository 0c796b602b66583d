/**
 * Hours of work on a project file in a second, as stories: steps and compactions, backups and going back to one, a file
 * of an older version, a damaged journal. Told on a disk that loses power and in a process that is killed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createBackups } from '../../electron/files/backups.ts';
import { sha256Of } from '../../electron/files/compactProject.ts';
import { ProjectSession, type SessionParts } from '../../electron/files/projectSession.ts';
import { renameProject } from '../../shared/project/editProject.ts';
import { type Project, projectInfo } from '../../shared/project/project.ts';
import { readJournal, writeBaseLine, writeStepLines } from '../../shared/project-file/journalLines.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { replayJournal } from '../../shared/project-file/replayJournal.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { countingIds } from './guids.ts';

const at = '2026-03-01T10:00:00.000Z';
const newId = countingIds('scenario');

/** What the one who works tells the world outside as soon as it is so. States are known by the label in their name. */
export interface Told {
  readonly tells: 'said' | 'kept' | 'goesBackTo' | 'wentBackTo';
  readonly label: number;
}

export type Tell = (told: Told) => void;

export interface Beginning {
  /** Files of the folder, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of the state that file and journal give. */
  readonly label: number;
}

export interface Story {
  begins(): Beginning;
  work(file: string, parts: SessionParts, tell: Tell): Promise<void>;
}

export type StoryName = 'journal' | 'backups' | 'upgrade' | 'damage';

const fileName = 'Nuits.trame';

/** The project that most stories begin with: two history rows. */
export function firstFile(): Uint8Array {
  const { project, rows } = taken(newProject('étape 2 🌙', 'MP', { now: at, newId }));
  return writeProjectFile(project, rows);
}

export const stories: Readonly<Record<StoryName, Story>> = {
  journal: { begins: () => onlyFile(firstFile()), work: journalWork },
  backups: { begins: () => onlyFile(firstFile()), work: backupsWork },
  upgrade: { begins: () => onlyFile(fileOfVersion(1)), work: upgradeWork },
  damage: { begins: damagedJournal, work: damageWork },
};

function onlyFile(bytes: Uint8Array): Beginning {
  return { files: new Map([[fileName, bytes]]), label: 2 };
}

/** A project file that a Trame of that time wrote. */
export function fileOfVersion(version: 1 | 2 | 3): Uint8Array {
  const file = `tests/shared/project-file/versions/version-${version}.trame`;
  return new Uint8Array(
    readFileSync(process.env.TRAME_ROOT ? path.join(process.env.TRAME_ROOT, file) : file),
  );
}

async function journalWork(file: string, parts: SessionParts, tell: Tell, rounds = 3): Promise<void> {
  const one = await Worker.begin(file, parts, tell);
  for (let round = 0; round < rounds; round++) {
    await one.step();
    await one.step(3);
    await one.step();
    // Steps that arrive while the file is compacted, before and after its journal is taken.
    await Promise.all([one.compact(), one.step(), one.step()]);
    await one.step();
  }
  await one.compact();
  await one.close();

  await one.open();
  await one.step();
  await one.step();
  await one.close();
  // Opened with steps in its journal, as after a crash.
  await one.open();
  await one.step();
  await one.compact();
  await one.step();
  await one.close();
}

async function backupsWork(file: string, parts: SessionParts, tell: Tell): Promise<void> {
  const backups = backupsBeside(file, parts);
  const one = await Worker.begin(file, { ...parts, backups }, tell);
  await one.step();
  await one.keep();
  await one.step();
  await one.compact();
  await one.close();
  await one.open();
  await one.step();
  const [first] = (await backups.list()).reverse();
  await one.goBackTo(taken(await backups.read(first?.id ?? '')));
  await one.step();
  await one.step();
  await one.compact();
  await one.step();
  await one.close();
}

async function upgradeWork(file: string, parts: SessionParts, tell: Tell): Promise<void> {
  const one = await Worker.begin(file, { ...parts, backups: backupsBeside(file, parts) }, tell);
  await one.step();
  await Promise.all([one.compact(), one.step()]);
  await one.step();
  await one.close();
}

async function damageWork(file: string, parts: SessionParts, tell: Tell): Promise<void> {
  const one = await Worker.begin(file, parts, tell);
  await one.step();
  await one.compact();
  await one.close();
}

/** A journal of five steps, the fourth of which is damaged. */
function damagedJournal(): Beginning {
  const bytes = firstFile();
  let { project } = taken(readProjectFile(fileName, bytes));
  let journal = writeBaseLine({ sha256: sha256Of(bytes), lastNumber: 2 });
  let damageAt = 0;
  for (let number = 3; number <= 7; number++) {
    const next = renamed(project, number, number);
    project = next.project;
    if (number === 6) damageAt = journal.length + 60;
    journal = Buffer.concat([journal, writeStepLines([next])]);
  }
  journal[damageAt] = (journal[damageAt] ?? 0) ^ 1;
  const files = new Map([
    [fileName, bytes],
    [`${fileName}.journal`, new Uint8Array(journal)],
  ]);
  return { files, label: 5 };
}

export function backupsBeside(file: string, { fs, work }: SessionParts) {
  let time = Date.parse(at);
  return createBackups(path.join(path.dirname(file), 'backups'), {
    fs,
    work,
    now() {
      time += 11 * 60_000;
      return new Date(time);
    },
  });
}

/** Somebody who works on one project file and tells what is safe. */
class Worker {
  private readonly file: string;
  private readonly parts: SessionParts;
  private readonly tell: Tell;
  private session: ProjectSession | null = null;
  private project: Project | null = null;
  private number = 0;
  private label = 0;

  static async begin(file: string, parts: SessionParts, tell: Tell): Promise<Worker> {
    const one = new Worker(file, parts, tell);
    await one.open();
    return one;
  }

  private constructor(file: string, parts: SessionParts, tell: Tell) {
    this.file = file;
    this.parts = parts;
    this.tell = tell;
  }

  async open(): Promise<void> {
    const { session, opened } = taken(await ProjectSession.open(this.file, null, this.parts));
    this.session = session;
    const found = taken(stateOf(this.file, opened.bytes ?? new Uint8Array(), opened.journal));
    this.project = found.project;
    this.number = found.lastNumber;
    this.label = Math.max(this.label, labelOf(found.project));
  }

  async step(count = 1): Promise<void> {
    const steps = [];
    for (let made = 0; made < count; made++) {
      this.label += 1;
      this.number += 1;
      const next = renamed(this.opened().project, this.number, this.label);
      this.project = next.project;
      steps.push(next);
    }
    const { label } = this;
    taken(await this.opened().session.append(writeStepLines(steps)));
    this.tell({ tells: 'said', label });
  }

  async compact(): Promise<void> {
    taken(await this.opened().session.compact());
  }

  async keep(): Promise<void> {
    const { label } = this;
    const refusal = await this.opened().session.backUp();
    if (refusal) throw new Error(JSON.stringify(refusal));
    this.tell({ tells: 'kept', label });
  }

  async goBackTo(bytes: Uint8Array): Promise<void> {
    const { project, history } = taken(readProjectFile(fileName, bytes));
    this.tell({ tells: 'goesBackTo', label: labelOf(project) });
    const before = this.label;
    taken(await this.opened().session.restore(bytes));
    this.tell({ tells: 'wentBackTo', label: labelOf(project) });
    this.tell({ tells: 'kept', label: before });
    this.project = project;
    this.number = history.lastNumber;
  }

  async close(): Promise<void> {
    await this.opened().session.close();
  }

  private opened(): { session: ProjectSession; project: Project } {
    const { session, project } = this;
    if (!session || !project) throw new Error('Nothing is open.');
    return { session, project };
  }
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

export function labelOf(project: Project): number {
  return Number(/^étape (\d+) 🌙$/.exec(projectInfo(project).name)?.[1] ?? Number.NaN);
}

function renamed(project: Project, number: number, label: number) {
  const context = { coderId: null, now: at, newId };
  const next = taken(performCommand(project, renameProject, { name: `étape ${label} 🌙` }, context, number));
  if (next.row === null) throw new Error('The name is new.');
  return { project: next.project, row: next.row, changes: next.changes };
}

export function taken<Value extends object>(result: Value | Refusal): Value {
  if (isRefusal(result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}
