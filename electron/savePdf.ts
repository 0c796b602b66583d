/** The window's page as a PDF file, laid out by its print style sheets. */
import type { WebContents } from 'electron';
import { type Refusal, refuse } from '../shared/words/refusal.ts';
import type { ExportFiles } from './handlers/exportFiles.ts';

export async function savePdf(
  contents: Pick<WebContents, 'printToPDF'>,
  exportFiles: ExportFiles,
  suggestedName: string,
): Promise<{ readonly name: string } | Refusal | null> {
  let bytes: Uint8Array;
  try {
    // Before the question, so that what is asked about exists.
    bytes = await contents.printToPDF({ printBackground: true, preferCSSPageSize: true });
  } catch {
    return refuse('pdfFailed', { file: suggestedName });
  }
  return await exportFiles.save(suggestedName, bytes);
}
