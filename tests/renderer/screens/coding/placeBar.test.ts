import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsScrolling, placeBar } from '../../../../renderer/screens/coding/placeBar.ts';

const room = (selection: { top: number; bottom: number; left: number }, bottom = 700, right = 760) => ({
  selection,
  top: 0,
  bottom,
  right,
  width: 432,
});

describe('placeBar', () => {
  it('TQ5: stands under the selection', () => {
    expect(placeBar(room({ top: 100, bottom: 156, left: 120 }))).toEqual({
      left: 120,
      top: 162,
      maxHeight: 530,
      isAbove: false,
    });
  });

  it('TQ5: flips above where under 260 px are left below and more above', () => {
    expect(placeBar(room({ top: 480, bottom: 508, left: 120 }))).toMatchObject({ isAbove: true, top: 474 });
  });

  it('TQ5: stays within the window at its right edge', () => {
    expect(placeBar(room({ top: 100, bottom: 128, left: 700 })).left).toBe(320);
  });

  it('TQ5: never covers a selection that leaves it room', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(300), fc.nat(760), (top, height, left) => {
        const bar = room({ top, bottom: top + height, left });
        if (needsScrolling(bar)) return;
        const place = placeBar(bar);
        if (place.isAbove) expect(place.top).toBeLessThanOrEqual(top);
        else expect(place.top).toBeGreaterThanOrEqual(Math.min(top + height, 560));
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 432).toBeLessThanOrEqual(760);
      }),
    );
  });
});
