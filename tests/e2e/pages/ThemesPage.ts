/** The theme tree and the panel at the right, in the words of the person who works with them. */
import type { Locator, Page } from '@playwright/test';

export class ThemesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get tree(): Locator {
    return this.page.getByRole('tree');
  }

  /** The row of a theme, by the beginning of its accessible name. */
  row(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) });
  }

  /** Names of the rows from top to bottom, as far as they stand in the page, indented by level. */
  async outline(): Promise<string[]> {
    return this.tree
      .getByRole('treeitem')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            '  '.repeat(Number(row.getAttribute('aria-level')) - 1) +
            (row.getAttribute('aria-label') ?? '').replace(/,.*/, ''),
        ),
      );
  }

  /** Selects a theme and puts the focus on its row. */
  async goTo(name: string): Promise<void> {
    await this.row(name).click();
    await this.row(name).focus();
  }

  async focusedRow(): Promise<string> {
    return this.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label')?.replace(/,.*/, '') ?? '',
    );
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async makeTheme(name: string, keys = 'Control+Enter'): Promise<void> {
    await this.press(keys);
    await this.page.getByLabel('Name of the theme').fill(name);
    await this.press('Enter');
    await this.row(name).waitFor();
  }

  /** Drags a row to a height within another one: 0 its upper edge, 1 its lower. */
  async drag(name: string, onto: string, fraction: number): Promise<void> {
    const from = await boxOf(this.row(name));
    const to = await boxOf(this.row(onto));
    await this.page.mouse.move(from.x + 60, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + 60, to.y + to.height * 0.5, { steps: 4 });
    await this.page.mouse.move(to.x + 60, to.y + to.height * fraction, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Waits until the status bar says that everything is written. */
  async saved(): Promise<void> {
    await this.page
      .locator('footer')
      .getByText(/^\s*Saved \d/)
      .waitFor();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel');
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('This row is not on the screen.');
  return box;
}
