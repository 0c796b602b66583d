/** The whole window as a user meets it. Pages of single screens stand beside this file and speak in user verbs. */
import type { Page } from '@playwright/test';

export class TramePage {
  readonly page: Page;
  readonly address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
  }

  /** Opens the window and waits until its first screen stands. */
  async open(): Promise<void> {
    await this.page.goto(`${this.address}/`);
    await this.page.locator('#root > *, #root:not(:empty)').first().waitFor();
  }

  /** Closes and opens it again, as after a restart: same browser profile, same data. */
  async reopen(): Promise<void> {
    await this.page.reload();
    await this.page.locator('#root > *, #root:not(:empty)').first().waitFor();
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Gives the next file dialog these files. Call before the click that opens it. */
  async willChoose(files: string | string[]): Promise<void> {
    this.page.once('filechooser', (chooser) => void chooser.setFiles(files));
  }
}
