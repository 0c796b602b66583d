/** The participants as a sheet: one row a participant and interview, written in place. */
import { type ClipboardEvent, type KeyboardEvent, useCallback, useMemo } from 'react';
import { readClipboardTable, writeClipboardTable } from '../../../shared/participants/clipboardTable.ts';
import type { Project } from '../../../shared/project/project.ts';
import { pressedAction } from '../../actions/actionKeys.ts';
import { runAction } from '../../actions/actionRegistry.ts';
import { useActions } from '../../actions/useActions.ts';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import {
  clampPlace,
  type GridPlace,
  type GridRange,
  headerRow,
  rangeBetween,
} from '../../ui/grid/gridPlace.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { type AfterStoring, CellEditor } from './CellEditor.tsx';
import { changeCorpus, corpusStore, goToCell, useCorpus } from './corpusStore.ts';
import {
  addNextParticipant,
  clearCells,
  openInterview,
  pasteCells,
  shiftCharacteristic,
  toggleFinished,
} from './sheetActions.ts';
import { bodyCell, fixedText, headingCell, type SheetView, summaryCell } from './sheetCells.tsx';
import { copiedRows, tableMarkup } from './sheetClipboard.ts';
import {
  isWritable,
  knownValues,
  type SheetColumn,
  type SheetRow,
  sheetColumns,
  writtenValue,
} from './sheetModel.ts';
import { storeCell } from './storeCell.ts';

interface ParticipantSheetProps {
  readonly rows: readonly SheetRow[];
  readonly canChange: boolean;
}

export function ParticipantSheet({ rows, canChange }: ParticipantSheetProps) {
  const words = useWords();
  const language = useLanguage();
  const project = useProject((all) => all);
  const coderId = useWorkspace((state) => state.coderId);
  const { characteristics, participants } = project;
  const columns = useMemo(
    () => sheetColumns({ characteristics, participants }, words),
    [characteristics, participants, words],
  );
  const view = useMemo(
    (): SheetView => ({ project, coderId, language, rows, onOpen: openRow }),
    [project, coderId, language, rows],
  );
  const cellOf = useCallback(
    (at: number, across: number) => {
      const column = columns[across];
      const row = rows[at];
      if (!column) return { content: null };
      if (at === headerRow) return headingCell(column);
      return row ? bodyCell(view, row, column) : summaryCell(view, column);
    },
    [view, rows, columns],
  );
  const extent = { rows: rows.length, columns: columns.length, hasFooter: true };
  const place = clampPlace(
    useCorpus((state) => state.place),
    extent,
  );
  const anchor = clampPlace(
    useCorpus((state) => state.anchor),
    extent,
  );
  const focusRequest = useCorpus((state) => state.focusRequest);
  const sheet = { project, rows, columns, view, canChange };
  useActions({ addParticipant: canChange ? () => void addNextParticipant() : null });
  return (
    <DataGrid
      label={words.corpus.sheet}
      columns={columns}
      rows={rows.length}
      cellOf={cellOf}
      hasFooter
      place={place}
      anchor={anchor}
      focusRequest={focusRequest}
      editor={useEditor(sheet, place)}
      isReadOnly={!canChange}
      onMove={goToCell}
      onKey={(event, at) => pressKey(event, at, sheet)}
      onOpen={(at) => beginEditing(at, sheet, null)}
      onMenu={(at, point) => openMenu(at, point, sheet)}
      onCopy={(event, range) => copy(event, range, sheet)}
      onPaste={(event, range) => {
        event.preventDefault();
        if (!canChange) return;
        void pasteCells(rows, columns, range, readClipboardTable(event.clipboardData.getData('text/plain')));
      }}
    />
  );
}

interface Sheet extends ParticipantSheetProps {
  readonly project: Project;
  readonly columns: readonly SheetColumn[];
  readonly view: SheetView;
}

function openRow({ interview }: SheetRow): void {
  if (interview) openInterview(interview.id);
}

/** As many rows as the list of values in use is high. */
const rowsBelow = 6;

function useEditor({ project, rows, columns, canChange }: Sheet, place: GridPlace) {
  const words = useWords().corpus;
  const editing = useCorpus((state) => state.editing);
  const row = rows[place.row];
  const column = columns[place.column];
  const choices = useMemo(
    () => (editing && column ? knownValues(project, column) : []),
    [editing, column, project],
  );
  if (!editing || !row || !column || !canChange) return null;
  return (
    <CellEditor
      key={`${place.row}/${column.key}`}
      label={words.editCell({ column: column.heading, participant: row.participant.label })}
      text={editing.text}
      isTyped={editing.isTyped}
      choices={choices}
      isLow={place.row >= rows.length - rowsBelow && rows.length > 2 * rowsBelow}
      onStore={(text) => storeCell(row, column, text)}
      onDone={(after) => leaveEditor(place, after, rows.length, columns.length)}
    />
  );
}

