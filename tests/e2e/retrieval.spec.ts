/** Asking the codings: building a query, walking through what it finds, changing it in place, who did not speak of it. */
import type { Page } from '@playwright/test';
import { checkAccessibility, checkInBothModes } from './checkAccessibility.ts';
import { looksOf, setLook } from './looks.ts';
import { CodingPage } from './pages/CodingPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test.beforeEach(({ page }) => StudyPage.withoutPickers(page));

const text = [
  'MP : Et la nuit ?',
  'E1 : On dort mal. Le téléphone sonne.',
  'MP : Et le jour ?',
  'E2 : Le jour, on oublie.',
].join('\n');

const panel = (page: Page) => page.getByRole('tabpanel', { name: /^(Retrieval|Requêtes)$/ });
const found = (page: Page) => panel(page).locator('[data-row]');
const summary = (page: Page) => panel(page).getByRole('status').last();

/** Two codings of one participant of two: Sommeil and Bruit, one sentence after the other. */
async function startWithCodings(page: Page): Promise<CodingPage> {
  const coding = new CodingPage(page);
  await coding.startWith(text, 'groupe.txt');
  await coding.goTo(2);
  await coding.codeSentence('Sommeil');
  await coding.goTo(2);
  await coding.press('End', 'Home', 'End');
  await coding.codeSentence('Bruit');
  await page.keyboard.press('Control+Shift+R');
  await expect(summary(page)).toHaveText('2 codings · 1 participant');
  return coding;
}

async function addTheme(page: Page, condition: number, name: string): Promise<void> {
  await panel(page)
    .getByRole('group', { name: `Condition ${condition}` })
    .getByRole('button', { name: 'Theme…' })
    .click();
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('QW8, QW9, QW15: conditions narrow what is found, and a query is saved under a name', async ({
  page,
  trame: _open,
}) => {
  await startWithCodings(page);
  await addTheme(page, 1, 'Sommeil');
  await expect(summary(page)).toHaveText('1 coding · 1 participant');
  await panel(page).getByRole('button', { name: 'Add condition' }).click();
  await addTheme(page, 2, 'Bruit');
  await expect(panel(page).getByText('No coding answers this query.')).toBeVisible();
  await panel(page).getByLabel('How the passages stand').selectOption('near');
  await expect(found(page)).toHaveCount(1);
  await panel(page).getByRole('button', { name: 'Saved queries' }).click();
  await page.getByRole('menuitem', { name: 'Save as…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Sommeil près du bruit');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Sommeil près du bruit')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Remove condition 1' }).click();
  await expect(panel(page).getByRole('group', { name: 'Condition 1' }).locator(':focus')).toHaveCount(1);
  await expect(panel(page).getByText('Sommeil près du bruit *')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Saved queries' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Sommeil près du bruit' }).click();
  await expect(panel(page).getByRole('group', { name: /^Condition/ })).toHaveCount(2);
});

test('QW14, EX25: who did not speak of it; a passage is shown, copied, recoded, moved and removed', async ({
  page,
  trame: _open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const coding = await startWithCodings(page);
  await panel(page).getByRole('button', { name: 'Did not speak of it 1' }).click();
  await expect(panel(page).getByRole('listitem').getByText('E2')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Codings 2' }).click();
  await found(page).first().focus();
  await page.keyboard.press('Control+c');
  await expect(coding.said()).toHaveText('1 quote copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('“On dort mal.” (E1, groupe, l. 2)');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(found(page).first()).toContainText('On dort mal. Le');
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByRole('combobox').fill('Bruit');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Give|^Recode/ })
    .last()
    .click();
  await expect(found(page)).toHaveCount(1);
  await found(page).first().focus();
  await page.keyboard.press('Control+Enter');
  await expect(coding.region).toBeFocused();
  await found(page).first().focus();
  await page.keyboard.press('Delete');
  await expect(panel(page).getByText('Nothing is coded yet.')).toBeVisible();
});

test('QW10, QW15: a query keeps to a participant and a day, all is copied, and a theme that is gone is named', async ({
  page,
  trame: _open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const coding = await startWithCodings(page);
  await panel(page).getByRole('button', { name: 'Copy all' }).click();
  await expect(coding.said()).toHaveText('2 quotes copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '“On dort mal.” (E1, groupe, l. 2)\n\n“Le téléphone sonne.” (E1, groupe, l. 2)',
  );
  await panel(page).getByText('Only some participants or days').click();
  await panel(page).getByLabel('Add a participant…').selectOption('E2');
  await expect(panel(page).getByText('No coding answers this query.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Take out E2' }).click();
  await panel(page).getByLabel('Day of coding, to').fill('2001-01-01');
  await expect(panel(page).getByText('No coding answers this query.')).toBeVisible();
  await panel(page).getByLabel('Day of coding, to').fill('');
  await expect(found(page)).toHaveCount(2);
  await addTheme(page, 1, 'Sommeil');
  await expect(found(page)).toHaveCount(1);
  await page.getByRole('treeitem', { name: /^Sommeil/ }).focus();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByText('Delete the codings too').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(panel(page).getByText(/no longer in the project \(1 theme\)/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Take it out' }).click();
  await expect(found(page)).toHaveCount(1);
  await expect(panel(page).getByText(/no longer in the project/)).toHaveCount(0);
});

for (const look of looksOf('fr')) {
  test(`the retrieval is accessible (${look.language}, ${look.mode})`, async ({
    page,
    address,
    complaints: _heard,
  }) => {
    test.setTimeout(120_000);
    await setLook(page, look);
    await page.goto(address);
    await new StudyPage(page).openWorkedExample();
    await page
      .getByRole('treeitem', { name: /^Sommeil/ })
      .first()
      .click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^(Retrieve its|Retrouver ses)/ }).click();
    await expect(found(page).first()).toBeVisible();
    await panel(page)
      .getByRole('button', { name: /^(Show what stands|Montrer ce qui)/ })
      .first()
      .click();
    await panel(page)
      .getByRole('button', { name: /^(Add condition|Ajouter une condition)/ })
      .click();
    await panel(page)
      .getByLabel(/^(How the passages|Comment les passages)/)
      .selectOption('interview');
    await expect(found(page).first()).toBeVisible();
    await takePicture(page, `retrieval-${look.language}-${look.mode}`);
    await checkInBothModes(page, 'retrieval', '[data-panel="retrieval"]');
    await panel(page)
      .getByRole('button', { name: /^(Did not|N’en ont)/ })
      .click();
    await checkInBothModes(page, 'who did not speak of it', '[data-panel="retrieval"]');
    await panel(page)
      .getByRole('button', { name: /^(Codings|Codages)/ })
      .click();
    await page.setViewportSize({ width: 720, height: 450 });
    await checkAccessibility(page, 'retrieval at 200 %');
    await takePicture(page, `retrieval-720-${look.language}-${look.mode}`);
  });
}
