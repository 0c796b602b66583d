/** Typing in a text of results with 100 findings and 500 live nodes: from a key to the letter painted. */
import type { Page } from '@playwright/test';
import { BenchWindow } from './benchWindow.ts';
import { median, rounded } from './figure.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const keys = 40;

export const typingRow: Row = {
  name: 'typing',
  isLarge: false,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      const page = await bench.store(material('results.trame'));
      await page.keyboard.press('Control+6');
      const finding = page.getByRole('textbox').getByText('le disent').nth(50);
      await finding.click();
      await page.keyboard.press('End');
      await type(page);
      const runs = await repeat(3, () => type(page));
      const painted = runs.flatMap((run) => run.painted);
      print({
        work: 'a letter typed in a text of results, key to painted',
        size: '100 findings, 500 live nodes',
        unit: 'milliseconds',
        values: painted,
        must: 16,
        more: { 'handling of the key alone': rounded(median(runs.flatMap((run) => run.handled))) },
      });
    });
  },
};

/** Letters as fast as a person types them; `handled` ends where the browser may draw. */
async function type(page: Page): Promise<{ readonly painted: number[]; readonly handled: number[] }> {
  const painted: number[] = [];
  const handled: number[] = [];
  for (let key = 0; key < keys; key++) {
    await page.evaluate(() => {
      const textOf = () =>
        document.querySelector('[role="textbox"][contenteditable]')?.textContent?.length ?? 0;
      const before = textOf();
      addEventListener(
        'keydown',
        (event) =>
          requestAnimationFrame(() => {
            document.body.dataset.handled = String(performance.now() - event.timeStamp);
          }),
        { capture: true, once: true },
      );
      window.paintClock.arm('keydown', () => textOf() !== before);
    });
    await page.keyboard.press('a');
    painted.push(await page.evaluate(() => window.paintClock.result));
    handled.push(Number(await page.evaluate(() => document.body.dataset.handled)));
    await page.waitForTimeout(60);
  }
  return { painted, handled };
}
