/** axe on what is shown: no violation of WCAG 2.2 AA or of axe's best practices is taken. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `view` names what is shown, for the report. */
export async function checkAccessibility(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(ruleSets).analyze();
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(', ')}`,
  );
  expect(said, `accessibility of ${view}`).toEqual([]);
}
