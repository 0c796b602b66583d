/** Storage in a real Chromium: its database, its locks, its workers under the content policy, its quota. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { safetyHeaders } from '../../electron/contentPolicy.ts';
import { expect, test } from './windowTest.ts';

test.use({ keepsPage: false });

const here = path.dirname(fileURLToPath(import.meta.url));
const built = path.resolve(here, '..', '..', 'test-results', `storage-page-${process.pid}`);
let server: Server;
let address = '';

test.beforeAll(async () => {
  await build({
    configFile: false,
    root: path.join(here, 'storagePage'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: built, emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0 },
  });
  server = createServer((request, response) => {
    const file = path.join(built, request.url === '/' ? 'index.html' : path.basename(request.url ?? ''));
    const asset = existsSync(file) ? file : path.join(built, 'assets', path.basename(file));
    const type = asset.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(existsSync(asset) ? 200 : 404, { ...safetyHeaders, 'Content-Type': type });
    response.end(existsSync(asset) ? readFileSync(asset) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function openPage(page: Page): Promise<void> {
  await page.goto(`${address}/`);
  await page.waitForFunction(() => 'storagePage' in window);
}

async function reopen(page: Page): Promise<string> {
  await page.reload();
  await page.waitForFunction(() => 'storagePage' in window);
  return page.evaluate(() => window.storagePage.openLast());
}

const isSaved = (page: Page) =>
  expect.poll(() => page.evaluate(() => window.storagePage.saveState().state)).toBe('saved');

test('SV4: changes, undo and redo survive a restart of the browser page', async ({ page }) => {
  await openPage(page);
  await page.evaluate(async () => {
    await window.storagePage.create('Nuits');
    await window.storagePage.rename('Gardes de nuit 🌙');
    await window.storagePage.rename('Jours');
    await window.storagePage.undo();
  });
  await isSaved(page);
  expect(await reopen(page)).toBe('done');
  expect(await page.evaluate(() => window.storagePage.name())).toBe('Gardes de nuit 🌙');
  expect(await page.evaluate(() => window.storagePage.redo())).toBe('done');
  expect(await page.evaluate(() => window.storagePage.name())).toBe('Jours');
});

test('SV9, SV10: a second window reads only, is told who writes, and learns when that window is gone', async ({
  page,
  context,
}) => {
  await openPage(page);
  await page.evaluate(() => window.storagePage.create('Nuits'));
  await isSaved(page);
  const second = await context.newPage();
  await openPage(second);
  expect(await second.evaluate(() => window.storagePage.openLast())).toBe('done');
  expect(await second.evaluate(() => window.storagePage.saveState())).toEqual({
    state: 'readOnly',
    owner: 'MP',
    host: '',
    isFree: false,
  });
  expect(await second.evaluate(() => window.storagePage.rename('Non'))).toBe('projectIsReadOnly');
  await page.close();
  await expect
    .poll(() => second.evaluate(() => window.storagePage.saveState()))
    .toMatchObject({ isFree: true });
  expect(await second.evaluate(() => window.storagePage.openLast())).toBe('done');
  expect(await second.evaluate(() => window.storagePage.rename('Oui'))).toBe('done');
});

test('SV12: a project goes out as a file and comes in again through the worker, under the content policy', async ({
  page,
}) => {
  await openPage(page);
  await page.evaluate(() => window.storagePage.create('Nuits'));
  expect(await page.evaluate(() => window.storagePage.throughFile())).toBe('stored');
  expect(await page.evaluate(() => window.storagePage.name())).toBe('Nuits');
});

test('SV19: a full disk keeps the change on the screen, says so, asks before closing, and can be tried again', async ({
  page,
}) => {
  await openPage(page);
  // Before the first write, since Chromium remembers for a while how much room there was.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 2_000_000 });
  await page.evaluate(() => window.storagePage.create('Nuits'));
  await isSaved(page);
  await page.evaluate((name) => window.storagePage.rename(name), 'x'.repeat(6_000_000));
  await expect
    .poll(() => page.evaluate(() => window.storagePage.saveState()))
    .toEqual({ state: 'failed', reason: 'storageFull', unwritten: 1 });
  expect(await page.evaluate(() => window.storagePage.name())).toHaveLength(6_000_000);

  // The browser asks only where the user has touched the page.
  await page.mouse.click(5, 5);
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;

  await browser.send('Storage.overrideQuotaForOrigin', { origin: address });
  expect(await page.evaluate(() => window.storagePage.retry())).toBe(true);
  await isSaved(page);
  expect(await reopen(page)).toBe('done');
  expect(await page.evaluate(() => window.storagePage.name())).toHaveLength(6_000_000);
});
