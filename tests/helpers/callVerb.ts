/** The command line in this process: its exit code and what it wrote to each stream. */
import { Writable } from 'node:stream';
import type { Verb } from '../../electron/cli/verb.ts';
import type { ListedVerb } from '../../electron/cli/verbs.ts';
import { main } from '../../electron/cli.ts';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export interface Answer {
  readonly code: number;
  readonly text: string;
  readonly errors: string;
  /** The document of `--json`; `null` where there is none. */
  readonly json: ReturnType<typeof JSON.parse>;
}

/** `verbs` are those that the call may name. */
export async function callVerb(words: readonly string[], verbs: readonly Verb[]): Promise<Answer> {
  const [output, errors] = [new Sink(), new Sink()];
  const code = await main(words, { output, errors }, listed(verbs));
  const json = words.includes('--json') && output.text !== '' ? JSON.parse(output.text) : null;
  return { code, text: output.text, errors: errors.text, json };
}

/** Verbs as the command line lists them. */
export function listed(verbs: readonly Verb[]): ListedVerb[] {
  return verbs.map((verb) => ({ name: verb.name, load: async () => verb }));
}
