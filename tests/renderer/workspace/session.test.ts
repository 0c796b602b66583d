import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockProject } from '../../../renderer/storage/writerLock.ts';
import { openedProject } from '../../../renderer/workspace/openedProject.ts';
import { restMs, saveCopy, saveProject, saveProjectAs } from '../../../renderer/workspace/projectFile.ts';
import { workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  closeProject,
  createProject,
  eraseStoredProject,
  hasUnwritten,
  openProject,
  openProjectFile,
  recentProjects,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { undo } from '../../../renderer/workspace/undo.ts';
import { showRightTab, viewStore } from '../../../renderer/workspace/viewStore.ts';
import { mostUnwritten } from '../../../renderer/workspace/writeQueue.ts';
import { addCoder, renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds } from '../../helpers/guids.ts';
import {
  accepted,
  endTest,
  opened,
  project,
  reload,
  startTest,
  type TestWorkspace,
} from '../../helpers/testWorkspace.ts';

let window: TestWorkspace;
beforeEach(async () => {
  window = await startTest();
});
afterEach(() => endTest(window));

const rename = async (name: string) => accepted(await runCommand(renameProject, { name }));
const name = () => projectInfo(project()).name;

function fileNamed(file: string) {
  const bytes = window.platform.files.get(file)?.bytes;
  if (!bytes) throw new Error(`No file ${file}.`);
  return accepted(readProjectFile(file, bytes));
}

describe('opening and closing', () => {
  test('SV8: a new project has its coder, is in the list, and comes back after closing', async () => {
    expect([...project().coders.values()].map((coder) => coder.initials)).toEqual(['MP']);
    const before = project();
    await reload(window.storedId);
    expect(project()).toEqual(before);
    expect(await recentProjects()).toMatchObject([{ name: 'Nuits', counts: { codings: 0 }, file: null }]);
  });

  test('SV8: what is done as soon as the project is seen is not taken back by the end of its opening', async () => {
    await closeProject();
    const stop = workspaceStore.subscribe(({ project: seen }) => {
      if (seen) showRightTab('codings');
    });
    accepted(await openProject(window.storedId));
    stop();
    expect(viewStore.getState().rightTab).toBe('codings');
    await closeProject();
    expect(viewStore.getState().rightTab).toBe('memos');
  });

  test('SV8: a project without name is refused and nothing is stored', async () => {
    expect(await createProject(' ', 'MP')).toMatchObject({ refused: 'projectNameEmpty' });
    expect(await createProject('Jours', '')).toMatchObject({ refused: 'coderInitialsEmpty' });
    expect(await recentProjects()).toHaveLength(1);
  });

  test('SV8: opening another project writes the last change of the first before', async () => {
    await rename('Gardes');
    await createProject('Jours', 'SF');
    expect(name()).toBe('Jours');
    accepted(await openProject(window.storedId));
    expect(name()).toBe('Gardes');
    expect((await recentProjects()).map((one) => one.name)).toEqual(['Gardes', 'Jours']);
  });

  test('SV16: a command is on the screen before its promise is looked at', () => {
    void runCommand(renameProject, { name: 'Tout de suite' });
    expect(name()).toBe('Tout de suite');
    expect(hasUnwritten()).toBe(true);
    expect(window.platform.isUnsaved).toBe(true);
  });

  test('SV8: without an open project commands and undo are refused', async () => {
    await closeProject();
    expect(await runCommand(renameProject, { name: 'A' })).toMatchObject({ refused: 'noProjectOpen' });
    expect(await undo()).toMatchObject({ refused: 'noProjectOpen' });
    expect(await saveProject()).toMatchObject({ refused: 'noProjectOpen' });
  });

  test('SV8: an erased project is gone from list and disk', async () => {
    expect(await eraseStoredProject(window.storedId)).toBe(null);
    expect(await recentProjects()).toEqual([]);
    expect(openedProject()).toBe(null);
    expect(await openProject(window.storedId)).toMatchObject({ refused: 'storedProjectMissing' });
  });
});

describe('one writer', () => {
  test('SV9: a project that another window writes opens read only, and is free when that window closes', async () => {
    await closeProject();
    const other = await lockProject(window.index, window.storedId, 'JD');
    accepted(await openProject(window.storedId));
    expect(workspaceStore.getState().save).toEqual({
      state: 'readOnly',
      owner: 'JD',
      host: '',
      isFree: false,
    });
    expect(await runCommand(renameProject, { name: 'A' })).toEqual({
      refused: 'projectIsReadOnly',
      params: { owner: 'JD' },
    });
    expect(workspaceStore.getState().undoRow).toBe(null);
    expect(await eraseStoredProject(window.storedId)).toMatchObject({ refused: 'projectIsReadOnly' });
    await other.release();
  });

  test('SV10: when the other window lets go, the reader is told and can open for writing', async () => {
    await closeProject();
    const other = await lockProject(window.index, window.storedId, 'JD');
    accepted(await openProject(window.storedId));
    await other.release();
    await vi.waitFor(() => expect(workspaceStore.getState().save).toMatchObject({ isFree: true }));
    accepted(await openProject(window.storedId));
    await rename('Libre');
    expect(name()).toBe('Libre');
  });
});

describe('a disk that fails', () => {
  test('SV19: the change stays on the screen, is said not to be saved, blocks closing, and is written later', async () => {
    const { database } = opened();
    database.close({ disableAutoOpen: true });
    await rename('Gardes');
    await vi.waitFor(() =>
      expect(workspaceStore.getState().save).toMatchObject({ state: 'failed', unwritten: 1 }),
    );
    expect(name()).toBe('Gardes');
    expect(hasUnwritten()).toBe(true);
    expect(await closeProject()).toMatchObject({ refused: 'tooMuchUnwritten' });
    expect(await retryWriting()).toBe(false);
    await database.open();
    expect(await retryWriting()).toBe(true);
    expect(workspaceStore.getState().save.state).toBe('saved');
    expect(window.platform.isUnsaved).toBe(false);
    await reload(window.storedId);
    expect(name()).toBe('Gardes');
  });

  test('SV20: a copy saved while the disk fails holds every change', async () => {
    opened().database.close({ disableAutoOpen: true });
    await rename('Gardes');
    await runCommand(addCoder, { initials: 'JD' });
    accepted((await saveCopy('copie.trame')) ?? { refused: 'recordMissing', params: {} });
    const copy = fileNamed('copie.trame');
    expect(copy.project).toEqual(project());
    expect(copy.history.lastNumber).toBe(4);
    expect(workspaceStore.getState().file.name).toBe(null);
    await opened().database.open();
  });

  test('SV18: after 50 unwritten changes the next command is refused while the disk fails', async () => {
    const { database } = opened();
    database.close({ disableAutoOpen: true });
    for (let number = 1; number <= mostUnwritten; number++) await rename(`Nom ${number}`);
    expect(await runCommand(renameProject, { name: 'trop' })).toMatchObject({ refused: 'tooMuchUnwritten' });
    expect(name()).toBe('Nom 50');
    await database.open();
    await rename('à nouveau');
    expect(name()).toBe('à nouveau');
  });

  test('SV18: 200 commands at once are all taken, in their order, while the disk works', async () => {
    const names = Array.from({ length: 200 }, (_, number) => `Nom ${number}`);
    const results = await Promise.all(names.map((one) => runCommand(renameProject, { name: one })));
    expect(results.some(isRefusal)).toBe(false);
    await reload(window.storedId);
    expect(name()).toBe('Nom 199');
    expect(opened().heads.map((head) => head.number)).toEqual([...Array(202).keys()].map((at) => at + 1));
  });
});

describe('the project file', () => {
  test('SV12: the first save asks where, later ones write the same file', async () => {
    await saveProject();
    expect(workspaceStore.getState().file).toMatchObject({
      name: 'Nuits.trame',
      isCurrent: true,
      isWriting: false,
    });
    await rename('Gardes');
    expect(workspaceStore.getState().file.isCurrent).toBe(false);
    await saveProject();
    expect([...window.platform.files.keys()]).toEqual(['Nuits.trame']);
    expect(fileNamed('Nuits.trame').project).toEqual(project());
  });

  test('SV13: the file is written after 30 seconds of rest, and before closing', async () => {
    await saveProject();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await rename('Gardes');
      await vi.advanceTimersByTimeAsync(restMs - 1000);
      await rename('Gardes de nuit');
      await vi.advanceTimersByTimeAsync(restMs - 1000);
      expect(projectInfo(fileNamed('Nuits.trame').project).name).toBe('Nuits');
      await vi.advanceTimersByTimeAsync(2000);
    } finally {
      vi.useRealTimers();
    }
    await vi.waitFor(() => expect(workspaceStore.getState().file.isCurrent).toBe(true));
    expect(projectInfo(fileNamed('Nuits.trame').project).name).toBe('Gardes de nuit');
    await rename('Fin');
    await closeProject();
    expect(projectInfo(fileNamed('Nuits.trame').project).name).toBe('Fin');
  });

  test('SV14: after a restart the file is known, and one click renews the permission', async () => {
    await saveProject();
    window.platform.locked.add('Nuits.trame');
    await reload(window.storedId);
    expect(workspaceStore.getState().file).toMatchObject({ name: 'Nuits.trame', needsPermission: true });
    await rename('Gardes');
    await closeProject();
    expect(projectInfo(fileNamed('Nuits.trame').project).name).toBe('Nuits');
    accepted(await openProject(window.storedId));
    expect(window.platform.asked).toBe(0);
    await saveProject();
    expect(window.platform.asked).toBe(1);
    expect(projectInfo(fileNamed('Nuits.trame').project).name).toBe('Gardes');
    expect(workspaceStore.getState().file.needsPermission).toBe(false);
  });

  test('SV15: a file that somebody else changed is not overwritten', async () => {
    await saveProject();
    window.platform.put('Nuits.trame', new TextEncoder().encode('of another program'));
    await rename('Gardes');
    expect(await saveProject()).toMatchObject({ refused: 'fileChangedElsewhere' });
    expect(workspaceStore.getState().file.problem).toMatchObject({ refused: 'fileChangedElsewhere' });
    expect(window.platform.files.get('Nuits.trame')?.bytes.length).toBe(18);
    expect(await saveProjectAs()).toMatchObject({ name: 'Gardes.trame' });
    expect(workspaceStore.getState().file).toMatchObject({ name: 'Gardes.trame', problem: null });
  });

  test('SV21: a file that cannot be written is said, and the work stays stored', async () => {
    window.platform.failing.add('Nuits.trame');
    expect(await saveProject()).toMatchObject({ refused: 'fileCannotBeWritten' });
    expect(workspaceStore.getState().save.state).toBe('saved');
    expect(workspaceStore.getState().file).toMatchObject({ name: null, isWriting: false });
  });
});

