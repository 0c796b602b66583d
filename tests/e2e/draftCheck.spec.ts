/** Checking a finished chapter: opened from a file, its problems walked through, and read again after the project changed. */
import type { Page } from '@playwright/test';
import { checkAccessibility } from './checkAccessibility.ts';
import { CodingPage } from './pages/CodingPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

const interview = [
  'MP : Et la nuit, comment cela se passe ?',
  'E1 : La nuit, on est seule avec sa peur, et personne ne répond.',
  'E2 : Moi jamais seule, on s’appelle toujours entre collègues.',
].join('\n');

const chapter = [
  'La nuit',
  'Deux participants parlaient de la peur (E1).',
  '« La nuit, on est seule avec sa colère, et personne ne répond » (E1).',
  '« Moi jamais seule, on s’appelle toujours entre collègues » (E1).',
  'E2 disait : « Moi jamais seule, on s’appelle toujours entre collègues » (E2).',
].join('\n\n');

/** E7 and E10 have codings of this theme: E10 is named among the others, and E11 is not. */
const others = [
  chapter,
  'Peur de la route',
  'Deux participants ont peur de la route (E7, E10). Les autres (E1, E2, E3, E4, E5, E6, E8, E9, E10) n’en parlent pas.',
].join('\n\n');

test.beforeEach(({ page }) => StudyPage.withoutPickers(page));

const panel = (page: Page) => page.getByRole('tabpanel');
const findings = (page: Page) => panel(page).getByRole('listitem').getByRole('button');

async function openChapter(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel(page)
      .getByRole('button', { name: /^(Open|Ouvrir)/ })
      .click(),
  ]);
  await chooser.setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(content) }]);
}

test('DC17: a chapter’s problems stand in its order, and each leads to the words in the transcript', async ({
  page,
  trame: _open,
}) => {
  const coding = new CodingPage(page);
  await coding.startWith(interview, 'groupe.txt');
  await page.keyboard.press('Control+Shift+K');
  await expect(panel(page).getByText('Have a finished chapter checked')).toBeVisible();
  await openChapter(page, 'photo.png', 'x');
  await expect(panel(page).getByRole('alert')).toContainText('“photo.png” cannot be checked');
  await openChapter(page, 'chapitre.txt', chapter);
  await expect(panel(page).getByRole('status')).toContainText('3 problems.');
  await expect(findings(page)).toHaveText([/“Deux participants”/, /colère/, /said by somebody else/]);
  await findings(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page).getByRole('article').locator('mark')).toHaveText(['colère,', 'peur,']);
  await takePicture(page, 'draft-check-en-light');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => coding.selected())
    .toBe('La nuit, on est seule avec sa peur, et personne ne répond.');
  await panel(page).getByRole('button', { name: /^All/ }).click();
  await expect(findings(page)).toHaveCount(5);
  await coding.goTo(2);
  await coding.codeSentence('Peur');
  await expect(panel(page).getByText('The project has changed since this check.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Check again' }).click();
  await expect(panel(page).getByText('The project has changed since this check.')).toHaveCount(0);
  await checkAccessibility(page, 'draft check', '[data-panel="draftCheck"]');
});

test('DC17, DC25: the check speaks French, names who is wrongly among the others, and stays whole at 720 pixels', async ({
  page,
  address,
  complaints: _heard,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('trame.settings', JSON.stringify({ language: 'fr', mode: 'dark' })),
  );
  await page.goto(address);
  await new StudyPage(page).openWorkedExample();
  await page.keyboard.press('Control+Shift+K');
  await openChapter(page, 'chapitre.txt', others);
  await expect(panel(page).getByRole('status')).toContainText(/problèmes?\./);
  const contrary = findings(page).filter({ hasText: /ne (?:le )?partagent pas/ });
  await expect(contrary).toHaveText([/E10 est parmi ceux/, /E11 n’a aucun codage/]);
  await contrary.last().click();
  const detail = panel(page).getByRole('article', { name: 'Le constat en entier' });
  await expect(detail).toContainText(/E11 n’a aucun codage du thème «\s*Peur de la route\s*»/);
  await takePicture(page, 'draft-check-fr-dark');
  await page.setViewportSize({ width: 720, height: 450 });
  await checkAccessibility(page, 'draft check at 200 %');
  await takePicture(page, 'draft-check-720-fr-dark');
});
