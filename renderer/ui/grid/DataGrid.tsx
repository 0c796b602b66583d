/**
 * A grid of cells that may be thousands high and hundreds wide: only what is in sight stands in the page. One cell is
 * reached by Tab, arrows move between cells, Shift extends the selection. What a cell shows and does is the caller's.
 */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useMemo,
  useRef,
} from 'react';
import styles from './DataGrid.module.css';
import { GridRow } from './GridRow.tsx';
import { type GridPlace, type GridRange, headerRow, placeAfterKey, rangeBetween } from './gridPlace.ts';
import { useGridFocus } from './useGridFocus.ts';
import { rowHeight, useGridWindow } from './useGridWindow.ts';

export interface GridColumn {
  readonly key: string;
  /** In pixels. */
  readonly width: number;
  readonly align: 'start' | 'end';
}

export interface GridCell {
  readonly content: ReactNode;
  /** Where the content alone says too little. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly tone?: 'quiet' | 'strong' | undefined;
  readonly isFixed?: boolean | undefined;
}

export interface DataGridProps {
  readonly label: string;
  /** The first column stays in view; with `hasEndColumn` the last one too. */
  readonly columns: readonly GridColumn[];
  readonly hasEndColumn?: boolean;
  readonly rows: number;
  readonly cellOf: (row: number, column: number) => GridCell;
  readonly hasFooter: boolean;
  readonly place: GridPlace;
  readonly anchor: GridPlace;
  /** The current cell takes the focus when this changes. */
  readonly focusRequest: number;
  /** The cell that is being written in stands there instead of its content. */
  readonly editor?: ReactNode;
  readonly isReadOnly: boolean;
  readonly onMove: (place: GridPlace, isExtending: boolean) => void;
  /** Keys that do not move; true where it was for the caller. */
  readonly onKey: (event: KeyboardEvent, place: GridPlace) => boolean;
  readonly onOpen: (place: GridPlace) => void;
  readonly onMenu: (place: GridPlace, at: { readonly x: number; readonly y: number }) => void;
  readonly onCopy: (event: ClipboardEvent, range: GridRange) => void;
  readonly onPaste: (event: ClipboardEvent, range: GridRange) => void;
}

export function DataGrid(props: DataGridProps) {
  const { columns, rows, place, anchor, hasFooter, hasEndColumn = false, cellOf } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const starts = useMemo(() => edgesOf(columns), [columns]);
  const { window: shown, onScroll } = useGridWindow(scroller, rows, starts);
  const isEditing = props.editor !== undefined && props.editor !== null;
  useGridFocus({ id, scroller, place, starts, hasEndColumn, request: props.focusRequest, isEditing });
  const range = rangeBetween(anchor, place);
  const indexes = rowsInPage(shown.firstRow, shown.endRow, place.row, rows);
  const rowProps = { id, columns, starts, shown, cellOf, hasEndColumn };
  const stateOf = (row: number) => ({
    currentColumn: place.row === row ? place.column : -1,
    selectedFrom: row >= range.top && row <= range.bottom ? range.left : -1,
    selectedTo: row >= range.top && row <= range.bottom ? range.right : -2,
    editor: place.row === row ? props.editor : undefined,
  });
  const width = starts.at(-1) ?? 0;
  return (
    <div
      ref={scroller}
      className={shown.isSideways ? `${styles.scroller} ${styles.sideways}` : styles.scroller}
      onScroll={onScroll}
    >
      <div
        {...gridRole(props)}
        className={styles.grid}
        style={{ width, height: rowHeight * (rows + 1 + (hasFooter ? 1 : 0)) }}
        {...useGridEvents(props, scroller)}
      >
        <GridRow {...rowProps} {...stateOf(headerRow)} row={headerRow} kind="header" top={0} />
        {indexes.map((row) => (
          <GridRow
            {...rowProps}
            {...stateOf(row)}
            key={row}
            row={row}
            kind="body"
            top={(row + 1) * rowHeight}
          />
        ))}
        {hasFooter && (
          <GridRow {...rowProps} {...stateOf(rows)} row={rows} kind="footer" top={(rows + 1) * rowHeight} />
        )}
      </div>
    </div>
  );
}

/** A table of the browser's own could not leave out what is not in sight. */
function gridRole({ label, rows, columns, hasFooter, isReadOnly }: DataGridProps) {
  return {
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': rows + 1 + (hasFooter ? 1 : 0),
    'aria-colcount': columns.length,
    'aria-multiselectable': true,
    'aria-readonly': isReadOnly || undefined,
  } as const;
}

function useGridEvents(props: DataGridProps, scroller: { readonly current: HTMLElement | null }) {
  const { place, anchor, rows, columns, hasFooter } = props;
  const extent = { rows, columns: columns.length, hasFooter };
  const isDragging = useRef(false);
  const range = rangeBetween(anchor, place);
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.nativeEvent.isComposing || isField(event.target)) return;
      if (props.onKey(event, place)) return event.preventDefault();
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 3);
      const next = tabPlace(event, place, columns.length) ?? placeAfterKey(place, event, extent, page);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      props.onMove(next, event.shiftKey && event.key !== 'Tab');
    },
    onPointerDown: (event: PointerEvent) => {
      const at = isField(event.target) ? null : placeOf(event.target);
      if (!at || event.button !== 0) return;
      isDragging.current = !isControl(event.target);
      props.onMove(at, event.shiftKey);
      if (!isControl(event.target)) event.preventDefault();
    },
    onPointerOver: (event: PointerEvent) => {
      if (event.buttons !== 1) isDragging.current = false;
      const at = isDragging.current ? placeOf(event.target) : null;
      if (at && at.row !== headerRow && at.row < rows) props.onMove(at, true);
    },
    onPointerUp: () => {
      isDragging.current = false;
    },
    onDoubleClick: (event: MouseEvent) => {
      const at = isField(event.target) || isControl(event.target) ? null : placeOf(event.target);
      if (at) props.onOpen(at);
    },
    onContextMenu: (event: MouseEvent) => {
      const at = isField(event.target) ? null : placeOf(event.target);
      if (!at) return;
      event.preventDefault();
      const box = (event.target as Element).closest('[data-row]')?.getBoundingClientRect();
      // The menu key gives no place of its own.
      const isKey = event.clientX === 0 && event.clientY === 0;
      props.onMenu(
        at,
        isKey && box ? { x: box.left + 8, y: box.bottom } : { x: event.clientX, y: event.clientY },
      );
    },
    onCopy: (event: ClipboardEvent) => {
      if (!isField(event.target)) props.onCopy(event, range);
    },
    onCut: (event: ClipboardEvent) => {
      if (!isField(event.target)) props.onCopy(event, range);
    },
    onPaste: (event: ClipboardEvent) => {
      if (!isField(event.target)) props.onPaste(event, range);
    },
  };
}

/** Tab goes right and leaves the grid at the end of a row. */
function tabPlace(event: KeyboardEvent, { row, column }: GridPlace, columns: number): GridPlace | null {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return null;
  const next = column + (event.shiftKey ? -1 : 1);
  return next < 0 || next >= columns ? null : { row, column: next };
}

function edgesOf(columns: readonly GridColumn[]): number[] {
  const edges = [0];
  for (const { width } of columns) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** Those in sight and the current one, which must not lose the focus when it is scrolled away. */
function rowsInPage(first: number, end: number, current: number, rows: number): number[] {
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  const isOutside = current >= 0 && current < rows && (current < first || current >= end);
  return isOutside ? [...indexes, current] : indexes;
}

function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, [role="listbox"]') !== null;
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
