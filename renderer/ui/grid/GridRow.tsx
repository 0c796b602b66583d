/** One row of a grid. It is drawn anew only when something of its own changed: scrolling leaves rows as they are. */
import { memo, type ReactNode } from 'react';
import styles from './DataGrid.module.css';
import type { DataGridProps, GridCell } from './DataGrid.tsx';
import { cellElementId } from './useGridFocus.ts';
import { type GridWindow, rowHeight } from './useGridWindow.ts';

interface GridRowProps extends Pick<DataGridProps, 'columns' | 'cellOf'> {
  readonly id: string;
  readonly row: number;
  readonly kind: 'header' | 'body' | 'footer';
  readonly top: number;
  readonly starts: readonly number[];
  readonly shown: GridWindow;
  readonly hasEndColumn: boolean;
  /** −1: the current cell is in another row. */
  readonly currentColumn: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly editor: ReactNode;
}

export const GridRow = memo(drawRow, (before, after) =>
  (Object.keys(after) as (keyof GridRowProps)[]).every((field) =>
    field === 'shown'
      ? before.shown.firstColumn === after.shown.firstColumn &&
        before.shown.endColumn === after.shown.endColumn
      : before[field] === after[field],
  ),
);

function drawRow(props: GridRowProps) {
  const { row, kind, top, columns, starts, shown, hasEndColumn, currentColumn } = props;
  const last = columns.length - 1;
  const isSticky = (column: number) => column === 0 || (hasEndColumn && column === last);
  const between: number[] = [];
  for (let column = shown.firstColumn; column < shown.endColumn; column++)
    if (!isSticky(column)) between.push(column);
  const isOutside = currentColumn >= 0 && !isSticky(currentColumn) && !between.includes(currentColumn);
  if (isOutside) between.push(currentColumn);
  return (
    <div
      {...rowRole(row)}
      className={`${styles.row} ${styles[kind]} ${currentColumn >= 0 ? styles.current : ''}`}
      style={kind === 'body' ? { top } : kind === 'footer' ? { marginTop: top - rowHeight } : undefined}
    >
      <Cell {...props} column={0} className={styles.first} />
      {between
        .sort((a, b) => a - b)
        .map((column) => (
          <Cell
            {...props}
            key={column}
            column={column}
            left={starts[column] ?? 0}
            className={styles.between}
          />
        ))}
      {hasEndColumn && last > 0 && <Cell {...props} column={last} className={styles.last} />}
    </div>
  );
}

function rowRole(row: number) {
  return { role: 'row', 'aria-rowindex': row + 2 } as const;
}

interface CellProps extends GridRowProps {
  readonly column: number;
  readonly className: string | undefined;
  readonly left?: number;
}

function Cell(props: CellProps) {
  const { id, row, column, columns, className, left, currentColumn, editor } = props;
  const { width = 0, align = 'start' } = columns[column] ?? {};
  const isCurrent = currentColumn === column;
  const isSelected = column >= props.selectedFrom && column <= props.selectedTo;
  const cell: GridCell = props.cellOf(row, column);
  const isEdited = isCurrent && editor !== undefined && editor !== null;
  const looks = [
    styles.cell,
    className,
    align === 'end' ? styles.end : '',
    cell.tone ? styles[cell.tone] : '',
    isSelected ? styles.selected : '',
  ];
  return (
    <div
      id={cellElementId(id, row, column)}
      {...cellRole(props, isSelected, cell, isEdited)}
      title={isEdited ? undefined : cell.title}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      data-column={column}
      className={looks.filter(Boolean).join(' ')}
      style={{ width, ...(left === undefined ? {} : { left }) }}
    >
      {isEdited ? editor : cell.content}
    </div>
  );
}

function cellRole({ kind, column }: CellProps, isSelected: boolean, cell: GridCell, isEdited: boolean) {
  return {
    role: kind === 'header' ? 'columnheader' : column === 0 ? 'rowheader' : 'gridcell',
    'aria-colindex': column + 1,
    'aria-selected': isSelected,
    'aria-label': isEdited ? undefined : cell.label,
    'aria-readonly': cell.isFixed || undefined,
  } as const;
}
