/** One line of the audit trail: who did what when, and the change that undoes it. */
import type { ChangeSet } from './changeSet.ts';
import type { CommandName } from './command.ts';
import type { CoderId } from './ids.ts';

export interface HistoryRow {
  /** 1 for a project's first row, then one more each time. */
  readonly number: number;
  readonly at: string;
  readonly coderId: CoderId | null;
  readonly command: CommandName;
  readonly about: Readonly<Record<string, string | number>>;
  /** Texts are stored apart and named by the records; a stored row has none. */
  readonly changes: ChangeSet;
  /** The row that this one takes back ('undo') or brings back ('redo'). */
  readonly reverts: { readonly kind: 'undo' | 'redo'; readonly row: number } | null;
}
