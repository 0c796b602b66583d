/** Codes from a table between the frames of the window; until the last row is found it can be stopped. */
import {
  type CodedTableReport,
  type CodedTableResult,
  codedTableSteps,
  reportingCodeFromTable,
} from '../../shared/coded-table/codeFromTable.ts';
import type { CodedTable } from '../../shared/coded-table/readCodedTable.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { slicesOf } from './inSlices.ts';
import { openedProject, workspaceParts } from './openedProject.ts';
import { workspaceStore } from './projectStore.ts';
import { runCommand } from './runCommand.ts';
import { type Stoppable, unlessStopped } from './stoppable.ts';

/** Nothing has changed where it is refused or stopped; another project or another coder meanwhile stops it too. */
export async function codeFromTable(table: CodedTable, stop: Stoppable): Promise<CodedTableReport | Refusal> {
  const opened = openedProject();
  const { coderId } = workspaceStore.getState();
  if (!opened) return refuse('noProjectOpen');
  if (opened.lock.heldBy) return refuse('projectIsReadOnly', opened.lock.heldBy);
  for (;;) {
    const { project, coderId: coderNow } = workspaceStore.getState();
    if (!project || openedProject() !== opened || coderNow !== coderId) return refuse('stopped');
    const { now, newId } = workspaceParts();
    const steps = codedTableSteps(project, { table }, { coderId, now: now(), newId });
    const result = await unlessStopped(stop, () => slicesOf(steps, stop.signal));
    if (isRefusal(result)) return result;
    const after = workspaceStore.getState();
    // What changed while the rows were looked for has them looked for again.
    if (after.project === project && after.coderId === coderId)
      return await takeOver(table, { project, coderId, result }, stop);
  }
}

async function takeOver(
  table: CodedTable,
  planned: NonNullable<Parameters<typeof reportingCodeFromTable>[1]>,
  stop: Stoppable,
): Promise<CodedTableReport | Refusal> {
  stop.commit();
  let { report }: CodedTableResult = planned.result;
  const command = reportingCodeFromTable((made) => {
    report = made;
  }, planned);
  const ran = await runCommand(command, { table });
  return isRefusal(ran) ? ran : report;
}
