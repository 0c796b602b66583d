/** How much room words take in a figure. Without a browser this is estimated, a little too wide rather than too narrow. */

/** Widths in thousandths of the size, of Inter and Arial, whichever is wider. */
const narrow = /[ijlI.,;:!'’|()[\]\s\u00a0]/u;
const wide = /[mwMW@%—…]/u;
const capital = /[A-Z\u00c0-\u00dd]/u;

export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const sign of text) {
    if (narrow.test(sign)) sum += 300;
    else if (wide.test(sign)) sum += 920;
    else if (capital.test(sign)) sum += 710;
    else sum += sign.length > 1 || sign > '\u2e80' ? 1050 : 590;
  }
  return (sum * size * (isBold ? 1.06 : 1)) / 1000;
}

/** The text, or as much of it as fits, with "…" at its end. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const signs = [...text];
  let kept = signs.length;
  while (kept > 1 && textWidth(`${signs.slice(0, kept).join('')}…`, size) > room) kept--;
  return `${signs.slice(0, kept).join('').trimEnd()}…`;
}

/** Lines of whole words, each of which fits where a word alone does; the last takes in what is left. */
export function wrapText(text: string, size: number, room: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (lines.length === mostLines || textWidth(longer, size) <= room))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fitText(line, size, room));
}
