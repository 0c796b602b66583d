/** A text of results that follows a recoding, in a Node of its own each time. */
import { fileURLToPath } from 'node:url';
import { runNode } from './commandLine.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const figures = [
  ['100 findings, 500 live nodes printed anew after a recoding', 'follow', 0.1],
  ['guards of all findings after a recoding', 'guards', null],
  ['guards: longest part that holds a window up', 'part', 0.05],
] as const;

export const resultsRow: Row = {
  name: 'results',
  isLarge: false,
  async run(print) {
    const program = fileURLToPath(new URL('./followRecoding.mjs', import.meta.url));
    const file = material('S.trame');
    const runs = await repeat(
      5,
      async () => JSON.parse((await runNode([program, file])).output) as Readonly<Record<string, number>>,
    );
    for (const [work, key, must] of figures) {
      const values = runs.map((run) => run[key] ?? Number.NaN);
      print({ work, size: 'S', unit: 'seconds', values, must });
    }
  },
};
