import { spawn, spawnSync } from 'node:child_process';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Beginning, type StoryName, stories, type Told } from '../../helpers/journalScenario.ts';
import { whatIsLost } from '../../helpers/whatIsLost.ts';
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
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'killedAtStep.mjs' } },
    },
  });
  program = path.join(folder, 'killedAtStep.mjs');
});
afterAll(() => disk.rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly signal: string | null;
  /** What the process told before its end, which it cannot take back. */
  readonly told: readonly Told[];
  readonly steps: number;
}

async function workUntil(file: string, name: StoryName, { files }: Beginning, step: number): Promise<Ended> {
  const own = path.dirname(file);
  await disk.mkdir(own, { recursive: true });
  for (const [one, bytes] of files) await disk.writeFile(path.join(own, one), bytes);
  const child = spawn(process.execPath, [program, file, name, String(step)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    output += words;
  });
  const signal = await new Promise<string | null>((resolve) => child.on('close', (_code, by) => resolve(by)));
  const lines = output.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
  return {
    signal,
    told: lines.filter((line) => 'tells' in line),
    steps: lines.find((line) => 'steps' in line)?.steps ?? 0,
  };
}

/**
 * Every `each`th disk step of the story is a process's last one. Odd, since most steps come in pairs. What lies on the
 * disk after each and every step is looked at by powerLoss.test.ts, which needs no process.
 */
async function killAt(name: StoryName, each: number): Promise<{ kills: number; lost: string[] }> {
  const beginning = stories[name].begins();
  const fileOf = (step: number) => path.join(folder, `${name} ${step}`, 'Nuits.trame');
  const whole = await workUntil(fileOf(0), name, beginning, 0);
  expect(whole.signal).toBe(null);
  const lost: string[] = [];
  const killed = async (step: number): Promise<void> => {
    const file = fileOf(step);
    const { signal, told } = await workUntil(file, name, beginning, step);
    if (signal !== 'SIGKILL') lost.push(`step ${step} was not reached`);
    const loss = await whatIsLost(file, { fs: disk, work: workHere }, told, beginning);
    if (loss !== null) lost.push(`killed at step ${step}: ${loss}`);
    await disk.rm(path.dirname(file), { recursive: true });
  };
  let next = 1;
  let kills = 0;
  const line = async (): Promise<void> => {
    for (let step = next; step <= whole.steps; step = next) {
      next += each;
      kills += 1;
      await killed(step);
    }
  };
  await Promise.all([line(), line()]);
  return { kills, lost };
}

let allKills = 0;

test.each([
  ['JL13: at the steps of journal and compaction', 'journal', 9],
  ['JL40, JL44: at the steps of backups and of going back to one', 'backups', 5],
  ['JL46: at the steps that bring an old file to the newest version', 'upgrade', 3],
  ['JL5: at the steps that keep a damaged journal', 'damage', 1],
] as const)(
  '%s, a killed process loses nothing that it said was safe',
  async (_title, name, each) => {
    const { kills, lost } = await killAt(name, each);
    expect(lost).toEqual([]);
    allKills += kills;
  },
  180_000,
);

/** Some systems let no process be traced. */
const canTrace = spawnSync('strace', ['-o', path.join(tmpdir(), 'trame strace'), 'true']).status === 0;

test.skipIf(!canTrace)(
  'JL9: as the system sees it, nothing is said before the disk was flushed',
  async () => {
    const file = path.join(folder, 'traced', 'Nuits.trame');
    await disk.mkdir(path.dirname(file));
    for (const [one, bytes] of stories.upgrade.begins().files)
      await disk.writeFile(path.join(path.dirname(file), one), bytes);
    const trace = path.join(folder, 'trace');
    const options = ['-f', '-o', trace, '-s', '40', '-e', 'trace=fsync,fdatasync,write'];
    const traced = spawnSync('strace', [...options, process.execPath, program, file, 'upgrade', '0'], {
      cwd: root,
    });
    expect(traced.status).toBe(0);
    let flushes = 0;
    const flushedBefore: number[] = [];
    for (const line of (await disk.readFile(trace, 'utf8')).split('\n')) {
      // A call that another thread interrupts ends on a line of its own.
      if (/(fsync|fdatasync)(\(.*\)| resumed>.*) += 0/.test(line)) flushes += 1;
      if (!line.includes('write(1, "{\\"tells\\":\\"said')) continue;
      flushedBefore.push(flushes);
      flushes = 0;
    }
    expect(flushedBefore).toHaveLength(3);
    expect(Math.min(...flushedBefore)).toBeGreaterThanOrEqual(1);
  },
);

test('JL13: a hundred processes were killed', () => {
  expect(allKills).toBeGreaterThanOrEqual(100);
});
