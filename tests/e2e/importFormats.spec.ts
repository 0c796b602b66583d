/** Interviews of every format through the import dialog: a locked PDF, and a changed file of a known transcript. */
import type { Page } from '@playwright/test';
import { buildOdt } from '../helpers/odfBuilder.ts';
import { buildPdf, setLines } from '../helpers/pdfBuilder.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { dropFiles } from './dropFiles.ts';
import { StudyPage } from './pages/StudyPage.ts';
import { takePicture } from './takePicture.ts';
import { expect, test } from './windowTest.ts';

test.beforeEach(async ({ page }) => StudyPage.withoutPickers(page));

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const pdf = buildPdf([{ words: setLines(['MP : Et en PDF ?', 'E4 : Oui, sous clef.']) }], {
  password: 'lune',
});
const files = [
  {
    name: 'E1.odt',
    buffer: Buffer.from(buildOdt('<text:p>MP : Et la nuit ?</text:p><text:p>E1 : On est seule.</text:p>')),
  },
  {
    name: 'E2.rtf',
    buffer: bytesOf("{\\rtf1\\ansi [00:00:03] MP\\par Et l\\'e0 ?\\par [00:00:08] E2\\par Rien.\\par}"),
  },
  {
    name: 'E3.vtt',
    buffer: bytesOf(
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v MP>Oui ?\n\n00:03.000 --> 00:04.000\n<v E3>Non.\n',
    ),
  },
  { name: 'E4.pdf', buffer: Buffer.from(pdf) },
  { name: 'E5.pdf', buffer: Buffer.from(buildPdf([{ words: [] }])) },
].map((file) => ({ ...file, mimeType: 'application/octet-stream' }));

async function choose(page: Page, button: RegExp, chosen: typeof files): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(chosen);
}

test('every format is previewed, a scan refused with its reason, a locked PDF opened with its password', async ({
  page,
  trame: _open,
}) => {
  await choose(page, /^Import interviews/, files);
  await expect(page.getByText(/^3 transcripts, 3 participants/)).toBeVisible();
  // Enter on the close button would throw the whole preview away.
  await expect(page.getByRole('button', { name: /^E1\.odt/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^E2\.rtf/ })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Et là ?' })).toContainText('MP');
  await page.getByRole('button', { name: /^E5\.pdf/ }).click();
  await expect(page.getByText(/pictures of pages and no text/)).toBeVisible();
  await page.getByRole('button', { name: /^E4\.pdf/ }).click();
  await page.getByLabel('Password of the PDF').fill('soleil');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not its password. Type it again.')).toBeVisible();
  await checkAccessibility(page, 'the import of a locked PDF', 'dialog');
  await takePicture(page, 'import-locked-pdf');
  await page.getByLabel('Password of the PDF').fill('lune');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^4 transcripts, 4 participants/)).toBeVisible();
  await expect(page.getByText('Oui, sous clef.')).toBeVisible();
  await new StudyPage(page).acceptImport('Formats', 'MP');
  await expect(new StudyPage(page).transcript.getByText('On est seule.')).toBeVisible();
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('a changed file corrects its transcript, and says what becomes of the codings', async ({
    page,
    trame: _open,
  }) => {
    const study = new StudyPage(page);
    const text = 'MP : Et la nuit ?\nE1 : On est seule.\nOn dort pas.\nEnfin si.\n';
    await dropFiles(page, { 'E1.txt': text });
    await expect(page.getByRole('button', { name: 'Importer 1 verbatim' })).toBeEnabled();
    await page.keyboard.press('Control+Enter');
    await page.getByLabel('Nom de l’étude').fill('Gardes');
    await page.getByLabel(/^Initiales/).fill('MP');
    await page.getByRole('button', { name: 'Créer' }).click();
    for (const [words, theme] of [
      ['On est seule.', 'Solitude'],
      ['On dort pas.', 'Sommeil'],
    ] as const) {
      await study.transcript.getByText(words).first().waitFor();
      await selectWords(page, words);
      await page.keyboard.press('Enter');
      await page.getByRole('combobox').fill(theme);
      await page.keyboard.press('Shift+Enter');
      await expect(study.themes.getByText(theme)).toBeVisible();
    }

    const changed = text.replace('On dort pas.\n', '').replace('seule', 'toute seule');
    await dropFiles(page, { 'E1.txt': changed });
    await expect(page.getByText(/les deux sont gardés, celui-ci sous le nom E1 \(2\)/)).toBeVisible();
    await page.getByRole('button', { name: 'Corriger le verbatim' }).first().click();
    await expect(page.getByText('1 codage suit ses mots, qui ont changé.')).toBeVisible();
    await expect(page.getByText(/^Sommeil, l\. 3.* «.On dort pas/)).toBeVisible();
    await checkAccessibility(page, 'the import of a changed file', 'dialog');
    await takePicture(page, 'import-changed-file-fr');
    await page.getByRole('button', { name: 'Corriger le verbatim' }).last().click();
    await expect(study.transcript.locator('mark')).toHaveText(['On est toute seule.']);
  });
});

/** Selects the sentence that a line begins with. */
async function selectWords(page: Page, words: string): Promise<void> {
  const study = new StudyPage(page);
  await study.goToLine(words);
  await page.keyboard.press('Alt+s');
}
