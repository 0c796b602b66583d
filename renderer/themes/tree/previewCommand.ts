/** What a command would lead to, without doing it: dialogs show its counts before anything changes. */
import { applyChanges, isConflict } from '../../../shared/project/changeSet.ts';
import type { Command, CommandContext, CommandName } from '../../../shared/project/command.ts';
import type { Project } from '../../../shared/project/project.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';

let last = 0;

/** Ids and times of a preview go nowhere. */
const context: CommandContext = {
  coderId: null,
  now: '1970-01-01T00:00:00.000Z',
  newId: <AnyId extends string>() => `preview ${++last}` as AnyId,
};

export function previewCommand<Name extends CommandName, Input>(
  project: Project,
  command: Command<Name, Input>,
  input: Input,
): Project | Refusal {
  const result = command.run(project, input, context);
  if (isRefusal(result)) return result;
  const after = applyChanges(project, result.changes);
  if (isConflict(after)) throw new Error(`A preview of ${command.name} does not fit its project.`);
  return after;
}
