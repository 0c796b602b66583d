/** A stored project S on a warm profile, in a browser that was just started: navigation to the first caret. */
import type { Page } from '@playwright/test';
import { BenchWindow, interviewName, regionOf, storedProject } from './benchWindow.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

interface Steps {
  /** Seconds since the navigation began. */
  readonly firstScreen: number;
  readonly caret: number;
}

export const firstCaretRow: Row = {
  name: 'first caret',
  isLarge: false,
  async run(print) {
    await BenchWindow.use(async (bench) => {
      await bench.store(material('S.trame'));
      const once = async () => {
        const page = await bench.restart();
        await page.goto(`${bench.address}/`, { waitUntil: 'commit' });
        return toCaret(page);
      };
      await once();
      const steps = await repeat(5, once);
      const size = 'S';
      const unit = 'seconds';
      print({
        work: 'navigation to the first screen, warm profile',
        ...{ size, unit, values: steps.map((step) => step.firstScreen), must: null },
      });
      print({
        work: 'navigation to the first caret of a stored project, warm profile',
        ...{ size, unit, values: steps.map((step) => step.caret), must: 1 },
      });
    });
  },
};

/** Clicks as soon as there is something to click: no hand is quicker, so this is the program's own time. */
async function toCaret(page: Page): Promise<Steps> {
  const selectors = { stored: storedProject, region: regionOf(interviewName(1)) };
  return page.evaluate(async ({ stored, region }) => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    const firstScreen = await window.paintClock.whenPainted(() => find(stored) !== null);
    find(stored)?.click();
    const hasCaret = () => {
      const element = find(region);
      if (!element?.querySelector('[data-number]')) return false;
      if (document.activeElement !== element) element.focus();
      return element.contains(getSelection()?.anchorNode ?? null);
    };
    const caret = await window.paintClock.whenPainted(hasCaret);
    return { firstScreen: firstScreen / 1000, caret: caret / 1000 };
  }, selectors);
}
