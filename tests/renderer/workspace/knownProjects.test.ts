/** A browser that emptied its database took the list of projects with it; the note beside it brings the list back. */
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bringBackKnown, noteKnown } from '../../../renderer/workspace/knownProjects.ts';
import { saveProjectAs } from '../../../renderer/workspace/projectFile.ts';
import { recentStore, refreshRecent } from '../../../renderer/workspace/recentProjects.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  closeProject,
  createProject,
  eraseStoredProject,
  openProject,
  recentProjects,
  restoreBackup,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { crash, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { accepted, opened, project } from '../../helpers/testWorkspace.ts';

let folder = '';
let kept: Map<string, string>;
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(async () => {
  kept = new Map();
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame liste '));
  vi.stubGlobal('localStorage', storage);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await disk.rm(folder, { recursive: true, force: true });
});

const note = () => kept.get('trame.projectFiles') ?? '';
const noted = () =>
  (JSON.parse(note()) as { storedId: string; file: { name: string } }[]).map(({ storedId, file }) => [
    storedId,
    file.name,
  ]);
const listed = async () => (await recentProjects()).map(({ storedId, file }) => [storedId, file?.name]);

async function workAndCrash(): Promise<void> {
  const window = startDesktop(folder);
  accepted(await createProject('Nuits', 'MP'));
  accepted(await runCommand(renameProject, { name: 'Gardes' }));
  expect(await retryWriting()).toBe(true);
  noteKnown(storage, await recentProjects());
  await crash(window);
}

describe('a list of projects that the browser lost', () => {
  test('JL27, JL22: stands there again; its project comes from file and journal, and this is said', async () => {
    await workAndCrash();
    const window = startDesktop(folder);
    expect(await recentProjects()).toEqual([]);
    await bringBackKnown(storage, window.index);
    const [known] = await recentProjects();
    expect(known).toMatchObject({ name: 'Nuits', file: { name: 'Nuits.trame' } });
    const opened = accepted(await openProject(known?.storedId ?? ('' as never)));
    expect(projectInfo(project()).name).toBe('Gardes');
    expect(opened.notices.map((say) => say(wordsOf.en)).join(' ')).toContain('was gone or damaged');
    await endDesktop(window);
  });

  test('JL27: what the database still has is left as it is, and a note that says nothing changes nothing', async () => {
    await workAndCrash();
    const window = startDesktop(folder, disk, true);
    const before = await recentProjects();
    await bringBackKnown(storage, window.index);
    expect(await recentProjects()).toEqual(before);
    for (const bad of ['', '{', '[1, null, {}]', '[{"storedId":"x","file":{"name":"a","handle":null}}]']) {
      kept.set('trame.projectFiles', bad);
      await bringBackKnown(storage, window.index);
    }
    expect(await recentProjects()).toEqual(before);
    await endDesktop(window);
  });

  test('JL27: a database that could not be read at first takes nothing from the note, and is mended the next time', async () => {
    await workAndCrash();
    const before = note();
    const window = startDesktop(folder);
    vi.spyOn(window.index.projects, 'toArray').mockRejectedValueOnce(new Error('opening backing store'));
    await refreshRecent();
    expect(note()).toBe(before);
    await refreshRecent();
    expect(note()).toBe(before);
    expect(recentStore.getState().list).toMatchObject([{ name: 'Nuits', isMissing: false }]);
    await endDesktop(window);
  });

  test('JL27: a file that another project was saved over comes back as that project only', async () => {
    let window = startDesktop(folder);
    accepted(await createProject('Nuits', 'MP'));
    await closeProject();
    window.answer.save = 'B.trame';
    accepted(await createProject('Autre', 'MP'));
    await refreshRecent();
    const before = note();
    window.answer.save = 'Nuits.trame';
    accepted((await saveProjectAs()) ?? { refused: 'recordMissing', params: {} });
    expect(noted()).toEqual(await listed());
    expect(noted()).toEqual([[opened().storedId, 'Nuits.trame']]);
    await crash(window);
    // The program ended before the note could follow.
    kept.set('trame.projectFiles', before);
    window = startDesktop(folder, disk, true);
    await bringBackKnown(storage, window.index);
    expect((await recentProjects()).map(({ name }) => name)).toEqual(['Autre']);
    await endDesktop(window);
  });

  test('JL27, JL44: the note follows a backup gone back to and a project erased, and neither copy comes back', async () => {
    const window = startDesktop(folder);
    const { storedId } = accepted(await createProject('Nuits', 'MP'));
    accepted(await runCommand(renameProject, { name: 'Gardes' }));
    expect(await retryWriting()).toBe(true);
    await closeProject();
    accepted(await openProject(storedId));
    await refreshRecent();
    const before = note();
    await vi.waitFor(async () => expect(await window.desktop.listBackups()).not.toEqual([]));
    const [backup] = await window.desktop.listBackups();
    const restored = accepted(await restoreBackup(backup?.id ?? ''));
    expect(noted()).toEqual([[restored.storedId, 'Nuits.trame']]);
    await bringBackKnown({ ...storage, getItem: () => before }, window.index);
    expect(await listed()).toEqual(noted());
    expect(await eraseStoredProject(restored.storedId)).toBe(null);
    expect(noted()).toEqual([]);
    await endDesktop(window);
  });
});
