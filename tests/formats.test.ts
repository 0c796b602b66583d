import { describe, expect, it } from 'vitest';
import { builtRows } from './formats/formatTable.ts';

describe('formats', () => {
  it('F4, F13, F14, F15: every paragraph of an interview comes back, whoever wrote the file', async () => {
    const rows = await builtRows();
    expect(rows.filter(({ right, all }) => right !== all)).toEqual([]);
    expect(new Set(rows.map(({ format }) => format)).size).toBe(7);
  });
});
