/** Caret and selection in a transcript, which takes no typing. Rules: docs/rules/transcript-window.md. */
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
    region.dispatchEvent(new DragEvent('drop', { dataTransfer: clipboard, bubbles: true, cancelable: true }));
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

test('TS5, TP4, TP5: no passage ends inside an emoji, hanging spaces stay unpainted, the selection replaces the tint alone', async ({
  trame,
  page,
}) => {
  const coding = new CodingPage(trame.page);
  await coding.startWith(interview);
  const line = (await coding.region.locator('[data-number]').allTextContents()).findIndex((one) =>
    one.includes('👩‍👩‍👧'),
  );
  // From the middle of the family to the line's end, with the space that hangs there.
  await selectPlaces(coding, { line, column: 14 }, { line: line + 1, column: 0 });
  expect((await coding.copied()).startsWith('👩‍👩‍👧 beaucoup')).toBe(true);
  await coding.press('Enter');
  await page.keyboard.type('Attente');
  await coding.press('Shift+Enter');
  const mark = coding.marks.last();
  await expect(mark).toBeVisible();
  expect(await mark.textContent()).not.toMatch(/\s$/);
  const layers = await mark.evaluate((element) => [
    Number(getComputedStyle(element, '::before').zIndex),
    Number(getComputedStyle(element, '::after').zIndex),
  ]);
  expect(layers).toEqual([-1, 1]);
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
