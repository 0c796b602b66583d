/** One more coding where 2,000 are: from Enter in the bar to the mark painted. */
import type { Page } from '@playwright/test';
import { BenchWindow, interviewName, lineOf, regionOf, words } from './benchWindow.ts';
import { material, unusedTheme } from './material.ts';
import { stepTo } from './openTranscriptRow.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const region = regionOf(interviewName(3));

export const oneMoreCodingRow: Row = {
  name: 'one more coding',
  isLarge: false,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      const page = await bench.store(material('coded.trame'));
      await stepTo(page, 'next', 2);
      await stepTo(page, 'next', 3);
      // The first two warm up what a session of coding has warm.
      await repeat(2, (round) => codeOne(page, round));
      const values = await repeat(9, (round) => codeOne(page, round + 2));
      print({
        work: 'one more coding, Enter in the bar to painted',
        size: '10,000 words, 2,000 codings',
        unit: 'milliseconds',
        values,
        must: 16,
      });
    });
  },
};

/** Selects five words of a line by keyboard, opens the bar, writes a theme's name, applies it. */
async function codeOne(page: Page, round: number): Promise<number> {
  await lineOf(page, interviewName(3), 4 + 2 * round).click({ position: { x: 150, y: 12 } });
  // The window looks at the selection after the release; a passage there would open the bar by itself.
  await page.waitForTimeout(300);
  await page.keyboard.press('Home');
  for (let word = 0; word < 5; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: words.reading.bar.label }).waitFor();
  await page.keyboard.type(unusedTheme);
  await page.getByRole('option', { name: unusedTheme, selected: true }).waitFor();
  await page.waitForTimeout(200);
  await page.evaluate((place) => {
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>(`${place} mark`)].flatMap(
        (mark) => mark.dataset.codings?.split(' ') ?? [],
      );
    const before = new Set(shown());
    window.paintClock.arm('keydown', () => shown().some((id) => !before.has(id)));
  }, region);
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.paintClock.result);
}
