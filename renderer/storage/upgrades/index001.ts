/** First schema of the index of stored projects. Never edited after a release. */
export const index001 = {
  version: 1,
  stores: {
    /** What the list of projects shows, and the file that each belongs to. */
    projects: 'storedId, projectId',
    /** Who writes where the browser has no Web Locks: `{ storedId, windowId, owner, beatAt }`. */
    writers: 'storedId',
  },
} as const;
