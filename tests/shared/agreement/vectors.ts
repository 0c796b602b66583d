/** Published worked examples that lie beside the checkout; where they do not, the tests that need them are skipped and say so. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../../../shared/methods/vectors/public');

export interface Vector<Input, Expected> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
  readonly printed: Expected | null;
  readonly printed_tolerance: number | null;
}

export const hasVectors = existsSync(folder);

if (!hasVectors)
  process.stderr.write('The published examples of agreement are not here: their tests are skipped.\n');

/** None where the folder is absent. */
export function vectorsOf<Input, Expected>(topic: string): readonly Vector<Input, Expected>[] {
  if (!hasVectors) return [];
  const file = JSON.parse(readFileSync(path.join(folder, `${topic}.json`), 'utf8'));
  return file.vectors;
}
