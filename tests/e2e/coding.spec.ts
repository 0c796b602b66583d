/** Reading and coding a transcript in a real browser, by real keys. Rules: docs/rules/transcript-window.md. */
import { CodingPage } from './pages/CodingPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { expect, test } from './windowTest.ts';

test.beforeEach(async ({ page }) => StudyPage.withoutPickers(page));

const interview = [
  'MP : Comment se passe une garde ?',
  'E1 : On attend 👩‍👩‍👧 beaucoup. Le téléphone sonne souvent vers trois heures du matin, et alors on se lève sans savoir.',
  'MP : Et après ?',
  'E1 : Après on note tout. Personne ne relit jamais ces notes. C’est comme ça.',
].join('\n');

test.describe('coding by keyboard', () => {
  test('Enter, a new theme at a path, undo; Esc gives the same selection back', async ({ trame, page }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(2);
    await coding.press('Alt+s');
    const selected = await coding.selected();
    await coding.press('Enter');
    await expect(coding.bar).toBeFocused();
    await coding.press('Escape');
    await expect(coding.region).toBeFocused();
    expect(await coding.selected()).toBe(selected);
    await coding.codeSentence('Vécu > Attente');
    await expect(coding.marks).toHaveText(['On attend 👩‍👩‍👧 beaucoup.']);
    await expect(coding.said()).toHaveText('Coded with “Attente”, l. 2.');
    const tree = page.getByRole('tree');
    await expect(tree.getByText('Vécu')).toBeVisible();
    await coding.press('Control+z');
    await expect(coding.marks).toHaveCount(0);
    await expect(tree.getByText('Vécu')).toHaveCount(0);
  });

  test('Ctrl Enter keeps the bar, Alt Enter names a theme with the words, the full stop repeats', async ({
    trame,
    page,
  }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(2);
    await coding.codeSentence('Attendre');
    await coding.goTo(5);
    await coding.press('Alt+s', 'Enter');
    await coding.bar.fill('att');
    await coding.press('Control+Enter');
    await expect(coding.bar).toBeVisible();
    await coding.press('Alt+Enter');
    await expect(page.getByRole('tree').getByText('«\u00a0Après on note tout.\u00a0»')).toBeVisible();
    await expect(coding.marks.last()).toHaveText('Après on note tout.');
    expect(await coding.marks.last().getAttribute('data-codings')).toMatch(/^\S+ \S+$/);
    await coding.press('End', 'ArrowLeft', 'ArrowLeft', 'Alt+s', '.');
    await expect(coding.said()).toHaveText(/Coded with “«\u00a0Après on note tout\.\u00a0»”/);
  });

  test('a selected coding is recoded, resized by word, commented and removed', async ({ trame, page }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(5);
    await coding.codeSentence('Noter');
    await coding.goTo(1);
    await coding.press('F8', 'Alt+Shift+ArrowRight');
    await expect(coding.marks).toHaveText(['Après on note tout. Personne']);
    await coding.press('Control+Alt+ArrowRight');
    await expect(coding.marks).toHaveText(['on note tout. Personne']);
    await coding.press('c');
    await page.getByLabel('Comment', { exact: true }).fill('à relire');
    await coding.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: 'comment: à relire' })).toHaveCount(1);
    await coding.goTo(2);
    await coding.codeSentence('Attendre');
    await coding.goTo(4);
    await coding.press('F8', 'Enter');
    await coding.bar.fill('att');
    await coding.press('Enter');
    await expect(coding.said()).toHaveText('Now coded with “Attendre”.');
    await coding.press('Delete');
    await expect(coding.marks).toHaveCount(1);
    await expect(coding.said()).toHaveText(/removed\. Ctrl Z brings it back/);
    await expect(coding.region).toBeFocused();
    await coding.press('Control+z');
    await expect(coding.marks).toHaveCount(2);
  });

  test('the highlighter codes each selection at once until Esc', async ({ trame }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(2);
    await coding.codeSentence('Attendre');
    await coding.press('ArrowDown', 'h');
    const box = await coding.boxOf(5);
    await coding.page.mouse.dblclick(box.x + 20, box.y + 14);
    await expect(coding.marks.filter({ hasText: 'Après' })).toHaveCount(1);
    await expect(coding.bar).toHaveCount(0);
    await coding.press('Escape');
    await expect(coding.said()).toHaveText('Highlighter off.');
  });
});

