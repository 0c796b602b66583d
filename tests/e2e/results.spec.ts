/** The results section: started from the themes, written, mended, fed with quotes, followed, exported. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkAccessibility, checkInBothModes } from './checkAccessibility.ts';
import { looksOf, setLook } from './looks.ts';
import { CodingPage } from './pages/CodingPage.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test.beforeEach(({ page }) => StudyPage.withoutPickers(page));

const interviews = [
  'MP : Et la nuit ?',
  'E1 : On dort mal. Le téléphone sonne.',
  'MP : Et le jour ?',
  'E2 : Le jour, on oublie.',
].join('\n');

const paper = (page: Page) => page.getByRole('textbox', { name: /: text$| : texte$/ });
const evidence = (page: Page) => page.getByRole('complementary', { name: /^(Evidence|Appuis)$/ });
const saved = (page: Page) => expect(page.getByRole('contentinfo')).toContainText(/Saved \d/u);

/** One participant of two coded with Sommeil, and a text that was started from the themes. */
async function startText(page: Page): Promise<CodingPage> {
  const coding = new CodingPage(page);
  await coding.startWith(interviews, 'groupe.txt');
  await coding.goTo(2);
  await coding.codeSentence('Sommeil');
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: 'Start from the themes' }).click();
  await expect(paper(page)).toContainText('Only one participant');
  return coding;
}

test('RS8, RS20, RS40, RS70: starts from the themes, flags a wrong number, mends it, undoes it', async ({
  page,
  trame: _open,
}) => {
  await startText(page);
  await expect(paper(page)).toBeFocused();
  await expect(paper(page)).toContainText('until then it is not printed');
  await expect(page.getByRole('navigation', { name: 'Outline' }).getByText('Sommeil')).toBeVisible();
  await expect(paper(page).locator('[data-evidence="list"]')).toHaveText('(E1)');
  await page.getByRole('navigation', { name: 'Outline' }).getByText('Sommeil').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Three participants sleep badly ');
  await page.getByRole('button', { name: 'Insert list of participants' }).click();
  await expect(paper(page).locator('[data-evidence="list"]')).toHaveCount(2);
  const pill = page.getByRole('status').filter({ hasText: '“Three” is written, 1 in evidence.' });
  await expect(pill).toBeVisible();
  await pill.getByRole('button', { name: 'Keep…' }).click();
  await page.getByLabel('Reason').fill('Said by two others off the record');
  await page.keyboard.press('Enter');
  await expect(pill).toHaveCount(0);
  await page.getByRole('button', { name: /^\d check/ }).click();
  await expect(page.getByText('Kept: Said by two others off the record')).toBeVisible();
  await paper(page).getByText('Three participants').click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Kept: Said by two others')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(paper(page).getByText('Three participants')).toHaveCount(0);
});

test('RS1, RS13, RS63, ST10: evidence follows a recoding, annexes are filled, and all survives a restart', async ({
  page,
  trame,
}) => {
  const coding = await startText(page);
  await page.keyboard.press('Control+2');
  await coding.goTo(4);
  await coding.codeSentence('Sommeil');
  await page.keyboard.press('Control+6');
  await expect(paper(page).locator('[data-evidence="list"]')).toContainText('(E1, E2)');
  await expect(paper(page).getByRole('img', { name: /it was \(E1\)/ })).toBeVisible();
  await page.getByRole('button', { name: /^Mark as seen/ }).click();
  await expect(paper(page).getByRole('img', { name: /it was/ })).toHaveCount(0);
  const annexes = async (item: string) => {
    await page.getByRole('button', { name: 'Appendices' }).click();
    await page
      .getByRole('menuitem', { name: item, exact: true })
      .or(page.getByRole('menuitemcheckbox', { name: item, exact: true }))
      .click();
  };
  const annex = paper(page).locator('[data-standing="annex"]');
  await annexes('Interview guide');
  await expect(annex).toContainText(/^Appendix\s1 – Interview guide/u);
  await expect(page.getByRole('navigation', { name: 'Outline' })).toContainText(
    /Appendix\s1 – Interview guide/u,
  );
  await annexes('Interview guide…');
  await page
    .getByRole('textbox', { name: 'Questions and prompts, one a line' })
    .fill('What is a night like?');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(annex).toContainText('What is a night like?');
  await annexes('COREQ checklist…');
  const checklist = page.getByRole('dialog', { name: 'COREQ checklist' });
  await expect(checklist.getByText('2 participants, 1 interview.')).toBeVisible();
  await checklist.getByRole('textbox', { name: /^2\. Degrees/u }).fill('Both are physicians.');
  await page.keyboard.press('Escape');
  await expect(checklist).toHaveCount(0);
  await annexes('COREQ checklist…');
  await expect(checklist.getByRole('textbox', { name: /^2\. Degrees/u })).toHaveValue('Both are physicians.');
  await takePicture(page, 'results-checklist');
  await checkAccessibility(page, 'a checklist of reporting', 'dialog');
  await page.keyboard.press('Escape');
  await saved(page);
  await trame.reopen();
  await expect(paper(page).locator('[data-evidence="list"]')).toHaveText('(E1, E2)');
  await expect(annex).toContainText('What is a night like?');
});

