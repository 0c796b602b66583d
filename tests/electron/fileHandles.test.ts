import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileHandles } from '../../electron/fileHandles.ts';

let table = '';
beforeEach(() => {
  table = path.join(mkdtempSync(path.join(tmpdir(), 'trame-')), 'files.json');
});
afterEach(() => rmSync(path.dirname(table), { recursive: true, force: true }));

it('S22: a handle leads back to its file, also after a restart, and says nothing of it', () => {
  const handle = createFileHandles(table).handleFor('/home/marie/Étude.trame');
  expect(handle).toMatch(/^[0-9A-F]{32}$/);
  expect(createFileHandles(table).fileOf(handle)).toBe('/home/marie/Étude.trame');
  expect(createFileHandles(table).handleFor('/home/marie/Étude.trame')).toBe(handle);
});

it('S22: a handle that was never given out leads nowhere', () => {
  const handles = createFileHandles(table);
  handles.handleFor('/a.trame');
  for (const forged of ['', '/a.trame', '0'.repeat(32), '__proto__', 'constructor']) {
    expect(handles.fileOf(forged), forged).toBeNull();
  }
});

it.each(['', '{', '[["a"]]', '{"a":"/b"}', 'null'])(
  'a damaged table (%j) only means asking again',
  (content) => {
    writeFileSync(table, content);
    const handles = createFileHandles(table);
    expect(handles.fileOf('a')).toBeNull();
    handles.handleFor('/a.trame');
    expect(JSON.parse(readFileSync(table, 'utf8'))).toHaveLength(1);
  },
);

it('a table that cannot be written does not stop the work', () => {
  const handles = createFileHandles('/no/such/folder/files.json');
  const handle = handles.handleFor('/a.trame');
  expect(handles.fileOf(handle)).toBe('/a.trame');
});
