/** Chart above, heat map below, in one surface that scrolls: columns stand over each other and only what is in sight is drawn. */
import { useId, useRef } from 'react';
import type { OrderBand } from '../../../shared/saturation/orderBand.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './Heat.module.css';
import { HeatHead } from './HeatHead.tsx';
import { HeatRow } from './HeatRow.tsx';
import { headHeight, heatLayout, heatWindow, rowHeight } from './heatLayout.ts';
import { gridRole, roles } from './heatRoles.ts';
import { SaturationChart } from './SaturationChart.tsx';
import type { SaturationModel } from './saturationModel.ts';
import { changeSaturationView, useLitColumn, useSaturationView } from './saturationStore.ts';
import { useHeatEvents } from './useHeatEvents.ts';
import { useHeatFocus } from './useHeatFocus.ts';
import { useScrolledArea } from './useScrolledArea.ts';

interface SaturationGridProps {
  readonly model: SaturationModel;
  readonly band: OrderBand | null;
  readonly alt: string;
  readonly canChange: boolean;
}

export function SaturationGrid({ model, band, alt, canChange }: SaturationGridProps) {
  const words = useWords().saturationWindow;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { area, onScroll } = useScrolledArea(scroller);
  const litColumn = useLitColumn();
  const rows = model.rows.length;
  const columns = model.columns.length;
  const wanted = useSaturationView(({ place }) => place);
  const place = {
    row: Math.min(wanted.row, rows - 1),
    column: Math.max(0, Math.min(wanted.column, columns - 1)),
  };
  const layout = heatLayout(columns, area);
  const shown = heatWindow(layout, rows, area);
  useHeatFocus({ id, scroller, place, layout });
  const events = useHeatEvents({ model, place, area, canChange });
  const visible = Array.from(
    { length: Math.max(0, shown.endRow - shown.firstRow) },
    (_, index) => shown.firstRow + index,
  );
  // The row with the focus stays, or the focus would be lost by scrolling.
  if (place.row >= 0 && !visible.includes(place.row)) visible.push(place.row);
  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll} data-panel="saturation">
      <div
        className={styles.content}
        style={{ width: layout.width }}
        onPointerMove={(event) => {
          const at = (event.target as Element).closest('[data-column]')?.getAttribute('data-column');
          changeSaturationView({ hovered: at === null || at === undefined ? null : Number(at) });
        }}
        onPointerLeave={() => changeSaturationView({ hovered: null })}
      >
        <div
          className={layout.isChartFixed ? `${styles.top} ${styles.fixed}` : styles.top}
          style={{ height: layout.chartHeight }}
        >
          <SaturationChart model={model} layout={layout} shown={shown} band={band} alt={alt} />
        </div>
        <div
          {...gridRole(words.heat, rows + 1, columns + 3)}
          className={styles.grid}
          style={{ height: headHeight + rows * rowHeight }}
          {...events}
        >
          <HeatHead
            id={id}
            model={model}
            layout={layout}
            shown={shown}
            place={place}
            litColumn={litColumn}
            canChange={canChange}
          />
          <div {...roles.rows} style={{ position: 'relative', height: rows * rowHeight }}>
            {visible.map((row) => (
              <HeatRow
                key={row}
                id={id}
                row={row}
                model={model}
                layout={layout}
                firstColumn={shown.firstColumn}
                endColumn={shown.endColumn}
                currentColumn={place.row === row ? place.column : -1}
                litColumn={litColumn}
              />
            ))}
          </div>
        </div>
        {rows === 0 && <p className={styles.nothing}>{words.empty.noThemes}</p>}
      </div>
    </div>
  );
}
