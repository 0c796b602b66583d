/**
 * The command line: finds the verb, checks its call, runs it, and turns whatever happens into an exit code and one
 * sentence. Contract: 0 something was stored or printed, 1 nothing could be done, 2 wrong usage.
 */
import { isRefusal, refuse } from '../shared/words/refusal.ts';
import { programHelp, verbHelp } from './cli/helpText.ts';
import { argumentsFor, type SplitCall, splitCall } from './cli/options.ts';
import type { ExitCode, Verb } from './cli/verb.ts';
import { makeVerbIo, type Terminal } from './cli/verbIo.ts';
import { type ListedVerb, verbs } from './cli/verbs.ts';
import { chooseLanguage, terminalLanguage } from './systemLanguage.ts';

const processTerminal: Terminal = { output: process.stdout, errors: process.stderr };

/** `words` are the arguments after the program's name. Never throws. */
export async function main(
  words: readonly string[],
  terminal: Terminal = processTerminal,
  known: readonly ListedVerb[] = verbs,
): Promise<ExitCode> {
  // `trame codings P.trame | head` closes the stream early; that is no failure.
  terminal.output.on('error', () => undefined);
  const language = languageOf(words);
  const [name = '', ...rest] = takeVerb(words);
  const verb = await known.find((one) => one.name === name)?.load(rest);
  const io = makeVerbIo(terminal, language, words.includes('--json'), verb?.name ?? null);
  const help = (text: string): ExitCode => {
    terminal.output.write(`${text}\n`);
    return 0;
  };
  if (!verb) {
    if (!name && words.some((word) => word === '--help' || word === '-h'))
      return help(programHelp(io.words, known));
    return io.wrongUsage(name ? refuse('verbUnknown', { verb: name }) : refuse('verbMissing'));
  }
  const call = splitCall(rest, verb);
  if (isRefusal(call)) return io.wrongUsage(call);
  if (call.options.has('help')) return help(verbHelp(io.words, verb));
  return runVerb(verb, call, io);
}

async function runVerb(verb: Verb, call: SplitCall, io: ReturnType<typeof makeVerbIo>): Promise<ExitCode> {
  const args = argumentsFor(verb, call);
  if (isRefusal(args)) return io.wrongUsage(args);
  try {
    return await verb.run(args, io);
  } catch {
    // A fault of Trame. Its text could hold words of an interview or internal paths, so it is not shown.
    io.say(io.words.commandLine.unexpected);
    return 1;
  }
}

/** The call with its verb in front: options may stand before it. */
function takeVerb(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang');
  return at === -1 ? ['', ...words] : [words[at] ?? '', ...words.slice(0, at), ...words.slice(at + 1)];
}

/** Needed before the call is checked, for the sentence that says what is wrong with it. */
function languageOf(words: readonly string[]) {
  const at = words.indexOf('--lang');
  const named = at === -1 ? words.find((word) => word.startsWith('--lang='))?.slice(7) : words[at + 1];
  return named === 'fr' || named === 'en' ? chooseLanguage([named]) : terminalLanguage();
}
