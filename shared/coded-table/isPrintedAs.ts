/** Whether a quote is what an export made of a passage: typeset for print, or cut to what a sheet's cell holds. */

import { type Project, textOf } from '../project/project.ts';
import type { QuotePassage } from '../quotes/anchorQuote.ts';
import { withoutOuterMarks } from '../quotes/foldTypography.ts';
import { isSameFolded } from '../quotes/quotePlaces.ts';
import { mostCellCharacters } from '../tables/cellLimit.ts';
import { mainParticipant } from '../tables/codingRows.ts';
import { printedQuote } from '../tables/printedQuote.ts';
import { xmlCharacters } from '../tables/xmlText.ts';
import { wordsOf } from '../words/words.ts';

/** Rules: docs/rules/exports.md (EX10, EX13). The export may have been in either language. */
export function isPrintedAs(project: Project, passage: QuotePassage, quote: string): boolean {
  const text = textOf(project, passage.transcriptId);
  const slice = xmlCharacters(text.text.slice(passage.start, passage.end));
  if (isCut(quote)) return slice.trimStart().startsWith(quote.slice(0, -1));
  const inner = withoutOuterMarks(quote);
  if (isSameFolded(slice, quote) || isSameFolded(slice, inner)) return true;
  const own = mainParticipant(text, passage);
  return [wordsOf.fr, wordsOf.en].some((words) =>
    isSameFolded(xmlCharacters(printedQuote(words, text, passage, own)), inner),
  );
}

/** White space at its ends may be gone since. */
function isCut(quote: string): boolean {
  return quote.endsWith('…') && quote.length > mostCellCharacters * 0.9;
}
