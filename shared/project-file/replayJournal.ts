/**
 * Brings a project file up to its journal: every step goes through the same gate as when it was made, in order, and the
 * first that does not fit ends it. Rules: docs/rules/journal.md, JL6 to JL8.
 */
import type { HistoryRow } from '../project/historyRow.ts';
import type { Project } from '../project/project.ts';
import { isRefusal } from '../words/refusal.ts';
import { type Journal, type JournalStep, readStep } from './journalLines.ts';
import { performChanges } from './performCommand.ts';

export interface Replayed {
  readonly project: Project;
  /** The rows that the file lacked, in order. */
  readonly rows: readonly HistoryRow[];
  /** How many steps could not be taken: the first that does not fit, and all after it. */
  readonly left: number;
}

/** The last row that the file of these bytes holds, as the journal knows it; `null` where it is another file. */
export function lastNumberOfBase(journal: Journal, sha256: string): number | null {
  return [journal.base, ...journal.compacted].find((base) => base.sha256 === sha256)?.lastNumber ?? null;
}

/** `lastNumber` is the project's last history row; steps up to it are in the project already. */
export function replayJournal(project: Project, lastNumber: number, steps: readonly Uint8Array[]): Replayed {
  const rows: HistoryRow[] = [];
  let current = project;
  let last = lastNumber;
  for (const [at, payload] of steps.entries()) {
    const read = readStep(payload);
    if (read !== null && read.row.number <= last) continue;
    const next = read?.row.number === last + 1 ? takeStep(current, read) : null;
    if (read === null || next === null) return { project: current, rows, left: steps.length - at };
    current = next;
    last = read.row.number;
    rows.push(read.row);
  }
  return { project: current, rows, left: 0 };
}

/** `null` where it does not fit. */
export function takeStep(project: Project, { row, changes }: JournalStep): Project | null {
  const { changes: _, ...head } = row;
  const step = performChanges(project, changes, head);
  return isRefusal(step) || step.row === null ? null : step.project;
}
