/** Reading and coding a transcript in a real browser, by real keys. Rules: docs/rules/transcript-window.md. */
import fc from 'fast-check';
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

test.describe('caret and text', () => {
  test('typing, dead keys, composition, paste and drop never change the text', async ({ trame, page }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    const before = await coding.text();
    await coding.goTo(2);
    await page.keyboard.type('Xyzéß');
    await coding.press('Backspace', 'Delete', 'Control+b', 'Control+x', 'Control+v');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ê', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: '日本' });
    await coding.region.evaluate((region) => {
      const clipboard = new DataTransfer();
      clipboard.setData('text/plain', 'foreign');
      region.dispatchEvent(
        new DragEvent('drop', { dataTransfer: clipboard, bubbles: true, cancelable: true }),
      );
      document.execCommand('insertText', false, 'foreign');
    });
    expect(await coding.text()).toBe(before);
  });

  test('the caret goes by line, word, line end and page, and Shift selects', async ({ trame }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(1);
    await coding.press('ArrowDown', 'ArrowDown', 'Control+Shift+ArrowRight');
    expect((await coding.selected()).trim()).toBe('heures');
    await coding.press('Home', 'Shift+End');
    expect((await coding.selected()).trim()).toBe('heures du matin, et alors on se lève sans savoir.');
    await coding.press('Control+Home', 'Shift+PageDown');
    expect((await coding.selected()).length).toBeGreaterThan(100);
  });

  test('TS1, TS2, TS4: any selection copies exactly its slice, with marks, emoji and labels between', async ({
    trame,
    page,
  }) => {
    const coding = new CodingPage(trame.page);
    await coding.startWith(interview);
    await coding.goTo(2);
    await coding.codeSentence('Attendre');
    await coding.press('Alt+t', 'Enter');
    await page.keyboard.type('Durée');
    await coding.press('Shift+Enter');
    await expect(coding.marks.first()).toBeVisible();
    const lines = await coding.region.locator('[data-number]').allTextContents();
    const starts = lines.map((line, index) => {
      const from =
        index === 0 ? 0 : interview.indexOf(lines[index - 1] ?? '') + (lines[index - 1] ?? '').length;
      return interview.indexOf(line, from);
    });
    const place = fc
      .nat(lines.length - 1)
      .chain((line) => fc.nat((lines[line] ?? '').length).map((column) => ({ line, column })));
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        await selectPlaces(coding, one, other);
        const [first, last] =
          one.line < other.line || (one.line === other.line && one.column <= other.column)
            ? [one, other]
            : [other, one];
        const start = (starts[first.line] ?? 0) + first.column;
        const isAtStart = last.column === 0 && last.line > first.line;
        const end = isAtStart
          ? (starts[last.line - 1] ?? 0) + (lines[last.line - 1] ?? '').length
          : (starts[last.line] ?? 0) + last.column;
        const copied = await coding.copied();
        if (end <= start) expect(copied).toBe('');
        else if (isWholeClusters(interview, start, end)) expect(copied).toBe(interview.slice(start, end));
        else expect(copied).toContain(interview.slice(start, end));
      }),
      { numRuns: 80 },
    );
  });
});

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

test('one turn is corrected in place, codings follow, undo brings the old words back', async ({
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
});

test('what a correction deletes is said and listed', async ({ trame, page }) => {
  const coding = new CodingPage(trame.page);
  await coding.startWith(interview);
  await coding.goTo(5);
  await coding.codeSentence('Noter');
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

/** Sets the page's selection between two places, as dragging would. */
async function selectPlaces(
  coding: CodingPage,
  one: { line: number; column: number },
  other: { line: number; column: number },
): Promise<void> {
  await coding.region.evaluate(
    (region, places) =>
      new Promise<void>((resolve) => {
        const lines = region.querySelectorAll('[data-number]');
        const [from, to] = places.map(({ line, column }) => {
          const walker = document.createTreeWalker(lines[line] as Element, NodeFilter.SHOW_TEXT);
          let left = column;
          let node = walker.nextNode();
          while (node && left > (node.nodeValue?.length ?? 0)) {
            left -= node.nodeValue?.length ?? 0;
            node = walker.nextNode() ?? node;
          }
          return { node: node as Node, offset: left };
        });
        (region as HTMLElement).focus();
        if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
        setTimeout(resolve, 30);
      }),
    [one, other],
  );
}

/** Whether neither end falls inside a character of several units. */
function isWholeClusters(text: string, start: number, end: number): boolean {
  const starts = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index));
  return starts.has(start) && (end === text.length || starts.has(end));
}
