/** A project L out of the browser's storage: from the click to the first lines, and the memory it then holds. */
import { BenchWindow, interviewName, regionOf, storedProject } from './benchWindow.ts';
import { rounded } from './figure.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

export const openLargeRow: Row = {
  name: 'window L',
  isLarge: true,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      const file = material('L.trame');
      const start = performance.now();
      const page = await bench.store(file);
      const stored = (performance.now() - start) / 1000;
      print({
        ...{ work: 'start of the browser, open a project file, store it, first lines' },
        ...{ size: 'L', unit: 'seconds', values: [stored], must: null },
      });
      const values = await repeat(5, async () => {
        await bench.toFirstScreen(page);
        await page.evaluate(
          (region) =>
            window.paintClock.arm('click', () => document.querySelector(`${region} [data-number]`) !== null),
          regionOf(interviewName(1)),
        );
        await page.locator(storedProject).click();
        return (await page.evaluate(() => window.paintClock.result)) / 1000;
      });
      print({
        ...{ work: 'open a project from the browser’s storage, click to first lines painted' },
        ...{ size: 'L', unit: 'seconds', values, must: 2 },
      });
      const inspector = await bench.inspect(page);
      await page.waitForTimeout(3_000);
      await inspector.send('HeapProfiler.collectGarbage');
      const heap: Record<string, number> = { ...(await inspector.send('Runtime.getHeapUsage')) };
      print({
        work: 'heap of the window after a forced collection, project open, one transcript shown',
        size: 'L',
        unit: 'megabytes',
        values: [(heap.usedSize ?? 0) / 1e6],
        must: 400,
        more: {
          'outside the heap (buffers)': rounded((heap.backingStorageSize ?? 0) / 1e6),
          'page elements': rounded((heap.embedderHeapUsedSize ?? 0) / 1e6),
          'workers running': page.workers().length,
        },
      });
    });
  },
};
