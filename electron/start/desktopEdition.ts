/** Starts the desktop app and waits for its end. */
import { spawn } from 'node:child_process';
import { runtimeProgram } from './electronRuntime.ts';
import { isRoot } from './findBrowser.ts';

/** A start that fails within this time (ms) is a system that cannot run it, not a session that ended. */
const startTimeMs = 5_000;

/** Its exit code, or `null` where it could not start on this system. */
export async function runDesktop(root: string, electronFolder: string): Promise<number | null> {
  const started = performance.now();
  // Chromium refuses to sandbox under root on Linux; there the app starts without, as every browser does.
  const forRoot = isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : [];
  const child = spawn(runtimeProgram(electronFolder), [...forRoot, root], {
    cwd: root,
    stdio: ['ignore', 1, 2],
  });
  const stop = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (exitCode, signal) => resolve(exitCode ?? (signal === 'SIGTERM' ? 0 : 1)));
  });
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  const failedAtStart = code !== 0 && performance.now() - started < startTimeMs;
  return failedAtStart ? null : code;
}
