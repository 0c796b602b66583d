/** A text of results in any of its formats: what the command line and the window write. */
import type { WordFigure } from '../docx-export/figureXml.ts';
import type { ResultsPictures } from '../docx-export/resultsBody.ts';
import type { Figure } from '../figures/figure.ts';
import type { ResultsBlockId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { ResultsDocument } from '../project/resultsRecords.ts';
import { type PrintedResults, printResults } from '../results-section/printedDocument.ts';
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

export interface WordWish {
  /** ISO time for the document's properties. */
  readonly now: string;
  /** A figure as a picture for print; `null` where it cannot be drawn. */
  readonly toPng: (figure: Figure) => Promise<Uint8Array | null>;
  /** Whose styles are used. */
  readonly template?: NamedBytes | null;
}

export async function writeResultsFile(
  project: Project,
  document: ResultsDocument,
  format: ResultsFormat,
  { now, toPng, template = null }: WordWish,
): Promise<WrittenResultsFile | Refusal> {
  const printed = printResults(project, document);
  const plain = (text: string) => ({ bytes: new TextEncoder().encode(text), added: [] });
  if (format === 'html') return plain(resultsHtml(printed));
  if (format === 'md') return plain(resultsMarkdown(printed));
  // Here and not above: loading what writes .docx takes longer than the rest.
  const { resultsWord } = await import('../docx-export/resultsWord.ts');
  const pictures = await picturesOf(printed, toPng);
  if (!template) return resultsWord(project, printed, { now, pictures });
  const { readTemplate } = await import('../docx-export/wordTemplate.ts');
  const read = readTemplate(template.name, template.bytes);
  return isRefusal(read) ? read : resultsWord(project, printed, { now, pictures, template: read });
}

async function picturesOf({ blocks }: PrintedResults, toPng: WordWish['toPng']): Promise<ResultsPictures> {
  const pictures = new Map<ResultsBlockId, WordFigure>();
  for (const block of blocks) {
    if (block.kind !== 'figure' || !block.figure) continue;
    const png = await toPng(block.figure);
    if (png) pictures.set(block.id, { figure: block.figure, png });
  }
  return pictures;
}
