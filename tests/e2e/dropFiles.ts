/** Drops files on the window, as from the computer's folders. */
import type { Page } from '@playwright/test';

/** Text files by their names. */
export async function dropFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((contents) => {
    const made = new DataTransfer();
    for (const [name, content] of Object.entries(contents)) made.items.add(new File([content], name));
    return made;
  }, files);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
