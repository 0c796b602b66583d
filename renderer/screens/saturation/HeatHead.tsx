/** The headings of the interviews: dragged, or moved with Alt and an arrow, they make an order by hand. */
import { type PointerEvent, useState } from 'react';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './Heat.module.css';
import type { HeatLayout, HeatWindow } from './heatLayout.ts';
import { headingRole, roles, rowRole } from './heatRoles.ts';
import { moveInterview } from './saturationActions.ts';
import type { SaturationModel } from './saturationModel.ts';
import { goToPlace, type HeatPlace, headingRow } from './saturationStore.ts';

interface HeatHeadProps {
  readonly id: string;
  readonly model: SaturationModel;
  readonly layout: HeatLayout;
  readonly shown: HeatWindow;
  readonly place: HeatPlace;
  readonly litColumn: number | null;
  readonly canChange: boolean;
}

interface Drag {
  readonly from: number;
  /** Before which column it would land. */
  readonly before: number;
  readonly startX: number;
}

export function HeatHead(props: HeatHeadProps) {
  const { id, model, layout, shown, place, litColumn, canChange } = props;
  const words = useWords().saturationWindow;
  const [drag, setDrag] = useState<Drag | null>(null);
  const { labelWidth, columnWidth, isChartFixed, chartHeight } = layout;
  const columns = Array.from(
    { length: Math.max(0, shown.endColumn - shown.firstColumn) },
    (_, index) => shown.firstColumn + index,
  );
  if (place.row === headingRow && !columns.includes(place.column)) columns.push(place.column);
  const classOf = (column: number) =>
    [styles.heading, litColumn === column && styles.lit, drag?.from === column && styles.dragged]
      .filter(Boolean)
      .join(' ');
  const events = useHeadingDrag(props, drag, setDrag);
  return (
    <div
      {...rowRole(headingRow)}
      tabIndex={-1}
      className={styles.head}
      style={{ top: isChartFixed ? chartHeight : 0, width: layout.width }}
    >
      <div {...roles.columnHeader} tabIndex={-1} className={styles.theme} style={{ width: labelWidth }}>
        <span>{words.theme}</span>
      </div>
      {columns.map((column) => (
        <div
          key={column}
          id={`${id}-${headingRow}-${column}`}
          {...headingRole(column)}
          tabIndex={place.row === headingRow && place.column === column ? 0 : -1}
          data-column={column}
          title={canChange ? words.orderHint : undefined}
          className={classOf(column)}
          style={{ left: labelWidth + column * columnWidth, width: columnWidth }}
          {...events(column)}
        >
          {model.columns[column]?.label}
        </div>
      ))}
      {drag && drag.startX !== -1 && (
        <span
          className={styles.landing}
          style={{ left: labelWidth + drag.before * columnWidth - 1 }}
          aria-hidden
        />
      )}
      <div className={styles.end} style={{ width: layout.endWidth }}>
        <span {...roles.columnHeader} tabIndex={-1}>
          {words.people}
        </span>
        <span {...roles.columnHeader} tabIndex={-1}>
          {words.codings}
        </span>
      </div>
    </div>
  );
}

function useHeadingDrag(
  { model, layout: { columnWidth, columns }, canChange }: HeatHeadProps,
  drag: Drag | null,
  setDrag: (drag: Drag | null) => void,
) {
  return (column: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      goToPlace({ row: headingRow, column });
      if (!canChange) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: column, before: column, startX: event.clientX });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return;
      // From the middle of a column on, it lands behind it.
      const moved = Math.round((event.clientX - drag.startX) / columnWidth);
      const before = drag.from + moved + (moved > 0 ? 1 : 0);
      setDrag({ ...drag, before: Math.max(0, Math.min(before, columns)) });
    },
    onPointerUp: () => {
      if (!drag) return;
      setDrag(null);
      const to = drag.before > drag.from ? drag.before - 1 : drag.before;
      if (to !== drag.from) void moveInterview(model, drag.from, to);
    },
    onPointerCancel: () => setDrag(null),
  });
}
