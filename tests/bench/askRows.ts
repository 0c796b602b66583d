/** Searching transcripts and asking codings, in a Node of its own each time, so that the first question is the first. */
import { fileURLToPath } from 'node:url';
import { runNode } from './commandLine.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

type Asked = Readonly<Record<string, number>>;

function asked(): Promise<Asked[]> {
  const program = fileURLToPath(new URL('./askLarge.mjs', import.meta.url));
  const file = material('L.trame');
  return repeat(5, async () => JSON.parse((await runNode([program, file])).output) as Asked);
}

function row(
  name: string,
  figures: readonly (readonly [work: string, key: string, must: number | null])[],
): Row {
  return {
    name,
    isLarge: true,
    async run(print) {
      const runs = await asked();
      for (const [work, key, must] of figures) {
        const values = runs.map((run) => run[key] ?? Number.NaN);
        print({ work, size: 'L', unit: 'milliseconds', values, must });
      }
    },
  };
}

const search = row('search', [
  ['fold all texts for searching, once', 'fold', null],
  ['search a word, first 200 hits', 'word', 50],
  ['search a word, all hits', 'wordAll', null],
  ['search a rare word, first 200 hits', 'rareWord', 50],
  ['search a word that is nowhere', 'nowhere', 50],
]);

const retrieval = row('retrieval', [
  ['codings of a theme with subtree, first 200, first question after reading', 'cold', 100],
  ['overlapping another theme, first 200', 'overlapping', 100],
  ['near another theme, first 200', 'near', 100],
  ['of a participant who speaks of another theme, first 200', 'participant', 100],
  ['codings of the last participant, first 200', 'lastParticipant', 100],
  ['who did not speak of a theme, all interviews', 'silent', null],
]);

export const askRows: readonly Row[] = [search, retrieval];
