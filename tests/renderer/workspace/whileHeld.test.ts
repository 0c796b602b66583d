import { expect, test } from 'vitest';
import { heldStore, whileHeld } from '../../../renderer/workspace/whileHeld.ts';

const said = () => heldStore.getState().sentence;

test('SV26: a large step is said before it begins, until it is done', async () => {
  const seen: (string | null)[] = [];
  const work = whileHeld('Storing…', { characters: 60_000_000 }, async () => {
    seen.push(said());
    return 'stored';
  });
  expect(said()).toBe('Storing…');
  expect(seen).toEqual([]);
  expect(await work).toBe('stored');
  expect(seen).toEqual(['Storing…']);
  expect(said()).toBe(null);
});

test('SV26: a large step that fails is said no more', async () => {
  const work = whileHeld('Storing…', { changes: 50_000 }, () => Promise.reject(new Error('no room')));
  await expect(work).rejects.toThrow('no room');
  expect(said()).toBe(null);
});

test('SV26: a small step begins in the same turn and says nothing', async () => {
  let hasBegun = false;
  const work = whileHeld('Storing…', { codings: 200 }, async () => {
    hasBegun = true;
    return said();
  });
  expect(hasBegun).toBe(true);
  expect(await work).toBe(null);
});
