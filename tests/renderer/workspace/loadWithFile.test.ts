/** What is opened, said and kept where copy and file are not one: without a file, and beside somebody who has it. */
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProjectLock } from '../../../electron/files/projectLock.ts';
import { ProjectDatabase, type StoredId } from '../../../renderer/storage/database.ts';
import { workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  closeProject,
  createProject,
  openProject,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { addTheme } from '../../../shared/codebook/addTheme.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { refuse } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { crash, type DesktopWorkspace, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { countingIds } from '../../helpers/guids.ts';
import { accepted, endTest, opened, project, startTest } from '../../helpers/testWorkspace.ts';

const words = wordsOf.en.storage.opening;
const name = () => projectInfo(project()).name;

async function openAgain(storedId: StoredId): Promise<string[]> {
  await closeProject();
  const { notices } = accepted(await openProject(storedId));
  return notices.map((sentence) => sentence(wordsOf.en));
}

async function loseThemes(storedId: StoredId): Promise<void> {
  await closeProject();
  const database = new ProjectDatabase(storedId);
  expect(await database.records.where('table').equals('themes').delete()).toBe(1);
  database.close();
}

async function addThemeSaved(): Promise<StoredId> {
  accepted(await runCommand(addTheme, { name: 'Peur', parentId: null }));
  expect(await retryWriting()).toBe(true);
  return opened().storedId;
}

describe('a project whose copy lacks records and that nothing makes anew', () => {
  test('JL22: says so in the browser edition, and later changes do not hide it', async () => {
    const window = await startTest();
    const storedId = await addThemeSaved();
    expect(await openAgain(storedId)).toEqual([]);
    await loseThemes(storedId);
    const said = [words.onlyCopyIncomplete({ project: 'Nuits' })];
    expect(await openAgain(storedId)).toEqual(said);
    accepted(await runCommand(addTheme, { name: 'Sommeil', parentId: null }));
    expect(await retryWriting()).toBe(true);
    expect(await openAgain(storedId)).toEqual(said);
    await endTest(window);
  });

  test('JL22: says so on the desktop, where it lies in no file', async () => {
    const folder = await disk.mkdtemp(path.join(tmpdir(), 'trame seul '));
    const window = startDesktop(folder);
    accepted(await createProject('Nuits', 'MP'));
    const storedId = await addThemeSaved();
    await closeProject();
    await window.index.projects.update(storedId, { file: null });
    expect(await openAgain(storedId)).toEqual([]);
    await loseThemes(storedId);
    expect(await openAgain(storedId)).toEqual([words.onlyCopyIncomplete({ project: 'Nuits' })]);
    await endDesktop(window);
    await disk.rm(folder, { recursive: true, force: true });
  });
});

describe('a file that somebody else changed and has open', () => {
  const times = { beatMs: 5, staleMs: 60_000 };
  const elsewhere = { fs: disk, times, self: { owner: 'jeanne', host: 'bureau', pid: 1 } };
  let folder = '';
  let window: DesktopWorkspace;
  let storedId: StoredId;
  let lock: ProjectLock | null;
  let theirs: Uint8Array;
  const inFolder = (file: string) => path.join(folder, file);
  const second = 'Nuits (this computer).trame';

  beforeEach(async () => {
    folder = await disk.mkdtemp(path.join(tmpdir(), 'trame lu '));
    window = startDesktop(folder);
    ({ storedId } = accepted(await createProject('Nuits', 'MP')));
    accepted(await runCommand(renameProject, { name: 'Ici' }));
    expect(await retryWriting()).toBe(true);
    await crash(window);
    await disk.rm(inFolder('Nuits.trame.journal'));
    theirs = await renamedElsewhere(await disk.readFile(inFolder('Nuits.trame')));
    await disk.writeFile(inFolder('Nuits.trame'), theirs);
    await disk.rm(inFolder('Nuits.trame.lock'), { force: true });
    ({ lock } = await ProjectLock.take(inFolder('Nuits.trame'), elsewhere));
    window = startDesktop(folder, disk, true, { times });
  });
  afterEach(async () => {
    await lock?.release();
    await endDesktop(window);
    await disk.rm(folder, { recursive: true, force: true });
  });

  test('JL24, JL31: is read as it is; what this computer had is kept beside it, and nothing of theirs is touched', async () => {
    const { notices } = accepted(await openProject(storedId));
    expect(notices.map((sentence) => sentence(wordsOf.en))).toEqual([
      words.keptSecond({ file: 'Nuits.trame', second }),
    ]);
    expect(name()).toBe('Ailleurs');
    expect(workspaceStore.getState().save).toMatchObject({
      state: 'readOnly',
      owner: 'jeanne',
      host: 'bureau',
    });
    const own = accepted(readProjectFile(second, await disk.readFile(inFolder(second))));
    expect(projectInfo(own.project).name).toBe('Ici');
    await closeProject();
    expect(await disk.readFile(inFolder('Nuits.trame'))).toEqual(Buffer.from(theirs));
    const left = (await disk.readdir(folder)).filter((file) => file.startsWith('Nuits')).sort();
    expect(left).toEqual([second, 'Nuits.trame', 'Nuits.trame.lock']);
  });

  test('JL24, JL25: is not read where no second file can be written: the copy opens, whole, and says why', async () => {
    const why = refuse('fileCannotBeWritten', { file: second, reason: 'storageBlocked' });
    Object.assign(window.desktop, { saveBeside: async () => why });
    const { notices } = accepted(await openProject(storedId));
    expect(notices.map((sentence) => sentence(wordsOf.en))).toEqual([
      expect.stringContaining(second),
      words.copyOpened,
    ]);
    expect(name()).toBe('Ici');
    expect(await disk.readFile(inFolder('Nuits.trame'))).toEqual(Buffer.from(theirs));
    expect(await openAgain(storedId)).toHaveLength(2);
    expect(name()).toBe('Ici');
  });
});

/** The file after jeanne renamed the project. */
async function renamedElsewhere(bytes: Uint8Array): Promise<Uint8Array> {
  const { project: before, history } = accepted(readProjectFile('Nuits.trame', bytes));
  const context = { coderId: null, now: '2027-01-01T00:00:00.000Z', newId: countingIds('elsewhere') };
  const number = history.lastNumber + 1;
  const step = accepted(performCommand(before, renameProject, { name: 'Ailleurs' }, context, number));
  return writeProjectFile(step.project, step.row ? history.with(step.row) : history);
}
