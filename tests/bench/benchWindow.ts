/** The built window in a real Chromium with a profile of its own, which stays through restarts of the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../electron/start/findBrowser.ts';
import { addressOf, portOf, serveWindow } from '../../electron/start/windowServer.ts';
import { readWindowFiles } from '../../electron/windowFiles.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { headlessArguments } from '../headlessArguments.ts';
import { benchFolder } from './material.ts';
import { installPaintClock } from './paintClock.ts';

export const words = wordsOf.en;
/** The corpus names its interviews so. */
export const interviewName = (number: number) => `ENT_${String(number).padStart(4, '0')}`;

/** Nothing here is waited for longer than this, in milliseconds. */
const patience = 60_000;

export class BenchWindow {
  readonly address: string;
  readonly #profile: string;
  #context: BrowserContext | null = null;

  private constructor(server: Server, profile: string) {
    this.#profile = profile;
    this.address = addressOf(portOf(server));
  }

  /** Does `work` in a window with an empty profile and clears it all away. */
  static async use(work: (bench: BenchWindow) => Promise<void>): Promise<void> {
    const server = await serveWindow(readWindowFiles(path.join(benchFolder, 'build')), 0);
    const bench = new BenchWindow(server, mkdtempSync(path.join(benchFolder, 'profile-')));
    try {
      await work(bench);
    } finally {
      await bench.closeBrowser();
      server.close();
      server.closeAllConnections();
      rmSync(bench.#profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  /** A blank page of a browser that is started anew. */
  async restart(): Promise<Page> {
    await this.closeBrowser();
    const browser = findBrowser();
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      ...(browser === null ? {} : { executablePath: browser }),
      args: headlessArguments(),
      headless: true,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
    });
    this.#context.setDefaultTimeout(patience);
    await this.#context.addInitScript(installPaintClock);
    await this.#context.addInitScript(forgetPlace);
    return this.#context.pages()[0] ?? (await this.#context.newPage());
  }

  async closeBrowser(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  /** Stores a project file in the browser and waits until its first interview stands. */
  async store(file: string): Promise<Page> {
    const page = await this.restart();
    await page.goto(`${this.address}/`);
    page.once('filechooser', (chooser) => void chooser.setFiles(file));
    await page.getByRole('button', { name: words.frame.firstRun.open }).first().click();
    await lineOf(page, interviewName(1), 0).waitFor();
    return page;
  }

  /** The first screen again, with the stored project in its list. */
  async toFirstScreen(page: Page): Promise<void> {
    await page.goto(`${this.address}/`);
    await page.locator(storedProject).waitFor();
  }

  async openStored(page: Page): Promise<void> {
    await this.toFirstScreen(page);
    await page.locator(storedProject).click();
    await lineOf(page, interviewName(1), 0).waitFor();
  }

  inspect(page: Page): Promise<CDPSession> {
    return page.context().newCDPSession(page);
  }
}

/** Runs inside the window: a page that is loaded again would begin where it was, not with the first screen. */
function forgetPlace(): void {
  if (location.protocol === 'http:') sessionStorage.clear();
}

/** The button that opens the only stored project. */
export const storedProject = `button[aria-label="${words.frame.firstRun.openRecent({ name: 'Bench' })}"]`;

/** The region of an interview that holds its lines. */
export function regionOf(interview: string): string {
  return `[role="textbox"][aria-label="${words.reading.transcript({ name: interview })}"]`;
}

export function lineOf(page: Page, interview: string, index: number) {
  return page.locator(`${regionOf(interview)} [data-number]`).nth(index);
}
