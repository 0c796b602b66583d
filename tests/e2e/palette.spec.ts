/** The palette, the keys that one chooses, and the list of shortcuts. Rules: docs/rules/actions.md. */
import { checkInBothModes } from './checkAccessibility.ts';
import { looksOf, setLook } from './looks.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test('KY14, KY16, KY17: the palette leads to themes, interviews, commands and passages, and gives the focus back', async ({
  trame: _,
  page,
}) => {
  const study = new StudyPage(page);
  await study.openWorkedExample();
  const field = page.getByRole('combobox', { name: 'Search or run a command' });
  await page.keyboard.press('Control+k');
  await field.fill('solit');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Solitude décisionnelle');
  await expect(options.last()).toContainText('“solit”');
  await takePicture(page, 'palette-en-light');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('tabpanel')).toContainText('Solitude décisionnelle');

  await study.goToLine('Pour commencer');
  await page.keyboard.press('Control+k');
  await field.fill('select the sent');
  await expect(options.first()).toContainText('Alt S');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText(/Selection: \d+ words/);
  await page.keyboard.press('Control+k');
  await field.fill('chercher');
  await expect(options.first()).toContainText('Chercher un avis');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Coded with “Chercher un avis”/).first()).toBeAttached();

  await page.keyboard.press('Control+k');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await field.fill('E7');
  await expect(page.getByRole('group', { name: 'Themes' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /E7/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await field.fill('corpus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Corpus' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await field.fill('Pour commencer');
  await expect(page.getByRole('group', { name: 'In the interviews' })).toContainText('“Pour commencer”');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Search all transcripts' })).toHaveValue('Pour commencer');
  await expect(page.getByRole('list', { name: /^Hits/ }).getByRole('button').first()).toBeVisible();
});

test('KY9, KY10: keys are changed, refused with the reason where taken, kept over a restart, and given back', async ({
  trame,
  page,
}) => {
  await new StudyPage(page).openWorkedExample();
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'See and change the keys…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const keys = dialog.getByRole('button', { name: /^Retrieve codings: / });
  await keys.click();
  await page.keyboard.press('Control+s');
  await expect(dialog.getByRole('alert')).toContainText('Ctrl S already does “Save”');
  await expect(keys).toHaveAccessibleName('Retrieve codings: Ctrl Shift R. Change');
  await keys.click();
  await page.keyboard.press('Control+Alt+r');
  await expect(keys).toHaveAccessibleName('Retrieve codings: Ctrl Alt R. Change');
  await expect(dialog.getByRole('alert')).toBeEmpty();
  await trame.reopen();
  await page.locator('[data-panel="transcript"]').waitFor();
  await page.keyboard.press('Control+Alt+r');
  await expect(page.getByRole('tab', { name: /Retriev/ })).toBeVisible();
  await page.keyboard.press('F1');
  await dialog.getByRole('button', { name: 'Usual keys for Retrieve codings' }).click();
  await expect(keys).toHaveAccessibleName('Retrieve codings: Ctrl Shift R. Change');
});

for (const look of looksOf('fr')) {
  const { language, mode } = look;
  test(`KY15: palette, shortcuts and settings are accessible (${language}, ${mode})`, async ({
    page,
    address,
  }) => {
    await setLook(page, look);
    await page.goto(address);
    await new StudyPage(page).openWorkedExample();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option').first()).toBeVisible();
    await checkInBothModes(page, 'the palette', 'dialog');
    await takePicture(page, `palette-${language}-${mode}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog')).toContainText(/Raccourcis clavier|Keyboard shortcuts/);
    await checkInBothModes(page, 'the shortcuts', 'dialog');
    await takePicture(page, `shortcuts-${language}-${mode}`);
  });
}
