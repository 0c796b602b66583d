/**
 * What a command is: a named pure function from the project and an input to a change set, or to a refusal with its
 * reason. Clock, new ids and the acting coder come in as context; nothing here writes anything.
 */
import type { Refusal } from '../words/refusal.ts';
import type { Words } from '../words/words.ts';
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
  /**
   * While a round is blind, a command gets the project as the acting coder sees it. These get all of it: what they do
   * must not depend on what is hidden (a correction moves everybody's codings), or is about the hiding itself.
   */
  readonly seesHidden?: true;
  /** Whether many records or all of a text change at once: the state before is kept as a backup (desktop). Rule JL43. */
  readonly changesMuch?: true | ((input: Input) => boolean);
  run(project: Project, input: Input, context: CommandContext): CommandResult | Refusal;
}

export interface CommandResult {
  readonly changes: ChangeSet;
  /** Names for the history's sentence: "Undo Apply {theme}". */
  readonly about?: Readonly<Record<string, string | number>>;
}

export type CommandName = keyof Words['commands'];
