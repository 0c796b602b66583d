import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { reopenAfterCrash } from '../../electron/reopenAfterCrash.ts';

describe('a page that crashes', () => {
  it('JL50: is shown anew, three times a minute at most, and not after an end as usual', () => {
    const told: string[] = [];
    const contents = Object.assign(new EventEmitter(), { reload: () => void told.push('reload') });
    let now = 0;
    reopenAfterCrash(
      contents as never,
      () => void told.push('gone'),
      () => now,
    );
    contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(told).toEqual(['gone']);
    for (let crash = 0; crash < 5; crash++) contents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(told.filter((word) => word === 'reload')).toHaveLength(3);
    expect(told.slice(0, 3)).toEqual(['gone', 'gone', 'reload']);
    now = 61_000;
    contents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(told.filter((word) => word === 'reload')).toHaveLength(4);
  });
});
