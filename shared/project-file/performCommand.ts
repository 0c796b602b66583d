/**
 * One step of a project: a command's change is computed, checked by schema and by the rules across records, applied,
 * and becomes a history row. The window and the command line both write through here, so nothing can come into a
 * project that could not be read from its file again. Rules: docs/rules/project-file.md, PF17.
 */
import { applyChanges, isConflict } from '../project/applyChanges.ts';
import { type ChangeSet, isEmptyChange } from '../project/changeSet.ts';
import { checkChanges } from '../project/checkProject.ts';
import type { Command, CommandContext, CommandName } from '../project/command.ts';
import type { HistoryRow } from '../project/historyRow.ts';
import type { Project, TableName } from '../project/project.ts';
import { blindRounds } from '../rounds/blindRounds.ts';
import { seenBy } from '../rounds/seenBy.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { patchSchemas, recordSchemas } from './recordSchemas.ts';
import { LineNumberCache, packText, unpackText } from './textEntry.ts';

/** `row` is `null` where the command changed nothing: then nothing is stored either. */
export interface Step {
  readonly project: Project;
  readonly row: HistoryRow | null;
  /** The change with its texts, to be stored together with the row. */
  readonly changes: ChangeSet;
}

/** `number` is the row's number. Refusals are the command's own, or `changeDoesNotFit` and `changeIsWrong`. */
export function performCommand<Name extends CommandName, Input>(
  project: Project,
  command: Command<Name, Input>,
  input: Input,
  context: CommandContext,
  number: number,
): Step | Refusal {
  const shown = command.seesHidden ? project : seenBy(project, context.coderId);
  const result = command.run(shown, input, context);
  if (isRefusal(result)) return result;
  const { changes, about = {} } = result;
  const step = performChanges(project, changes, {
    number,
    at: context.now,
    coderId: context.coderId,
    command: command.name,
    about,
    reverts: null,
  });
  // It fits what the coder sees: what it does not fit is somebody's hidden work.
  return isRefusal(step) && step.refused === 'changeDoesNotFit' && shown !== project
    ? refuse('roundHidesWork', { name: blindRounds(project)[0]?.name ?? '' })
    : step;
}

/** The same for a change that is known already, as undo and redo have it. */
export function performChanges(
  project: Project,
  changes: ChangeSet,
  head: Omit<HistoryRow, 'changes'>,
): Step | Refusal {
  if (isEmptyChange(changes)) return { project, row: null, changes };
  const next = applyChanges(project, changes);
  if (isConflict(next)) return refuse('changeDoesNotFit', { table: next.table, rule: '' });
  const unstorable = findUnstorable(changes);
  if (unstorable) return refuse('changeIsWrong', { table: unstorable });
  const [broken] = checkChanges(next, changes);
  if (broken) return refuse('changeDoesNotFit', { table: broken.table, rule: broken.rule });
  return { project: next, row: { ...head, changes: { changes: changes.changes, texts: [] } }, changes };
}

/** A table in which the change leaves a record, or a text, that its schema would refuse on reading. */
function findUnstorable({ changes, texts }: ChangeSet): TableName | null {
  for (const { table, before, after } of changes) {
    if (after === null) continue;
    const schema = before === null ? recordSchemas[table] : patchSchemas[table];
    if (!schema.safeParse(after).success) return table;
  }
  const cache = new LineNumberCache();
  const isStorable = texts.every(
    (text) => !('place' in unpackText(text.id, text.text, packText(text), cache)),
  );
  return isStorable ? null : 'transcripts';
}
