import type { Notification } from 'electron';
import { describe, expect, it } from 'vitest';
import { createWorkShown } from '../../electron/showWork.ts';

function connect(state: { isFocused: boolean; isMinimized: boolean }, isSupported = true) {
  const done: string[] = [];
  const window = {
    setProgressBar: (progress: number) => void done.push(`progress ${progress}`),
    isFocused: () => state.isFocused,
    isMinimized: () => state.isMinimized,
    isDestroyed: () => false,
    restore: () => void done.push('restore'),
    show: () => void done.push('show'),
    focus: () => void done.push('focus'),
  };
  let click = (): void => undefined;
  class Notice {
    static isSupported = () => isSupported;
    private readonly body: string;
    constructor({ body = '' }: { body?: string } = {}) {
      this.body = body;
    }
    on(_event: string, listener: () => void): this {
      click = listener;
      return this;
    }
    show(): void {
      done.push(`notice ${this.body}`);
    }
  }
  const shown = createWorkShown(window, Notice as unknown as typeof Notification);
  return { done, shown, click: () => click() };
}

describe('long work outside the window', () => {
  it('SV25: the taskbar shows how far it is, that something goes on, and that it is over', () => {
    const { done, shown } = connect({ isFocused: true, isMinimized: false });
    for (const progress of ['unknown', 0.25, null] as const) shown.showWork(progress);
    expect(done).toEqual(['progress 2', 'progress 0.25', 'progress -1']);
  });

  it('SV25: its end is told where nobody looks, and leads to the window', () => {
    const { done, shown, click } = connect({ isFocused: true, isMinimized: true });
    shown.tellDone('Ready.');
    expect(done).toEqual(['notice Ready.']);
    click();
    expect(done.slice(1)).toEqual(['restore', 'show', 'focus']);
  });

  it('SV25: nothing is told to somebody who looks, or where the system tells nothing', () => {
    const looking = connect({ isFocused: true, isMinimized: false });
    looking.shown.tellDone('Ready.');
    const silent = connect({ isFocused: false, isMinimized: false }, false);
    silent.shown.tellDone('Ready.');
    expect([...looking.done, ...silent.done]).toEqual([]);
  });
});
