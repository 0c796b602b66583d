import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurns } from '../../../renderer/screens/results/inTurns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Ten blocks that take 3 ms each; what was done is noted. */
function* tenBlocks(done: string[]): Generator<void, string> {
  for (let block = 1; block <= 10; block++) {
    passing += 3;
    done.push(`block ${block}`);
    yield;
  }
  return 'all';
}
let passing = 0;

it('RS43: guards are asked after the keys, in turns of 8 ms, and stop where the text goes on', () => {
  vi.spyOn(performance, 'now').mockImplementation(() => passing);
  const done: string[] = [];
  const found: string[] = [];
  const ask = () => inTurns(tenBlocks(done), (value) => found.push(value));
  const stop = ask();
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['block 1', 'block 2', 'block 3']);
  // A key: what was begun is given up, and all is asked again behind it.
  stop();
  vi.runAllTimers();
  expect([done.length, found]).toEqual([3, []]);
  ask();
  done.length = 0;
  const turns: number[] = [];
  while (found.length === 0) {
    vi.advanceTimersToNextTimer();
    turns.push(done.length);
  }
  expect([turns, found]).toEqual([[3, 6, 9, 10], ['all']]);
});
