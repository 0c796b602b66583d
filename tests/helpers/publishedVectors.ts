/** Published examples of statistics, read from the folder beside the project where it is present. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'shared',
  'methods',
  'vectors',
  'public',
);

export interface Vector {
  readonly id: string;
  readonly input: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
  readonly tolerance: number;
}

/** Title of the one test that stands for vectors that are not there. */
export const noVectors = 'published examples are not beside this checkout: skipped';

/** Empty where the folder is absent. */
export function publishedVectors(topic: string): Vector[] {
  const file = path.join(folder, `${topic}.json`);
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')).vectors;
}
