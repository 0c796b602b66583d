/** Which row letters lead to. */
import { foldWords } from '../../codings/foldWords.ts';
import type { TreeRow } from './treeRows.ts';

/** The next row whose name begins with the words; the same letter several times goes on from row to row. */
export function findByStart(rows: readonly TreeRow[], words: string, at: number): TreeRow | null {
  const wanted = foldWords(words);
  const letters = new Set(wanted);
  const start = letters.size === 1 && wanted.length > 1 ? wanted.slice(0, 1) : wanted;
  const isSearchingOn = start.length === 1;
  const order = [...rows.slice(at + (isSearchingOn ? 1 : 0)), ...rows.slice(0, at + 1)];
  return order.find(({ node }) => foldWords(node.theme.name).startsWith(start)) ?? null;
}
