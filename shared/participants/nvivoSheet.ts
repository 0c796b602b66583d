/** Takes the marks off a classification sheet that NVivo exported. Rules: docs/rules/participants.md, PT34. */
import type { FilledRow } from './orientTable.ts';

/** "A : Sexe": the program letters the columns, one after the other. */
const columnMark = /^\s*([A-Z]{1,2})\s+:\s+(?=\S)/u;
/** "1 : Cases\Participants\E1": rows are numbered, names stand in their folders. */
const rowMark = /^\s*\d+\s+:\s+(?=\S)/u;
const inFolder = /^\s*(?:\d+\s+:\s+)?(?:cases|cas|files|fichiers|internals|éléments internes)\\/iu;
/** What stands where no value was given, in English and French. */
const unassigned =
  /^\s*(?:unassigned|not applicable|non (?:attribu|assign)ée?|sans objet|non applicable)\s*$/iu;

/** Other tables stay as they are. The first row is that of the headings. */
export function withoutNvivoMarks(rows: readonly FilledRow[]): readonly FilledRow[] {
  const [headings, ...others] = rows;
  if (!headings) return rows;
  const lettered = headings.cells.slice(1).filter((heading) => heading.trim() !== '');
  const names = others.map(({ cells }) => cells[0] ?? '').filter((name) => name.trim() !== '');
  const isLettered =
    lettered.length > 0 &&
    lettered.every((heading, index) => columnMark.exec(heading)?.[1] === columnLetters(index));
  const isInFolders = names.length > 0 && names.every((name) => inFolder.test(name));
  if (!isLettered && !isInFolders) return rows;
  return [
    { ...headings, cells: headings.cells.map((heading) => heading.replace(columnMark, '')) },
    ...others.map(({ cells: [name = '', ...cells], row }) => ({
      cells: [withoutFolders(name), ...cells.map((cell) => (unassigned.test(cell) ? '' : cell))],
      row,
    })),
  ];
}

function withoutFolders(name: string): string {
  return (name.split('\\').at(-1) ?? name).replace(rowMark, '');
}

/** A, B … Z, AA, AB …; `index` from 0. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
