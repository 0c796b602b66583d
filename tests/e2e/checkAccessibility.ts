/** axe on what is shown: no violation of WCAG 2.2 AA or of axe's best practices is taken. */
import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};

const coloursOnly = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
} satisfies RunOptions['runOnly'];

/** `view` names what is shown, for the report; `within` is a selector where only a part of it is new. */
export function checkAccessibility(page: Page, view: string, within?: string): Promise<void> {
  return checkRules(page, view, within, options);
}

/** And once more in the other mode, where only colours differ. The window follows the computer's light or dark. */
export async function checkInBothModes(page: Page, view: string, within?: string): Promise<void> {
  await checkAccessibility(page, view, within);
  const root = page.locator('html');
  const mode = (await root.getAttribute('data-mode')) === 'dark' ? 'dark' : 'light';
  const other = mode === 'dark' ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme: other, reducedMotion: 'reduce' });
  await expect(root).toHaveAttribute('data-mode', other);
  await checkRules(page, `${view}, ${other}`, within, { ...options, runOnly: coloursOnly });
  await page.emulateMedia({ colorScheme: mode, reducedMotion: 'reduce' });
  await expect(root).toHaveAttribute('data-mode', mode);
  // Laid out before motion is allowed again: colours on their way back would be measured by the next check.
  await page.evaluate(() => document.body.getBoundingClientRect());
  await page.emulateMedia({ reducedMotion: null });
}

async function checkRules(
  page: Page,
  view: string,
  within: string | undefined,
  options: RunOptions,
): Promise<void> {
  // Half a megabyte that stays in the page until it is loaded anew.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(runAxe, { within, options });
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(', ')}`,
  );
  expect(said, `accessibility of ${view}`).toEqual([]);
}

/** In the page. */
function runAxe(asked: { within: string | undefined; options: RunOptions }): Promise<AxeResults> {
  const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
  return loaded.run(asked.within === undefined ? document : { include: asked.within }, asked.options);
}
