import { createHash } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Disk } from '../../../electron/writeFileSafely.ts';
import { ProjectDatabase } from '../../../renderer/storage/database.ts';
import { saveProjectAs } from '../../../renderer/workspace/projectFile.ts';
import { workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  closeProject,
  createProject,
  openProject,
  openProjectFile,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { addTheme } from '../../../shared/codebook/addTheme.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { crash, type DesktopWorkspace, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
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
const saved = () => vi.waitFor(() => expect(workspaceStore.getState().save.state).toBe('saved'));
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

describe('a disk that refuses', () => {
  /** The real disk, which refuses to open or write files of the project's folder while `code` is set. */
  function refusingDisk() {
    const state: { code: string | null } = { code: null };
    const refuseNow = () => {
      if (state.code !== null) throw Object.assign(new Error(state.code), { code: state.code });
    };
    const fs: Disk = {
      ...disk,
      async open(...parameters: Parameters<Disk['open']>) {
        refuseNow();
        const handle = await disk.open(...parameters);
        const write = handle.write.bind(handle) as (...all: unknown[]) => Promise<unknown>;
        return Object.assign(handle, {
          write: async (...all: unknown[]) => {
            // Half of it arrives, as on a disk that becomes full.
            if (state.code !== null) await write(all[0], all[1], Math.floor(Number(all[2]) / 2), all[3]);
            refuseNow();
            return write(...all);
          },
        } as Partial<disk.FileHandle>);
      },
      async stat(...parameters: Parameters<Disk['stat']>) {
        if (state.code === 'ENOENT') refuseNow();
        return disk.stat(...parameters);
      },
      async readFile(...parameters: Parameters<Disk['readFile']>) {
        if (state.code === 'ENOENT') refuseNow();
        return disk.readFile(...parameters);
      },
    } as Disk;
    return { fs, state };
  }

  for (const [code, reason] of [
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'readOnlyDisk'],
    ['EIO', 'deviceError'],
    ['ENOENT', 'fileGone'],
  ] as const) {
    test(`JL10, JL25: ${code} keeps the work, says why, and the same steps are saved once the disk takes them`, async () => {
      const { fs, state } = refusingDisk();
      window = startDesktop(folder, fs);
      await begin();
      await renameSaved('Avant');
      const good = await disk.readFile(journal());
      state.code = code;
      await rename('Pendant');
      await vi.waitFor(() =>
        expect(workspaceStore.getState().save).toMatchObject({ state: 'failed', reason, unwritten: 1 }),
      );
      expect(name()).toBe('Pendant');
      expect((await disk.readFile(journal())).subarray(0, good.length)).toEqual(good);
      expect(await closeProject()).toMatchObject({ refused: 'tooMuchUnwritten' });
      state.code = null;
      expect(await retryWriting()).toBe(true);
      await saved();
      const before = project();
      await crash(window);
      window = startDesktop(folder);
      expect(sentences(await openFile())).toEqual([]);
      expect(project()).toEqual(before);
    });
  }

  test('JL25: "Save elsewhere" goes on in another file with everything, and the first keeps what it had', async () => {
    const { fs, state } = refusingDisk();
    window = startDesktop(folder, fs);
    await begin();
    await renameSaved('Avant');
    state.code = 'EROFS';
    await rename('Pendant');
    await vi.waitFor(() => expect(workspaceStore.getState().save.state).toBe('failed'));
    window.answer.save = 'Ailleurs.trame';
    accepted((await saveProjectAs()) ?? { refused: 'recordMissing', params: {} });
    expect(nameIn(await disk.readFile(path.join(folder, 'Ailleurs.trame')))).toBe('Pendant');
    state.code = null;
    await saved();
    expect(workspaceStore.getState().file).toMatchObject({ name: 'Ailleurs.trame', problem: null });
    await closeProject();
    await openFile();
    expect(name()).toBe('Avant');
  });

  test('JL23: a change that no journal took is in the copy, and goes to the journal at the next opening', async () => {
    const { fs, state } = refusingDisk();
    window = startDesktop(folder, fs);
    await begin();
    await renameSaved('Avant');
    const { storedId } = opened();
    state.code = 'ENOSPC';
    await rename('Pendant');
    await vi.waitFor(() => expect(workspaceStore.getState().save.state).toBe('failed'));
    await crash(window);
    window = startDesktop(folder, disk, true);
    expect(sentences(accepted(await openProject(storedId)))).toEqual([
      '1 change that Nuits.trame lacked was still stored on this computer and is in it again.',
    ]);
    await crash(window);
    window = startDesktop(folder);
    await openFile();
    expect(name()).toBe('Pendant');
  });

  for (const [damage, damageCopy] of Object.entries({
    'lost a record': (database: ProjectDatabase) => database.records.where('table').equals('themes').delete(),
    'cannot be read': (database: ProjectDatabase) =>
      database.records.where('table').equals('coders').delete(),
  }))
    test(`JL22, JL23: a copy that ${damage} and has changes that no journal took: they are done anew on the file`, async () => {
      const { fs, state } = refusingDisk();
      window = startDesktop(folder, fs);
      await begin();
      accepted(await runCommand(addTheme, { name: 'Peur', parentId: null }));
      await renameSaved('Avant');
      const { storedId, database } = opened();
      state.code = 'ENOSPC';
      await rename('Pendant');
      accepted(await runCommand(addTheme, { name: 'Joie', parentId: null }));
      await vi.waitFor(async () => expect(await database.history.count()).toBe(6));
      const before = project();
      expect(await damageCopy(database)).toBeGreaterThan(0);
      await crash(window);
      window = startDesktop(folder, disk, true);
      expect(sentences(accepted(await openProject(storedId)))).toEqual([
        expect.stringContaining('was made anew from the file'),
        '2 changes that Nuits.trame lacked were still stored on this computer and are in it again.',
      ]);
      expect(project()).toEqual(before);
      await crash(window);
      window = startDesktop(folder);
      await openFile();
      expect(project()).toEqual(before);
    });

  test('JL24: an incomplete copy whose later changes do not all fit the file is kept as a second file', async () => {
    const { fs, state } = refusingDisk();
    window = startDesktop(folder, fs);
    await begin();
    accepted(await runCommand(addTheme, { name: 'Peur', parentId: null }));
    await renameSaved('Avant');
    const { storedId, database } = opened();
    state.code = 'ENOSPC';
    await rename('Pendant');
    await rename('Encore');
    await vi.waitFor(async () => expect(await database.history.count()).toBe(6));
    await database.records.where('table').equals('themes').delete();
    await database.changes.delete(5);
    await crash(window);
    window = startDesktop(folder, disk, true);
    expect(sentences(accepted(await openProject(storedId)))).toEqual([
      wordsOf.en.storage.opening.keptDamaged({
        file: 'Nuits.trame',
        second: 'Nuits (this computer).trame',
      }),
    ]);
    expect([name(), project().themes.size]).toEqual(['Avant', 1]);
    expect(nameIn(await disk.readFile(path.join(folder, 'Nuits (this computer).trame')))).toBe('Encore');
  });

  test('JL25: a project whose drive is away opens from its copy, and its file gets the changes when it is back', async () => {
    await begin();
    await renameSaved('Avant');
    const { storedId } = opened();
    await closeProject();
    await disk.rename(file(), `${file()}.away`);
    expect(sentences(accepted(await openProject(storedId)))).toEqual([
      expect.stringContaining('it is no longer there'),
      wordsOf.en.storage.opening.copyOpened,
    ]);
    await rename('Sans disque');
    await vi.waitFor(() =>
      expect(workspaceStore.getState().save).toMatchObject({ state: 'failed', reason: 'fileGone' }),
    );
    await disk.rename(`${file()}.away`, file());
    expect(await retryWriting()).toBe(true);
    await closeProject();
    expect(nameIn(await disk.readFile(file()))).toBe('Sans disque');
  });

  test('JL22, JL25: an incomplete copy that is opened without its file says so, and later changes do not hide it', async () => {
    await begin();
    accepted(await runCommand(addTheme, { name: 'Peur', parentId: null }));
    await renameSaved('Avant');
    const { storedId } = opened();
    await closeProject();
    const database = new ProjectDatabase(storedId);
    await database.records.where('table').equals('themes').delete();
    database.close();
    await disk.rename(file(), `${file()}.away`);
    const without = [
      expect.stringContaining('it is no longer there'),
      wordsOf.en.storage.opening.copyOpened,
      wordsOf.en.storage.opening.copyIncomplete({ file: 'Nuits.trame' }),
    ];
    expect(sentences(accepted(await openProject(storedId)))).toEqual(without);
    await rename('Sans disque');
    await vi.waitFor(() => expect(workspaceStore.getState().save.state).toBe('failed'));
    await crash(window);
    window = startDesktop(folder, disk, true);
    expect(sentences(accepted(await openProject(storedId)))).toEqual(without);
    await rename('Toujours sans');
    await vi.waitFor(() => expect(workspaceStore.getState().save.state).toBe('failed'));
    await disk.rename(`${file()}.away`, file());
    expect(await retryWriting()).toBe(true);
    await closeProject();
    expect(sentences(accepted(await openProject(storedId)))).toEqual([
      expect.stringContaining('was made anew from the file'),
    ]);
    expect([name(), project().themes.size]).toEqual(['Toujours sans', 1]);
    await closeProject();
    expect(sentences(accepted(await openProject(storedId)))).toEqual([]);
    expect(project().themes.size).toBe(1);
  });

  test('JL11: a journal that somebody took away is written anew with all its steps', async () => {
    await begin();
    await renameSaved('Un');
    await disk.rm(journal());
    await renameSaved('Deux');
    const before = createHash('sha256')
      .update(await disk.readFile(file()))
      .digest('hex');
    expect(await disk.readFile(journal(), 'utf8')).toContain(before);
    await disk.writeFile(journal(), 'of another program');
    await renameSaved('Trois');
    const kept = (await names()).find((one) => one.includes('kept-')) ?? '';
    expect(await disk.readFile(path.join(folder, kept), 'utf8')).toBe('of another program');
    await crash(window);
    window = startDesktop(folder);
    await openFile();
    expect(name()).toBe('Trois');
  });
});
