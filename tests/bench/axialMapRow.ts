/** A map with 300 themes and 600 links: moving over it, dragging a theme, tidying it. */
import type { Page } from '@playwright/test';
import { BenchWindow, words } from './benchWindow.ts';
import { rounded } from './figure.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const size = '300 themes, 600 links';
const { map } = words.axial;

export const axialMapRow: Row = {
  name: 'axial map',
  isLarge: false,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      const page = await bench.store(material('map.trame'));
      const opened = await repeat(3, async () => {
        await bench.openStored(page);
        return open(page);
      });
      print({ work: 'show the map, key to painted', size, unit: 'milliseconds', values: opened, must: 500 });
      for (const [work, how] of [
        ['move over the map, 12 pixels a frame', 'pan'],
        ['drag a theme with 4 links, 3 pixels a frame', 'drag'],
        ['zoom with the wheel', 'zoom'],
      ] as const) {
        const all = await repeat(3, () => animate(page, how));
        print({
          ...{ work, size, unit: 'framesPerSecond', must: 59 },
          values: all.map(({ perSecond }) => perSecond),
          more: {
            'longest frame ms': rounded(Math.max(...all.map(({ longest }) => longest))),
            'frames over 20 ms': all.reduce((sum, { late }) => sum + late, 0),
            frames: all.reduce((sum, { frames }) => sum + frames, 0),
          },
        });
      }
      const tidied = await repeat(1, () => tidy(page));
      print({
        work: 'tidy by forces, choice to painted',
        size,
        unit: 'milliseconds',
        values: tidied,
        must: 3000,
      });
    });
  },
};

async function open(page: Page): Promise<number> {
  await page.evaluate(() =>
    window.paintClock.arm('keydown', () => document.querySelectorAll('[data-item]').length >= 300),
  );
  await page.keyboard.press('Control+3');
  return page.evaluate(() => window.paintClock.result);
}

interface Frames {
  readonly perSecond: number;
  readonly longest: number;
  readonly late: number;
  readonly frames: number;
}

/** One event a frame, for three seconds' worth of frames. */
function animate(page: Page, how: 'pan' | 'drag' | 'zoom'): Promise<Frames> {
  return page.evaluate(
    (way) =>
      new Promise<Frames>((resolve) => {
        const paper = document.querySelector<HTMLElement>('[role="application"]');
        const theme = document.querySelectorAll<HTMLElement>('[data-item]')[24];
        const target = way === 'drag' ? theme : paper;
        const box = target?.getBoundingClientRect();
        if (!paper || !target || !box) return;
        const at = { x: box.left + (way === 'drag' ? 20 : 400), y: box.top + (way === 'drag' ? 10 : 8) };
        const send = (type: string, step: number) => {
          const swing = 180 * Math.sin(step / 12);
          const place = { clientX: at.x + swing, clientY: at.y + swing / 3 };
          target.dispatchEvent(
            way === 'zoom'
              ? new WheelEvent('wheel', {
                  ...place,
                  deltaY: 8 * Math.sin(step / 12),
                  ctrlKey: true,
                  bubbles: true,
                  cancelable: true,
                })
              : new PointerEvent(type, { ...place, pointerId: 1, button: 0, buttons: 1, bubbles: true }),
          );
        };
        // Only pointers of the system can be captured.
        paper.setPointerCapture = () => undefined;
        const times: number[] = [];
        send('pointerdown', 0);
        const step = (now: number) => {
          times.push(now);
          send('pointermove', times.length);
          if (times.length <= 180) {
            requestAnimationFrame(step);
            return;
          }
          send('pointerup', 0);
          const lengths = times.slice(1).map((time, index) => time - (times[index] ?? 0));
          resolve({
            perSecond: (1000 * lengths.length) / lengths.reduce((sum, length) => sum + length, 0),
            longest: Math.max(...lengths),
            late: lengths.filter((length) => length > 20).length,
            frames: lengths.length,
          });
        };
        requestAnimationFrame(step);
      }),
    how,
  );
}

async function tidy(page: Page): Promise<number> {
  await page.getByRole('button', { name: map.tidy, exact: true }).click();
  await page.evaluate(() => {
    const place = () => document.querySelector<HTMLElement>('[data-item]')?.getBoundingClientRect().x;
    const before = place();
    window.paintClock.arm('click', () => place() !== before);
  });
  await page.getByRole('menuitem', { name: map.tidyForce }).click();
  return page.evaluate(() => window.paintClock.result);
}
