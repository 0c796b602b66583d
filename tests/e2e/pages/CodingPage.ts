/** The transcript as a reader and coder uses it, in user verbs. */
import type { Locator, Page } from '@playwright/test';

export class CodingPage {
  readonly page: Page;
  readonly region: Locator;
  readonly bar: Locator;
  readonly marks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.locator('[data-panel="transcript"] [role="textbox"][aria-readonly="true"]');
    this.bar = page.getByRole('combobox', { name: /passage|instead of/ });
    this.marks = this.region.locator('mark');
  }

  /** Imports one interview from the first screen and names the study. */
  async startWith(text: string, name = 'E1.txt'): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: /^Import interviews/ }).click(),
    ]);
    await chooser.setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }]);
    await this.page.getByRole('button', { name: /^Import \d/ }).click();
    await this.page.getByLabel('Name of the study').fill('Gardes');
    await this.page.getByLabel('Initials of who codes').fill('MP');
    await this.page.getByRole('button', { name: 'Create' }).click();
    await this.region.waitFor();
  }

  line(number: number | string): Locator {
    return this.region.locator(`[data-number="${number}"]`);
  }

  /** Puts the caret at the beginning of a line. */
  async goTo(number: number | string): Promise<void> {
    await this.line(number).scrollIntoViewIfNeeded();
    const box = await this.boxOf(number);
    const pane = await this.page.locator('[data-panel="transcript"]').boundingBox();
    await this.page.mouse.click(Math.max(box.x, (pane?.x ?? 0) + 78) + 4, box.y + box.height / 2);
    // Lines that came into sight are laid out with the next picture; nobody presses a key before that.
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
    await this.press('Home');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Selects the sentence at the caret and codes it with a theme of this name or path, made where it is missing. */
  async codeSentence(theme: string): Promise<void> {
    await this.press('Alt+s', 'Enter');
    await this.bar.fill(theme);
    await this.press('Shift+Enter');
    await this.bar.waitFor({ state: 'detached' });
  }

  async boxOf(number: number | string) {
    const box = await this.line(number).boundingBox();
    if (!box) throw new Error(`Line ${number} is not on the screen.`);
    return box;
  }

  selected(): Promise<string> {
    return this.page.evaluate(() => getSelection()?.toString() ?? '');
  }

  text(): Promise<string> {
    return this.region.evaluate((region) => region.textContent ?? '');
  }

  /** What Ctrl+C puts on the clipboard. */
  copied(): Promise<string> {
    return this.region.evaluate((region) => {
      const clipboard = new DataTransfer();
      region.dispatchEvent(new ClipboardEvent('copy', { clipboardData: clipboard, cancelable: true }));
      return clipboard.getData('text/plain');
    });
  }

  /** What was last said to screen readers. */
  said(): Locator {
    return this.page.locator('output[aria-live="polite"]').first();
  }
}
