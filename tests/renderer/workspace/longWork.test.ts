import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asLongWork, onLongWork } from '../../../renderer/workspace/longWork.ts';
import { refuse } from '../../../shared/words/refusal.ts';

let told: unknown[] = [];
let stop = (): void => undefined;

beforeEach(() => {
  told = [];
  stop = onLongWork({
    progress: (progress) => void told.push(progress),
    ended: (refusal) => void told.push(refusal?.refused ?? 'ready'),
  });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  stop();
});

/** Work that ends with `result` after so long. */
const lasting =
  <Result>(ms: number, result: Result) =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return result;
  };

async function atEnd<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(ms);
  return await work;
}

describe('long work', () => {
  it('SV25: what ends within half a second is not seen in the taskbar', async () => {
    expect(await atEnd(499, asLongWork(lasting(499, 'done')))).toBe('done');
    expect(told).toEqual([]);
  });

  it('SV25: after half a second it is, after two its end is told', async () => {
    await atEnd(1999, asLongWork(lasting(1999, 'done')));
    expect(told).toEqual(['unknown', null]);
    told = [];
    await atEnd(2001, asLongWork(lasting(2001, 'done')));
    expect(told).toEqual(['unknown', 'ready', null]);
  });

  it('SV25: how far it is, where it knows', async () => {
    const work = asLongWork(async (tell) => {
      for (const share of [0, 0.25, 0.5]) {
        tell(share);
        await lasting(400, null)();
      }
      return null;
    });
    await atEnd(1200, work);
    expect(told).toEqual([0.25, 0.5, null]);
  });

  it('SV25: why it did not end well is told in its place; the user’s own stop is not', async () => {
    await atEnd(3000, asLongWork(lasting(3000, refuse('noProjectOpen'))));
    expect(told).toEqual(['unknown', 'noProjectOpen', null]);
    told = [];
    await atEnd(3000, asLongWork(lasting(3000, refuse('stopped'))));
    await atEnd(3000, asLongWork(lasting(3000, null)));
    expect(told).toEqual(['unknown', null, 'unknown', null]);
  });

  it('SV25: of two at once the later is shown, then the other, and what fails ends too', async () => {
    const long = asLongWork(lasting(5000, null));
    await vi.advanceTimersByTimeAsync(1000);
    const failing = asLongWork(async (tell) => {
      tell(0.5);
      await lasting(1000, null)();
      throw new Error('no');
    }).catch(() => 'failed');
    expect(await atEnd(1000, failing)).toBe('failed');
    expect(told).toEqual(['unknown', 0.5, 'unknown']);
    await atEnd(3000, long);
    expect(told.at(-1)).toBe(null);
  });
});
