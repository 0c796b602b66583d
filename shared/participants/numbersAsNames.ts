/** Participants that a table names by their numbers alone: "4" or "Entretien 4" for E4. Rule: docs/rules/participants.md, PT35. */
import { fileTitle, nameKey } from '../transcript/fileTitle.ts';
import { labelKey, labelNumber } from '../transcript/speakerLabels.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type FilledRow, participantsOfCell } from './orientTable.ts';
import { foldHeading, meaningOfHeading } from './tableHeadings.ts';

const numbered =
  /^(?:(?:entretien|interview|participante?|patiente?|enquêtée?|interviewée?|sujet)[\s\u00a0]*)?(?:n[°o]\.?[\s\u00a0]*)?([0-9]{1,4})$/iu;
const fewest = 2;

const numberInFront = /^(?:(?:n[°º]|n[or]?\.|numero|number|#)\s*|no\s+|no$)(?:de l'|du |de |d'|of )?/u;
const numberBehind = /\s+(?:n[°º]|no?\.?|numero|number|#)$/u;
/** Whoever is named so may be somebody else than the participant of that number. */
const headsNames =
  /\b(?:pre)?noms?\b|\b(?:sur)?names?\b|\bpseudo|\binitial(?:e?s)\b|^(?:code |id )?(?:patiente?s?|soignante?s?|infirmi(?:er|ere)s?|medecins?|personnes?|persons?|informat(?:eur|rice)s?|informants?|locuteurs?|speakers?|cas|cases?|qui|who)$/u;

export interface KnownNames {
  /** Of the project's participants. */
  readonly labels: readonly string[];
  /** Names of its transcripts. */
  readonly transcripts: readonly string[];
}

/** "4", "Entretien 4", "n° 4"; `null` for anything else. */
export function numberNamed(cell: string): number | null {
  const digits = numbered.exec(cell.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The rows with the labels in place of the numbers of the first column: where it is headed as the participants' or the
 * interviews', nothing else is, and no cell names one of them.
 */
export function withNumbersAsNames(
  rows: readonly FilledRow[],
  { labels, transcripts }: KnownNames,
  problems: Problem[],
): readonly FilledRow[] {
  const keys = new Set(labels.map(labelKey));
  const names = new Set(transcripts.map(nameKey));
  const isKnown = (cell: string) =>
    keys.has(labelKey(participantsOfCell(cell, keys)[0] ?? '')) || names.has(nameKey(fileTitle(cell.trim())));
  const headings = rows.findIndex(({ cells }) => headsNumbers(cells[0] ?? ''));
  const others = rows.flatMap(({ cells }, index) =>
    index === headings ? cells.slice(1) : cells.slice(0, 1).filter(headsNumbers),
  );
  if (headings < 0 || others.some((cell) => headsNumbers(cell) || headsNames.test(foldHeading(cell))))
    return rows;
  const byNumber = labelsByNumber(labels);
  if (byNumber.size < fewest || rows.some(({ cells }) => cells.some(isKnown))) return rows;
  const named = namesOf(
    rows.slice(headings + 1).map(({ cells }) => cells[0] ?? ''),
    byNumber,
  );
  const [example] = named ?? [];
  if (!named || !example) return rows;
  problems.push(nameProblem(null, 'numbersAsNames', { from: example[0], to: example[1] }));
  return rows.map(({ cells, row }, index) => ({
    row,
    cells: cells.map((cell, column) =>
      column === 0 && index > headings ? (named.get(cell.trim()) ?? cell) : cell,
    ),
  }));
}

/** "N°", "Participant", "N° d'entretien", "Patient n°". */
function headsNumbers(heading: string): boolean {
  const folded = foldHeading(heading);
  const named = folded.replace(numberInFront, '').replace(numberBehind, '');
  const meaning = meaningOfHeading(named);
  return (named === '' && folded !== '') || meaning === 'participant' || meaning === 'transcript';
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
