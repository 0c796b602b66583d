/**
 * The looks in which a view is gone through: one in every run, with axe looking at it light and dark
 * (checkAccessibility.ts), and a second one, in the other language and mode, where pictures are taken.
 */
import type { Page } from '@playwright/test';

export interface Look {
  readonly language: 'en' | 'fr';
  readonly mode: 'light' | 'dark';
}

const english: Look = { language: 'en', mode: 'light' };
const french: Look = { language: 'fr', mode: 'dark' };

/** Views take turns in their language, so that both are looked at in every run. */
export function looksOf(language: Look['language']): readonly Look[] {
  const [always, other] = language === 'en' ? [english, french] : [french, english];
  return process.env.PICTURES === '1' ? [always, other] : [always];
}

/** Before the page is opened. The mode is the computer's, which `checkInBothModes` turns around. */
export async function setLook(page: Page, { language, mode }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: mode });
  await page.addInitScript((settings) => localStorage.setItem('trame.settings', JSON.stringify(settings)), {
    language,
  });
}
