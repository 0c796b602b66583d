/**
 * Damage to Chromium's own files: it then empties the window's database, or gives back a part of it without a word. The
 * project file and its journal bring everything back.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../electron/start/findBrowser.ts';
import type { Project } from '../../shared/project/project.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { headlessArguments } from '../headlessArguments.ts';
import { countingIds, withGuids } from '../helpers/guids.ts';
import { sampleStudy } from '../helpers/sampleStudy.ts';
import { projectButton, rename } from './beginProject.ts';
import { type Desktop, expect, openStandIn, runsUnder, test } from './desktopTest.ts';
import { chooseInDialogs } from './dialogs.ts';
import { pressMenu } from './nativeMenu.ts';

interface StoreFiles {
  readonly logs: readonly string[];
  readonly tables: readonly string[];
  readonly manifest: string;
  readonly current: string;
}

const bySize = (a: string, b: string): number => statSync(b).size - statSync(a).size;

function flip(file: string | undefined, from: (size: number) => number): void {
  if (file === undefined) throw new Error('There is no such file to damage.');
  const bytes = readFileSync(file);
  const start = from(bytes.length);
  for (let at = start; at < start + 16 && at < bytes.length; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

const half = (size: number): number => size >> 1;

/** DAMAGES=all tries all seven, which takes a minute; else the one after which Chromium gives back a part without a word. */
const isWhole = process.env.DAMAGES === 'all';
const usual = 'a table gone';

const damages: Readonly<Record<string, (files: StoreFiles) => void>> = {
  'the newest log cut in half': ({ logs }) => {
    const log = logs.at(-1) ?? '';
    truncateSync(log, half(statSync(log).size));
  },
  'bytes turned in a log': ({ logs }) => flip([...logs].sort(bySize)[0], half),
  'bytes turned in a table': ({ tables }) => flip([...tables].sort(bySize)[0], half),
  'bytes turned at the end of a table': ({ tables }) =>
    flip([...tables].sort(bySize)[0], (size) => size - 60),
  'a table gone': ({ tables }) => rmSync([...tables].sort(bySize)[0] ?? ''),
  'the list of tables emptied': ({ manifest }) => truncateSync(manifest, 0),
  'the name of that list gone': ({ current }) => rmSync(current),
};

function storeFiles(profile: string): StoreFiles {
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.leveldb/.test(name))
    .map((name) => path.join(folder, name))
    .sort();
  const named = (pattern: RegExp) => all.filter((file) => pattern.test(path.basename(file)));
  return {
    logs: named(/\.log$/),
    tables: named(/\.ldb$/),
    manifest: named(/^MANIFEST/).at(-1) ?? '',
    current: named(/^CURRENT$/)[0] ?? '',
  };
}

/** The program with a browser whose data lie in `profile`, as Electron's do. */
async function start(
  profile: string,
  userData: string,
): Promise<{ desktop: Desktop; close(): Promise<void> }> {
  const program = findBrowser();
  return await openStandIn(
    {
      newContext: (options) =>
        chromium.launchPersistentContext(profile, {
          ...options,
          args: headlessArguments(),
          ...(program === null ? {} : { executablePath: program }),
        }),
    },
    userData,
    () => undefined,
  );
}

const stores = ['IndexedDB', 'Local Storage'];

/** Copies what the browser keeps of pages from one profile into another. */
function putStores(from: string, to: string): void {
  for (const store of stores) {
    rmSync(path.join(to, 'Default', store), { recursive: true, force: true });
    cpSync(path.join(from, 'Default', store), path.join(to, 'Default', store), { recursive: true });
  }
}

/** The study of the example as a project file with one step more in its journal, and the browser's copy of both. */
async function seed(folder: string, profile: string, userData: string): Promise<Project> {
  const file = path.join(folder, 'Nuits.trame');
  const begun = newProject('Nuits', null, { now: '2026-03-01T10:00:00.000Z', newId: countingIds('damage') });
  if (isRefusal(begun)) throw new Error(begun.refused);
  const study = withGuids(await sampleStudy());
  writeFileSync(file, writeProjectFile(study, begun.rows));
  const { desktop, close } = await start(profile, userData);
  const { page } = desktop;
  await chooseInDialogs(desktop, { open: [file], save: '' });
  await page.getByRole('button', { name: /^Open a project/ }).click();
  await expect(projectButton(page)).toContainText('Gardes de nuit');
  await page.evaluate(fillLog);
  await rename(page, 'Relais');
  await expect(page.getByRole('contentinfo').getByText(/Saved \d/)).toBeVisible();
  await close();
  return study;
}

const codingsOf = ({ codings }: Project) => [...codings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** So much is written beside the project that its records go from the log into a table. */
async function fillLog(): Promise<void> {
  const asked = indexedDB.open('ballast', 1);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.onupgradeneeded = () => asked.result.createObjectStore('all');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const put = database.transaction('all', 'readwrite', { durability: 'strict' });
  // Larger ones become files of their own.
  for (let key = 0; key < 120; key++)
    put.objectStore('all').put(crypto.getRandomValues(new Uint8Array(16_000)).join(), key);
  await new Promise((resolve) => {
    put.oncomplete = resolve;
  });
  database.close();
}

test('JL22, JL27: after damage to the browser’s own files every coding is there again, made anew from the file', async ({
  folder,
}) => {
  test.skip(runsUnder === 'electron', 'the stand-in lets the browser’s files be damaged between two starts');
  if (isWhole) test.setTimeout(300_000);
  const profile = path.join(folder, 'profile');
  const whole = path.join(folder, 'whole');
  const userData = path.join(folder, 'user');
  mkdirSync(userData);
  const study = await seed(folder, profile, userData);
  putStores(profile, whole);
  for (const [name, damage] of Object.entries(damages)) {
    if (!isWhole && name !== usual) continue;
    putStores(whole, profile);
    damage(storeFiles(profile));
    const { desktop, close } = await start(profile, userData);
    const { page } = desktop;
    // It ended with an open project, so that it opens it again.
    await expect(projectButton(page), name).toContainText('Relais');
    const message = page.getByRole('complementary', { name: 'Message' }).filter({ hasText: 'unexpectedly' });
    if (isWhole) process.stdout.write(`${name}: ${await message.textContent()}\n`);
    if (name === usual)
      await expect(message).toContainText('gone or damaged and was made anew from the file');
    const copy = path.join(folder, `${name}.trame`);
    await chooseInDialogs(desktop, { open: [], save: copy });
    await pressMenu(desktop, 'File', 'Save a copy…');
    await expect.poll(() => existsSync(copy), name).toBe(true);
    const read = readProjectFile('copy.trame', readFileSync(copy));
    if (isRefusal(read)) throw new Error(read.refused);
    expect(codingsOf(read.project), name).toEqual(codingsOf(study));
    await close();
  }
});
