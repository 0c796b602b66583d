/** Roles of the heat map: a table of the browser's own could not leave out what is not in sight. */

export const roles = {
  grid: { role: 'grid' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'gridcell' },
  rowHeader: { role: 'rowheader' },
  columnHeader: { role: 'columnheader' },
} as const;

/** It scrolls, and may hold nothing that takes the focus: so it can be reached itself. */
export function scrolledRegion(label: string) {
  return { role: 'group', 'aria-label': label, tabIndex: 0 } as const;
}
