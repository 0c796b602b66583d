import { spawn } from 'node:child_process';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstFile, whatIsLost } from '../../helpers/journalScenario.ts';
import { workHere } from '../../helpers/workHere.ts';

const root = path.join(import.meta.dirname, '../../..');
let folder = '';
let program = '';

beforeAll(async () => {
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame killed '));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(root, 'tests/helpers/killedAtStep.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'killedAtStep.mjs' } },
    },
  });
  program = path.join(folder, 'killedAtStep.mjs');
});
afterAll(() => disk.rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly signal: string | null;
  /** What the process said before its end, which it cannot take back. */
  readonly said: number;
  readonly steps: number;
}

async function workUntil(file: string, step: number): Promise<Ended> {
  await disk.mkdir(path.dirname(file), { recursive: true });
  await disk.writeFile(file, firstFile());
  const child = spawn(process.execPath, [program, file, String(step)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    output += words;
  });
  const signal = await new Promise<string | null>((resolve) => child.on('close', (_code, by) => resolve(by)));
  const lastOf = (word: string) =>
    Number([...output.matchAll(new RegExp(`${word} (\\d+)`, 'g'))].at(-1)?.[1] ?? 0);
  return { signal, said: lastOf('said'), steps: lastOf('steps') };
}

test('JL13: killed at each of its disk steps, a process loses nothing that it said was saved', async () => {
  const whole = await workUntil(path.join(folder, '0', 'Nuits.trame'), 0);
  expect(whole.signal).toBe(null);
  expect(whole.steps).toBeGreaterThanOrEqual(100);
  const lost: string[] = [];
  const killed = async (step: number): Promise<void> => {
    const file = path.join(folder, String(step), 'Nuits.trame');
    const { signal, said } = await workUntil(file, step);
    if (signal !== 'SIGKILL') lost.push(`step ${step} was not reached`);
    const loss = await whatIsLost(file, { fs: disk, work: workHere }, said);
    if (loss !== null) lost.push(`killed at step ${step}: ${loss}`);
    await disk.rm(path.dirname(file), { recursive: true });
  };
  let next = 1;
  const line = async (): Promise<void> => {
    for (let step = next++; step <= whole.steps; step = next++) await killed(step);
  };
  await Promise.all([line(), line()]);
  expect(lost).toEqual([]);
}, 180_000);