test('RS41, RS42, RS92: a quote is put in by key, Backspace selects it first and takes it out second; a list and a count by typing', async ({
  page,
  trame: _open,
}) => {
  await startText(page);
  await expect(paper(page).locator('[data-standing="quotes"]')).toHaveCount(1);
  await paper(page).locator('[data-standing="quotes"] b').click();
  await expect(paper(page).locator('[data-standing="quotes"][data-selected]')).toHaveCount(1);
  await page.keyboard.press('Control+Home');
  await expect(paper(page).locator('[data-standing="quotes"][data-selected]')).toHaveCount(0);
  await page.keyboard.type('First: ');
  await expect(paper(page)).toContainText(/^First: /u);
  await paper(page).locator('[data-standing="quotes"] b').click();
  await page.keyboard.press('Backspace');
  await expect(paper(page).locator('[data-standing="quotes"]')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Outline' }).getByText('Sommeil').click();
  await evidence(page)
    .getByRole('button', { name: /On dort mal/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(paper(page).locator('[data-standing="quotes"]')).toContainText('On dort mal.');
  await expect(evidence(page).getByText('in text', { exact: true })).toBeVisible();
  const quote = evidence(page).getByRole('group', { name: 'E1' });
  await paper(page).locator('[data-standing="quotes"] b').click();
  await quote.getByRole('textbox').press('Home');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await quote.getByRole('button', { name: 'Bracket…' }).click();
  await page.getByRole('textbox', { name: 'In the brackets' }).fill('Tous');
  await page.keyboard.press('Enter');
  await expect(paper(page).locator('[data-standing="quotes"]')).toContainText(/\[Tous\]\s?dort mal\./u);
  await quote.getByRole('textbox').press('End');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await quote.getByRole('button', { name: '[sic]' }).click();
  await expect(paper(page).locator('[data-standing="quotes"]')).toContainText('[sic]');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+6');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sleep fails @');
  const picker = page.getByRole('combobox', { name: 'Insert evidence of a theme' });
  await expect(picker).toBeFocused();
  // The new paragraph is saved meanwhile, and takes no focus.
  await saved(page);
  await takePicture(page, 'results-evidence-picker');
  await page.keyboard.type('som');
  await page.keyboard.press('Shift+Enter');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.type(' @');
  await expect(picker).toBeFocused();
  await page.locator('[data-panel="paper"]').click({ position: { x: 8, y: 300 } });
  await expect(picker).toHaveCount(0);
  await paper(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('@');
  await page.keyboard.press('Enter');
  await expect(paper(page).locator('p').last()).toHaveText(/^Sleep fails only one participant\s+\(E1\)$/u);
  await page.keyboard.type(' @');
  await page.keyboard.press('Escape');
  await page.keyboard.type('home, a@b ');
  // Marked words stay when nothing is chosen.
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Alt+p');
  await expect(picker).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('@');
  await expect(picker).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(evidence(page).getByRole('button', { name: /On dort mal/ })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(paper(page)).toBeFocused();
  await expect(paper(page).locator('p').last()).toContainText('@home, a@b');
});

test('RS2, RS46: evidence is left out with a reason, and picked by hand', async ({ page, trame: _open }) => {
  await startText(page);
  const list = paper(page).locator('[data-evidence="list"]');
  await list.click();
  await evidence(page).getByRole('combobox', { name: 'Leave out…' }).selectOption({ label: 'E1' });
  await page.getByRole('textbox', { name: 'Reason' }).fill('Speaks of somebody else');
  await page.keyboard.press('Enter');
  await expect(list).toHaveText('(–)');
  await expect(evidence(page).getByText('Without E1: Speaks of somebody else')).toBeVisible();
  await evidence(page).getByRole('button', { name: 'Count E1 again' }).click();
  await expect(list).toHaveText('(E1)');
  await evidence(page).getByRole('button', { name: 'Pick passages by hand' }).click();
  await evidence(page)
    .getByRole('checkbox', { name: /On dort mal/ })
    .uncheck();
  await expect(list).toHaveText('(–)');
  await expect(evidence(page).getByText('0 passages picked by hand')).toBeVisible();
  await evidence(page)
    .getByRole('checkbox', { name: /On dort mal/ })
    .check();
  await expect(list).toHaveText('(E1)');
  await evidence(page).getByRole('combobox', { name: 'Leave out…' }).selectOption({ label: 'E1' });
  await page.getByRole('textbox', { name: 'Reason' }).fill('Asked twice');
  await page.keyboard.press('Enter');
  await evidence(page).getByRole('button', { name: 'Follow “Sommeil” again' }).click();
  await expect(evidence(page).getByRole('button', { name: 'Pick passages by hand' })).toBeVisible();
  await expect(evidence(page).getByText('Without E1: Asked twice')).toBeVisible();
  await expect(list).toHaveText('(–)');
  const count = paper(page).locator('[data-evidence="count"]');
  await count.click();
  await evidence(page).getByRole('button', { name: 'as a share' }).click();
  await evidence(page).getByRole('combobox', { name: 'Part of' }).selectOption('those who were asked');
  await evidence(page).getByRole('checkbox', { name: 'E2', exact: true }).uncheck();
  await evidence(page).getByRole('button', { name: 'Pick passages by hand' }).click();
  await evidence(page).getByRole('button', { name: 'Follow “Sommeil” again' }).click();
  await expect(evidence(page).getByRole('checkbox', { name: 'E2', exact: true })).not.toBeChecked();
  await expect(evidence(page).getByRole('combobox', { name: 'Part of' })).toHaveValue('asked');
});

test('RS80, RS82, RS83, RS86: an edited Word file comes back, shown first, and is one step', async ({
  page,
  trame: _open,
}) => {
  await startText(page);
  await saved(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to Word' }).click(),
  ]);
  const parts = unzipSync(await readFile(await download.path()));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array(0))
    .replace('>(E1)<', '>(E1, E2)<')
    .replace('On dort mal', 'On dort très mal')
    .replace('>.</w:t></w:r><w:bookmarkEnd', '> when on duty.</w:t></w:r><w:bookmarkEnd');
  const edited = zipSync({ ...parts, 'word/document.xml': strToU8(body) });
  const bringBack = async (name: string, buffer: Buffer) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: 'Bring back the edited Word file…' }).click(),
    ]);
    await chooser.setFiles([{ name, mimeType: 'application/octet-stream', buffer }]);
  };
  await bringBack('other.docx', Buffer.from('no Word file'));
  await expect(page.getByRole('complementary', { name: 'Message' })).toContainText('other.docx');
  await bringBack('reviewed.docx', Buffer.from(edited));
  const preview = page.getByRole('dialog', { name: 'What came back in “reviewed.docx”' });
  await expect(preview.getByText('Only one participant (E1, E2) when on duty.')).toBeVisible();
  await takePicture(page, 'returned-en-light');
  await checkAccessibility(page, 'what came back', 'dialog');
  await preview.getByRole('checkbox', { name: /when on duty/u }).uncheck();
  await preview.getByRole('button', { name: 'Take over' }).click();
  await expect(preview).toHaveCount(0);
  await expect(paper(page).getByText('when on duty')).toHaveCount(0);
  await bringBack('reviewed.docx', Buffer.from(edited));
  await preview
    .getByRole('group', { name: 'Quote' })
    .getByRole('radio', { name: 'Take the words as plain text' })
    .check();
  await preview.getByRole('button', { name: 'Take over' }).click();
  await expect(preview).toHaveCount(0);
  await expect(paper(page).getByText('when on duty.')).toBeVisible();
  await expect(paper(page).locator('[data-evidence="list"]')).toHaveText('(E1)');
  await expect(paper(page).getByText('On dort très mal')).toBeVisible();
  await expect(paper(page).locator('[data-standing="quotes"]')).toHaveCount(0);
  await paper(page).getByText('when on duty.').click();
  await page.keyboard.press('Control+z');
  await expect(paper(page).getByText('when on duty.')).toHaveCount(0);
  await expect(paper(page).locator('[data-standing="quotes"]')).toHaveCount(1);
});

