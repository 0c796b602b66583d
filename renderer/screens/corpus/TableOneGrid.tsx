/** Table 1 in the window: the corpus turned, with what each row comes to at the right. It is read and copied here, not written. */
import { type ClipboardEvent, useCallback, useMemo, useState } from 'react';
import { guardFormula } from '../../../shared/files/formulaGuard.ts';
import { writeClipboardTable } from '../../../shared/participants/clipboardTable.ts';
import { type TableOne, tableOne } from '../../../shared/participants/tableOne.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { tableOneTable } from '../../../shared/tables/tableOneTable.ts';
import type { Language } from '../../../shared/words/plural.ts';
import type { Words } from '../../../shared/words/words.ts';
import { DataGrid, type GridCell, type GridColumn } from '../../ui/grid/DataGrid.tsx';
import { clampPlace, type GridPlace, type GridRange, headerRow } from '../../ui/grid/gridPlace.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { tableMarkup } from './sheetClipboard.ts';

interface TableOneGridProps {
  readonly ids: ReadonlySet<ParticipantId> | null;
  readonly onOpen: (id: ParticipantId) => void;
}

export function TableOneGrid({ ids, onOpen }: TableOneGridProps) {
  const words = useWords();
  const language = useLanguage();
  const project = useProject((all) => all);
  const table = useMemo(() => tableOne(project, language, ids), [project, language, ids]);
  const columns = useMemo(() => columnsOf(table), [table]);
  const cellOf = useCallback(
    (row: number, column: number) => cellOfTable(table, words, row, column),
    [table, words],
  );
  const [at, setAt] = useState({ place: corner, anchor: corner, focusRequest: 0 });
  const extent = { rows: table.rows.length, columns: columns.length, hasFooter: false };
  return (
    <DataGrid
      label={words.participants.tableOne}
      columns={columns}
      hasEndColumn
      rows={table.rows.length}
      cellOf={cellOf}
      hasFooter={false}
      place={clampPlace(at.place, extent)}
      anchor={clampPlace(at.anchor, extent)}
      focusRequest={at.focusRequest}
      isReadOnly
      onMove={(place, isExtending) =>
        setAt((before) => ({
          place,
          anchor: isExtending ? before.anchor : place,
          focusRequest: before.focusRequest + 1,
        }))
      }
      onKey={(event, { row, column }) => {
        const participant = table.participants[column - 1];
        if (event.key !== 'Enter' || row !== headerRow || !participant) return false;
        onOpen(participant.id);
        return true;
      }}
      onOpen={({ row, column }) => {
        const participant = table.participants[column - 1];
        if (row === headerRow && participant) onOpen(participant.id);
      }}
      onMenu={() => undefined}
      onCopy={(event, range) => copy(event, tableOneRows(project, language, ids), range)}
      onPaste={(event) => event.preventDefault()}
    />
  );
}

const corner: GridPlace = { row: 0, column: 0 };

/** Headings and rows as they are copied: what a spreadsheet would calculate is guarded. */
export function tableOneRows(
  project: Project,
  language: Language,
  ids: ReadonlySet<ParticipantId> | null,
): string[][] {
  const { columns, rows } = tableOneTable(project, { language }, ids);
  const guard = (cell: string) => (/^[-+]?[0-9]/u.test(cell) ? cell : guardFormula(cell));
  return [
    columns.map(({ heading }) => guard(heading)),
    ...[...rows].map((row) => row.map((cell) => guard(String(cell ?? '')))),
  ];
}

/** As wide as the longest value, within bounds; the last one holds the summary. */
function columnsOf({ participants, rows }: TableOne): GridColumn[] {
  const widths = participants.map(({ label }, at) => {
    const longest = rows.reduce((most, { cells }) => Math.max(most, cells[at]?.length ?? 1), label.length);
    return Math.max(56, Math.min(144, Math.round(longest * 8) + 24));
  });
  return [
    { key: 'heading', width: 156, align: 'start' },
    ...participants.map(({ id }, at): GridColumn => ({ key: id, width: widths[at] ?? 56, align: 'start' })),
    { key: 'summary', width: 288, align: 'start' },
  ];
}

function cellOfTable({ participants, rows }: TableOne, words: Words, row: number, column: number): GridCell {
  const isLast = column === participants.length + 1;
  if (row === headerRow) {
    if (column === 0) return { content: <span>{words.participants.characteristic}</span> };
    if (isLast) return { content: <span>{words.participants.summary}</span> };
    const label = participants[column - 1]?.label ?? '';
    return {
      content: <span>{label}</span>,
      title: words.corpus.openInCoding({ participant: label }),
      tone: 'strong',
    };
  }
  const line = rows[row];
  if (!line) return { content: null };
  if (column === 0) return { content: <span>{line.heading}</span>, title: line.heading };
  if (isLast) return { content: <span>{line.sentence}</span>, title: line.sentence };
  const value = line.cells[column - 1] ?? null;
  return value === null
    ? { content: words.corpus.missing, label: words.corpus.missingValue, tone: 'quiet' }
    : { content: <span>{value}</span>, title: value.length > 8 ? value : undefined };
}

function copy(event: ClipboardEvent, rows: readonly (readonly string[])[], range: GridRange): void {
  // The first of the rows holds the headings, which are row −1 of the grid.
  const cells = rows
    .slice(range.top + 1, range.bottom + 2)
    .map((row) => row.slice(range.left, range.right + 1));
  event.clipboardData.setData('text/plain', writeClipboardTable(cells));
  event.clipboardData.setData('text/html', tableMarkup(cells, range.top === headerRow));
  event.preventDefault();
}
