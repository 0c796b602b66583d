/** A text of results in any of its formats: what the command line and the window write. */
import type { Project } from '../project/project.ts';
import type { ResultsDocument } from '../project/resultsRecords.ts';
import { printResults } from '../results-section/printedDocument.ts';
import { resultsHtml } from './resultsHtml.ts';
import { resultsMarkdown } from './resultsMarkdown.ts';

export const resultsFormats = ['docx', 'html', 'md'] as const;
export type ResultsFormat = (typeof resultsFormats)[number];

/** `now` is an ISO time for the properties of a Word document. */
export async function writeResultsFile(
  project: Project,
  document: ResultsDocument,
  format: ResultsFormat,
  now: string,
): Promise<Uint8Array> {
  const printed = printResults(project, document);
  if (format === 'html') return new TextEncoder().encode(resultsHtml(printed));
  if (format === 'md') return new TextEncoder().encode(resultsMarkdown(printed));
  // Here and not above: loading what writes .docx takes longer than the rest.
  const { resultsWord } = await import('../docx-export/resultsWord.ts');
  return resultsWord(project, printed, now);
}
