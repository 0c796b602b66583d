/** The theme tree with 3,000 themes: opening all of it, and scrolling through it. */
import type { Page } from '@playwright/test';
import { BenchWindow, words } from './benchWindow.ts';
import { rounded } from './figure.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const { tree } = words.themePanel;
const size = '3,000 themes, 1,200 codings';

export const themeTreeRow: Row = {
  name: 'theme tree',
  isLarge: false,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      const page = await bench.store(material('themes.trame'));
      const opened = await repeat(5, async () => {
        await bench.openStored(page);
        return openAll(page);
      });
      print({
        ...{ work: 'open all themes of the tree, click to painted' },
        ...{ size, unit: 'milliseconds', values: opened, must: 200 },
      });
      const scrolled = await repeat(3, () => scroll(page));
      print({
        ...{ work: 'scroll through the tree, 130 pixels a frame', size, unit: 'framesPerSecond', must: 59 },
        values: scrolled.map(({ perSecond }) => perSecond),
        more: {
          'longest frame ms': rounded(Math.max(...scrolled.map(({ longest }) => longest))),
          'frames over 20 ms': scrolled.reduce((sum, { late }) => sum + late, 0),
          frames: scrolled.reduce((sum, { frames }) => sum + frames, 0),
        },
      });
    });
  },
};

/** Painted when the list is as high as 3,000 rows are. */
async function openAll(page: Page): Promise<number> {
  await page.getByRole('button', { name: tree.view }).click();
  await page.evaluate(
    (label) =>
      window.paintClock.arm('click', () => {
        const list = document.querySelector(`[role="tree"][aria-label="${label}"]`);
        return (list?.clientHeight ?? 0) > 3_000 * 25 && list?.querySelector('[aria-level="4"]') !== null;
      }),
    tree.title,
  );
  await page.getByRole('menuitem', { name: tree.expandAll }).click();
  return page.evaluate(() => window.paintClock.result);
}

interface Scrolled {
  readonly perSecond: number;
  readonly longest: number;
  /** Frames that took longer than 20 ms. */
  readonly late: number;
  readonly frames: number;
}

/** Five rows further each frame, for five seconds' worth of frames. */
function scroll(page: Page): Promise<Scrolled> {
  return page.evaluate(
    (label) =>
      new Promise<Scrolled>((resolve) => {
        const scroller = document.querySelector(`[role="tree"][aria-label="${label}"]`)?.parentElement;
        const times: number[] = [];
        if (scroller) scroller.scrollTop = 0;
        const step = (now: number) => {
          times.push(now);
          if (scroller) scroller.scrollTop += 130;
          if (times.length <= 300) {
            requestAnimationFrame(step);
            return;
          }
          const lengths = times.slice(1).map((time, at) => time - (times[at] ?? 0));
          resolve({
            perSecond: (1000 * lengths.length) / lengths.reduce((sum, length) => sum + length, 0),
            longest: Math.max(...lengths),
            late: lengths.filter((length) => length > 20).length,
            frames: lengths.length,
          });
        };
        requestAnimationFrame(step);
      }),
    tree.title,
  );
}
