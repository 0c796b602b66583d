import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  headHeight,
  heatLayout,
  heatWindow,
  rowHeight,
} from '../../../../renderer/screens/saturation/heatLayout.ts';

const room = fc.record({
  width: fc.integer({ min: 320, max: 2600 }),
  height: fc.integer({ min: 200, max: 1500 }),
});

test('Whatever is in sight stands in the page, and no more than that and some around it', () => {
  fc.assert(
    fc.property(
      ...[fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 3000 }), room, fc.nat(), fc.nat()],
      (columns, rows, { width, height }, across, down) => {
        const layout = heatLayout(columns, { width, height });
        const whole = layout.chartHeight + headHeight + rows * rowHeight;
        const left = across % Math.max(1, layout.width - width);
        const top = down % Math.max(1, whole - height);
        const shown = heatWindow(layout, rows, { left, top, width, height });
        const firstRow = Math.max(0, Math.floor((top - layout.chartHeight - headHeight) / rowHeight));
        const lastRow = Math.min(
          rows,
          Math.ceil((top + height - layout.chartHeight - headHeight) / rowHeight),
        );
        expect(shown.firstRow).toBeLessThanOrEqual(firstRow);
        expect(shown.endRow).toBeGreaterThanOrEqual(lastRow);
        const free = Math.max(0, width - layout.labelWidth - layout.endWidth);
        expect(shown.firstColumn).toBeLessThanOrEqual(Math.floor(left / layout.columnWidth));
        expect(shown.endColumn).toBeGreaterThanOrEqual(
          Math.min(columns, Math.ceil((left + free) / layout.columnWidth)),
        );
        expect(shown.endRow - shown.firstRow).toBeLessThanOrEqual(height / rowHeight + 40);
        expect(shown.endColumn - shown.firstColumn).toBeLessThanOrEqual(free / layout.columnWidth + 20);
      },
    ),
  );
});

test('Few interviews have wide columns, many narrow ones that scroll, and the chart stays where there is room', () => {
  expect(heatLayout(11, { width: 1024, height: 740 })).toMatchObject({ columnWidth: 60, isChartFixed: true });
  expect(heatLayout(2, { width: 1024, height: 740 }).columnWidth).toBe(140);
  const many = heatLayout(1000, { width: 1024, height: 400 });
  expect(many).toMatchObject({ columnWidth: 38, isChartFixed: false });
  expect(many.width).toBe(many.labelWidth + 38_000 + many.endWidth);
});
