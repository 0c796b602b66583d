/** A grid that is read: arrows move, Enter and double click open, Ctrl C copies the selected cells. */
import { useState } from 'react';
import { writeClipboardTable } from '../../../shared/participants/clipboardTable.ts';
import { DataGrid, type GridCell, type GridColumn } from '../../ui/grid/DataGrid.tsx';
import { clampPlace, type GridPlace } from '../../ui/grid/gridPlace.ts';

interface ReadGridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: number;
  /** `text` is what a copy of the cell holds. */
  readonly cellOf: (row: number, column: number) => GridCell & { readonly text: string };
  readonly onOpen: (place: GridPlace) => void;
  /** Another cell is the current one. */
  readonly onPlace?: (place: GridPlace) => void;
}

const corner: GridPlace = { row: 0, column: 0 };

export function ReadGrid({ label, columns, rows, cellOf, onOpen, onPlace }: ReadGridProps) {
  const [at, setAt] = useState({ place: corner, anchor: corner, focusRequest: 0 });
  const extent = { rows, columns: columns.length, hasFooter: false };
  return (
    <DataGrid
      label={label}
      columns={columns}
      rows={rows}
      cellOf={cellOf}
      hasFooter={false}
      place={clampPlace(at.place, extent)}
      anchor={clampPlace(at.anchor, extent)}
      focusRequest={at.focusRequest}
      isReadOnly
      onMove={(place, isExtending) => {
        setAt((before) => ({
          place,
          anchor: isExtending ? before.anchor : place,
          focusRequest: before.focusRequest + 1,
        }));
        onPlace?.(place);
      }}
      onKey={(event, place) => {
        if (event.key !== 'Enter') return false;
        onOpen(place);
        return true;
      }}
      onOpen={onOpen}
      onMenu={onOpen}
      onCopy={(event, { top, bottom, left, right }) => {
        const lines = Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (_, column) => cellOf(top + row, left + column).text),
        );
        event.clipboardData.setData('text/plain', writeClipboardTable(lines));
        event.preventDefault();
      }}
      onPaste={(event) => event.preventDefault()}
    />
  );
}
