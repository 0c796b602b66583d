/** The corpus as the person who fills it in uses it. */
import type { Locator, Page } from '@playwright/test';

export class CorpusPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get sheet(): Locator {
    return this.page.getByRole('grid');
  }

  /** The field of the cell that is being written in. */
  get editor(): Locator {
    return this.sheet.getByRole('combobox');
  }

  get sampling(): Locator {
    return this.page.locator('[data-panel="sampling"]');
  }

  async show(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.getByRole('heading', { level: 1, name: 'Corpus' }).waitFor();
  }

  /** The cell of a participant below a heading that is in sight; both by their exact words. */
  async cell(participant: string, heading: string): Promise<Locator> {
    const column = await this.sheet
      .getByRole('columnheader', { name: heading, exact: true })
      .getAttribute('aria-colindex');
    const row = this.sheet.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name: participant, exact: true }),
    });
    return row.locator(`[aria-colindex="${column}"]`);
  }

  async goTo(participant: string, heading: string): Promise<void> {
    await (await this.cell(participant, heading)).click();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What is written where the focus is, as after Ctrl+V of a spreadsheet's cells. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** What Ctrl+C puts on the clipboard, as lines with tabs. */
  copied(): Promise<string> {
    return this.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return clipboardData.getData('text/plain');
    });
  }

  /** Waits until the status bar says that everything is written. */
  async saved(): Promise<void> {
    await this.page
      .locator('footer')
      .getByText(/^\s*Saved \d/)
      .waitFor();
  }
}
