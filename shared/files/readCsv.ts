/** Reads a .csv or .tsv as French and English spreadsheets write it: any of three delimiters, any encoding of ours. */
import papa from 'papaparse';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { canonicalText } from './canonicalText.ts';
import { decodeText, type TextEncodingName } from './decodeText.ts';
import { type Delimiter, delimiters, detectDelimiter } from './detectDelimiter.ts';
import { finishTable, mostCells, type SourceTable } from './sourceTable.ts';

/** Nothing that a table of one column could hold. */
const noDelimiter = '\u001f';
const mostProblems = 20;
/** papaparse looks at the white space after every quotation mark: longer runs would take quadratic time. */
const longestSpace = 100;
/** Signs that may separate cells, quoted ones included, before the text is split at all. */
const mostSeparators = 5 * mostCells;

export function readCsv(
  file: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto',
): SourceTable | Refusal {
  const decoded = decodeText(bytes, encoding);
  const { text, problems } = canonicalText(decoded.text);
  const { delimiter, cells } = splitDeclaration(text);
  const separator = delimiter ?? detectDelimiter(cells) ?? noDelimiter;
  if (countSeparators(cells, separator) > mostSeparators) {
    return refuse('tableTooLarge', { file, limit: mostCells });
  }
  const parsed = papa.parse(shortenSpace(cells), {
    delimiter: separator,
    newline: '\n',
    quoteChar: '"',
  });
  const quotes = parsed.errors.filter(({ type }) => type === 'Quotes').slice(0, mostProblems);
  const named = quotes.map(({ code, row }): Problem => {
    const line = (row ?? 0) + 1;
    return nameProblem(line, code === 'MissingQuotes' ? 'quoteNotClosed' : 'quoteMisplaced');
  });
  return finishTable(file, parsed.data, [...decoded.problems, ...problems, ...named]);
}

/** Excel takes a first line `sep=;` as the delimiter's name, not as a row. */
function splitDeclaration(text: string): { delimiter: Delimiter | null; cells: string } {
  const declaration = /^"?sep=(.)"?\n/i.exec(text);
  const declared = delimiters.find((delimiter) => delimiter === declaration?.[1]);
  return declaration && declared
    ? { delimiter: declared, cells: text.slice(declaration[0].length) }
    : { delimiter: null, cells: text };
}

function countSeparators(text: string, separator: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text[at] === separator || text[at] === '\n') count++;
  return count;
}

function shortenSpace(text: string): string {
  return text.replace(/[^\S\n]{101,}/g, (space) => space.slice(0, longestSpace));
}
