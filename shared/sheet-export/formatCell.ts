/** A cell as people read it. */
import { formatDay } from '../participants/formatDay.ts';
import type { Cell, Column } from '../tables/table.ts';
import { formatDecimal } from '../words/formatDecimal.ts';
import { formatShare } from '../words/formatShare.ts';
import { formatNumber, type Language } from '../words/plural.ts';

export function formatCell(cell: Cell, column: Column | undefined, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return column?.kind === 'date' ? formatDay(cell, language) : cell;
  if (column?.kind === 'decimal') return formatDecimal(language, cell);
  return column?.kind === 'share' ? formatShare(language, cell) : formatNumber(language, cell);
}
