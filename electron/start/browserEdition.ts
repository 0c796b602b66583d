/** The browser edition: serves the window at its one address and shows it as an app window of an installed browser. */
import type { ChildProcess } from 'node:child_process';
import type { Server } from 'node:http';
import { refuse } from '../../shared/words/refusal.ts';
import { refusalSentence, type Words } from '../../shared/words/words.ts';
import type { WindowFiles } from '../windowFiles.ts';
import { errorCode } from '../writeFileSafely.ts';
import { hasDisplay } from './display.ts';
import { openAppWindow } from './openAppWindow.ts';
import { addressOf, askIdentity, serveWindow } from './windowServer.ts';

export interface BrowserEditionOptions {
  readonly port: number;
  readonly mayOpen: boolean;
  /** One line: that this is the browser edition, and how to get the desktop app. */
  readonly hint: string;
}

/** A browser that ends sooner than this (ms) handed its window over to one that already runs with the same profile. */
const handedOverMs = 3_000;

/** The exit code, once Ctrl-C or the end of the window ends it. */
export async function runBrowserEdition(
  window: WindowFiles,
  words: Words,
  say: (line: string) => void,
  options: BrowserEditionOptions,
): Promise<number> {
  const address = addressOf(options.port);
  const server = await serveOrNull(window, options.port);
  const open = (): ChildProcess | null => (options.mayOpen && hasDisplay() ? openAppWindow(address) : null);
  if (server === null) return await join(window, address, words, say, open);

  const browser = open();
  const { browserEdition, browserServes, howToEnd, ended } = words.shell.start;
  say(options.hint);
  say(`${browser === null ? browserServes({ address }) : browserEdition({ address })} ${howToEnd}`);
  await endOf(browser, () => say(browserServes({ address })));
  browser?.kill('SIGTERM');
  server.close();
  server.closeAllConnections();
  say(ended);
  return 0;
}

/** `null` where the port is taken. */
async function serveOrNull(window: WindowFiles, port: number): Promise<Server | null> {
  try {
    return await serveWindow(window, port);
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return null;
    throw error;
  }
}

/** Joins the Trame that already serves this build; anything else at the address is said and left alone. */
async function join(
  window: WindowFiles,
  address: string,
  words: Words,
  say: (line: string) => void,
  open: () => ChildProcess | null,
): Promise<number> {
  const found = await askIdentity(address);
  if (found?.build !== window.build) {
    const refusal = refuse(found === null ? 'startPortTaken' : 'startOtherBuild', { address });
    process.stderr.write(`${refusalSentence(words, refusal)}\n`);
    return 1;
  }
  say(words.shell.start.joined({ address }));
  open()?.unref();
  return 0;
}

/** Ctrl-C, a polite end from the system, or the end of the window's own browser. */
function endOf(browser: ChildProcess | null, onFailedStart: () => void): Promise<void> {
  const started = performance.now();
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
    browser?.once('exit', (code) => {
      if (performance.now() - started > handedOverMs) resolve();
      else if (code !== 0) onFailedStart();
    });
  });
}
