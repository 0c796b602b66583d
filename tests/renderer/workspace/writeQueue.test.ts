import { describe, expect, test } from 'vitest';
import type { StoredStep } from '../../../renderer/storage/projectStorage.ts';
import { mostUnwritten, type QueueState, WriteQueue } from '../../../renderer/workspace/writeQueue.ts';

/** A disk whose writes end only when the test says so. */
class TestDisk {
  readonly written: number[] = [];
  readonly states: QueueState[] = [];
  readonly queue = new WriteQueue({
    write: (steps) => this.write(steps),
    show: (state) => this.states.push(state),
  });
  private pending: { numbers: number[]; resolve(): void; reject(error: Error): void } | null = null;

  add(...numbers: number[]): void {
    for (const number of numbers) this.queue.add({ row: { number } } as unknown as StoredStep);
  }
  private write(steps: readonly StoredStep[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.pending = { numbers: steps.map((step) => step.row.number), resolve, reject };
    });
  }
  async finish(error?: Error): Promise<void> {
    while (!this.pending) await pause();
    const { numbers, resolve, reject } = this.pending;
    this.pending = null;
    if (error) reject(error);
    else {
      this.written.push(...numbers);
      resolve();
    }
    await pause();
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
const full = () => Object.assign(new Error('quota'), { name: 'QuotaExceededError' });

const writing = { state: 'writing' };

describe('the queue to the disk', () => {
  test('SV16: steps are written in order, and "saved" comes only after the disk has them', async () => {
    const disk = new TestDisk();
    disk.add(1, 2);
    expect(disk.states).toEqual([writing, writing]);
    await disk.finish();
    expect(disk.written).toEqual([1, 2]);
    expect(disk.states).toEqual([writing, writing, { state: 'saved' }]);
    expect(disk.queue.unwritten).toEqual([]);
  });

  test('SV16: steps that come while others are written are written next, together', async () => {
    const disk = new TestDisk();
    disk.add(1);
    await pause();
    await pause();
    disk.add(2, 3);
    await disk.finish();
    expect(disk.queue.unwritten).toHaveLength(2);
    expect(disk.states).toEqual([writing, writing, writing]);
    await disk.finish();
    expect(disk.written).toEqual([1, 2, 3]);
    expect(disk.states.at(-1)).toEqual({ state: 'saved' });
  });

  test('SV18: the 51st step waits until there is room', async () => {
    const disk = new TestDisk();
    disk.add(...Array(mostUnwritten).keys());
    expect(disk.queue.isFull).toBe(true);
    let hasRoom = false;
    const room = disk.queue.makeRoom().then((is) => {
      hasRoom = is;
    });
    await pause();
    expect(hasRoom).toBe(false);
    await disk.finish();
    await room;
    expect(hasRoom).toBe(true);
  });

  test('SV19: a failed write keeps the steps, says why, and is tried again with the next step', async () => {
    const disk = new TestDisk();
    disk.add(1);
    await disk.finish(full());
    expect(disk.states.at(-1)).toEqual({ state: 'failed', reason: 'storageFull', unwritten: 1 });
    disk.add(2);
    expect(disk.states.at(-1)).toEqual({ state: 'failed', reason: 'storageFull', unwritten: 2 });
    await disk.finish();
    expect(disk.written).toEqual([1, 2]);
    expect(disk.states.at(-1)).toEqual({ state: 'saved' });
  });

  test('SV19: and on request; while it fails and is full there is no room', async () => {
    const disk = new TestDisk();
    disk.add(...Array(mostUnwritten).keys());
    await disk.finish(full());
    const room = disk.queue.makeRoom();
    await disk.finish(full());
    expect(await room).toBe(false);
    const settled = disk.queue.settle();
    await disk.finish();
    expect(await settled).toBe(true);
    expect(disk.written).toHaveLength(mostUnwritten);
  });

  test('SV17: a write that takes longer than 300 ms is shown as saving', async () => {
    const disk = new TestDisk();
    disk.add(1);
    expect(disk.states).toEqual([{ state: 'writing' }]);
    while (disk.states.length === 1) await pause();
    expect(disk.states.at(-1)).toEqual({ state: 'saving' });
    await disk.finish();
    expect(disk.states.at(-1)).toEqual({ state: 'saved' });
  });
});
