/** A text of results in any of its formats: what the command line and the window write. */
import type { Project } from '../project/project.ts';
import type { ResultsDocument } from '../project/resultsRecords.ts';
import { printResults } from '../results-section/printedDocument.ts';
import { isRefusal, type Refusal } from '../words/refusal.ts';
import { resultsHtml } from './resultsHtml.ts';
import { resultsMarkdown } from './resultsMarkdown.ts';

export const resultsFormats = ['docx', 'html', 'md'] as const;
export type ResultsFormat = (typeof resultsFormats)[number];
/** A format, or Word in the styles of a document that the user chooses first. */
export type ResultsChoice = ResultsFormat | 'template';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WrittenResultsFile {
  readonly bytes: Uint8Array;
  /** Names of the styles that the template lacks; Trame's own were added. */
  readonly added: readonly string[];
}

/** `now` is an ISO time for the properties of a Word document. */
export async function writeResultsFile(
  project: Project,
  document: ResultsDocument,
  format: ResultsFormat,
  now: string,
  template: NamedBytes | null = null,
): Promise<WrittenResultsFile | Refusal> {
  const printed = printResults(project, document);
  const plain = (text: string) => ({ bytes: new TextEncoder().encode(text), added: [] });
  if (format === 'html') return plain(resultsHtml(printed));
  if (format === 'md') return plain(resultsMarkdown(printed));
  // Here and not above: loading what writes .docx takes longer than the rest.
  const { resultsWord } = await import('../docx-export/resultsWord.ts');
  if (!template) return resultsWord(project, printed, now);
  const { readTemplate } = await import('../docx-export/wordTemplate.ts');
  const read = readTemplate(template.name, template.bytes);
  return isRefusal(read) ? read : resultsWord(project, printed, now, read);
}
