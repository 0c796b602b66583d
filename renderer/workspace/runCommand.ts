/**
 * The queue that every change goes through: compute, check, publish to the screen, store. What a command does is seen
 * in the same turn of the event loop; the disk is never waited for. Rules: docs/rules/saving.md, SV16 to SV20.
 */
import type { Command, CommandContext, CommandName } from '../../shared/project/command.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { Project } from '../../shared/project/project.ts';
import { performCommand, type Step } from '../../shared/project-file/performCommand.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { headOf } from '../storage/projectRows.ts';
import { durableFiles } from './durableProject.ts';
import { type OpenedProject, openedProject, workspaceParts } from './openedProject.ts';
import { noteChange } from './projectFile.ts';
import { publishToTextFirst, workspaceStore } from './projectStore.ts';
import { withRow } from './undoStacks.ts';
import { mostUnwritten } from './writeQueue.ts';

/** What a command did; `row` is `null` where there was nothing to change. */
export interface Ran {
  readonly project: Project;
  readonly row: HistoryRow | null;
}

const keptChanges = 100;
/** Commands that wait for room go one after the other, in the order in which they came. */
let line: Promise<unknown> = Promise.resolve();
let inLine = 0;

/**
 * Runs a command as the current coder. Refused: the command's own reasons, `noProjectOpen`, `projectIsReadOnly`, and
 * `tooMuchUnwritten` where the disk takes nothing more.
 */
export function runCommand<Name extends CommandName, Input>(
  command: Command<Name, Input>,
  input: Input,
): Promise<Ran | Refusal> {
  const { changesMuch = false } = command;
  const isLarge = typeof changesMuch === 'function' ? changesMuch(input) : changesMuch;
  return inTurn((opened) =>
    takeStep(
      opened,
      (project, context, number) => performCommand(project, command, input, context, number),
      isLarge,
    ),
  );
}

/** Runs `act` as soon as there is room: at once and without waiting where nothing is in line. */
export function inTurn<Value>(
  act: (opened: OpenedProject) => Value | Promise<Value>,
): Promise<Value | Refusal> {
  const opened = openedProject();
  const refusal = whyNotNow(opened);
  if (refusal || !opened) return Promise.resolve(refusal ?? refuse('noProjectOpen'));
  if (inLine === 0 && !opened.queue.isFull) return Promise.resolve(act(opened));
  inLine++;
  const turn = line.then(async () => {
    if (openedProject() !== opened) return refuse('noProjectOpen');
    if (!(await opened.queue.makeRoom())) return refuse('tooMuchUnwritten', { count: mostUnwritten });
    return act(opened);
  });
  line = turn
    .catch(() => undefined)
    .finally(() => {
      inLine--;
    });
  return turn;
}

/** Computes a step on the current project; if it is not refused, it is shown, and written in time. */
export function takeStep(
  opened: OpenedProject,
  perform: (project: Project, context: CommandContext, number: number) => Step | Refusal,
  isLarge = false,
): Ran | Refusal {
  const { project, coderId } = workspaceStore.getState();
  if (!project || openedProject() !== opened) return refuse('noProjectOpen');
  const { now, newId } = workspaceParts();
  const number = (opened.heads.at(-1)?.number ?? 0) + 1;
  const step = perform(project, { coderId, now: now(), newId }, number);
  if (isRefusal(step)) return step;
  if (!step.row) return { project, row: null };
  if (isLarge) void backUpBefore(opened);
  publish(opened, step, step.row);
  return { project: step.project, row: step.row };
}

function publish(opened: OpenedProject, { project, changes }: Step, row: HistoryRow): void {
  const head = headOf(row);
  opened.heads.push(head);
  opened.stacks = withRow(opened.stacks, head, workspaceStore.getState().coderId);
  opened.recent.set(row.number, row.changes);
  opened.recent.delete(row.number - keptChanges);
  const state = {
    project,
    undoRow: opened.stacks.done.at(-1) ?? null,
    redoRow: opened.stacks.undone.at(-1) ?? null,
  };
  if (row.command === 'applyTheme') publishToTextFirst(state);
  else workspaceStore.setState(state);
  opened.queue.add({ project, row, changes });
  workspaceParts().platform.setUnsaved(true);
  noteChange(opened);
}

/** Asked before the step itself is on its way to the journal, so that the backup lacks it. */
async function backUpBefore({ durable }: OpenedProject): Promise<void> {
  if (durable?.isOpen) await durableFiles().backUp(durable.handle);
}

function whyNotNow(opened: OpenedProject | null): Refusal | null {
  if (!opened) return refuse('noProjectOpen');
  return opened.lock.heldBy ? refuse('projectIsReadOnly', opened.lock.heldBy) : null;
}
