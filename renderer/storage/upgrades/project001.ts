/** First schema of a project's database. Never edited after a release: a change is a new file with the next number. */
export const project001 = {
  version: 1,
  stores: {
    /** Every record but codings: `{ table, id, record }`. */
    records: '[table+id]',
    /** One row a transcript: `{ transcriptId, codings }`. */
    codings: 'transcriptId',
    /** `{ id, text, layout }`, the layout as in a project file. */
    texts: 'id',
    /** History rows without their changes, by number. */
    history: 'number',
    /** The changes of the row with the same number. */
    changes: 'number',
  },
} as const;
