/**
 * A project's audit trail without reading it: the rows of a file stay bytes until somebody looks at them, and a file
 * is written again from those bytes and the rows that came since.
 */
import type { HistoryRow } from '../project/historyRow.ts';
import { joinBytes, readHistoryLines, writeHistoryLines } from './historyLines.ts';

export class ProjectHistory {
  static readonly empty = new ProjectHistory(new Uint8Array(), 0, []);
  /** Number of the last row, 0 for none. */
  readonly lastNumber: number;
  private readonly stored: Uint8Array;
  private readonly added: readonly HistoryRow[];

  private constructor(stored: Uint8Array, lastStored: number, added: readonly HistoryRow[]) {
    this.stored = stored;
    this.added = added;
    this.lastNumber = added.at(-1)?.number ?? lastStored;
  }

  /** History as it lay in a file, not looked at yet. */
  static ofLines(lines: Uint8Array, lastNumber: number): ProjectHistory {
    return new ProjectHistory(lines, lastNumber, []);
  }

  static of(rows: readonly HistoryRow[]): ProjectHistory {
    return new ProjectHistory(new Uint8Array(), 0, rows);
  }

  with(row: HistoryRow): ProjectHistory {
    return new ProjectHistory(this.stored, this.lastNumber, [...this.added, row]);
  }

  /** All rows in order, or the line that cannot be read. Cost: the whole history is parsed and checked. */
  rows(): HistoryRow[] | { readonly badLine: number } {
    const stored = readHistoryLines(this.stored);
    return 'badLine' in stored ? stored : [...stored, ...this.added];
  }

  /** As it lies in a file. */
  lines(): Uint8Array {
    const added = writeHistoryLines(this.added);
    // A merge adds one row of 50,000 codings: not copied where there is nothing to put it after.
    return this.stored.length === 0 ? added : joinBytes([this.stored, added]);
  }
}
