/** Rectangles of the sheet to and from the clipboard, as spreadsheets understand them. Rules: docs/rules/participants.md, PT10. */

import { guardFormula, unguardFormula } from '../../../shared/files/formulaGuard.ts';
import { nextLabels } from '../../../shared/participants/addParticipant.ts';
import type { SheetEdit, ValueEdit } from '../../../shared/participants/setCells.ts';
import type { Project } from '../../../shared/project/project.ts';
import { xmlText } from '../../../shared/tables/xmlText.ts';
import { labelKey } from '../../../shared/transcript/speakerLabels.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { nameProblem, type Problem } from '../../../shared/words/problem.ts';
import type { GridRange } from '../../ui/grid/gridPlace.ts';
import { isWritable, type SheetColumn, type SheetRow, writtenValue } from './sheetModel.ts';

/** The cells of a range as text; what could be taken for a formula is guarded. */
export function copiedRows(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  { top, bottom, left, right }: GridRange,
  language: Language,
  fixedText: (row: SheetRow, column: SheetColumn) => string,
): string[][] {
  return rows.slice(Math.max(0, top), bottom + 1).map((row) =>
    columns.slice(left, right + 1).map((column) => {
      const isFixed = column.kind === 'progress' || column.kind === 'codings' || column.kind === 'words';
      if (isFixed) return fixedText(row, column);
      const text = writtenValue(row, column, language);
      const isNumber = column.align === 'end';
      return isNumber ? text : guardFormula(text);
    }),
  );
}

/** A table for Word and mail. */
export function tableMarkup(rows: readonly (readonly string[])[], hasHeadings: boolean): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    row.map((cell) => `<${tag}>${xmlText(cell).replaceAll('\n', '<br>')}</${tag}>`).join('');
  const written = rows.map((row, at) => `<tr>${cells(row, hasHeadings && at === 0 ? 'th' : 'td')}</tr>`);
  return `<table border="1">${written.join('')}</table>`;
}

export interface PastedRows {
  readonly edit: SheetEdit;
  /** Rows below the last participant, as participants to be added; empty where nothing may be added. */
  readonly added: SheetEdit['added'];
  readonly problems: readonly Problem[];
}

/** `canAdd`: the whole corpus is shown, so that a new participant would stand where it was pasted. */
export function pastedRows(
  project: Project,
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  range: GridRange,
  cells: readonly (readonly string[])[],
  canAdd: boolean,
): PastedRows {
  const filled = fillRange(cells, range);
  const first = Math.max(0, range.top);
  const problems: Problem[] = [];
  const width = Math.max(...filled.map((row) => row.length));
  const outside = Math.max(0, range.left + width - columns.length);
  if (outside > 0) problems.push(nameProblem(null, 'pastedOutside', { count: outside }));
  const edit = editOf(rows, columns, range.left, filled.slice(0, rows.length - first), first, problems);
  const below = filled.slice(Math.max(0, rows.length - first));
  if (below.length > 0 && !canAdd) problems.push(nameProblem(null, 'pastedBelow', { count: below.length }));
  const added = canAdd ? addedRows(project, rows, columns, range.left, below) : [];
  return { edit, added, problems };
}

/** One cell fills the whole selection; a larger piece stands once from its upper left corner. */
function fillRange(cells: readonly (readonly string[])[], range: GridRange): readonly (readonly string[])[] {
  const [[only = ''] = []] = cells;
  if (cells.length !== 1 || cells[0]?.length !== 1) return cells;
  const width = range.right - range.left + 1;
  return Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: width }, () => only),
  );
}

function editOf(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  left: number,
  cells: readonly (readonly string[])[],
  first: number,
  problems: Problem[],
): SheetEdit {
  const values: SheetEdit['values'][number][] = [];
  const facts: SheetEdit['facts'][number][] = [];
  let fixed = 0;
  cells.forEach((texts, down) => {
    const row = rows[first + down];
    texts.forEach((raw, across) => {
      const column = columns[left + across];
      const text = unguardFormula(raw);
      if (!row || !column) return;
      if (column.kind === 'name') {
        const { label } = row.participant;
        const isOther = text.trim() !== '' && labelKey(text) !== labelKey(label);
        if (isOther)
          problems.push(nameProblem(null, 'pastedNameDiffers', { participant: label, value: text.trim() }));
      } else if (!isWritable(row, column)) {
        if (text.trim() !== '') fixed++;
      } else if (column.kind === 'trait')
        values.push({ participantId: row.participant.id, characteristicId: column.characteristic.id, text });
      else if (column.kind === 'fact' && row.interview)
        facts.push({ transcriptId: row.interview.id, fact: column.fact, text, heading: column.heading });
    });
  });
  if (fixed > 0) problems.push(nameProblem(null, 'pastedFixed', { count: fixed }));
  return { values, facts, added: [] };
}

function addedRows(
  project: Project,
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  left: number,
  cells: readonly (readonly string[])[],
): SheetEdit['added'] {
  const filled = cells.filter((texts) => texts.some((text) => text.trim() !== ''));
  const labels = rows.map(({ participant }) => participant.label);
  const next = nextLabels(project, labels, filled.length);
  return filled.map((texts, at) => {
    const name = left === 0 ? unguardFormula(texts[0] ?? '').trim() : '';
    const values = texts.flatMap((raw, across): ValueEdit[] => {
      const column = columns[left + across];
      if (column?.kind !== 'trait') return [];
      return [{ characteristicId: column.characteristic.id, text: unguardFormula(raw) }];
    });
    return { label: name || (next[at] ?? ''), values };
  });
}
