/** Which history rows undo and redo would act on, for one coder. Rules: docs/rules/undo.md, U1 to U5. */
import type { CommandName } from '../../shared/project/command.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import type { HistoryHead } from '../storage/database.ts';

export interface UndoStacks {
  /** Rows that stand, the latest last. */
  readonly done: readonly HistoryHead[];
  /** Rows taken back and not brought back, the latest last. */
  readonly undone: readonly HistoryHead[];
}

/** What others rely on from then on: that somebody has finished, or looked. There are commands to say otherwise. */
const neverUndone: ReadonlySet<CommandName> = new Set<CommandName>(['finishPart', 'reopenPart', 'liftBlind']);

export const emptyStacks: UndoStacks = { done: [], undone: [] };

/** What the whole history comes to. Rows of other coders are never undone. */
export function stacksOf(heads: readonly HistoryHead[], coderId: CoderId | null): UndoStacks {
  const done: HistoryHead[] = [];
  const undone: HistoryHead[] = [];
  for (const head of heads) if (head.coderId === coderId) take(done, undone, head);
  return { done, undone };
}

/** The stacks after one more row. */
export function withRow(
  { done, undone }: UndoStacks,
  head: HistoryHead,
  coderId: CoderId | null,
): UndoStacks {
  if (head.coderId !== coderId) return { done, undone };
  const next = { done: [...done], undone: [...undone] };
  take(next.done, next.undone, head);
  return next;
}

function take(done: HistoryHead[], undone: HistoryHead[], head: HistoryHead): void {
  if (head.reverts === null) {
    if (head.isEmpty || neverUndone.has(head.command)) return;
    done.push(head);
    undone.length = 0;
    return;
  }
  const { kind, row } = head.reverts;
  const [from, to] = kind === 'undo' ? [done, undone] : [undone, done];
  const at = from.findLastIndex((one) => one.number === row);
  if (at !== -1) to.push(...from.splice(at, 1));
}
