/**
 * Reads the coding report that NVivo writes as a document, passages under the interviews they come from, as a table. Its
 * lines are known by their signs (§, %), which are the same in every language of the program. Rules: docs/rules/coded-table.md.
 */
import { finishTable, type SourceTable } from './sourceTable.ts';

/** "Reference 1 - 0.72% Coverage", "Référence 1 - Couverture 0,72 %", each white space being one space. */
const referenceLine = /^\p{L}+ \d+ ?[-–] ?(?:\p{L}+ ?:? ?)?\d+(?:[.,]\d+)? ?%(?: \p{L}+)*$/u;
/** "Name: Fatigue" above the first interview, "Codes\\Vécu\\Fatigue" above the interviews of a report on several. */
const nameLine = /^(?:name|nom|nombre)\s*:\s*(?<name>.+)$/iu;
const themeLine = /^<?(?:nodes|codes|n(?:œ|oe)uds|encodages|thèmes)\\+(?<path>[^<>]+?)>?$/iu;

/** Lines that tell where a passage comes from are short; what is longer is not compared with them. */
const longestSign = 1_000;

/**
 * One row a passage, at the place of its "Reference" line, so that a row's number is that of the paragraph; headings at the
 * first. `null`: the lines are not such a report. The file's name is the theme where the report names none.
 */
export function nvivoReport(file: string, lines: readonly string[]): SourceTable | null {
  const rows: string[][] = [['Transcript', 'Quote', 'Theme']];
  let interview: string | null = null;
  let theme = file.replace(/\.\w+$/u, '');
  let quote: string[] | null = null;
  let row = 0;
  const closeQuote = () => {
    if (quote) rows[row] = [interview ?? '', quote.join('\n').trim(), theme];
    quote = null;
  };
  for (const [index, line] of lines.map((one) => one.trim()).entries()) {
    const sign = line.length > longestSign ? '' : line;
    const place = interviewOf(sign);
    const name = interview === null ? nameLine.exec(sign)?.groups?.name : undefined;
    const path = themeLine.exec(sign)?.groups?.path ?? name;
    if (place !== null) {
      closeQuote();
      interview = place.split('\\').at(-1)?.trim() ?? place;
    } else if (path) {
      closeQuote();
      theme = path.split(/\\+/u).join(' > ');
    } else if (interview !== null && referenceLine.test(sign.replace(/\s+/gu, ' '))) {
      closeQuote();
      row = index;
      quote = [];
    } else quote?.push(line);
  }
  closeQuote();
  if (rows.length < 2) return null;
  const table = finishTable(file, rows, []);
  return 'rows' in table ? table : null;
}

/** Of "<Files\\Interviews\\E1> - § 2 references coded [ 1,45% Coverage ]", with or without the angle brackets, the place. */
function interviewOf(line: string): string | null {
  const sign = line.indexOf('§');
  const bracket = sign < 0 || !line.endsWith(']') ? -1 : line.indexOf('[', sign);
  if (bracket < 0 || !line.includes('%', bracket) || !/^§\s?\d/u.test(line.slice(sign))) return null;
  const before = line.slice(0, sign).trimEnd();
  if (!before.endsWith('-') && !before.endsWith('–')) return null;
  return before.slice(0, -1).trim().replace(/^<|>$/gu, '') || null;
}
