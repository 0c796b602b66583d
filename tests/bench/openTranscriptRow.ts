/** Switching to an interview of 10,000 words with 200 and with 2,000 codings: from the click to its lines painted. */
import type { Page } from '@playwright/test';
import { BenchWindow, interviewName, regionOf, words } from './benchWindow.ts';
import { median, rounded } from './figure.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

export const openTranscriptRow: Row = {
  name: 'open transcript',
  isLarge: false,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      const page = await bench.store(material('coded.trame'));
      const rounds = await repeat(7, async () => {
        // Anew each time, so that nothing of these interviews is remembered.
        await bench.openStored(page);
        const first = { few: await stepTo(page, 'next', 2), many: await stepTo(page, 'next', 3) };
        await stepTo(page, 'previous', 2);
        await stepTo(page, 'previous', 1);
        const again = { few: await stepTo(page, 'next', 2), many: await stepTo(page, 'next', 3) };
        return { first, again };
      });
      for (const [key, codings] of [
        ['few', '200'],
        ['many', '2,000'],
      ] as const) {
        print({
          work: 'open a transcript from another one, click to painted',
          size: `10,000 words, ${codings} codings`,
          unit: 'milliseconds',
          values: rounds.map(({ first }) => first[key]),
          must: 100,
          more: { 'opened again': rounded(median(rounds.map(({ again }) => again[key]))) },
        });
      }
    });
  },
};

/** Milliseconds until the neighbour's lines stand; marks too, since both these interviews begin with codings in sight. */
export async function stepTo(page: Page, direction: 'previous' | 'next', number: number): Promise<number> {
  const hasMarks = number > 1;
  // Whatever the step before left to be done is not part of this one.
  await page.waitForTimeout(300);
  await page.evaluate(
    ({ region, marks }) =>
      window.paintClock.arm('click', () => {
        const element = document.querySelector(region);
        const hasLines = element?.querySelector('[data-number]') != null;
        return hasLines && (!marks || element.querySelector('mark') !== null);
      }),
    { region: regionOf(interviewName(number)), marks: hasMarks },
  );
  await page.getByRole('button', { name: words.reading.toolbar[direction] }).click();
  return page.evaluate(() => window.paintClock.result);
}
