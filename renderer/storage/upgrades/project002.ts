/** Second schema of a project's database: texts and codings lie in packs. Never edited after a release. */
import type { Transaction } from 'dexie';
import { packTexts, type StoredText } from '../textPacks.ts';

export const project002 = {
  version: 2,
  stores: {
    /** Gone: its rows are in packs. */
    texts: null,
    /** `{ number, ids, words, lengths, layouts }`, found by the id of any of its texts. */
    textPacks: '++number, *ids',
    /** `{ number, rows }`; a row of `codings` counts more than its transcript's in a pack. */
    codingPacks: '++number',
  },
  async upgrade(transaction: Transaction): Promise<void> {
    const texts: StoredText[] = await transaction.table('texts').toArray();
    await transaction.table('textPacks').bulkAdd(packTexts(texts));
  },
} as const;
