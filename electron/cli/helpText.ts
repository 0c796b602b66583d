/** What `--help` prints: for the program its verbs, for a verb its usage and options. */
import type { Words } from '../../shared/words/words.ts';
import { commonOptions, kindOf } from './options.ts';
import type { OptionName, Verb } from './verb.ts';

export function programHelp(words: Words, verbs: readonly Pick<Verb, 'name'>[]): string {
  const { commandLine } = words;
  const rows = verbs.map(({ name }) => [name, commandLine.verbs[name].does] as const);
  return [
    `${commandLine.programDoes}`,
    '',
    `${commandLine.usageTitle}`,
    `  ${commandLine.programUsage}`,
    '',
    commandLine.verbsTitle,
    ...table(rows),
    '',
    commandLine.optionsTitle,
    ...table(commonOptions.map((name) => optionRow(words, null, name))),
    '',
    commandLine.verbHelp,
  ].join('\n');
}

export function verbHelp(words: Words, verb: Verb): string {
  const { commandLine } = words;
  const { usage, does } = commandLine.verbs[verb.name];
  const options = [...verb.options, ...commonOptions.filter((name) => !verb.options.includes(name))];
  return [
    does,
    '',
    commandLine.usageTitle,
    `  trame ${verb.name} ${usage}`,
    '',
    commandLine.optionsTitle,
    ...table(options.map((name) => optionRow(words, verb, name))),
  ].join('\n');
}

function optionRow(words: Words, verb: Verb | null, name: OptionName): readonly [string, string] {
  const kind = kindOf(verb, name);
  const choices = typeof kind === 'string' ? '' : ` (${kind.join(', ')})`;
  return [`--${name}`, `${words.commandLine.options[name]}${choices}`];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
