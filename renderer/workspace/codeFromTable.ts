/** Codes from a table between the frames of the window; until the last row is found it can be stopped. */
import {
  type CodedTableReport,
  codedTableSteps,
  reportingCodeFromTable,
} from '../../shared/coded-table/codeFromTable.ts';
import type { CodedTable } from '../../shared/coded-table/readCodedTable.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { slicesOf } from './inSlices.ts';
import { workspaceParts } from './openedProject.ts';
import { workspaceStore } from './projectStore.ts';
import { runCommand } from './runCommand.ts';
import { type Stoppable, unlessStopped } from './stoppable.ts';

/** Nothing has changed where it is refused or stopped. */
export async function codeFromTable(table: CodedTable, stop: Stoppable): Promise<CodedTableReport | Refusal> {
  const { project, coderId } = workspaceStore.getState();
  if (!project) return refuse('noProjectOpen');
  const { now, newId } = workspaceParts();
  const steps = codedTableSteps(project, { table }, { coderId, now: now(), newId });
  const result = await unlessStopped(stop, () => slicesOf(steps, stop.signal));
  if (isRefusal(result)) return result;
  stop.commit();
  let report = result.report;
  const command = reportingCodeFromTable(
    (made) => {
      report = made;
    },
    { project, result },
  );
  const ran = await runCommand(command, { table });
  return isRefusal(ran) ? ran : report;
}
