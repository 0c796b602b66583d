/** One more coding where 2,000 are: from Enter in the bar to the mark painted. */
import type { CDPSession, Page } from '@playwright/test';
import { BenchWindow, interviewName, lineOf, regionOf, words } from './benchWindow.ts';
import { median, rounded } from './figure.ts';
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
      const inspector = await bench.inspect(page);
      // Before enabling, as it cannot be chosen later: processor time instead of wall time.
      await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
      const once = (round: number) => codeOne(page, round, () => busyMilliseconds(inspector));
      // The first two warm up what a session of coding has warm.
      await repeat(2, once);
      const coded = await repeat(9, (round) => once(round + 2));
      print({
        work: 'one more coding, Enter in the bar to painted',
        size: '10,000 words, 2,000 codings',
        unit: 'milliseconds',
        values: coded.map(({ painted }) => painted),
        must: 16,
        more: {
          'main thread’s processor time, storing included': rounded(median(coded.map(({ busy }) => busy))),
        },
      });
    });
  },
};

interface Coded {
  readonly painted: number;
  readonly busy: number;
}

/** Selects five words of a line by keyboard, opens the bar, writes a theme's name, applies it. */
async function codeOne(page: Page, round: number, busyNow: () => Promise<number>): Promise<Coded> {
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
  // What is put in is looked at, as looking through all marks at each picture would be measured too.
  await page.evaluate((place) => {
    const idsIn = (root: Element) =>
      [...root.querySelectorAll<HTMLElement>('mark')].flatMap(
        ({ dataset }) => dataset.codings?.split(' ') ?? [],
      );
    const reader = document.querySelector(place);
    if (!reader) throw new Error('No transcript is shown.');
    const before = new Set(idsIn(reader));
    let isShown = false;
    new MutationObserver((changes, observer) => {
      const lines = new Set(changes.map(({ target }) => target).filter((node) => node instanceof Element));
      isShown ||= [...lines].some((line) => idsIn(line).some((id) => !before.has(id)));
      if (isShown) observer.disconnect();
    }).observe(reader, { childList: true, subtree: true });
    window.paintClock.arm('keydown', () => isShown);
  }, region);
  const before = await busyNow();
  await page.keyboard.press('Enter');
  const painted = await page.evaluate(() => window.paintClock.result);
  return { painted, busy: (await busyNow()) - before };
}

/** Processor time of the window's main thread since it began. */
async function busyMilliseconds(inspector: CDPSession): Promise<number> {
  const { metrics } = await inspector.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
