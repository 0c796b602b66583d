/** A study from its first screen to its coded table, in the words of the person who does it. */
import type { Download, Locator, Page } from '@playwright/test';

export class StudyPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The browser's own dialogs cannot be driven; without them the window takes file inputs and downloads. */
  static async withoutPickers(page: Page): Promise<void> {
    await page.addInitScript(() => {
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'])
        Reflect.deleteProperty(globalThis, name);
    });
  }

  get transcript(): Locator {
    return this.page.locator('[data-panel="transcript"]');
  }

  get themes(): Locator {
    return this.page.getByRole('tree');
  }

  async openWorkedExample(): Promise<void> {
    await this.page.getByRole('button', { name: /worked example|exemple complet/ }).click();
    await this.transcript.getByText('Pour commencer').waitFor({ timeout: 30_000 });
  }

  /** The text of results that is shown. */
  async removeResults(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Texts of results|Textes de résultats)$/ }).click();
    await this.page.getByRole('menuitem', { name: /^(Delete this text|Supprimer ce texte)$/ }).click();
    await this.page.getByRole('button', { name: /^(Empty page|Page vide)$/ }).waitFor();
  }

  /** Chooses files on the first screen and waits for the preview to have read them. */
  async previewImport(files: string[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: /^Import interviews/ }).click(),
    ]);
    await chooser.setFiles(files);
    await this.page.getByRole('button', { name: /^Import \d/ }).waitFor();
  }

  async acceptImport(studyName: string, initials: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Import \d/ }).click();
    await this.page.getByLabel('Name of the study').fill(studyName);
    await this.page.getByLabel('Initials of who codes').fill(initials);
    await this.page.getByRole('button', { name: 'Create' }).click();
  }

  /** Puts the caret at the beginning of a line by its number. */
  async goToLine(words: string): Promise<void> {
    const line = this.transcript.getByText(words).first();
    const box = await line.boundingBox();
    if (!box) throw new Error(`"${words}" is not on the screen.`);
    await this.page.mouse.click(box.x + 2, box.y + box.height / 2);
  }

  /** Selects the sentence at the caret and codes it with the theme that the words lead to first. */
  async codeSentence(theme: string): Promise<void> {
    await this.page.keyboard.press('Alt+s');
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('combobox').fill(theme);
    await this.page.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  async codeSentenceWithNewTheme(name: string): Promise<void> {
    await this.page.keyboard.press('Alt+s');
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('combobox').fill(name);
    await this.page.keyboard.press('Shift+Enter');
  }

  /** Waits until the status bar says that everything is written. */
  async saved(): Promise<void> {
    await this.page
      .getByRole('contentinfo')
      .locator('[data-saved]')
      .getByText(/(Saved|Enregistré à) \d/)
      .waitFor();
  }

  /** Exports with the dialog's first choice of what, in the format named. */
  async exportCodedTable(format: 'Word' | 'Excel' | 'CSV'): Promise<Download> {
    await this.page.keyboard.press('Control+e');
    await this.page.getByRole('button', { name: format, exact: true }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Export', exact: true }).last().click(),
    ]);
    return download;
  }
}
