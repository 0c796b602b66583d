/** Rows of cells as spreadsheets put them on the clipboard: tabs, lines, quotes. Rules: docs/rules/participants.md, PT10. */

/**
 * A cell that begins with a quote runs to its closing quote, with tabs, line feeds and doubled quotes inside. A quote
 * that is never closed is an ordinary character, as it is in prose. The line feed that ends the last row opens none.
 */
export function readClipboardTable(text: string): string[][] {
  const source = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = source[at] === '"' ? readQuoted(source, at) : null;
    const end = quoted ? quoted.end : endOfCell(source, at);
    row.push(quoted ? quoted.cell : source.slice(at, end));
    const sign = source[end];
    if (sign !== '\t') {
      rows.push(row);
      row = [];
    }
    if (sign === undefined) return rows;
    at = end + 1;
  }
}

export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\n');
}

function endOfCell(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return end;
}

/** `null` where the quote is not closed at the end of a cell. */
function readQuoted(source: string, start: number): { readonly cell: string; readonly end: number } | null {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at++;
    else {
      const end = at + 1;
      const isEnd = end === source.length || source[end] === '\t' || source[end] === '\n';
      return isEnd ? { cell: source.slice(start + 1, at).replaceAll('""', '"'), end } : null;
    }
  }
  return null;
}

function writeCell(cell: string): string {
  return /["\t\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
