/** What a window begins with, on a real disk: the project of the last one, or the first screen and why. */
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginStore, beginWindow } from '../../../renderer/shell/beginWindow.ts';
import { openStored } from '../../../renderer/shell/openingActions.ts';
import { shellStore } from '../../../renderer/shell/shellStore.ts';
import type { FirstPlace } from '../../../renderer/workspace/lastPlace.ts';
import { workspaceParts } from '../../../renderer/workspace/openedProject.ts';
import { workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { closeProject, createProject, type StoredId } from '../../../renderer/workspace/session.ts';
import { viewStore } from '../../../renderer/workspace/viewStore.ts';
import { crash, type DesktopWorkspace, endDesktop, startDesktop } from '../../helpers/desktopWorkspace.ts';
import { accepted } from '../../helpers/testWorkspace.ts';

// Node has no browser to ask for its language.
vi.hoisted(() => void vi.stubGlobal('navigator', { language: 'en' }));
afterAll(() => void vi.unstubAllGlobals());

let folder = '';
let window: DesktopWorkspace;
let storedId: StoredId;
const noFile = Promise.resolve(false);
const file = () => path.join(folder, 'Nuits.trame');
const isOpen = () => workspaceStore.getState().project !== null;
const said = () => shellStore.getState().notice?.sentence ?? '';

beforeEach(async () => {
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame début '));
  window = startDesktop(folder);
  ({ storedId } = accepted(await createProject('Nuits', 'MP')));
});
afterEach(async () => {
  await endDesktop(window);
  shellStore.setState({ notice: null, passing: null, dialog: null });
  await disk.rm(folder, { recursive: true, force: true });
});

/** The program after its usual end. */
async function startAgain(): Promise<void> {
  await closeProject();
  await crash(window);
  window = startDesktop(folder, disk, true);
}

function placeIn(id: StoredId, hasCrashed = false): FirstPlace {
  return { place: { storedId: id, view: 'themes', transcriptId: null, selection: null }, hasCrashed };
}

describe('a window', () => {
  test('JL52: begins with the project of the last one, in its view, and says nothing of it', async () => {
    await startAgain();
    const seen: string[] = [];
    const stop = workspaceStore.subscribe(({ project }) => {
      if (project) queueMicrotask(() => seen.push(viewStore.getState().view));
    });
    const beginning = beginWindow(placeIn(storedId), noFile);
    expect(beginStore.getState().isOpening).toBe(true);
    await beginning;
    stop();
    // Another view that stood for a moment would be seen to go.
    expect(new Set(seen)).toEqual(new Set(['themes']));
    expect(workspaceStore.getState()).toMatchObject({ storedId, save: { state: 'saved' } });
    expect(viewStore.getState().view).toBe('themes');
    expect(said()).toBe('');
    expect(beginStore.getState().isOpening).toBe(false);
  });

  test('JL52: begins with the first screen where nothing was open', async () => {
    await startAgain();
    await beginWindow(null, noFile);
    expect(isOpen()).toBe(false);
    expect(said()).toBe('');
  });

  test('JL52: leaves the last project alone where the system names a file', async () => {
    await startAgain();
    await beginWindow(placeIn(storedId), Promise.resolve(true));
    expect(isOpen()).toBe(false);
    expect(said()).toBe('');
  });

  test('JL52: opens what the user asks for meanwhile, and does not go back to the last project', async () => {
    window.answer.save = 'Jours.trame';
    const second = accepted(await createProject('Jours', 'MP')).storedId;
    await startAgain();
    const beginning = beginWindow(placeIn(storedId), noFile);
    await Promise.all([openStored(second), beginning]);
    expect(workspaceStore.getState().storedId).toBe(second);
    expect(viewStore.getState().view).toBe('coding');
    expect(said()).toBe('');
  });
});

describe('the first screen stands instead, and says why,', () => {
  const away = /^Nuits, open last, was not opened again: Nuits\.trame is no longer where it was\./;
  const held = /^Nuits, open last, was not opened again: jeanne has it open on bureau\./;
  const damaged = /^Nuits\.trame was not opened: it is not a Trame project\./;
  const newer = /^Nuits\.trame was not opened: it was written by a newer Trame/;
  const jeanne = { format: 'trame-lock', instance: 'x', owner: 'jeanne', host: 'bureau', pid: 1, beat: 0 };
  const newerFile = async () => {
    const parts = unzipSync(await disk.readFile(file()));
    const text = new TextDecoder().decode(parts['manifest.json']);
    const manifest = { ...(JSON.parse(text) as object), schemaVersion: 999 };
    await disk.writeFile(file(), zipSync({ ...parts, 'manifest.json': strToU8(JSON.stringify(manifest)) }));
  };

  test.each([
    ['its file is away', away, () => disk.rm(file())],
    ['somebody else has it', held, () => disk.writeFile(`${file()}.lock`, JSON.stringify(jeanne))],
    ['its file is damaged', damaged, () => disk.writeFile(file(), 'damaged')],
    ['its file is newer', newer, newerFile],
  ])('JL52: where %s', async (_why, sentence, happens) => {
    await startAgain();
    await happens();
    const before = (await disk.readdir(folder)).sort();
    await beginWindow(placeIn(storedId), noFile);
    expect(isOpen()).toBe(false);
    expect(said()).toMatch(sentence);
    expect((await disk.readdir(folder)).sort()).toEqual(before);
  });

  test('JL52: where the project is on the list no more', async () => {
    await startAgain();
    await beginWindow(placeIn('gone' as StoredId), noFile);
    expect(isOpen()).toBe(false);
    expect(said()).toMatch(/^The project that was open last is no longer in the list/);
  });

  test('JL52: where the browser’s database fails', async () => {
    await startAgain();
    const { index } = workspaceParts();
    index.close();
    await beginWindow(placeIn(storedId), noFile);
    expect(isOpen()).toBe(false);
    expect(said()).toMatch(/ was not read: /);
    expect(beginStore.getState().isOpening).toBe(false);
  });
});

test('JL50: after a crash what this computer keeps is opened even where the file is away', async () => {
  await startAgain();
  await disk.rm(file());
  await beginWindow(placeIn(storedId, true), noFile);
  expect(isOpen()).toBe(true);
  expect(said()).toMatch(/^Trame ended unexpectedly/);
});
