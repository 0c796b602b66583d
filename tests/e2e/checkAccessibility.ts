/** axe on what is shown: no violation of WCAG 2.2 AA or of axe's best practices is taken. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * `view` names what is shown, for the report; `within` is a selector where only a part of it is new. Frames are looked at
 * one by one in the page itself (axe's legacy mode), as the window has none: a second page to add them up takes longer
 * than the looking.
 */
export async function checkAccessibility(page: Page, view: string, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(ruleSets);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(', ')}`,
  );
  expect(said, `accessibility of ${view}`).toEqual([]);
}
