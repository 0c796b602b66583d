/** Pictures for the documentation, taken only when they are asked for: PICTURES=1 npx playwright test. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'pictures');

/** Writes docs/pictures/NAME.png, with nothing moving and no caret blinking. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return;
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}
