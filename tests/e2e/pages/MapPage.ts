/** The axial map in the words of the person who works with it. */
import type { Locator, Page } from '@playwright/test';

export class MapPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get map(): Locator {
    return this.page.getByRole('application');
  }

  get tray(): Locator {
    return this.page.locator('[data-panel="tray"]');
  }

  get panel(): Locator {
    return this.page.locator('[data-panel="details"]');
  }

  async show(): Promise<void> {
    await this.page.keyboard.press('Control+3');
    await this.map.waitFor();
  }

  /** A theme on the map, by the beginning of its accessible name. */
  theme(name: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${name}, \\d`) });
  }

  link(sentence: string): Locator {
    return this.map.getByRole('button', { name: sentence, exact: true });
  }

  async placeFromTray(name: string): Promise<void> {
    await this.tray.getByRole('button', { name: `Place “${name}” on the map` }).click();
    await this.theme(name).waitFor();
  }

  /** Middle of a theme in the window. */
  async middleOf(name: string): Promise<{ x: number; y: number }> {
    const box = await this.theme(name).boundingBox();
    if (!box) throw new Error(`“${name}” is not in sight.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await this.page.mouse.move(to.x, to.y);
    await this.page.mouse.up();
  }

  async menu(button: string | RegExp, item: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}
