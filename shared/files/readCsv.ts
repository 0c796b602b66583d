/** Reads a .csv or .tsv as French and English spreadsheets write it: any of three delimiters, any encoding of ours. */
import papa from 'papaparse';
import { nameProblem, type Problem } from '../words/problem.ts';
import type { Refusal } from '../words/refusal.ts';
import { canonicalText } from './canonicalText.ts';
import { decodeText, type TextEncodingName } from './decodeText.ts';
import { type Delimiter, delimiters, detectDelimiter } from './detectDelimiter.ts';
import { finishTable, type SourceTable } from './sourceTable.ts';

/** Nothing that a table of one column could hold. */
const noDelimiter = '\u001f';
const mostProblems = 20;

export function readCsv(
  file: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto',
): SourceTable | Refusal {
  const decoded = decodeText(bytes, encoding);
  const { text, problems } = canonicalText(decoded.text);
  const { delimiter, cells } = splitDeclaration(text);
  const parsed = papa.parse(cells, {
    delimiter: delimiter ?? detectDelimiter(cells) ?? noDelimiter,
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
