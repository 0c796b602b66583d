/** Opening that is stopped leaves everything as it was: what is open, what is stored, and what lies beside the files. */
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { projectFileWork } from '../../../renderer/storage/projectFileWork.ts';
import { workspaceParts } from '../../../renderer/workspace/openedProject.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  createProject,
  openProject,
  openProjectFile,
  recentProjects,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { newProject } from '../../../shared/project-file/newProject.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { countingIds } from '../../helpers/guids.ts';
import { accepted, endTest, project, startTest } from '../../helpers/testWorkspace.ts';

const other = accepted(
  newProject('Autre', 'JD', { now: '2026-03-01T10:00:00.000Z', newId: countingIds('other') }),
);
const otherBytes = writeProjectFile(other.project, other.rows);
const stopped = { refused: 'stopped', params: {} };

/** A user who presses Cancel as soon as the worker has stored the other project, the latest moment for it. */
function stopAfterStoring() {
  const controller = new AbortController();
  let isCommitted = false;
  const fileWork: typeof projectFileWork = {
    ...projectFileWork,
    async read(...all) {
      await projectFileWork.read(...all);
      controller.abort();
      all[4]?.throwIfAborted();
      throw new Error('The signal came along.');
    },
    async bringUp(job, signal) {
      await projectFileWork.bringUp(job);
      controller.abort();
      signal?.throwIfAborted();
      throw new Error('The signal came along.');
    },
  };
  Object.assign(workspaceParts(), { fileWork });
  const commit = () => {
    isCommitted = true;
  };
  return { stop: { signal: controller.signal, commit }, isCommitted: () => isCommitted };
}

async function stillWorks(): Promise<void> {
  expect(projectInfo(project()).name).toBe('Nuits');
  accepted(await runCommand(renameProject, { name: 'Nuits encore' }));
  expect(await retryWriting()).toBe(true);
  expect(await recentProjects()).toHaveLength(1);
  expect((await Dexie.getDatabaseNames()).filter((name) => name !== 'trame-index')).toHaveLength(1);
}

test('SV24: in the browser edition nothing of the other project stays', async () => {
  const window = await startTest();
  const { stop, isCommitted } = stopAfterStoring();
  expect(await openProjectFile(window.platform.put('Autre.trame', otherBytes), stop)).toEqual(stopped);
  expect(isCommitted()).toBe(false);
  await stillWorks();
  await endTest(window);
});

test('SV24: on the desktop nothing of the other project stays, and nothing lies beside its file', async () => {
  const folder = await disk.mkdtemp(path.join(tmpdir(), 'trame arrêt '));
  const window = startDesktop(folder);
  accepted(await createProject('Nuits', 'MP'));
  await disk.writeFile(path.join(folder, 'Autre.trame'), otherBytes);
  const { stop } = stopAfterStoring();
  window.answer.open = 'Autre.trame';
  const chosen = await window.desktop.openProjectFile();
  if (chosen === null || isRefusal(chosen)) throw new Error('It was chosen.');
  const handle = { kind: 'desktop', name: chosen.name, token: chosen.handle } as const;
  expect(await openProjectFile({ ...chosen, handle }, stop)).toEqual(stopped);
  expect((await disk.readdir(folder)).filter((name) => name.startsWith('Autre'))).toEqual(['Autre.trame']);
  await stillWorks();
  Object.assign(workspaceParts(), { fileWork: projectFileWork });
  const opened = accepted(await openProjectFile({ ...chosen, handle }));
  expect(projectInfo(project()).name).toBe('Autre');
  expect(opened.notices).toEqual([]);
  await endDesktop(window);
  await disk.rm(folder, { recursive: true });
});

test('SV24: a stored project whose opening is stopped is there for the next time', async () => {
  const window = await startTest();
  const opened = accepted(await openProjectFile(window.platform.put('Autre.trame', otherBytes)));
  const [first] = (await recentProjects()).filter(({ storedId }) => storedId !== opened.storedId);
  const stop = { signal: AbortSignal.abort(), commit: () => undefined };
  expect(await openProject(first?.storedId ?? ('' as never), stop)).toEqual(stopped);
  expect(projectInfo(project()).name).toBe('Autre');
  accepted(await openProject(first?.storedId ?? ('' as never)));
  expect(projectInfo(project()).name).toBe('Nuits');
  await endTest(window);
});
