import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isOnScreen, nextZoom, readWindowPlace } from '../../electron/windowPlace.ts';

const left = { x: 0, y: 25, width: 1920, height: 1055 };
const right = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('isOnScreen', () => {
  it.each([
    ['in the middle', { x: 200, y: 100, width: 1440, height: 900 }, true],
    ['larger than the screen', { x: -50, y: 25, width: 4000, height: 3000 }, true],
    ['with a hundred pixels at the edge', { x: 1820, y: 200, width: 1440, height: 900 }, true],
    ['with ninety-nine pixels at the edge', { x: 1821, y: 200, width: 1440, height: 900 }, false],
    ['with its title above the screen', { x: 100, y: -100, width: 1440, height: 900 }, false],
    ['on a screen that is gone', { x: 2000, y: 100, width: 1200, height: 800 }, false],
  ])('S27: a window %s', (_name, bounds, expected) => {
    expect(isOnScreen(bounds, [left])).toBe(expected);
  });

  it('S27: the second screen counts while it is there', () => {
    expect(isOnScreen({ x: 2000, y: 100, width: 1200, height: 800 }, [left, right])).toBe(true);
    expect(isOnScreen({ x: 0, y: 0, width: 1440, height: 900 }, [])).toBe(false);
  });
});

describe('readWindowPlace', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'trame-place-'));
  const file = path.join(folder, 'window.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('S27: reads what was kept, and takes nothing from a damaged file', () => {
    const place = { bounds: { x: 1, y: 2, width: 800, height: 600 }, isMaximized: true, zoom: 1.5 };
    writeFileSync(file, JSON.stringify(place));
    expect(readWindowPlace(file)).toEqual(place);
    for (const damaged of [
      '',
      '{',
      '[]',
      'null',
      '{"bounds":{"x":"1"}}',
      JSON.stringify({ ...place, zoom: 99 }),
    ]) {
      writeFileSync(file, damaged);
      expect(readWindowPlace(file)).toBeNull();
    }
    expect(readWindowPlace(path.join(folder, 'none.json'))).toBeNull();
  });
});

describe('nextZoom', () => {
  it('S27: stays within its bounds, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, -1 as const)), (steps) => {
        const zoom = steps.reduce((level, step) => nextZoom(level, step), 0);
        expect(zoom).toBeGreaterThanOrEqual(-3);
        expect(zoom).toBeLessThanOrEqual(5);
      }),
    );
    expect(nextZoom(4.5, null)).toBe(0);
  });
});
