/** Names in the column of a table whose heading says that it holds who speaks. Rule: docs/rules/turns.md, T24. */
import { speakerHeadings } from '../files/speakerHeadings.ts';

/** How far down a heading is looked for, in lines, and what a name and their number may be at most. */
const firstLines = 40;
const longestName = 40;
const mostNames = 12;

/** Empty where no line of the text's beginning is such a heading. */
export function namesUnderHeading(text: string): string[] {
  if (!text.includes('\t')) return [];
  const lines = text.split('\n');
  const headingAt = lines.slice(0, firstLines).findIndex((line) => speakerColumn(line) !== -1);
  if (headingAt === -1) return [];
  const column = speakerColumn(lines[headingAt] ?? '');
  const names = new Set<string>();
  for (const line of lines.slice(headingAt + 1)) {
    const cells = line.split('\t');
    const name = cells.length > column + 1 ? (cells[column] ?? '').trim().replace(/\s*[:–—]$/u, '') : '';
    if (name !== '' && name.length <= longestName) names.add(name);
  }
  return names.size <= mostNames ? [...names] : [];
}

function speakerColumn(line: string): number {
  if (!line.includes('\t')) return -1;
  return line.split('\t').findIndex((cell) => speakerHeadings.has(cell.trim().toLowerCase()));
}
