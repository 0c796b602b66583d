/** Saturation of a large study, in a Node of its own each time, so that the first question is the first. */
import { fileURLToPath } from 'node:url';
import { runNode } from './commandLine.ts';
import { material } from './material.ts';
import { repeat } from './repeat.ts';
import type { Row } from './row.ts';

const figures = [
  ['saturation of all themes, first question after reading', 'cold', null],
  ['saturation of all themes, asked again', 'warm', null],
  ['saturation, asked again: longest part that holds a window up', 'part', 0.05],
  ['saturation, 1,000 random orders', 'orders', 3],
] as const;

export const saturationRow: Row = {
  name: 'saturation L',
  isLarge: true,
  async run(print) {
    const program = fileURLToPath(new URL('./saturate.mjs', import.meta.url));
    const file = material('L.trame');
    const runs = await repeat(
      5,
      async () => JSON.parse((await runNode([program, file])).output) as Readonly<Record<string, number>>,
    );
    for (const [work, key, must] of figures) {
      const values = runs.map((run) => run[key] ?? Number.NaN);
      print({ work, size: 'L', unit: 'seconds', values, must });
    }
  },
};
