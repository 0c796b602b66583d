/** Where chart and heat map stand, so that their columns line up: widths in pixels, and what of it is in sight. */

export interface HeatLayout {
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly columns: number;
  /** People and codings at the right. */
  readonly endWidth: number;
  readonly width: number;
  readonly chartHeight: number;
  /** The chart stays in view while the themes are scrolled. */
  readonly isChartFixed: boolean;
}

export const headHeight = 28;
export const rowHeight = 26;
const leastColumn = 38;
const mostColumn = 64;
/** Two or three interviews fill so much together, so that the chart is no strip. */
const leastTogether = 420;
const widestColumn = 140;

export function heatLayout(columns: number, room: { width: number; height: number }): HeatLayout {
  const labelWidth = room.width < 700 ? 150 : 212;
  const endWidth = 148;
  const share = Math.floor((room.width - labelWidth - endWidth) / Math.max(1, columns));
  const most = Math.max(mostColumn, Math.min(widestColumn, Math.floor(leastTogether / Math.max(1, columns))));
  const columnWidth = Math.min(most, Math.max(leastColumn, share));
  const isChartFixed = room.height >= 480;
  const chartHeight = Math.round(Math.max(220, Math.min(320, room.height * 0.44)));
  const width = Math.max(room.width, labelWidth + columns * columnWidth + endWidth);
  return { labelWidth, columnWidth, columns, endWidth, width, chartHeight, isChartFixed };
}

export interface HeatWindow {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

const spareRows = 8;
const spareColumns = 4;
/** Taken in blocks, so that the page changes once a few rows and not with every pixel. */
const block = 4;

export function heatWindow(
  { labelWidth, columnWidth, columns, endWidth, chartHeight }: HeatLayout,
  rows: number,
  scroll: { left: number; top: number; width: number; height: number },
): HeatWindow {
  const top = scroll.top - chartHeight - headHeight;
  const first = Math.floor(top / rowHeight / block) * block - spareRows;
  const end = Math.ceil((scroll.top + scroll.height) / rowHeight / block) * block + spareRows;
  const left = Math.floor(scroll.left / columnWidth / block) * block - spareColumns;
  const seen = Math.ceil((scroll.width - labelWidth - endWidth) / columnWidth);
  const right = Math.ceil((scroll.left / columnWidth + seen) / block) * block + spareColumns;
  return {
    firstRow: Math.max(0, Math.min(first, rows)),
    endRow: Math.max(0, Math.min(end, rows)),
    firstColumn: Math.max(0, Math.min(left, columns)),
    endColumn: Math.max(0, Math.min(right, columns)),
  };
}
