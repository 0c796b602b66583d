/** What a box was written about, as a short sign that is another one when its section prints something else. */
import type { Project } from '../project/project.ts';
import type { ResultsBlock, ResultsDocument } from '../project/resultsRecords.ts';
import { printQuotes, quotesAsText } from './citedQuotes.ts';
import { inlinesOf, summedUp } from './documentBlocks.ts';
import { printInline } from './printInline.ts';

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

/** Two hashes (FNV-1a) of 32 bits; two texts have one sign once in 10^19. */
function signOf(texts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (const text of texts) {
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0x1f;
      a = Math.imul(a ^ unit, 0x01000193) >>> 0;
      b = Math.imul(b ^ (unit + 0x5bd1), 0x01000193) >>> 0;
    }
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}
