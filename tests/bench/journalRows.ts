/** What the desktop's files take: a coding on its way to the disk, and how long the main process stands still meanwhile. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { compactInWorker } from '../../electron/files/compactInWorker.ts';
import { ProjectSession } from '../../electron/files/projectSession.ts';
import type { Disk } from '../../electron/writeFileSafely.ts';
import { applyTheme } from '../../shared/coding/applyTheme.ts';
import type { Project } from '../../shared/project/project.ts';
import { writeStepLines } from '../../shared/project-file/journalLines.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { countingIds } from '../helpers/guids.ts';
import { median, rounded } from './figure.ts';
import { benchFolder, material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const codingsOnDisk = 200;

export const journalRow: Row = {
  name: 'journal',
  isLarge: false,
  async run(print) {
    await withSession('S.trame', async ({ session, next, flushes }) => {
      const times: number[] = [];
      const flushed: number[] = [];
      for (let made = 0; made < codingsOnDisk; made++) {
        const lines = next();
        const before = flushes();
        const start = performance.now();
        taken(await session.append(lines));
        times.push(performance.now() - start);
        flushed.push(flushes() - before);
      }
      print({
        work: `a coding on the disk, 95th percentile of ${codingsOnDisk}`,
        size: 'S',
        unit: 'milliseconds',
        values: [percentile(times, 0.95)],
        must: 50,
        more: {
          'median ms': rounded(median(times)),
          'longest ms': rounded(Math.max(...times)),
          'flushes of the disk for each, at least': Math.min(...flushed),
        },
      });
    });
  },
};

export const compactionRow: Row = {
  name: 'compaction',
  isLarge: true,
  async run(print) {
    await withSession('L.trame', async ({ session, next }) => {
      const rounds = await repeat(3, async () => {
        taken(await session.append(next()));
        const delay = monitorEventLoopDelay({ resolution: 1 });
        const waits: number[] = [];
        let isOver = false;
        const start = performance.now();
        delay.enable();
        const compacted = session.compact().finally(() => {
          isOver = true;
        });
        // Somebody goes on coding.
        while (!isOver) {
          const asked = performance.now();
          taken(await session.append(next()));
          waits.push(performance.now() - asked);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        taken(await compacted);
        delay.disable();
        const seconds = (performance.now() - start) / 1000;
        return { still: delay.max / 1e6, wait: Math.max(...waits), seconds };
      });
      print({
        work: 'compaction: longest time that the main process stands still',
        size: 'L',
        unit: 'milliseconds',
        values: rounds.map(({ still }) => still),
        must: 50,
        more: {
          'seconds in all': rounded(median(rounds.map(({ seconds }) => seconds))),
          'longest wait of a coding meanwhile, ms': rounded(Math.max(...rounds.map(({ wait }) => wait))),
        },
      });
    });
  },
};

interface OpenSession {
  readonly session: ProjectSession;
  /** The next step for the journal. */
  readonly next: () => Uint8Array;
  readonly flushes: () => number;
}

/** A copy of the material beside it, on the same disk, as the main process works on it. */
async function withSession(
  name: 'S.trame' | 'L.trame',
  work: (opened: OpenSession) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(benchFolder, 'journal-'));
  try {
    const file = path.join(folder, name);
    copyFileSync(material(name), file);
    const { fs, flushes } = countingDisk();
    const script = path.join(benchFolder, 'build', 'desktop', 'compact.worker.cjs');
    const { session, opened } = taken(
      await ProjectSession.open(file, null, { fs, work: compactInWorker(script) }),
    );
    const { project } = taken(readProjectFile(name, opened.bytes ?? new Uint8Array()));
    const steps = codingSteps(project, 2000);
    const next = () => steps.shift() ?? new Uint8Array();
    await work({ session, next, flushes });
    await session.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The real disk, with its flushes counted. */
function countingDisk(): { fs: Disk; flushes: () => number } {
  let count = 0;
  const fs = {
    ...disk,
    async open(...parameters: Parameters<Disk['open']>) {
      const handle = await disk.open(...parameters);
      const sync = handle.sync.bind(handle);
      const datasync = handle.datasync.bind(handle);
      return Object.assign(handle, {
        async sync() {
          await sync();
          count += 1;
        },
        async datasync() {
          await datasync();
          count += 1;
        },
      });
    },
  } as Disk;
  return { fs, flushes: () => count };
}

/** So many steps, each codes the next turn: made beforehand, so that only the writing of them is measured. */
function codingSteps(first: Project, count: number): Uint8Array[] {
  const newId = countingIds('bench');
  const [coderId] = first.coders.keys();
  const [themeId] = first.themes.keys();
  if (!coderId || !themeId) throw new Error('The material has coders and themes.');
  let project = first;
  const steps: Uint8Array[] = [];
  for (const { id: transcriptId, textId } of first.transcripts.values()) {
    for (const { bodyStart: start, end } of first.texts.get(textId)?.turns ?? []) {
      if (steps.length === count) return steps;
      const context = { coderId, now: '2026-03-01T10:00:00.000Z', newId };
      const input = { transcriptId, start, end, themeId };
      const step = performCommand(project, applyTheme, input, context, steps.length + 1);
      if (isRefusal(step) || step.row === null) continue;
      project = step.project;
      steps.push(writeStepLines([{ row: step.row, changes: step.changes }]));
    }
  }
  return steps;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function taken<Value extends object>(result: Value | Refusal): Value {
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result;
}
