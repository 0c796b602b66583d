/** The sets that were kept when a round was closed: of two coders, and of all where they are three or more. Rule: TR12. */
import type { CoderId } from '../project/ids.ts';
import type { FrozenFigures, FrozenOfAll, Round } from '../project/records.ts';

export function keptOfPair({ before }: Round, coderIds: readonly CoderId[]): FrozenFigures | null {
  for (const one of before)
    if (!('pairs' in one) && coderIds.every((id) => one.coderIds.includes(id))) return one;
  return null;
}

export function keptOfAll({ before }: Round): FrozenOfAll | null {
  for (const one of before) if ('pairs' in one) return one;
  return null;
}