describe('opening a project file', () => {
  async function savedFile() {
    await saveProject();
    const bytes = window.platform.files.get('Nuits.trame')?.bytes ?? new Uint8Array();
    return {
      name: 'Nuits.trame',
      bytes,
      handle: { kind: 'desktop', name: 'Nuits.trame', token: 'x' },
    } as const;
  }

  /** The file after somebody renamed the project on another computer. */
  function renamedElsewhere(bytes: Uint8Array, newName: string): Uint8Array {
    const file = accepted(readProjectFile('Nuits.trame', bytes));
    const context = { coderId: null, now: '2027-01-01T00:00:00.000Z', newId: countingIds('elsewhere') };
    const step = performCommand(
      file.project,
      renameProject,
      { name: newName },
      context,
      file.history.lastNumber + 1,
    );
    const { project: next, row } = accepted(step);
    return writeProjectFile(next, row ? file.history.with(row) : file.history);
  }

  test('SV22: a file of a project that is not stored becomes a stored project', async () => {
    const file = await savedFile();
    const before = project();
    await eraseStoredProject(window.storedId);
    expect(accepted(await openProjectFile(file)).match).toBe('new');
    expect(project()).toEqual(before);
    expect(workspaceStore.getState().file).toMatchObject({ name: 'Nuits.trame', isCurrent: true });
    expect(opened().heads).toHaveLength(2);
  });

  test('SV22: a file that is older than what is stored opens the stored one, with its later changes', async () => {
    const file = await savedFile();
    await rename('Gardes');
    expect(accepted(await openProjectFile(file)).match).toBe('stored');
    expect(name()).toBe('Gardes');
    expect(workspaceStore.getState().file.isCurrent).toBe(false);
    expect(await recentProjects()).toHaveLength(1);
  });

  test('SV22: a file that went on elsewhere takes the place of the older stored one, even if it is open', async () => {
    const file = await savedFile();
    const bytes = renamedElsewhere(file.bytes, 'Ailleurs');
    const result = accepted(await openProjectFile({ ...file, bytes }));
    expect(result).toEqual({ match: 'replaced', storedId: window.storedId, notices: [] });
    expect(name()).toBe('Ailleurs');
    expect(opened().heads).toHaveLength(3);
    await rename('Et ici');
    await reload(window.storedId);
    expect(name()).toBe('Et ici');
  });

  test('SV22: two versions that went apart are both kept', async () => {
    const file = await savedFile();
    const bytes = renamedElsewhere(file.bytes, 'Ailleurs');
    await rename('Ici');
    expect(accepted(await openProjectFile({ ...file, bytes })).match).toBe('secondCopy');
    expect(name()).toBe('Ailleurs');
    expect((await recentProjects()).map((one) => one.name)).toEqual(['Ailleurs', 'Ici']);
    accepted(await openProject(window.storedId));
    expect(name()).toBe('Ici');
  });

  test('SV22: a file whose older copy another window has open is refused, and nothing changes', async () => {
    const file = await savedFile();
    await closeProject();
    const other = await lockProject(window.index, window.storedId, 'JD');
    const bytes = renamedElsewhere(file.bytes, 'Ailleurs');
    expect(await openProjectFile({ ...file, bytes })).toEqual({
      refused: 'projectIsReadOnly',
      params: { owner: 'JD' },
    });
    await other.release();
    accepted(await openProject(window.storedId));
    expect(name()).toBe('Nuits');
  });

  test('SV22: a broken file is refused and what is open stays open', async () => {
    const file = window.platform.put('x.trame', new TextEncoder().encode('nothing'));
    expect(await openProjectFile(file)).toMatchObject({ refused: 'fileNotProject' });
    expect(name()).toBe('Nuits');
    await rename('Toujours là');
    expect(await recentProjects()).toHaveLength(1);
  });

  test('SV7: a stored project whose database the browser lost comes back from its file', async () => {
    const file = await savedFile();
    const { storedId, database } = opened();
    await closeProject();
    await database.delete();
    expect(await openProject(storedId)).toMatchObject({ refused: 'storedProjectMissing' });
    expect(accepted(await openProjectFile(file)).storedId).toBe(storedId);
    expect(name()).toBe('Nuits');
  });
});
