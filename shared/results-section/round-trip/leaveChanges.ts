/** Changes that came back and are not wanted, by their keys. Rules: docs/rules/results-section.md, RS86. */
import type { ResultsBlockId } from '../../project/ids.ts';
import type { ResultsBlock } from '../../project/resultsRecords.ts';
import type { PlacedBlock } from './orderReturned.ts';
import type { Decisions } from './returnedConflict.ts';

export interface ReturnedChange {
  /** The same in every comparison of the same file with the same project. */
  readonly key: string;
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly before: string;
  readonly after: string;
}

/** Of a block, or of the first paragraph of what is new. */
export function changeKey(kind: ReturnedChange['kind'], what: ResultsBlockId | number | undefined): string {
  return `${kind} ${what ?? ''}`;
}

/** A change is taken unless it was decided to keep what Trame has. */
export function isLeft(decisions: Decisions, key: string): boolean {
  return decisions[key] === 'keep';
}

/** What is new goes, and what was changed is as it was: a group of quotes in one piece. */
export function withoutLeft(
  placed: readonly PlacedBlock[],
  blocks: readonly ResultsBlock[],
  decisions: Decisions,
): PlacedBlock[] {
  const contents = new Map(blocks.map(({ id, content }) => [id, content]));
  return placed.flatMap((one) => {
    const { id, content, pieces, partOf } = one;
    if (partOf !== undefined) return isLeft(decisions, changeKey('changed', partOf)) ? [] : one;
    if (id === null) return isLeft(decisions, changeKey('added', pieces[0])) ? [] : one;
    const before = contents.get(id) ?? content;
    return isLeft(decisions, changeKey('changed', id)) ? { ...one, content: before } : one;
  });
}
