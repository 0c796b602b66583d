/**
 * What a command is: a named pure function from the project and an input to a change set, or to a refusal with its
 * reason. Clock, new ids and the acting coder come in as context; nothing here writes anything.
 */
import type { RefusalCode, Refusals } from '../words/words.ts';
import type { ChangeSet } from './changeSet.ts';
import type { CoderId, NewId } from './ids.ts';
import type { Project } from './project.ts';

export interface CommandContext {
  /** Who acts; `null` where the project has no coder yet. */
  readonly coderId: CoderId | null;
  readonly now: string;
  readonly newId: NewId;
}

export interface Command<Name extends CommandName, Input> {
  /** Also the key of its words: what the history and "Undo …" call it. */
  readonly name: Name;
  run(project: Project, input: Input, context: CommandContext): CommandResult | Refusal;
}

export interface CommandResult {
  readonly changes: ChangeSet;
  /** Names for the history's sentence: "Undo Apply {theme}". */
  readonly about?: Readonly<Record<string, string | number>>;
}

/** Expected failure: a code with its parameters; `shared/words` makes the sentence. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type CommandName = keyof import('../words/words.ts').Words['commands'];

/** `refuse('themeHasName', { name })`: the parameters are those that the sentence needs. */
export function refuse<Code extends RefusalCode>(code: Code, ...params: Parameters<Refusals[Code]>): Refusal {
  return { refused: code, params: params[0] ?? {} };
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}
