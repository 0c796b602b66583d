/**
 * The frame of every desktop test: the built main process and preload, under Electron's runtime where it is installed,
 * else against the stand-in with pages of a real Chromium. The same specs run under both; the run says which it was.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type Browser, test as base, expect, type Page } from '@playwright/test';
import type * as Electron from 'electron';
import { hasDisplay } from '../../electron/start/display.ts';
import { isRuntimePresent, runtimeProgram } from '../../electron/start/electronRuntime.ts';
import { isRoot } from '../../electron/start/findBrowser.ts';
import { createStandInElectron, type StandInElectron } from './standIn/standInElectron.ts';
import type { Profile } from './standIn/standInWindow.ts';

export { expect };

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const electronFolder = path.join(root, 'node_modules', 'electron');

export const runsUnder: 'electron' | 'stand-in' =
  isRuntimePresent(electronFolder) && hasDisplay() ? 'electron' : 'stand-in';

export interface Desktop {
  readonly page: Page;
  /** Runs a self-contained function in the main process, with the electron module (or its stand-in). */
  inMain<Argument, Result>(
    work: (electron: typeof Electron, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** What Trame registered; only the stand-in can tell. */
  readonly standIn: StandInElectron | null;
  readonly userData: string;
}

interface TestParts {
  /** Empty, removed afterwards. */
  folder: string;
  complaints: string[];
  desktop: Desktop;
  /** Ends the program as a crash does and starts it again, with its data. The stand-in's browser profile is new then. */
  restart: () => Promise<Desktop>;
  /** Closes the window as a user does and starts the program again, with all its data, `named` on its command line. */
  startAgain: (...named: string[]) => Promise<Desktop>;
  program: Program;
}

interface Program {
  opened: Opened | null;
  start(how?: { readonly keepsProfile: boolean; readonly named: readonly string[] }): Promise<Desktop>;
}

const asAfterCrash = { keepsProfile: false, named: [] } as const;

export const test = base.extend<TestParts>({
  folder: async ({ browserName: _any }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trame-été '));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  complaints: async ({ browserName: _any }, use) => {
    await use([]);
  },

  program: async ({ browser, folder, complaints }, use) => {
    const userData = mkdtempSync(path.join(folder, 'user '));
    const listen = (page: Page): void => listenTo(page, complaints);
    let profile: Profile = { context: null };
    const program: Program = {
      opened: null,
      async start({ keepsProfile, named } = asAfterCrash) {
        await program.opened?.close();
        if (!keepsProfile) {
          await profile.context?.close();
          profile = { context: null };
        }
        program.opened =
          runsUnder === 'electron'
            ? await openElectron(userData, listen, named)
            : await openStandIn(browser, userData, listen, { profile, named });
        await program.opened.desktop.page.locator('#root:not(:empty)').waitFor();
        return program.opened.desktop;
      },
    };
    await use(program);
    await program.opened?.close();
    await profile.context?.close();
  },

  desktop: async ({ program }, use) => use(await program.start()),

  restart: async ({ program }, use) => use(() => program.start()),

  startAgain: async ({ program }, use) =>
    use(async (...named) => {
      if (program.opened) await closeWindow(program.opened.desktop);
      return await program.start({ keepsProfile: true, named });
    }),
});

/** As a user does: the window closes when it has written everything. */
export async function closeWindow(desktop: Desktop): Promise<void> {
  await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
  await expect.poll(() => desktop.page.isClosed()).toBe(true);
}

function listenTo(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
}

interface Opened {
  readonly desktop: Desktop;
  close(): Promise<void>;
}

async function openElectron(
  userData: string,
  listen: (page: Page) => void,
  named: readonly string[],
): Promise<Opened> {
  const forRoot = isRoot() ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: runtimeProgram(electronFolder),
    args: [...forRoot, `--user-data-dir=${userData}`, root, ...named],
  });
  const page = await app.firstWindow();
  listen(page);
  const desktop: Desktop = {
    page,
    userData,
    standIn: null,
    inMain: (work, argument) => app.evaluate(work as never, argument) as never,
  };
  return { desktop, close: () => app.close() };
}

export async function openStandIn(
  browser: Pick<Browser, 'newContext'>,
  userData: string,
  listen: (page: Page) => void,
  {
    letsOut = false,
    profile,
    named = [],
  }: { letsOut?: boolean; profile?: Profile; named?: readonly string[] } = {},
): Promise<Opened> {
  const pages: Page[] = [];
  const standIn = createStandInElectron({
    browser,
    root,
    userData,
    letsOut,
    ...(profile && { profile }),
    onPage: (page) => {
      pages.push(page);
      listen(page);
    },
  });
  loadMain(standIn, named);
  await expect.poll(() => pages.length, { intervals: [20] }).toBe(1);
  const [page] = pages;
  if (page === undefined) throw new Error('no window was opened');
  const desktop: Desktop = {
    page,
    userData,
    standIn,
    inMain: async (work, argument) => await work(standIn as unknown as typeof Electron, argument),
  };
  const close = async (): Promise<void> => {
    for (const window of standIn.BrowserWindow.getAllWindows()) window.destroy();
    await standIn.BrowserWindow.closed();
  };
  return { desktop, close };
}

/**
 * Runs the built main process anew, with the stand-in in the place of `electron`. Compiled here, since the test runner's
 * own `require` would translate the whole bundle at every start. `named` stands on the program's command line.
 */
function loadMain(standIn: StandInElectron, named: readonly string[]): void {
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  const file = path.join(root, 'build', 'desktop', 'main.cjs');
  const main = new Module(file) as Module & { _compile(code: string, file: string): void };
  main.filename = file;
  const { argv } = process;
  process.argv = [...argv, ...named];
  loader._load = (request, ...rest) =>
    request === 'electron' ? standIn : load.call(Module, request, ...rest);
  try {
    main._compile(readFileSync(file, 'utf8'), file);
  } finally {
    process.argv = argv;
    loader._load = load;
  }
}
