import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeWhenSaved } from '../../electron/closeWhenSaved.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(userSays: boolean) {
  const events: string[] = [];
  const window = Object.assign(new EventEmitter(), { destroy: () => void events.push('destroyed') });
  const guard = closeWhenSaved(
    window as never,
    () => void events.push('page asked'),
    async () => {
      events.push('user asked');
      return userSays;
    },
    1000,
  );
  const close = (): boolean => {
    let isPrevented = false;
    window.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    return isPrevented;
  };
  return { guard, close, events };
}

describe('closing the window', () => {
  it('S26: before the page listens the window simply closes', () => {
    const { close, events } = open(false);
    expect(close()).toBe(false);
    expect(events).toEqual([]);
  });

  it('S26: the page is asked, and its answer closes the window', async () => {
    const { guard, close, events } = open(false);
    guard.awaitClose();
    expect(close()).toBe(true);
    guard.closeWindow();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events).toEqual(['page asked', 'destroyed']);
  });

  it('S26: the page may keep the window open', async () => {
    const { guard, close, events } = open(true);
    guard.awaitClose();
    close();
    guard.keepWindowOpen();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events).toEqual(['page asked']);
  });

  it('S26: without an answer the user decides, and may wait', async () => {
    const { guard, close, events } = open(false);
    guard.awaitClose();
    close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events).toEqual(['page asked', 'user asked']);
    guard.closeWindow();
    expect(events).toEqual(['page asked', 'user asked', 'destroyed']);
  });

  it('S26: without an answer the user may close anyway', async () => {
    const { guard, close, events } = open(true);
    guard.awaitClose();
    close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events).toEqual(['page asked', 'user asked', 'destroyed']);
  });

  it('S26: a page that has crashed does not hold the window', () => {
    const { guard, close } = open(false);
    guard.awaitClose();
    guard.pageGone();
    expect(close()).toBe(false);
  });
});
