import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackups } from '../../../electron/files/backups.ts';
import { backupsToKeep } from '../../../electron/files/backupsToKeep.ts';
import { firstFile } from '../../helpers/journalScenario.ts';
import { workHere } from '../../helpers/workHere.ts';

const dayMs = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-01T00:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();

describe('which backups stay', () => {
  it('JL42: over 400 days of a backup an hour there are the last ten and one of each of thirty days', () => {
    let all: string[] = [];
    for (let hour = 0; hour < 400 * 24; hour++) {
      all.push(iso(start + hour * 60 * 60 * 1000));
      const kept = backupsToKeep(all);
      all = all.filter((time) => kept.has(time));
    }
    expect(all.slice(-10)).toEqual(
      Array.from({ length: 10 }, (_, at) => iso(start + (400 * 24 - 10 + at) * 60 * 60 * 1000)),
    );
    const days = new Set(all.map((time) => time.slice(0, 10)));
    expect(days.size).toBe(30);
    expect(all).toHaveLength(39);
  });

  it('JL42: the newest ten always stay, whatever the times, and each kept day has its last one', () => {
    const times = fc.array(
      fc.integer({ min: 0, max: 90 * dayMs }).map((ms) => iso(start + ms)),
      {
        minLength: 1,
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(times, (all) => {
        const kept = backupsToKeep(all);
        const newestFirst = [...new Set(all)].sort().reverse();
        for (const time of newestFirst.slice(0, 10)) expect(kept.has(time)).toBe(true);
        const days = new Set([...kept].map((time) => time.slice(0, 10)));
        for (const day of days) {
          const last = newestFirst.find((time) => time.startsWith(day));
          expect(last !== undefined && kept.has(last)).toBe(true);
        }
        expect(kept.size).toBeLessThanOrEqual(39);
        expect(backupsToKeep([...kept])).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });
});

describe('keeping backups', () => {
  let folder = '';
  beforeEach(async () => {
    folder = path.join(await disk.mkdtemp(path.join(tmpdir(), 'trame backups ')), 'backups');
  });
  afterEach(() => disk.rm(path.dirname(folder), { recursive: true, force: true }));

  const bytes = firstFile();
  const facts = (lastNumber: number) => ({
    projectId: 'AAAAAAAA-0000-0000-0000-000000000000',
    projectName: 'Nuits',
    lastNumber,
    counts: { transcripts: 1, themes: 2, codings: 3 },
  });

  it('JL40, JL41: what is kept is read again, listed with its counts, and not kept twice', async () => {
    let now = start;
    const backups = createBackups(folder, { fs: disk, work: workHere, now: () => new Date(now) });
    expect(await backups.list()).toEqual([]);
    expect(await backups.keep(bytes, facts(2), false)).toBe(null);
    expect(await backups.keep(bytes, facts(2), true)).toBe(null);
    now += 60_000;
    expect(await backups.keep(bytes, facts(3), false)).toBe(null);
    expect(await backups.list()).toHaveLength(1);
    expect(await backups.keep(bytes, facts(3), true)).toBe(null);
    now += 11 * 60_000;
    expect(await backups.keep(bytes, facts(4), false)).toBe(null);
    const list = await backups.list();
    expect(list.map(({ lastNumber }) => lastNumber)).toEqual([4, 3, 2]);
    expect(list[2]).toMatchObject({ at: iso(start), size: bytes.length, ...facts(2) });
    expect(await backups.read(list[0]?.id ?? '')).toEqual(bytes);
    expect((await disk.stat(folder)).mode & 0o077).toBe(0);
  });

  it('JL40: one that cannot be read again does not count, and nothing of it stays', async () => {
    const backups = createBackups(folder, { fs: disk, work: workHere, now: () => new Date(start) });
    expect(await backups.keep(bytes.slice(0, 200), facts(2), true)).toMatchObject({
      refused: 'backupFailed',
    });
    expect(await backups.list()).toEqual([]);
    expect(await disk.readdir(folder)).toEqual([]);
  });

  it('JL42: of two backups a day for 40 days as many files stay as the rule says', async () => {
    let now = start;
    const always = { ...workHere, holdsSteps: async () => true };
    const backups = createBackups(folder, { fs: disk, work: always, now: () => new Date(now) });
    for (let number = 1; number <= 80; number++) {
      now += dayMs / 2;
      await backups.keep(new Uint8Array([1, 2, 3]), facts(number), false);
    }
    expect(await backups.list()).toHaveLength(34);
    expect(await disk.readdir(folder)).toHaveLength(68);
  });
});
