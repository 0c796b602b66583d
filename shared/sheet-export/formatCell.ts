/** A cell as people read it. */
import type { Cell, Column } from '../tables/table.ts';
import { formatNumber, type Language } from '../words/plural.ts';

const shares = {
  en: new Intl.NumberFormat('en', { style: 'percent' }),
  fr: new Intl.NumberFormat('fr', { style: 'percent' }),
};

export function formatCell(cell: Cell, column: Column | undefined, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return column?.kind === 'share' ? shares[language].format(cell) : formatNumber(language, cell);
}
