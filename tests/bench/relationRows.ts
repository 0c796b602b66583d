/** Which themes meet, in a Node of its own each time, so that the first question is the first. */
import { fileURLToPath } from 'node:url';
import { runNode } from './commandLine.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const figures = [
  ['co-occurrence of all themes, first question after reading', 'cold'],
  ['co-occurrence, asked again', 'warm'],
  ['co-occurrence within one turn', 'turn'],
  ['co-occurrence within five lines', 'near'],
] as const;

function row(size: 'M' | 'L', must: number): Row {
  return {
    name: 'co-occurrence',
    isLarge: size === 'L',
    async run(print) {
      const program = fileURLToPath(new URL('./relateThemes.mjs', import.meta.url));
      const file = material(`${size}.trame`);
      const runs = await repeat(
        5,
        async () => JSON.parse((await runNode([program, file])).output) as Readonly<Record<string, number>>,
      );
      for (const [work, key] of figures)
        print({ work, size, unit: 'seconds', values: runs.map((run) => run[key] ?? Number.NaN), must });
    },
  };
}

export const relationRows: readonly Row[] = [row('M', 0.05), row('L', 0.3)];
