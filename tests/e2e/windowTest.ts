/**
 * The frame of every test of the built window: serves the build with the program's own server on a port of its own, and
 * fails a test in which the page broke the content policy, threw, or complained on its console.
 */
import type { Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { addressOf, portOf, serveWindow } from '../../electron/start/windowServer.ts';
import { readWindowFiles } from '../../electron/windowFiles.ts';
import { KeptPage } from './keptPage.ts';
import { TramePage } from './pages/TramePage.ts';

export { expect };

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

interface TestParts {
  /** Everything that went wrong in the page without being asked for. Empty at the end of every test. */
  complaints: string[];
  /** The window, opened on its first screen. */
  trame: TramePage;
}

interface TestChoices {
  /** Off for tests that close their page, or change more of the browser than `KeptPage` takes back. */
  keepsPage: boolean;
}

interface WorkerParts {
  /** `http://127.0.0.1:PORT`, another one in each worker process. */
  address: string;
  /** The pages that stay, by the language of their browser. */
  keptPages: Map<string, KeptPage>;
}

export const test = base.extend<TestParts & TestChoices, WorkerParts>({
  keepsPage: [true, { option: true }],

  address: [
    async ({ browserName: _any }, use) => {
      const server: Server = await serveWindow(readWindowFiles(path.join(root, 'build')), 0);
      await use(addressOf(portOf(server)));
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],

  keptPages: [
    async ({ browserName: _any }, use) => {
      const pages = new Map<string, KeptPage>();
      await use(pages);
      for (const kept of pages.values()) await kept.close();
    },
    { scope: 'worker' },
  ],

  page: async ({ browser, keepsPage, keptPages, address, locale, viewport, timezoneId }, use, test) => {
    const language = locale ?? 'en-GB';
    const kept =
      (keepsPage && keptPages.get(language)) ||
      (await KeptPage.open(browser, { locale: language, viewport, ...(timezoneId && { timezoneId }) }));
    if (keepsPage) keptPages.delete(language);
    await use(kept.page);
    if (!keepsPage || test.status !== test.expectedStatus) return kept.close();
    await kept.clear(address);
    keptPages.set(language, kept);
  },

  context: async ({ page }, use) => use(page.context()),

  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      await listen(page, complaints);
      await use(complaints);
      expect(complaints, 'the page broke its policy, threw, or complained').toEqual([]);
    },
    { auto: true },
  ],

  trame: async ({ page, address, complaints: _listening }, use) => {
    const trame = new TramePage(page, address);
    await trame.open();
    await use(trame);
  },
});

/** Hears policy violations of the page and its workers, errors nobody caught, and errors and warnings on the console. */
async function listen(page: Page, complaints: string[]): Promise<void> {
  await page.exposeBinding('__policyBroken', (_source, what: string) => void complaints.push(what));
  await page.addInitScript(() => {
    const tell = (globalThis as unknown as { __policyBroken(what: string): void }).__policyBroken;
    addEventListener('securitypolicyviolation', (event) =>
      tell(
        `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`,
      ),
    );
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
}
