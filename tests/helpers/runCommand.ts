/** Runs commands on a project as the window's queue does, and checks on the way that undo and redo restore everything. */
import { applyChanges, type ChangeSet, invertChanges, isConflict } from '../../shared/project/changeSet.ts';
import { checkChanges, checkProject } from '../../shared/project/checkProject.ts';
import type { Command, CommandContext, CommandName, CommandResult } from '../../shared/project/command.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import { type Project, tableNames } from '../../shared/project/project.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';

let clock = Date.parse('2026-02-01T09:00:00.000Z');
let lastId = 0;

/** A second passes with every context; new ids are 'new 1', 'new 2', … */
export function contextOf(coderId: CoderId | null = null): CommandContext {
  clock += 1000;
  return {
    coderId,
    now: new Date(clock).toISOString(),
    newId: <AnyId extends string>() => `new ${String(++lastId).padStart(6, '0')}` as AnyId,
  };
}

export interface Ran {
  readonly project: Project;
  readonly changes: ChangeSet;
  readonly about: NonNullable<CommandResult['about']>;
}

/** Throws where the command refuses, breaks a rule of `checkProject`, or cannot be undone and redone exactly. */
export function run<Name extends CommandName, Input>(
  project: Project,
  command: Command<Name, Input>,
  input: Input,
  context: CommandContext = contextOf(),
): Ran {
  const result = command.run(project, input, context);
  if (isRefusal(result)) throw new Error(`${command.name} refused: ${JSON.stringify(result)}`);
  const after = apply(project, result.changes);
  const broken = [...checkChanges(after, result.changes), ...checkProject(after)];
  if (broken.length > 0) throw new Error(`${command.name} broke ${JSON.stringify(broken)}`);
  const inverse = invertChanges(result.changes);
  const undone = apply(after, inverse);
  if (!sameTables(undone, project)) throw new Error(`${command.name} cannot be undone.`);
  if (!sameTables(apply(undone, invertChanges(inverse)), after))
    throw new Error(`${command.name} cannot be redone.`);
  return { project: after, changes: result.changes, about: result.about ?? {} };
}

/** The refusal of a command that must refuse. */
export function refusalOf<Name extends CommandName, Input>(
  project: Project,
  command: Command<Name, Input>,
  input: Input,
  context: CommandContext = contextOf(),
): Refusal {
  const result = command.run(project, input, context);
  if (!isRefusal(result)) throw new Error(`${command.name} did not refuse.`);
  return result;
}

/** Applies a change set that must fit. */
export function apply(project: Project, set: ChangeSet): Project {
  const result = applyChanges(project, set);
  if (isConflict(result)) throw new Error(JSON.stringify(result));
  return result;
}

/** All tables as plain values in the order of their ids, for comparison; texts are left out. */
export function tablesOf(project: Project): Record<string, readonly { readonly id: string }[]> {
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      [...project[table].values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    ]),
  );
}

export function sameTables(a: Project, b: Project): boolean {
  return JSON.stringify(canonical(tablesOf(a))) === JSON.stringify(canonical(tablesOf(b)));
}

/** The same value with keys in order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}
