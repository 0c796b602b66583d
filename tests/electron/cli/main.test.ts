import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Verb, VerbArguments } from '../../../electron/cli/verb.ts';
import { main } from '../../../electron/cli.ts';
import { listed } from '../../helpers/callVerb.ts';

interface Called {
  readonly exit: number;
  readonly output: string;
  readonly errors: string;
  readonly args: VerbArguments | null;
}

/** Runs the command line with one verb that takes `PROJECT --out FILE [--coder MP] [--what …]`. */
async function call(words: string, run: Verb['run'] = async () => 0): Promise<Called> {
  let args: VerbArguments | null = null;
  const verb: Verb = {
    name: 'export',
    operands: { least: 1, most: 1 },
    options: ['out', 'coder', 'what', 'interviewer'],
    required: ['out'],
    run: async (given, io) => {
      args = given;
      return run(given, io);
    },
  };
  const [output, errors] = [new Sink(), new Sink()];
  const exit = await main(words === '' ? [] : words.split(' '), { output, errors }, listed([verb]));
  return { exit, output: output.text, errors: errors.text, args };
}

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

describe('calling the command line', () => {
  test('CL1: a good call hands operands and options to the verb and returns its exit code', async () => {
    const { exit, args } = await call('export P.trame --out=a=b.csv --coder MP --interviewer MP,,SF');
    expect(exit).toBe(0);
    expect(args?.operand(0)).toBe('P.trame');
    expect(args?.required('out')).toBe('a=b.csv');
    expect(args?.option('coder')).toBe('MP');
    expect(args?.option('what')).toBe(null);
    expect(args?.list('interviewer')).toEqual(['MP', 'SF']);
  });

  test.each([
    ['--lang en', 'Say what to do'],
    ['blah --lang en', 'There is no verb “blah”'],
    ['export --lang en', 'a file is not named'],
    ['export P.trame --lang en', 'needs the option --out'],
    ['export P.trame Q.trame --out x --lang en', 'Q.trame'],
    ['export P.trame --out --lang en', 'Option --out needs a value'],
    ['export P.trame --out x --out y --lang en', 'given twice'],
    ['export P.trame --out x --nonsense --lang en', 'no option --nonsense'],
    ['export P.trame --out x --theme T --lang en', 'no option --theme'],
    ['export P.trame --out x --what poems --lang en', 'It takes codebook, codings'],
    ['export P.trame --out x --json=yes --lang en', 'takes no value'],
    ['export P.trame --out x --constructor y --lang en', 'no option --constructor'],
  ])('CL2: wrong usage is answered by 2 and one sentence: %s', async (words, sentence) => {
    const { exit, output, errors } = await call(words);
    expect(exit).toBe(2);
    expect(errors).toContain(sentence);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(output).toBe('');
  });

  test('CL2: after -- a word that looks like an option is an operand', async () => {
    expect((await call('export --out x -- --strange.trame')).args?.operand(0)).toBe('--strange.trame');
  });

  test('CL3: help of the program and of a verb goes to standard output, in the language asked for', async () => {
    const program = await call('--help --lang fr');
    expect(program.exit).toBe(0);
    expect(program.output).toContain('Verbes\n  export  Écrit un tableau');
    const verb = await call('export --help --lang en');
    expect(verb.exit).toBe(0);
    expect(verb.output).toContain('trame export PROJECT --what codebook');
    expect(verb.output).toContain('--out');
    expect(verb.errors).toBe('');
  });

  test('CL4: with --json only the document is on standard output', async () => {
    const { output, errors } = await call('export P --out x --json --lang en', async (_args, io) => {
      io.print('for people');
      io.printJson({ rows: 3 });
      io.progress('half way');
      io.say('Something was not found.');
      return 0;
    });
    expect(JSON.parse(output)).toEqual({ rows: 3 });
    expect(errors).toBe('Something was not found.\n');
  });

  test('CL4: without --json the document is not printed', async () => {
    const { output } = await call('export P --out x', async (_args, io) => {
      io.print('for people');
      io.printJson({ rows: 3 });
      return 0;
    });
    expect(output).toBe('for people\n');
  });

  test('CL5: a fault of the program is one sentence without stack, path or content', async () => {
    const { exit, output, errors } = await call('export P --out x --lang en', async () => {
      throw new Error('secret words at /home/me/trame/cli.ts:12');
    });
    expect(exit).toBe(1);
    expect(output).toBe('');
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).not.toContain('secret');
  });
});
