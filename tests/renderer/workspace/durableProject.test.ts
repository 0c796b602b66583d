import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProjectLock } from '../../../electron/files/projectLock.ts';
import { ProjectDatabase } from '../../../renderer/storage/database.ts';
import { workspaceParts } from '../../../renderer/workspace/openedProject.ts';
import { saveProject, saveProjectAs } from '../../../renderer/workspace/projectFile.ts';
import { workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  closeProject,
  createProject,
  openProject,
  openProjectFile,
  recentProjects,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { addTheme } from '../../../shared/codebook/addTheme.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { crash, type DesktopWorkspace, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { countingIds } from '../../helpers/guids.ts';
import { accepted, opened, project } from '../../helpers/testWorkspace.ts';

let folder = '';
let window: DesktopWorkspace;
beforeEach(async () => {
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame été '));
  window = startDesktop(folder);
});
afterEach(async () => {
  await endDesktop(window);
  await disk.rm(folder, { recursive: true, force: true });
});

const file = () => path.join(folder, 'Nuits.trame');
const journal = () => `${file()}.journal`;
const names = async () =>
  (await disk.readdir(folder))
    .filter((name) => name !== 'handles.json' && !/\.lock$|^backups$/.test(name))
    .sort();
const name = () => projectInfo(project()).name;
const begin = async () => accepted(await createProject('Nuits', 'MP'));
const nameIn = (bytes: Uint8Array) => projectInfo(accepted(readProjectFile('x', bytes)).project).name;
const sentences = (result: { notices: readonly ((words: typeof wordsOf.en) => string)[] }) =>
  result.notices.map((sentence) => sentence(wordsOf.en));

async function rename(to: string): Promise<void> {
  accepted(await runCommand(renameProject, { name: to }));
}

async function renameSaved(to: string): Promise<void> {
  await rename(to);
  expect(await retryWriting()).toBe(true);
}

async function openFile() {
  window.answer.open = 'Nuits.trame';
  const chosen = await window.desktop.openProjectFile();
  if (chosen === null || isRefusal(chosen)) throw new Error(JSON.stringify(chosen));
  const handle = { kind: 'desktop', name: chosen.name, token: chosen.handle } as const;
  return accepted(await openProjectFile({ ...chosen, handle }));
}

/** The file after somebody renamed the project on another computer. */
async function changedElsewhere(to: string): Promise<Uint8Array> {
  const read = accepted(readProjectFile('Nuits.trame', await disk.readFile(file())));
  const context = { coderId: null, now: '2027-01-01T00:00:00.000Z', newId: countingIds('elsewhere') };
  const number = read.history.lastNumber + 1;
  const step = accepted(performCommand(read.project, renameProject, { name: to }, context, number));
  return writeProjectFile(step.project, step.row ? read.history.with(step.row) : read.history);
}

describe('a project and its journal', () => {
  test('JL26: a new project asks for its place, and is not made without one', async () => {
    window.answer.save = null;
    expect(await createProject('Nuits', 'MP')).toMatchObject({ refused: 'newProjectNeedsFile' });
    expect(await recentProjects()).toEqual([]);
    window.answer.save = 'Nuits.trame';
    await begin();
    expect(nameIn(await disk.readFile(file()))).toBe('Nuits');
    expect(workspaceStore.getState().file).toMatchObject({ name: 'Nuits.trame', isJournaled: true });
  });

  test('JL9: what is said to be saved is in file and journal, and comes back when program and database are gone', async () => {
    await begin();
    for (const one of ['Gardes', 'Gardes de nuit', '🌙 « nuit »']) await renameSaved(one);
    const before = project();
    await crash(window);
    window = startDesktop(folder);
    const result = await openFile();
    expect(sentences(result)).toEqual([]);
    expect(project()).toEqual(before);
    expect(opened().heads.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    await renameSaved('Ensuite');
    expect(name()).toBe('Ensuite');
  });

  test('JL12, JL15: closing makes file and journal one file and leaves nothing beside it', async () => {
    await begin();
    await renameSaved('Gardes');
    expect(await names()).toEqual(['Nuits.trame', 'Nuits.trame.journal']);
    expect(await closeProject()).toBe(null);
    expect((await disk.readdir(folder)).sort()).toEqual(['Nuits.trame', 'backups', 'handles.json']);
    expect(nameIn(await disk.readFile(file()))).toBe('Gardes');
  });

  test('JL12: "Save" takes the journal into the file; what follows goes to the journal again', async () => {
    await begin();
    await renameSaved('Gardes');
    expect(await saveProject()).toMatchObject({ name: 'Nuits.trame' });
    expect(nameIn(await disk.readFile(file()))).toBe('Gardes');
    await renameSaved('Encore');
    await crash(window);
    window = startDesktop(folder, disk, true);
    const [stored] = await recentProjects();
    const result = accepted(await openProject(stored?.storedId ?? ('' as never)));
    expect(sentences(result)).toEqual([]);
    expect(name()).toBe('Encore');
  });

  test('JL5: half a last line is cut off with a notice, and later steps follow what is whole', async () => {
    await begin();
    await renameSaved('Gardes');
    await crash(window);
    await disk.appendFile(journal(), '0badc0de step {"row":');
    window = startDesktop(folder);
    expect(sentences(await openFile())).toEqual([
      expect.stringContaining('half-written last change was left out'),
    ]);
    expect(name()).toBe('Gardes');
    await renameSaved('Encore');
    await crash(window);
    window = startDesktop(folder);
    expect(sentences(await openFile())).toEqual([]);
    expect(name()).toBe('Encore');
  });

  test('JL5: a damaged journal gives everything before the damage, and is kept as it was', async () => {
    await begin();
    await renameSaved('Gardes');
    await renameSaved('Encore');
    await crash(window);
    const bytes = await disk.readFile(journal());
    const at = bytes.indexOf('Gardes');
    bytes[at] = 0x67;
    await disk.writeFile(journal(), bytes);
    window = startDesktop(folder);
    const [sentence] = sentences(await openFile());
    const kept = (await names()).find((one) => one.includes('kept-'));
    expect(sentence).toContain(kept);
    expect(await disk.readFile(path.join(folder, kept ?? ''))).toEqual(bytes);
    expect(name()).toBe('Nuits');
  });
});

describe('the copy in the window', () => {
  test('JL21: as it was left, the copy is opened and the file is not read', async () => {
    const { storedId } = await begin();
    await renameSaved('Gardes');
    await crash(window);
    window = startDesktop(folder, disk, true);
    const read = vi.spyOn(workspaceParts().platform, 'readFile');
    const bringUp = vi.spyOn(workspaceParts().fileWork, 'bringUp');
    expect(sentences(accepted(await openProject(storedId)))).toEqual([]);
    expect(name()).toBe('Gardes');
    expect([read.mock.calls, bringUp.mock.calls]).toEqual([[], []]);
    await closeProject();
    await disk.writeFile(file(), await changedElsewhere('Ailleurs'));
    accepted(await openProject(storedId));
    expect(name()).toBe('Ailleurs');
    expect(bringUp.mock.calls).not.toEqual([]);
  });

  test('JL22: a database that the browser emptied is made anew from file and journal, and this is said', async () => {
    await begin();
    await renameSaved('Gardes');
    const { storedId } = opened();
    const before = project();
    await crash(window);
    await new ProjectDatabase(storedId).delete();
    window = startDesktop(folder, disk, true);
    expect(sentences(accepted(await openProject(storedId)))).toEqual([
      expect.stringContaining('was made anew from the file'),
    ]);
    expect(project()).toEqual(before);
  });

  test('JL22: a database with a damaged record is made anew too', async () => {
    await begin();
    await renameSaved('Gardes');
    const { storedId, database } = opened();
    await database.records
      .where('table')
      .equals('coders')
      .modify({ record: { nonsense: true } as never });
    await crash(window);
    window = startDesktop(folder, disk, true);
    expect(sentences(accepted(await openProject(storedId)))).toHaveLength(1);
    expect([...project().coders.values()].map(({ initials }) => initials)).toEqual(['MP']);
  });

  test('JL22: a database that lost a part without a word is made anew, whatever its history says', async () => {
    await begin();
    accepted(await runCommand(addTheme, { name: 'Peur', parentId: null }));
    await renameSaved('Gardes');
    const { storedId, database } = opened();
    const before = project();
    expect(await database.records.where('table').equals('themes').delete()).toBe(1);
    await crash(window);
    window = startDesktop(folder, disk, true);
    expect(sentences(accepted(await openProject(storedId)))).toEqual([
      expect.stringContaining('was made anew from the file'),
    ]);
    expect(project()).toEqual(before);
  });

  test('JL22: a copy that is behind the journal is brought up in silence', async () => {
    await begin();
    await renameSaved('Gardes');
    const { storedId, database } = opened();
    const before = project();
    await database.history.delete(3);
    await database.changes.delete(3);
    await crash(window);
    window = startDesktop(folder, disk, true);
    expect(sentences(accepted(await openProject(storedId)))).toEqual([]);
    expect(project()).toEqual(before);
    expect(opened().heads).toHaveLength(3);
  });

  test('JL20: another copy of the file opens as it is, beside the project', async () => {
    await begin();
    await closeProject();
    await disk.copyFile(file(), path.join(folder, 'old.trame'));
    await openFile();
    await renameSaved('Gardes');
    await closeProject();
    window.answer.open = 'old.trame';
    const chosen = await window.desktop.openProjectFile();
    if (chosen === null || isRefusal(chosen)) throw new Error('not opened');
    const handle = { kind: 'desktop', name: chosen.name, token: chosen.handle } as const;
    accepted(await openProjectFile({ ...chosen, handle }));
    expect(name()).toBe('Nuits');
    expect(await recentProjects()).toHaveLength(2);
    await closeProject();
    await openFile();
    expect(name()).toBe('Gardes');
  });

  test('JL24: a file that went on elsewhere is opened as it is, and what this computer had is kept beside it', async () => {
    await begin();
    await renameSaved('Ici');
    const { storedId } = opened();
    const bytes = await changedElsewhere('Ailleurs');
    await crash(window);
    await disk.rm(journal());
    await disk.writeFile(file(), bytes);
    window = startDesktop(folder, disk, true);
    const result = accepted(await openProject(storedId));
    expect(sentences(result)).toEqual([expect.stringContaining('Nuits (this computer).trame')]);
    expect(name()).toBe('Ailleurs');
    expect(nameIn(await disk.readFile(path.join(folder, 'Nuits (this computer).trame')))).toBe('Ici');
    expect(await disk.readFile(file())).toEqual(Buffer.from(bytes));
  });

  test('JL23, JL24: a file that somebody put back to an earlier state is taken as it is, and the later one kept', async () => {
    await begin();
    const earlier = await disk.readFile(file());
    await renameSaved('Plus tard');
    const { storedId } = opened();
    await closeProject();
    await disk.writeFile(file(), earlier);
    const result = accepted(await openProject(storedId));
    expect(name()).toBe('Nuits');
    expect(sentences(result)).toEqual([expect.stringContaining('Nuits (this computer).trame')]);
    expect(nameIn(await disk.readFile(path.join(folder, 'Nuits (this computer).trame')))).toBe('Plus tard');
    await closeProject();
    expect(await disk.readFile(file())).toEqual(earlier);
  });

  test('JL8: a journal that belongs to another state of the file is kept and said, never applied', async () => {
    await begin();
    await renameSaved('Ici');
    const bytes = await changedElsewhere('Ailleurs');
    await crash(window);
    const before = await disk.readFile(journal());
    await disk.writeFile(file(), bytes);
    window = startDesktop(folder);
    const [sentence] = sentences(await openFile());
    expect(sentence).toContain('belongs to another state');
    expect(name()).toBe('Ailleurs');
    const kept = (await names()).find((one) => one.includes('kept-')) ?? '';
    expect(await disk.readFile(path.join(folder, kept))).toEqual(before);
  });
});

describe('somebody else changes the file while it is open', () => {
  test('JL14: same size and same time do not hide it; both versions are kept and the project goes on in its own', async () => {
    await begin();
    await renameSaved('Ici');
    const before = await disk.stat(file());
    const foreign = Buffer.alloc(before.size, 7);
    await disk.writeFile(file(), foreign);
    await disk.utimes(file(), before.atime, before.mtime);
    expect(await saveProject()).toMatchObject({ name: 'Nuits (this computer).trame' });
    expect(await disk.readFile(file())).toEqual(foreign);
    expect(workspaceStore.getState().file).toMatchObject({
      name: 'Nuits (this computer).trame',
      leftBehind: 'Nuits.trame',
      problem: null,
    });
    await renameSaved('Encore ici');
    await closeProject();
    const own = path.join(folder, 'Nuits (this computer).trame');
    expect(nameIn(await disk.readFile(own))).toBe('Encore ici');
    expect(await names()).toEqual(['Nuits (this computer).trame', 'Nuits.trame']);
  });
});

describe('somebody else works on the file', () => {
  const times = { beatMs: 5, staleMs: 60_000 };
  const elsewhere = { fs: disk, times, self: { owner: 'jeanne', host: 'bureau', pid: 1 } };

  test('JL31: it opens read only with all of its journal, changes nothing beside it, and is free afterwards', async () => {
    await begin();
    await renameSaved('Gardes');
    await crash(window);
    const { lock } = await ProjectLock.take(file(), elsewhere);
    window = startDesktop(folder, disk, false, { times });
    const before = await disk.readFile(journal());
    await openFile();
    expect(name()).toBe('Gardes');
    expect(workspaceStore.getState().save).toEqual({
      state: 'readOnly',
      owner: 'jeanne',
      host: 'bureau',
      isFree: false,
    });
    expect(await runCommand(renameProject, { name: 'A' })).toMatchObject({ refused: 'projectIsReadOnly' });
    expect(await saveProject()).toMatchObject({ refused: 'projectIsReadOnly' });
    expect(await disk.readFile(journal())).toEqual(before);
    await lock?.release();
    await vi.waitFor(() => expect(workspaceStore.getState().save).toMatchObject({ isFree: true }));
    accepted(await openProject(opened().storedId));
    await renameSaved('À nous');
    await closeProject();
    expect(nameIn(await disk.readFile(file()))).toBe('À nous');
  });

  test('JL33: a project that another took over is not written, and its work is kept', async () => {
    await begin();
    await renameSaved('Gardes');
    const before = await disk.readFile(journal());
    await disk.rm(`${file()}.lock`);
    const { lock } = await ProjectLock.take(file(), elsewhere);
    await rename('Trop tard');
    await vi.waitFor(() =>
      expect(workspaceStore.getState().save).toMatchObject({ state: 'failed', reason: 'takenOver' }),
    );
    expect(await disk.readFile(journal())).toEqual(before);
    window.answer.save = 'À moi.trame';
    accepted((await saveProjectAs()) ?? { refused: 'recordMissing', params: {} });
    expect(nameIn(await disk.readFile(path.join(folder, 'À moi.trame')))).toBe('Trop tard');
    expect(workspaceStore.getState().save.state).toBe('saved');
    await lock?.release();
  });
});
