/** axe on what is shown: no violation of WCAG 2.2 AA or of axe's best practices is taken. */
import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};

/** `view` names what is shown, for the report; `within` is a selector where only a part of it is new. */
export async function checkAccessibility(page: Page, view: string, within?: string): Promise<void> {
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
