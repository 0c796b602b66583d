/** Roles of the heat map: a table of the browser's own could not leave out what is not in sight. */

export const roles = {
  rows: { role: 'rowgroup' },
  cell: { role: 'gridcell' },
  rowHeader: { role: 'rowheader' },
  columnHeader: { role: 'columnheader' },
} as const;

export function gridRole(label: string, rows: number, columns: number) {
  return { role: 'grid', 'aria-label': label, 'aria-rowcount': rows, 'aria-colcount': columns } as const;
}

export function rowRole(row: number) {
  return { role: 'row', 'aria-rowindex': row + 2 } as const;
}

export function headingRole(column: number) {
  return { role: 'columnheader', 'aria-colindex': column + 2 } as const;
}

export function cellRole(column: number, label: string, isCurrent: boolean) {
  return {
    role: 'gridcell',
    'aria-colindex': column + 2,
    'aria-label': label,
    'aria-selected': isCurrent,
  } as const;
}

/** It scrolls, and may hold nothing that takes the focus: so it can be reached itself. */
export function scrolledRegion(label: string) {
  return { role: 'group', 'aria-label': label, tabIndex: 0 } as const;
}