/** Stays where the focus went elsewhere by itself. */
function leaveEditor({ row, column }: GridPlace, after: AfterStoring, rows: number, columns: number): void {
  const field = document.activeElement;
  const isElsewhere =
    after === 'stay' && field instanceof HTMLElement && field !== document.body && field.tagName !== 'INPUT';
  if (isElsewhere) {
    changeCorpus({ editing: null });
    return;
  }
  const steps = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const;
  const [down, right] = steps[after];
  goToCell(clampPlace({ row: row + down, column: column + right }, { rows, columns, hasFooter: false }));
}

/** `text` replaces what stands there; `null` goes on with it. */
function beginEditing(
  { row, column }: GridPlace,
  { rows, columns, view, canChange }: Sheet,
  text: string | null,
): boolean {
  const at = rows[row];
  const of = columns[column];
  if (!at || !of || !canChange || !isWritable(at, of)) return false;
  const written = writtenValue(at, of, view.language);
  changeCorpus({
    place: { row, column },
    anchor: { row, column },
    editing: { text: text ?? written, isTyped: text !== null },
  });
  return true;
}

function pressKey(event: KeyboardEvent, place: GridPlace, sheet: Sheet): boolean {
  const { rows, columns, canChange } = sheet;
  const row = rows[place.row];
  const column = columns[place.column];
  const { key } = event;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  // A single letter is written into the cell.
  const action = key.length > 1 || !isPlain ? pressedAction(event.nativeEvent, 'participants') : null;
  if (action) return runAction(action);
  if (key === 'a' && (event.ctrlKey || event.metaKey)) {
    changeCorpus({ anchor: { row: 0, column: 0 } });
    goToCell({ row: rows.length - 1, column: columns.length - 1 }, true);
    return true;
  }
  if (place.row === headerRow && column?.kind === 'trait' && canChange) return pressOnHeading(event, column);
  if (!row || !column) return false;
  if (key === 'Enter' && isPlain && column.kind === 'name' && row.interview) openRow(row);
  else if ((key === 'Enter' || key === 'F2') && isPlain)
    return beginEditing(place, sheet, null) || key === 'F2';
  else if (key === ' ' && isPlain && column.kind === 'progress' && row.interview && canChange)
    void toggleFinished(row.interview.id);
  else if ((key === 'Delete' || key === 'Backspace') && isPlain && canChange)
    void clearCells(rows, columns, selectedRange(place));
  else if (key.length === 1 && isPlain && key !== ' ' && column.kind !== 'name')
    return beginEditing(place, sheet, key);
  else return false;
  return true;
}

function pressOnHeading(event: KeyboardEvent, column: SheetColumn & { kind: 'trait' }): boolean {
  const { id } = column.characteristic;
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  if (event.altKey && step !== 0) void shiftCharacteristic(id, step);
  else if (event.key === 'Enter' || event.key === 'F2')
    changeCorpus({ dialog: { kind: 'characteristics', id } });
  else return false;
  return true;
}

function selectedRange(place: GridPlace): GridRange {
  return rangeBetween(corpusStore.getState().anchor, place);
}

function openMenu(place: GridPlace, at: { x: number; y: number }, { rows, columns }: Sheet): void {
  const range = selectedRange(corpusStore.getState().place);
  const isSelected = place.row >= range.top && place.row <= range.bottom;
  if (!isSelected) goToCell(place);
  const column = columns[place.column];
  if (place.row === headerRow && column?.kind === 'trait')
    changeCorpus({ menu: { kind: 'column', at, id: column.characteristic.id } });
  else if (rows[place.row]) changeCorpus({ menu: { kind: 'row', at, row: place.row } });
}

function copy(event: ClipboardEvent, range: GridRange, { rows, columns, view, canChange }: Sheet): void {
  const cells = copiedRows(rows, columns, range, view.language, (row, column) =>
    fixedText(view, row, column),
  );
  if (cells.length === 0) return;
  event.clipboardData.setData('text/plain', writeClipboardTable(cells));
  event.clipboardData.setData('text/html', tableMarkup(cells, false));
  event.preventDefault();
  if (event.type === 'cut' && canChange) void clearCells(rows, columns, range);
}
