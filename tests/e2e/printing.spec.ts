/** What goes on paper, as pages made by a real Chromium. Rules: docs/rules/printing.md. */
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test('PR1, PR2, PR3: the interview is printed with numbers, patterns and names, and nothing else of the window', async ({
  trame: _,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.reload();
  await new StudyPage(page).openWorkedExample();
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: 'Print…' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-print]');
  await expect(paper).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('E1');
  await expect(paper).toContainText('Solitude décisionnelle');
  const colours = await paper.evaluate((element) =>
    [...element.querySelectorAll('*')].flatMap((one) => {
      const { color, backgroundColor, borderLeftColor, borderLeftStyle } = getComputedStyle(one);
      return [color, backgroundColor, ...(borderLeftStyle === 'none' ? [] : [borderLeftColor])];
    }),
  );
  const notGrey = [...new Set(colours)].filter((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/gu) ?? [];
    return red !== green || green !== blue;
  });
  expect(notGrey).toEqual([]);
  const patterns = await paper.evaluate((element) =>
    [
      ...new Set([...element.querySelectorAll('*')].map((one) => getComputedStyle(one).borderLeftStyle)),
    ].sort(),
  );
  expect(patterns).toEqual(['dashed', 'dotted', 'double', 'none', 'solid']);
  await page.setViewportSize({ width: 690, height: 960 });
  await takePicture(page, 'printed-transcript');
  // Chromium tells the page that it was printed.
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
  expect(pages).toBeGreaterThan(4);
  expect(pages).toBeLessThan(20);
  await expect(paper).toHaveCount(0);
});

test('PR4: the codebook is printed with definitions, rules, examples and who supports each theme', async ({
  trame: _,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.reload();
  await new StudyPage(page).openWorkedExample();
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: 'Codebook', exact: true }).click();
  await page.getByRole('button', { name: 'Print…' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-print]');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveCount(await paper.locator('section').count());
  await expect(paper).toContainText(/Solitude décisionnelle\s*94 codings, 11 people/);
  await expect(paper).toContainText('Definition.');
  await page.setViewportSize({ width: 690, height: 960 });
  await takePicture(page, 'printed-codebook');
});
