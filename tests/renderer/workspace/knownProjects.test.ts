/** A browser that emptied its database took the list of projects with it; the note beside it brings the list back. */
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringBackKnown, noteKnown } from '../../../renderer/workspace/knownProjects.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  createProject,
  openProject,
  recentProjects,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { crash, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { accepted, project } from '../../helpers/testWorkspace.ts';

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
});
afterEach(() => disk.rm(folder, { recursive: true, force: true }));

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
    for (const note of ['', '{', '[1, null, {}]', '[{"storedId":"x","file":{"name":"a","handle":null}}]']) {
      kept.set('trame.projectFiles', note);
      await bringBackKnown(storage, window.index);
    }
    expect(await recentProjects()).toEqual(before);
    await endDesktop(window);
  });
});
