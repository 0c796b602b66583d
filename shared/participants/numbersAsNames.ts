/** Participants that a table names by their numbers alone: "4" or "Entretien 4" for E4. Rule: docs/rules/participants.md, PT35. */
import { labelKey, labelNumber } from '../transcript/speakerLabels.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type FilledRow, participantsOfCell } from './orientTable.ts';

const numbered =
  /^(?:(?:entretien|interview|participante?|patiente?|enquêtée?|interviewée?|sujet)[\s\u00a0]*)?(?:n[°o]\.?[\s\u00a0]*)?([0-9]{1,4})$/iu;
const fewest = 2;

/** "4", "Entretien 4", "n° 4"; `null` for anything else. */
export function numberNamed(cell: string): number | null {
  const digits = numbered.exec(cell.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The rows with the labels in place of the numbers, where no cell names a participant and one line of cells can only be they. */
export function withNumbersAsNames(
  rows: readonly FilledRow[],
  labels: readonly string[],
  problems: Problem[],
): readonly FilledRow[] {
  const keys = new Set(labels.map(labelKey));
  const isKnown = (cell: string) => keys.has(labelKey(participantsOfCell(cell, keys)[0] ?? ''));
  const byNumber = labelsByNumber(labels);
  if (byNumber.size < fewest || rows.some(({ cells }) => cells.some(isKnown))) return rows;
  const down = namesOf(
    rows.slice(1).map(({ cells }) => cells[0] ?? ''),
    byNumber,
  );
  const across = namesOf((rows[0]?.cells ?? []).slice(1), byNumber);
  if (!down && !across) return rows;
  const example = Object.entries(Object.fromEntries((down ?? across) as Map<string, string>))[0];
  problems.push(nameProblem(null, 'numbersAsNames', { from: example?.[0] ?? '', to: example?.[1] ?? '' }));
  return rows.map(({ cells, row }, index) => ({
    row,
    cells: cells.map((cell, column) => {
      const isName = down ? column === 0 && index > 0 : column > 0 && index === 0;
      return isName ? ((down ?? across)?.get(cell.trim()) ?? cell) : cell;
    }),
  }));
}

/** `null` for a number that two participants have: E4 and P4. */
export function labelsByNumber(labels: readonly string[]): Map<number, string | null> {
  const byNumber = new Map<number, string | null>();
  for (const label of labels) {
    const number = labelNumber(label);
    if (number !== null) byNumber.set(number, byNumber.has(number) ? null : label);
  }
  return byNumber;
}

/** `null` unless most cells are numbers of participants, each once. */
function namesOf(
  cells: readonly string[],
  byNumber: ReadonlyMap<number, string | null>,
): Map<string, string> | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const names = new Map<string, string>();
  for (const cell of filled) {
    const number = numberNamed(cell);
    const label = number === null ? null : byNumber.get(number);
    if (label && new Set(names.values()).has(label)) return null;
    if (label) names.set(cell, label);
  }
  return names.size >= fewest && names.size * 3 >= filled.length * 2 ? names : null;
}
