import { describe, expect, it } from 'vitest';
import {
  clampPlace,
  headerRow,
  isInRange,
  placeAfterKey,
  rangeBetween,
} from '../../../../renderer/ui/grid/gridPlace.ts';

const extent = { rows: 10, columns: 4, hasFooter: true };
const press = (key: string, from = { row: 5, column: 1 }, ctrlKey = false, altKey = false) =>
  placeAfterKey(from, { key, ctrlKey, metaKey: false, altKey }, extent, 6);

describe('moving in a grid', () => {
  it('CV2: arrows go one cell, Ctrl with an arrow to the edge, and nothing leaves the grid', () => {
    expect(press('ArrowUp')).toEqual({ row: 4, column: 1 });
    expect(press('ArrowLeft', { row: 5, column: 0 })).toEqual({ row: 5, column: 0 });
    expect(press('ArrowUp', { row: 0, column: 2 })).toEqual({ row: headerRow, column: 2 });
    expect(press('ArrowUp', { row: headerRow, column: 2 })).toEqual({ row: headerRow, column: 2 });
    expect(press('ArrowDown', { row: 9, column: 2 })).toEqual({ row: 10, column: 2 });
    expect(press('ArrowDown', { row: 10, column: 2 })).toEqual({ row: 10, column: 2 });
    expect(press('ArrowDown', undefined, true)).toEqual({ row: 9, column: 1 });
    expect(press('ArrowRight', undefined, true)).toEqual({ row: 5, column: 3 });
  });

  it('CV2: Home, End and the page keys go along rows and columns', () => {
    expect(press('Home')).toEqual({ row: 5, column: 0 });
    expect(press('End', undefined, true)).toEqual({ row: 9, column: 3 });
    expect(press('Home', undefined, true)).toEqual({ row: 0, column: 0 });
    expect(press('PageDown')).toEqual({ row: 9, column: 1 });
    expect(press('PageUp', { row: 8, column: 1 })).toEqual({ row: 2, column: 1 });
  });

  it('CV2: other keys, and keys with Alt, do not move', () => {
    expect(press('a')).toBeNull();
    expect(press('ArrowLeft', undefined, false, true)).toBeNull();
  });

  it('a range has both its corners, whichever comes first', () => {
    const range = rangeBetween({ row: 3, column: 2 }, { row: 1, column: 3 });
    expect(range).toEqual({ top: 1, bottom: 3, left: 2, right: 3 });
    expect(isInRange(range, { row: 2, column: 3 })).toBe(true);
    expect(isInRange(range, { row: 4, column: 3 })).toBe(false);
    expect(clampPlace({ row: 99, column: -4 }, { ...extent, hasFooter: false })).toEqual({
      row: 9,
      column: 0,
    });
  });
});