test('RS9, RS30, RS60, RS62, RS69: holds tables, figures and footnotes, refers to them, and goes to Word', async ({
  page,
  trame: _open,
}) => {
  await startText(page);
  await page.getByRole('navigation', { name: 'Outline' }).getByText('Sommeil').click();
  const insert = async (what: string) => {
    await page.getByRole('button', { name: 'Insert more' }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  await insert('Insert table of quotes');
  await expect(paper(page).getByText('Sommeil: quotes')).toBeVisible();
  await page.getByRole('navigation', { name: 'Outline' }).getByText('Sommeil').click();
  await insert('Insert reference to Table 1');
  await expect(paper(page).locator('[data-evidence="reference"]')).toHaveText(/^Table\s1$/u);
  await page.keyboard.press('End');
  await insert('Insert figure…');
  const choice = page.getByRole('dialog', { name: 'Insert figure…' });
  await choice.getByRole('combobox', { name: 'Figure' }).selectOption('Tree as a treemap');
  await expect(choice.getByRole('region', { name: 'The figure as the text shows it' })).toBeVisible();
  await choice.getByRole('button', { name: 'Insert' }).click();
  const figure = paper(page).locator('[data-standing="figure"]');
  await expect(figure.locator('figcaption')).toHaveText(/^Figure\s1 – /u);
  await expect(figure.getByRole('img', { name: /Sommeil/ })).toBeVisible();
  await figure.click();
  await evidence(page).getByRole('textbox', { name: 'Caption' }).fill('What is said of the nights');
  await expect(figure.locator('figcaption')).toHaveText(/^Figure\s1 – What is said of the nights$/u);
  await takePicture(page, 'results-figure');
  await page.getByRole('navigation', { name: 'Outline' }).getByText('Sommeil').click();
  await insert('Insert reference to Figure 1');
  await expect(paper(page).locator('[data-evidence="reference"]').last()).toHaveText(/^Figure\s1$/u);
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Alt+f');
  await page.keyboard.type('See the guide.');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' And so on.');
  const note = paper(page).locator('[data-evidence="footnote"]');
  await expect(note).toHaveText(/1$/u);
  await expect(paper(page)).toContainText('And so on.');
  await note.click();
  await expect(evidence(page).getByRole('textbox', { name: /^Footnote/u })).toHaveValue('See the guide.');
  await saved(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Results.docx');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes('word/media/figure1.png')).toBe(true);
  expect(bytes.includes('word/footnotes.xml')).toBe(true);
  await expect(page.getByRole('complementary', { name: 'Message' })).toContainText('Results.docx written');
});

for (const look of looksOf('fr')) {
  test(`RS46: the results are accessible, and a list keeps to women (${look.language}, ${look.mode})`, async ({
    page,
    address,
    complaints: _heard,
  }) => {
    test.setTimeout(120_000);
    await setLook(page, look);
    await page.goto(address);
    await new StudyPage(page).openWorkedExample();
    await page.keyboard.press('Control+6');
    await new StudyPage(page).removeResults();
    await checkInBothModes(page, 'no results yet', 'main');
    await page.keyboard.press('Control+z');
    await page
      .getByRole('navigation', { name: /^(Outline|Plan)$/ })
      .getByText('Personne à qui demander')
      .click();
    await expect(evidence(page).getByRole('button').first()).toBeVisible();
    await takePicture(page, `results-${look.language}-${look.mode}`);
    await checkInBothModes(page, 'results');
    const list = paper(page).locator('[data-evidence="list"]').first();
    await list.click();
    const limits = evidence(page).locator('details').first();
    await limits.locator('summary').click();
    await limits.getByRole('combobox').selectOption('Sexe');
    await limits.getByRole('checkbox', { name: 'F', exact: true }).check();
    await expect(list).toHaveText('(E1, E3, E4, E6, E8, E10)');
    await page.setViewportSize({ width: 720, height: 450 });
    await checkAccessibility(page, 'results at 200 %');
  });
}
