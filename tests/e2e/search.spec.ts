/** Searching all transcripts: by keys, by mouse, with expressions that never end, and coding what was found. */
import type { Page } from '@playwright/test';
import { checkInBothModes } from './checkAccessibility.ts';
import { looksOf, setLook } from './looks.ts';
import { CodingPage } from './pages/CodingPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

const text = [
  'MP : Et la nuit, vous dormez ?',
  'E1 : L’été, la NUIT tombe tard. On dort mal.',
  'MP : Et l’hiver ?',
  `E1 : Oh, ${'a'.repeat(60)}! Je dors mieux.`,
].join('\n');

test.beforeEach(({ page }) => StudyPage.withoutPickers(page));

const field = (page: Page) => page.getByRole('textbox', { name: 'Search all transcripts' });
const hits = (page: Page) => page.getByRole('list', { name: /^Hits/ }).getByRole('button');
const status = (page: Page) => page.getByRole('tabpanel').getByRole('status');

async function startSearch(page: Page): Promise<CodingPage> {
  const coding = new CodingPage(page);
  await coding.startWith(text);
  await page.keyboard.press('Control+Shift+F');
  await expect(field(page)).toBeFocused();
  return coding;
}

test('SR2, SR4, SR9, SR10: hits and answers are coded after a preview; words are found without case and accents, and shown', async ({
  page,
  trame: _open,
}) => {
  const coding = await startSearch(page);
  await page.keyboard.press('Escape');
  await coding.goTo(2);
  await coding.codeSentence('Saisons');
  await page.keyboard.press('Control+Shift+F');
  await field(page).fill('hiver');
  await expect(hits(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Code these hits…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The answers to a question').check();
  await expect(dialog.getByText('1 of 1 passage')).toBeVisible();
  await dialog.getByRole('option', { name: 'Saisons' }).click();
  await dialog.getByRole('button', { name: 'Code 1 passage' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(coding.marks.filter({ hasText: 'Je dors mieux' })).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await coding.region.focus();
  await page.keyboard.press('Control+z');
  await expect(coding.marks.filter({ hasText: 'Je dors mieux' })).toHaveCount(0);

  await page.keyboard.press('Control+Shift+F');
  await field(page).fill('');
  await page.keyboard.type('la nuit');
  await expect(hits(page)).toHaveCount(2);
  await expect(status(page)).toHaveText('2 hits in 1 transcript');
  await page.getByRole('button', { name: 'Participants', exact: true }).click();
  await expect(hits(page)).toHaveCount(1);
  await hits(page).first().focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => coding.selected()).toBe('la NUIT');
  await page.getByRole('button', { name: 'Exact phrase' }).click();
  await expect(status(page)).toHaveText('Nothing was found.');
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
});

test('SR7: an expression that never ends is stopped, and does not hold up the next search', async ({
  page,
  trame: _open,
}) => {
  await startSearch(page);
  await page.getByRole('button', { name: 'Expression' }).click();
  await field(page).fill('(a+)+$');
  await expect(status(page)).toContainText('in “E1” the expression took longer than 3 seconds');
  await field(page).fill('(a+)+');
  await expect(hits(page).first()).toBeVisible();
  await field(page).fill('(a+)+$');
  await expect(status(page)).toContainText('Searching');
  await field(page).fill('\\bété\\b');
  await expect(hits(page)).toHaveCount(1);
  await field(page).fill('(nuit');
  await expect(status(page)).toContainText('no regular expression');
});

for (const look of looksOf('en')) {
  test(`the search is accessible (${look.language}, ${look.mode})`, async ({
    page,
    address,
    complaints: _heard,
  }) => {
    test.setTimeout(120_000);
    await setLook(page, look);
    await page.goto(address);
    await new StudyPage(page).openWorkedExample();
    await page.keyboard.press('Control+Shift+F');
    const panel = page.getByRole('tabpanel', { name: /^(Search|Recherche)$/ });
    await panel.getByRole('textbox').fill('nuit');
    const rows = panel.getByRole('listitem').getByRole('button');
    await expect(rows.first()).toBeVisible();
    await checkInBothModes(page, 'search', '[data-panel="search"]');
    await takePicture(page, `search-${look.language}-${look.mode}`);
    await panel.getByRole('button', { name: /^(Code these hits|Coder ces)/ }).click();
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    await checkInBothModes(page, 'coding of hits', 'dialog');
    await takePicture(page, `search-coding-${look.language}-${look.mode}`);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 720, height: 450 });
    await expect(rows.first()).toBeVisible();
    await takePicture(page, `search-720-${look.language}-${look.mode}`);
  });
}