test.describe('pointer', () => {
  test('a line number takes the line, two clicks on a speaker the turn, and the bar opens', async ({
    trame,
  }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    const box = await coding.boxOf(2);
    await coding.page.mouse.click(box.x - 60, box.y + 14);
    await expect(coding.bar).toBeFocused();
    await coding.press('Escape');
    expect((await coding.copied()).trim()).toBe(
      'On attend 👩‍👩‍👧 beaucoup. Le téléphone sonne souvent vers trois',
    );
    await coding.page.mouse.dblclick(box.x - 20, box.y + 14);
    await expect(coding.bar).toBeFocused();
    await coding.press('Escape');
    expect(await coding.copied()).toMatch(/^On attend .* sans savoir\.$/);
  });

  test('dragging the end of a stripe moves it by words', async ({ trame, page }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(5);
    await coding.codeSentence('Noter');
    const stripe = page.locator('[data-panel="transcript"] [title="Noter"][aria-hidden="true"]');
    const box = await stripe.boundingBox();
    const line = await coding.boxOf(6);
    if (!box) throw new Error('There is no stripe.');
    await page.mouse.move(box.x + 4, box.y + box.height - 1);
    await page.mouse.down();
    await page.mouse.move(box.x + 4, line.y + 26, { steps: 4 });
    await page.mouse.up();
    await expect(coding.marks).toHaveText([/^Après on note tout\. Personne/, 'comme ça.']);
  });
});

test('TQ5: the bar never covers the selection and stays in the window, at 1024 px and at 200 %', async ({
  trame,
  page,
}) => {
  const coding = new CodingPage(trame.page);
  await coding.startWith(Array.from({ length: 12 }, () => interview).join('\n'));
  for (const size of [
    { width: 1024, height: 640 },
    { width: 800, height: 400 },
  ]) {
    await page.setViewportSize(size);
    for (const number of [2, 20, 47]) {
      await coding.goTo(number);
      await coding.press('Shift+End', 'Enter');
      await expect(coding.bar).toBeFocused();
      const bar = await page.getByRole('region', { name: 'Code the selected passage' }).boundingBox();
      const line = await coding.boxOf(number);
      if (!bar) throw new Error('There is no bar.');
      expect(bar.y >= line.y + line.height - 1 || bar.y + bar.height <= line.y + 1).toBe(true);
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(size.width);
      expect(bar.y + bar.height).toBeLessThanOrEqual(size.height);
      await coding.press('Escape');
    }
  }
});

test('one turn is corrected in place, codings follow, what is deleted is said, undo brings the old words back', async ({
  trame,
  page,
}) => {
  const coding = new CodingPage(trame.page);
  await coding.startWith(interview);
  await coding.goTo(5);
  await coding.codeSentence('Noter');
  await coding.goTo(5);
  await coding.press('e');
  const editor = page.getByRole('textbox', { name: /^Correct E1/ });
  await expect(editor).toBeFocused();
  await page.keyboard.type('Bon, <b>');
  await coding.press('Control+z', 'Control+z');
  await page.keyboard.type('Bon ');
  await coding.press('Control+Enter');
  await expect(editor).toHaveCount(0);
  await expect(coding.marks).toHaveText(['Après on note tout.']);
  await expect(coding.line(5)).toHaveText(/^Bon Après on note tout\./);
  await expect(coding.region).toBeFocused();
  await coding.press('Control+z');
  await expect(coding.line(5)).toHaveText(/^Après on note tout\./);
  await coding.goTo(5);
  await coding.press('e');
  await page.keyboard.type('dropped');
  await coding.press('Escape');
  await expect(coding.line(5)).toHaveText(/^Après/);

  await coding.goTo(5);
  await coding.press('e', 'Shift+End', 'Delete', 'Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Codings that lost their words' });
  await expect(dialog).toContainText('Noter, l. 5');
  await dialog.getByRole('button', { name: 'Understood' }).click();
  await coding.press('Control+z');
  await expect(coding.marks).toHaveText(['Après on note tout.']);
});

