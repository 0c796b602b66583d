import { describe, expect, it } from 'vitest';
import { laterClock } from '../../../shared/project/laterClock.ts';

describe('the clock of records', () => {
  it('never says the same time twice, even where the machine’s clock stands or goes back', () => {
    const readings = [1000, 1000, 990, 2000];
    const now = laterClock(() => readings.shift() ?? 0);
    expect([now(), now(), now(), now()]).toEqual([
      '1970-01-01T00:00:01.000Z',
      '1970-01-01T00:00:01.001Z',
      '1970-01-01T00:00:01.002Z',
      '1970-01-01T00:00:02.000Z',
    ]);
  });
});
