/** Keys and presses in the heat map: arrows move, Alt and an arrow on a heading move the interview, Enter shows the passages. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { headHeight, heatLayout, rowHeight } from './heatLayout.ts';
import { moveInterview, showPassages } from './saturationActions.ts';
import type { SaturationModel } from './saturationModel.ts';
import { goToPlace, type HeatPlace, headingRow } from './saturationStore.ts';
import type { ScrolledArea } from './useScrolledArea.ts';

interface HeatEvents {
  readonly model: SaturationModel;
  readonly place: HeatPlace;
  readonly area: ScrolledArea;
  readonly canChange: boolean;
}

export function useHeatEvents({ model, place, area, canChange }: HeatEvents) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (event.altKey) {
        if (place.row !== headingRow || step === 0) return;
        event.preventDefault();
        if (canChange) void moveInterview(model, place.column, place.column + step);
        return;
      }
      if (place.row >= 0 && event.key === 'Enter') showPassages(model, place);
      else {
        const next = placeAfter(event.key, place, model, area);
        if (!next) return;
        goToPlace(next);
      }
      event.preventDefault();
    },
    onPointerDown: (event: PointerEvent) => {
      const cell = (event.target as Element).closest('[role="gridcell"][data-row]');
      if (!cell || event.button !== 0) return;
      event.preventDefault();
      goToPlace({
        row: Number(cell.getAttribute('data-row')),
        column: Number(cell.getAttribute('data-column')),
      });
    },
    onDoubleClick: (event: { readonly target: EventTarget }) => {
      if ((event.target as Element).closest('[role="gridcell"][data-row]')) showPassages(model, place);
    },
  };
}

function placeAfter(
  key: string,
  { row, column }: HeatPlace,
  model: SaturationModel,
  area: ScrolledArea,
): HeatPlace | null {
  const lastRow = model.rows.length - 1;
  const lastColumn = model.columns.length - 1;
  const { chartHeight, isChartFixed } = heatLayout(model.columns.length, area);
  const room = area.height - headHeight - (isChartFixed ? chartHeight : 0);
  const page = Math.max(1, Math.floor(room / rowHeight) - 1);
  const at = (nextRow: number, nextColumn: number): HeatPlace => ({
    row: Math.max(headingRow, Math.min(nextRow, lastRow)),
    column: Math.max(0, Math.min(nextColumn, lastColumn)),
  });
  if (key === 'ArrowUp') return at(row - 1, column);
  if (key === 'ArrowDown') return at(row + 1, column);
  if (key === 'ArrowLeft') return at(row, column - 1);
  if (key === 'ArrowRight') return at(row, column + 1);
  if (key === 'Home') return at(row, 0);
  if (key === 'End') return at(row, lastColumn);
  if (key === 'PageUp') return at(row - page, column);
  if (key === 'PageDown') return at(row + page, column);
  return null;
}
