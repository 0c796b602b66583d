import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { busyStore, whileBusy } from '../../../renderer/shell/whileBusy.ts';
import type { Stoppable } from '../../../renderer/workspace/stoppable.ts';

const busy = () => busyStore.getState().busy;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work that takes long', () => {
  it('SV23: is said after half a second, and can be stopped after two', async () => {
    let end = (_: string): void => undefined;
    const work = whileBusy('Opening…', () => new Promise<string>((resolve) => (end = resolve)));
    expect(busy()).toEqual({ sentence: 'Opening…', isSaid: false, stop: null });
    await vi.advanceTimersByTimeAsync(499);
    expect(busy()?.isSaid).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(busy()).toEqual({ sentence: 'Opening…', isSaid: true, stop: null });
    await vi.advanceTimersByTimeAsync(1500);
    expect(busy()?.stop).not.toBe(null);
    end('done');
    expect(await work).toBe('done');
    expect(busy()).toBe(null);
  });

  it('SV23: once stopped it answers at once, whatever the work still does', async () => {
    let seen: AbortSignal | null = null;
    const work = whileBusy('Opening…', ({ signal }: Stoppable) => {
      seen = signal;
      return new Promise<string>(() => undefined);
    });
    await vi.advanceTimersByTimeAsync(2000);
    busy()?.stop?.();
    expect(await work).toEqual({ refused: 'stopped', params: {} });
    expect(seen).toMatchObject({ aborted: true });
    expect(busy()).toBe(null);
  });

  it('SV23: is not offered to be stopped once it cannot be', async () => {
    let end = (_: string): void => undefined;
    const begin = ({ commit }: Stoppable) => {
      setTimeout(commit, 3000);
      return new Promise<string>((resolve) => (end = resolve));
    };
    const work = whileBusy('Opening…', begin);
    await vi.advanceTimersByTimeAsync(2999);
    expect(busy()?.stop).not.toBe(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(busy()).toEqual({ sentence: 'Opening…', isSaid: true, stop: null });
    end('done');
    await work;
  });

  it('SV23: what begins meanwhile is shown to its own end', async () => {
    let endFirst = (_: string): void => undefined;
    let endSecond = (_: string): void => undefined;
    const first = whileBusy('Opening…', () => new Promise<string>((resolve) => (endFirst = resolve)));
    const second = whileBusy('Importing…', () => new Promise<string>((resolve) => (endSecond = resolve)));
    await vi.advanceTimersByTimeAsync(600);
    endFirst('done');
    await first;
    expect(busy()).toMatchObject({ sentence: 'Importing…', isSaid: true });
    endSecond('done');
    await second;
    expect(busy()).toBe(null);
  });

  it('SV23: what it throws ends it', async () => {
    await expect(whileBusy('Opening…', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(busy()).toBe(null);
  });
});