test.describe('for screen readers', () => {
  test('every mark names entries of the complete list, and the list leads to the text and back', async ({
    trame,
    page,
  }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(2);
    await coding.codeSentence('Attendre');
    await coding.goTo(5);
    await coding.codeSentence('Noter');
    const list = page.getByRole('navigation', { name: 'Codings of E1' });
    await expect(list.getByRole('button')).toHaveText(['Attendre, l. 2', 'Noter, l. 5']);
    const missing = await coding.marks.evaluateAll((marks) =>
      marks
        .flatMap((mark) => mark.getAttribute('aria-details')?.split(' ') ?? ['none'])
        .filter((id) => !document.getElementById(id)),
    );
    expect(missing).toEqual([]);
    await list.getByRole('button', { name: 'Noter, l. 5' }).focus();
    await coding.press('Enter');
    await expect(coding.region).toBeFocused();
    await coding.press('Shift+F8');
    await expect(coding.said()).toHaveText('“Attendre”, l. 2. Coding 1 of 2.');
  });

  test('the map is a slider that scrolls', async ({ trame, page }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(Array.from({ length: 12 }, () => interview).join('\n'));
    const map = page.getByRole('slider', { name: 'Map of the interview' });
    await map.focus();
    await coding.press('End');
    await expect(map).not.toHaveAttribute('aria-valuenow', '1');
    await coding.press('Home');
    await expect(map).toHaveAttribute('aria-valuenow', '1');
  });
});

test('TP3, TM5: four codings show two underlines and "+2", and no two labels overlap', async ({
  trame,
  page,
}) => {
  const coding = new CodingPage(trame.page);
  await coding.startWith(interview);
  for (const theme of ['Attendre', 'Durer', 'Veiller', 'Douter']) {
    await coding.goTo(2);
    await coding.codeSentence(theme);
  }
  await expect(coding.marks.first().locator('[data-count]')).toHaveAttribute('data-count', '+2');
  const labels = page.locator('[data-panel="transcript"] button[title]:not([aria-label])');
  await expect(labels).toHaveText(['Attendre', 'Durer', 'Veiller', 'Douter']);
  const boxes = await labels.evaluateAll((all) =>
    all.map((label) => label.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  boxes.forEach(({ top }, index) => {
    if (index > 0) expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
  });
});

test('Ctrl F finds without accents and steps through the places', async ({ trame, page }) => {
  const coding = new CodingPage(trame.page);
  await coding.startWith(interview);
  await coding.goTo(1);
  await coding.press('Control+f');
  await page.keyboard.type('APRES');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await coding.press('Enter');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await coding.press('Escape');
  await expect(coding.region).toBeFocused();
  expect(await coding.copied()).toBe('Après');
});

test('TQ6, TT21, PT40, PT41: Enter after the mouse codes nothing by itself, a coded passage no theme; an interview is renamed and deleted', async ({
  page,
  trame: _open,
}) => {
  const coding = new CodingPage(page);
  await coding.startWith('MP : Et la nuit ?\nE1 : La nuit, on est seule.\nE1 : On attend le matin.');
  const box = await coding.boxOf(2);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 80, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, y, { steps: 4 });
  await page.mouse.up();
  await expect(coding.bar).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Solitude');
  await expect(coding.marks).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(coding.marks).toHaveCount(1);
  await expect(page.getByRole('treeitem', { name: /^Solitude/ })).toBeVisible();

  await coding.goTo(3);
  await coding.codeSentence('Attente');
  await page.getByRole('treeitem', { name: /^Solitude/ }).click();
  await expect(page.getByRole('heading', { name: 'Solitude' })).toBeVisible();
  await expect(coding.marks).toHaveCount(2);
  const more = page.getByRole('button', { name: 'More about this interview' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Rename this interview…' }).click();
  await page.getByLabel('Name of the interview').fill('Nuit 1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Nuit 1/ })).toBeVisible();
  await more.click();
  await page.getByRole('menuitem', { name: 'Delete this interview' }).click();
  await expect(coding.region).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(coding.marks).toHaveCount(2);
});
