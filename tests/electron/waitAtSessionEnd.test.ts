import { EventEmitter } from 'node:events';
import type { BrowserWindow, PowerMonitor } from 'electron';
import { describe, expect, it } from 'vitest';
import { waitAtSessionEnd } from '../../electron/waitAtSessionEnd.ts';

describe('waitAtSessionEnd', () => {
  it.each(['query-session-end', 'shutdown'])(
    'S26: a computer that goes off (%s) waits only for what is not written',
    (name) => {
      const window = Object.assign(new EventEmitter(), { isDestroyed: () => false });
      const power = new EventEmitter();
      let isUnsaved = false;
      let closed = 0;
      waitAtSessionEnd(
        window as unknown as BrowserWindow,
        power as unknown as PowerMonitor,
        () => isUnsaved,
        () => void closed++,
      );
      const end = () => {
        let isPrevented = false;
        const event = {
          preventDefault() {
            isPrevented = true;
          },
        };
        (name === 'shutdown' ? power : window).emit(name, event);
        return isPrevented;
      };
      expect(end()).toBe(false);
      isUnsaved = true;
      expect(end()).toBe(true);
      expect(closed).toBe(1);
    },
  );
});
