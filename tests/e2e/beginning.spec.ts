/** What the browser edition begins with: a tab that is loaded again where it was, another tab with the first screen. */
import { StudyPage } from './pages/StudyPage.ts';
import { expect, test } from './windowTest.ts';

test('JL52: a tab that is loaded again shows its project and view; another tab begins with the first screen', async ({
  trame,
  page,
  address,
}) => {
  await new StudyPage(page).openWorkedExample();
  await page.keyboard.press('Control+1');
  const corpus = page.getByRole('heading', { level: 1, name: 'Corpus' });
  await expect(corpus).toBeVisible();
  await trame.reopen();
  await expect(corpus).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Message' })).toHaveCount(0);
  // At once: what had been opened by itself was not noted yet.
  await trame.reopen();
  await expect(corpus).toBeVisible();

  const other = await page.context().newPage();
  await other.goto(`${address}/`);
  await expect(other.getByRole('button', { name: /^New project/ })).toBeVisible();
  await other.close();

  const firstScreen = page.getByRole('button', { name: /^New project/ });
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  await page.getByRole('menuitem', { name: /Close project/ }).click();
  await expect(firstScreen).toBeVisible();
  await trame.reopen();
  await expect(firstScreen).toBeVisible();
});
