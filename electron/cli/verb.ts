/** What a verb of the command line is, and all that it may use of the world outside: each is a thin door to `shared/`. */
import type { NewId } from '../../shared/project/ids.ts';
import type { Language } from '../../shared/words/plural.ts';
import type { Problem } from '../../shared/words/problem.ts';
import type { Refusal } from '../../shared/words/refusal.ts';
import type { Words } from '../../shared/words/words.ts';

/** Also the key of its help in `words.commandLine.verbs` (what stands after its name, and what it does). */
export type VerbName = keyof Words['commandLine']['verbs'];

/** Also the key of its help in `words.commandLine.options`; what values each takes stands in options.ts. */
export type OptionName = keyof Words['commandLine']['options'];

/** 0 something was stored or printed, 1 nothing could be done, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Verb {
  readonly name: VerbName;
  /** How many operands (`PROJECT`, `INPUT…`) it takes; `most` is `null` where any number goes. */
  readonly operands: { readonly least: number; readonly most: number | null };
  /** What it takes besides `--json`, `--lang` and `--help`, which every verb takes. */
  readonly options: readonly OptionName[];
  /** Options it cannot do without: the frame answers 2 with a sentence where one is missing. */
  readonly required: readonly OptionName[];
  /** The values of an option, where this verb takes others than most (options.ts). */
  readonly choices?: Partial<Readonly<Record<OptionName, readonly string[]>>>;
  run(args: VerbArguments, io: VerbIo): Promise<ExitCode>;
}

/** The words after the verb, already checked against its operands and options. */
export interface VerbArguments {
  readonly operands: readonly string[];
  /** The value given for an option, `null` where it was not given. */
  option(name: OptionName): string | null;
  /** Whether an option without value was given. */
  flag(name: OptionName): boolean;
  /** The value of an option that the verb lists as required; the n-th operand: both were checked before. */
  required(name: OptionName): string;
  operand(index: number): string;
  /** `--interviewer MP,SF` as a list without empty entries; empty where not given. */
  list(name: OptionName): readonly string[];
}

/** The world outside a verb: streams, language, clock, ids, and files that are written whole or not at all. */
export interface VerbIo {
  readonly language: Language;
  readonly words: Words;
  readonly isJson: boolean;
  /** A line on standard output, for people. Does nothing with `--json`. */
  print(line: string): void;
  /** The one JSON document on standard output. Does nothing without `--json`. */
  printJson(document: unknown): void;
  /** One sentence on standard error. */
  say(sentence: string): void;
  sayRefusal(refusal: Refusal): void;
  sayProblem(problem: Problem): void;
  /** Where the work stands, on standard error and only if that is a terminal. */
  progress(sentence: string): void;
  /** Says the refusal and how the verb is called; answers 2. */
  wrongUsage(refusal: Refusal): ExitCode;
  readonly now: () => string;
  readonly newId: NewId;
  /** The whole file, or a refusal that names it and says why it cannot be read. */
  readFile(path: string): Promise<Uint8Array | Refusal>;
  /** Replaces the file atomically (temporary file beside it, fsync, rename); `null` when it is written. */
  writeFile(path: string, bytes: Uint8Array): Promise<Refusal | null>;
}
