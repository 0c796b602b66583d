/**
 * Undo and redo as ordinary writes: the latest row of the current coder that stands is inverted, or the latest one
 * taken back is applied again, and both become rows themselves. Rules: docs/rules/undo.md.
 */
import { type ChangeSet, invertChanges } from '../../shared/project/changeSet.ts';
import type { TranscriptId } from '../../shared/project/ids.ts';
import type { Project, TableName } from '../../shared/project/project.ts';
import type { Coding } from '../../shared/project/records.ts';
import { performChanges } from '../../shared/project-file/performCommand.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { Words } from '../../shared/words/words.ts';
import type { HistoryHead } from '../storage/database.ts';
import { loadChanges } from '../storage/projectStorage.ts';
import type { OpenedProject } from './openedProject.ts';
import { inTurn, takeStep } from './runCommand.ts';
import { mostUnwritten } from './writeQueue.ts';

/** What was taken back or brought back, and where the view should go. */
export interface Reverted {
  readonly row: HistoryHead;
  readonly place: ChangedPlace | null;
}

/** The first record of the change; a coding's passage as it was or is. */
export interface ChangedPlace {
  readonly table: TableName;
  readonly id: string;
  readonly passage: {
    readonly transcriptId: TranscriptId;
    readonly start: number;
    readonly end: number;
  } | null;
}

type Kind = 'undo' | 'redo';

export function undo(): Promise<Reverted | Refusal> {
  return inTurn((opened) => revert(opened, 'undo'));
}

export function redo(): Promise<Reverted | Refusal> {
  return inTurn((opened) => revert(opened, 'redo'));
}

/** "Undo Apply theme: Night duty"; `null` where there is nothing to undo. */
export function undoLabel(words: Words, row: HistoryHead | null): string | null {
  return row && words.storage.undoOf(named(words, row));
}

export function redoLabel(words: Words, row: HistoryHead | null): string | null {
  return row && words.storage.redoOf(named(words, row));
}

async function revert(opened: OpenedProject, kind: Kind): Promise<Reverted | Refusal> {
  for (;;) {
    const target = targetOf(opened, kind);
    if (!target) return refuse(kind === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
    const changes = opened.recent.get(target.number) ?? (await loadChanges(opened.database, target.number));
    if (!(await opened.queue.makeRoom())) return refuse('tooMuchUnwritten', { count: mostUnwritten });
    // While the disk was asked, another command may have come in.
    if (targetOf(opened, kind) !== target) continue;
    const result = changes && revertRow(opened, target, changes, kind);
    if (!result || isRefusal(result)) return refuse(kind === 'undo' ? 'undoDoesNotFit' : 'redoDoesNotFit');
    return result;
  }
}

function revertRow(
  opened: OpenedProject,
  target: HistoryHead,
  stored: ChangeSet,
  kind: Kind,
): Reverted | Refusal {
  const changes = kind === 'undo' ? invertChanges(stored) : stored;
  const { command, about } = target;
  const ran = takeStep(opened, (project, { now, coderId }, number) =>
    performChanges(project, changes, {
      number,
      at: now,
      coderId,
      command,
      about,
      reverts: { kind, row: target.number },
    }),
  );
  return isRefusal(ran) ? ran : { row: target, place: placeOf(ran.project, changes) };
}

function targetOf({ stacks }: OpenedProject, kind: Kind): HistoryHead | undefined {
  return kind === 'undo' ? stacks.done.at(-1) : stacks.undone.at(-1);
}

/** A coding if the change touched one, since that can be shown in its text; else the first record. */
function placeOf(project: Project, { changes }: ChangeSet): ChangedPlace | null {
  const first = changes.find((one) => one.table === 'codings') ?? changes[0];
  if (!first) return null;
  const { table, id } = first;
  if (first.table !== 'codings') return { table, id, passage: null };
  const coding = project.codings.get(first.id) ?? (first.before as Coding | null);
  if (!coding) return { table, id, passage: null };
  const { transcriptId, start, end } = coding;
  return { table, id, passage: { transcriptId, start, end } };
}

/** History of a later version may name commands that this one does not know. */
function named(words: Words, { command, about }: HistoryHead): { command: string; about: string } {
  const commands: Readonly<Record<string, string>> = words.commands;
  const [first] = Object.values(about);
  return { command: commands[command] ?? command, about: first === undefined ? '' : String(first) };
}
