import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { hearOpenRequests } from '../../electron/openRequests.ts';

function program() {
  const app = new EventEmitter();
  const asked: { words: readonly string[]; folder: string }[] = [];
  const done: string[] = [];
  const files = { openAll: (words: readonly string[], folder: string) => void asked.push({ words, folder }) };
  const window = {
    isMinimized: () => true,
    restore: () => void done.push('restore'),
    focus: () => void done.push('focus'),
  };
  const click = (file: string) => {
    let isPrevented = false;
    app.emit(
      'open-file',
      {
        preventDefault() {
          isPrevented = true;
        },
      },
      file,
    );
    return isPrevented;
  };
  return { app: app as unknown as Pick<App, 'on'>, emitter: app, asked, done, files, window, click };
}

describe('hearOpenRequests', () => {
  it('S34: keeps a double click from before the window stands, after what was named at the start', () => {
    const { app, asked, files, window, click } = program();
    const requests = hearOpenRequests(app, ['/a/Nuits.trame'], '/home');
    expect(click('/b/Été et hiver.trame')).toBe(true);
    expect(asked).toEqual([]);
    requests.goTo(files, window);
    expect(asked).toEqual([
      { words: ['/a/Nuits.trame'], folder: '/home' },
      { words: ['/b/Été et hiver.trame'], folder: '/' },
    ]);
    click('/c/3.trame');
    expect(asked).toHaveLength(3);
  });

  it('S34: a second start opens its file in the window that is there, and brings it to the front', () => {
    const { app, emitter, asked, done, files, window } = program();
    const requests = hearOpenRequests(app, [], '/home');
    emitter.emit('second-instance', {}, ['trame', 'Early.trame'], '/early');
    expect(done).toEqual([]);
    requests.goTo(files, window);
    emitter.emit('second-instance', {}, ['trame', 'Late.trame'], '/late');
    expect(asked.slice(1)).toEqual([
      { words: ['Early.trame'], folder: '/early' },
      { words: ['Late.trame'], folder: '/late' },
    ]);
    expect(done).toEqual(['restore', 'focus']);
  });

  it('S34: fifty files at once all arrive, in order', () => {
    const { app, asked, files, window, click } = program();
    const requests = hearOpenRequests(app, [], '/');
    const all = Array.from({ length: 50 }, (_, at) => `/x/${at}.trame`);
    for (const file of all.slice(0, 25)) click(file);
    requests.goTo(files, window);
    for (const file of all.slice(25)) click(file);
    expect(asked.slice(1).flatMap(({ words }) => words)).toEqual(all);
  });
});
