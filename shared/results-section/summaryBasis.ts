/** What a box was written about, as a short sign that is another one when its section prints something else. */
import type { Project } from '../project/project.ts';
import type { ResultsBlock, ResultsDocument } from '../project/resultsRecords.ts';
import { printQuotes, quotesAsText } from './citedQuotes.ts';
import { inlinesOf, summedUp } from './documentBlocks.ts';
import { printInline } from './printInline.ts';
import { signOf } from './signOf.ts';

/** Of the box at `index`. */
export function basisOf(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
  index: number,
): string {
  return signOf(summedUp(blocks, index).map((block) => textOfBlock(project, document, block)));
}

function textOfBlock(project: Project, document: ResultsDocument, block: ResultsBlock): string {
  const { content } = block;
  if (content.kind === 'quotes') return quotesAsText(printQuotes(project, content.quotes, document));
  return inlinesOf(block)
    .map((inline) => printInline(project, inline, document, () => ''))
    .join('');
}
