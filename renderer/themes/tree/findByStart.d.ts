import type { TreeRow } from './treeRows.ts';
/** The next row whose name begins with the words; the same letter several times goes on from row to row. */
export declare function findByStart(rows: readonly TreeRow[], words: string, at: number): TreeRow | null;
