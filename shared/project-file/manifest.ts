/**
 * The first entry of a project file: what this is, which version of the format, which Trame wrote it, and how much it
 * holds, so that a file that lost a part is noticed. Rules: docs/rules/project-file.md, PF1 to PF4.
 */
import * as z from 'zod/mini';
import { type Project, type TableName, tableNames } from '../project/project.ts';

const formatName = 'trame-project';
/** Goes up by one with every change of the format; a file of a higher one is refused. */
export const schemaVersion = 6;
/** The version in package.json; a test holds them equal. */
export const appVersion = '0.1.0';

/** Read first and without strictness: a newer version may have changed all the rest. */
export const headSchema = z.object({ format: z.literal(formatName), schemaVersion: z.int() });

const count = z.int().check(z.minimum(0));

export const manifestSchema = z.strictObject({
  format: z.literal(formatName),
  schemaVersion: z.int().check(z.minimum(1), z.maximum(schemaVersion)),
  appVersion: z.string(),
  counts: z.strictObject({
    info: count,
    coders: count,
    characteristics: count,
    participants: count,
    transcripts: count,
    themes: count,
    codings: count,
    memos: count,
    axialLinks: count,
    readingMarks: count,
    // Version 1 had none.
    samplingGrids: z._default(count, 0),
    queries: z._default(count, 0),
    // Nor had version 2 these.
    linkTypes: z._default(count, 0),
    maps: z._default(count, 0),
    mapItems: z._default(count, 0),
    ignoredSuggestions: z._default(count, 0),
    resultsDocuments: z._default(count, 0),
    resultsBlocks: z._default(count, 0),
    rounds: z._default(count, 0),
    decisions: z._default(count, 0),
    // Nor had version 3 these.
    studySettings: z._default(count, 0),
    lastAspects: z._default(count, 0),
    // Nor had version 4 these.
    themeDomains: z._default(count, 0),
    // Nor had version 5 these.
    studyTexts: z._default(count, 0),
    texts: count,
  }),
  /** Number of the last row of history.jsonl, 0 where it has none. */
  lastHistoryNumber: count,
});

export type Manifest = z.infer<typeof manifestSchema>;

export function makeManifest(project: Project, lastHistoryNumber: number): Manifest {
  return {
    format: formatName,
    schemaVersion,
    appVersion,
    counts: countRecords(project),
    lastHistoryNumber,
  };
}

export function countRecords(project: Project): Manifest['counts'] {
  const counts = Object.fromEntries(tableNames.map((table) => [table, project[table].size]));
  return { ...(counts as Record<TableName, number>), texts: project.texts.size };
}
