/** The corpus with 1,000 participants and 20 characteristics: showing it, and scrolling down and sideways. */
import type { Page } from '@playwright/test';
import { BenchWindow, words } from './benchWindow.ts';
import { rounded } from './figure.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const size = '1,000 participants, 20 characteristics';

export const participantsRow: Row = {
  name: 'participants',
  isLarge: false,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      const page = await bench.store(material('participants.trame'));
      const shown = await repeat(5, () => show(page));
      print({
        ...{ work: 'show the corpus, key press to painted' },
        ...{ size, unit: 'milliseconds', values: shown, must: null },
      });
      await show(page);
      for (const [direction, name] of [
        [{ top: 130, left: 0 }, 'scroll down the corpus, 130 pixels a frame'],
        [{ top: 0, left: 40 }, 'scroll the corpus sideways and back, 40 pixels a frame'],
      ] as const) {
        const scrolled = await repeat(3, () => scroll(page, direction));
        print({
          ...{ work: name, size, unit: 'framesPerSecond', must: 59 },
          values: scrolled.map(({ perSecond }) => perSecond),
          more: {
            'longest frame ms': rounded(Math.max(...scrolled.map(({ longest }) => longest))),
            'frames over 20 ms': scrolled.reduce((sum, { late }) => sum + late, 0),
            frames: scrolled.reduce((sum, { frames }) => sum + frames, 0),
          },
        });
      }
    });
  },
};

/** From the coding view; painted when the first participant stands in the sheet. */
async function show(page: Page): Promise<number> {
  await page.keyboard.press('Control+2');
  await page.locator('[data-panel="transcript"]').waitFor();
  await page.evaluate(
    (label) =>
      window.paintClock.arm('keydown', () => {
        const grid = document.querySelector(`[role="grid"][aria-label="${label}"]`);
        return (grid?.querySelectorAll('[role="rowheader"]').length ?? 0) > 10;
      }),
    words.corpus.sheet,
  );
  await page.keyboard.press('Control+1');
  return page.evaluate(() => window.paintClock.result);
}

interface Scrolled {
  readonly perSecond: number;
  readonly longest: number;
  /** Frames that took longer than 20 ms. */
  readonly late: number;
  readonly frames: number;
}

/** Further each frame, for five seconds' worth of frames; from the other end again where it ends. */
function scroll(page: Page, by: { readonly top: number; readonly left: number }): Promise<Scrolled> {
  return page.evaluate(
    ({ label, by: step }) =>
      new Promise<Scrolled>((resolve) => {
        const scroller = document.querySelector(`[role="grid"][aria-label="${label}"]`)?.parentElement;
        if (!scroller) throw new Error('The corpus is not shown.');
        scroller.scrollTo(0, 0);
        const times: number[] = [];
        let sideways = step.left;
        const next = (now: number) => {
          times.push(now);
          const before = scroller.scrollLeft;
          scroller.scrollBy(sideways, step.top);
          if (sideways !== 0 && scroller.scrollLeft === before) sideways = -sideways;
          if (times.length <= 300) {
            requestAnimationFrame(next);
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
        requestAnimationFrame(next);
      }),
    { label: words.corpus.sheet, by },
  );
}
