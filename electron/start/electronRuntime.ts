/**
 * The runtime of the desktop app: is it here, and can it be fetched. Electron's own installer does the work in a
 * process that can be stopped; mirrors are named by Electron's own variables.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Words } from '../../shared/words/words.ts';
import { onSkip } from './skipKey.ts';

export type FetchFailure = 'fetchStalled' | 'fetchSkipped' | 'fetchNoSite' | 'fetchDamaged' | 'fetchRefused';

/** What the fetching process says, as lines of its channel. */
export type FetchMessage =
  | { readonly step: 'bytes'; readonly done: number; readonly total: number | null }
  | { readonly step: 'unpacking' }
  | { readonly step: 'failed'; readonly failure: FetchFailure };

/** Given up when no byte has come for this long (ms). */
export const patienceMs = 10_000;
const unpackingMs = 180_000;
const reportEveryMs = 1_000;

/** Whether the installed package has its program, of its own version. */
export function isRuntimePresent(electronFolder: string): boolean {
  try {
    const wanted: unknown = JSON.parse(
      readFileSync(path.join(electronFolder, 'package.json'), 'utf8'),
    ).version;
    const present = readFileSync(path.join(electronFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    return present === wanted && existsSync(runtimeProgram(electronFolder));
  } catch {
    return false;
  }
}

/** The program's path. Throws where none was ever installed. */
export function runtimeProgram(electronFolder: string): string {
  const program = readFileSync(path.join(electronFolder, 'path.txt'), 'utf8');
  return path.join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronFolder, 'dist'), program);
}

/** `null` when the runtime is there afterwards. A download that does not end well leaves nothing behind. */
export async function fetchRuntime(
  root: string,
  electronFolder: string,
  words: Words,
  say: (line: string) => void,
  silenceMs: number = patienceMs,
): Promise<FetchFailure | null> {
  say(words.shell.start.fetching);
  const folder = mkdtempSync(path.join(tmpdir(), 'trame-runtime-'));
  const child = fork(path.join(root, 'electron', 'fetchRuntime.mjs'), [electronFolder, folder], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    const failure = await watch(child, words, say, silenceMs);
    if (failure !== null) rmSync(path.join(electronFolder, 'dist'), { recursive: true, force: true });
    return failure ?? (isRuntimePresent(electronFolder) ? null : 'fetchDamaged');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function watch(
  child: ChildProcess,
  words: Words,
  say: (line: string) => void,
  silenceMs: number,
): Promise<FetchFailure | null> {
  return new Promise((resolve) => {
    let reportedAt = 0;
    const end = (failure: FetchFailure | null): void => {
      clearTimeout(patience);
      stopListening();
      child.removeAllListeners();
      if (child.exitCode === null) {
        child.once('exit', () => resolve(failure));
        child.kill('SIGKILL');
      } else resolve(failure);
    };
    const wait = (ms: number): NodeJS.Timeout => setTimeout(() => end('fetchStalled'), ms);
    let patience = wait(silenceMs);
    const stopListening = onSkip(() => end('fetchSkipped'));

    child.on('message', (message: FetchMessage) => {
      clearTimeout(patience);
      patience = wait(message.step === 'unpacking' ? unpackingMs : silenceMs);
      if (message.step === 'failed') end(message.failure);
      else if (message.step === 'unpacking') say(words.shell.start.unpacking);
      else if (performance.now() - reportedAt > reportEveryMs) {
        reportedAt = performance.now();
        say(progressLine(words, message.done, message.total));
      }
    });
    child.once('error', () => end('fetchRefused'));
    child.once('exit', (code) => end(code === 0 ? null : 'fetchRefused'));
  });
}

function progressLine(words: Words, doneBytes: number, totalBytes: number | null): string {
  const done = (doneBytes / 1e6).toFixed(0);
  return totalBytes === null
    ? words.shell.start.fetchedSoFar({ done })
    : words.shell.start.fetched({ done, total: (totalBytes / 1e6).toFixed(0) });
}
