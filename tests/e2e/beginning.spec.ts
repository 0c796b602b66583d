/** What the browser edition begins with: a tab that is loaded again where it was, another tab with the first screen. */
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
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

  // A tab that is doubled begins with the place of the first, and is no tab that crashed.
  const [double] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await expect(double.getByRole('button', { name: /^New project/ })).toBeVisible();
  await expect(double.getByText(/ended unexpectedly/u)).toHaveCount(0);
  await double.close();

  const firstScreen = page.getByRole('button', { name: /^New project/ });
  await page.getByRole('button', { name: 'Project', exact: true }).click();
  await page.getByRole('menuitem', { name: /Close project/ }).click();
  await expect(firstScreen).toBeVisible();
  await trame.reopen();
  await expect(firstScreen).toBeVisible();
});

test.describe('a part that is broken', () => {
  // A page that stays has its parts already.
  test.use({ keepsPage: false });

  test('JL53: a view that fails says so in its place, and the window goes on, after a restart too', async ({
    page,
    address,
    complaints,
  }) => {
    await page.route('**/assets/CorpusScreen-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "export const CorpusScreen = () => { throw new Error('broken'); };",
      }),
    );
    await page.goto(`${address}/`);
    const failed = page.getByRole('heading', { name: 'This view could not be shown' });
    await new StudyPage(page).openWorkedExample();
    await page.keyboard.press('Control+1');
    await expect(failed).toBeVisible();
    await takePicture(page, 'view-failed');
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('heading', { level: 1, name: 'Saturation' })).toBeVisible();
    await page.keyboard.press('Control+1');
    await expect(failed).toBeVisible();
    await page.reload();
    await expect(failed).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    await page.goto('about:blank');
    complaints.length = 0;
  });
});
