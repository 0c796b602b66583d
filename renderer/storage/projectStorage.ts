/**
 * Loads a stored project, writes its changes together with their history rows, and waits until they are on the disk.
 * Rules: docs/rules/saving.md, SV4 to SV8.
 */

import { Dexie } from 'dexie';
import type { ChangeSet } from '../../shared/project/changeSet.ts';
import { checkProject } from '../../shared/project/checkProject.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { CodingId, TranscriptId } from '../../shared/project/ids.ts';
import { type Project, tableNames } from '../../shared/project/project.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import {
  type HistoryHead,
  newestProjectSchema,
  ProjectDatabase,
  type StoredChanges,
  type StoredId,
  type StoredRecord,
  someLost,
} from './database.ts';
import { codingPacksOf, headOf, projectOfRows, rowsOfProject } from './projectRows.ts';
import { textPacksOf } from './textPacks.ts';

/** A step to write: the change with its texts, its history row, and the project after it. */
export interface StoredStep {
  readonly project: Project;
  readonly row: HistoryRow;
  readonly changes: ChangeSet;
}

export interface LoadedProject {
  readonly project: Project;
  readonly heads: HistoryHead[];
}

/** Reads everything but the changes of the history. `name` is for the sentence. Throws if the browser cannot read. */
export async function loadProject(database: ProjectDatabase, name: string): Promise<LoadedProject | Refusal> {
  if (!database.isOpen() && (await isOfNewerSchema(database))) return refuse('storageNewer');
  const { codings: coded, codingPacks: packs, textPacks: texts } = database;
  const [records, codings, codingPacks, textPacks, heads] = await database.transaction(
    'r',
    [database.records, coded, packs, texts, database.history],
    () =>
      Promise.all([
        database.records.toArray(),
        coded.toArray(),
        packs.toArray(),
        texts.toArray(),
        database.history.orderBy('number').toArray(),
      ]),
  );
  if (records.length === 0) return refuse('storedProjectMissing', { project: name });
  const read = projectOfRows({ records, codings, codingPacks, textPacks });
  if ('damaged' in read) return refuse('storedProjectDamaged', { project: name, rule: '', ...read.damaged });
  const { project, agreeing } = read;
  const [broken] = checkProject(project, agreeing);
  if (!broken) return { project, heads };
  const { rule, table, id } = broken;
  return refuse('storedProjectDamaged', { project: name, rule, table, id });
}

/** Whether no record of it is missing: of a damaged store Chromium may give back a part without a word. */
export async function isComplete(
  database: ProjectDatabase,
  { project, heads }: LoadedProject,
): Promise<boolean> {
  const last = heads.at(-1);
  if (!last) return true;
  const noted = await database.changes.get(last.number);
  // Rows from before this was noted say nothing.
  return noted !== undefined && (noted.holds === undefined || noted.holds === recordsOf(project));
}

function changesOf({ number, changes }: HistoryRow, holds: number | null): StoredChanges {
  return holds === null ? { number, changes } : { number, changes, holds };
}

/** Texts are left out: those of steps taken back stay in the database. */
function recordsOf(project: Project): number {
  return tableNames.reduce((sum, table) => sum + project[table].size, 0);
}

/** Asked before opening: Dexie opens a newer database without complaint and adapts it. */
async function isOfNewerSchema({ name }: ProjectDatabase): Promise<boolean> {
  const known = (await Dexie.dependencies.indexedDB.databases()).find((one) => one.name === name);
  // Dexie multiplies its version numbers by ten.
  return Math.floor((known?.version ?? 0) / 10) > newestProjectSchema;
}

/** Stores a whole project in place of whatever the database holds. */
export async function storeProject(
  database: ProjectDatabase,
  project: Project,
  history: readonly HistoryRow[],
): Promise<void> {
  const rows = rowsOfProject(project);
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    await Promise.all([
      database.records.bulkAdd(rows.records),
      database.codingPacks.bulkAdd(rows.codingPacks),
      database.textPacks.bulkAdd(rows.textPacks),
      database.history.bulkAdd(history.map(headOf)),
      database.changes.bulkAdd(
        history.map((row) => changesOf(row, row === history.at(-1) ? recordsOf(project) : null)),
      ),
    ]);
  });
}

/**
 * Writes steps that follow each other in one transaction: all records and history rows, or none. Resolved when the
 * disk has them. `isComplete` is false where the database is known to lack records: the steps must not hide it.
 */
export async function saveSteps(
  database: ProjectDatabase,
  steps: readonly StoredStep[],
  isComplete = true,
): Promise<void> {
  const last = steps.at(-1);
  if (!last) return;
  const holds = isComplete ? recordsOf(last.project) : someLost;
  await database.transaction('rw', database.tables, async () => {
    const touchedTranscripts = new Set<TranscriptId>();
    for (const { project, row, changes } of steps) {
      for (const id of transcriptsOfCodings(project, changes)) touchedTranscripts.add(id);
      for (const change of changes.changes) {
        if (change.table !== 'codings') await saveRecord(database, last.project, change);
      }
      await database.textPacks.bulkAdd(textPacksOf(changes.texts));
      // `add`: a second row of this number means that somebody else writes, and nothing may be overwritten.
      await database.history.add(headOf(row));
      await database.changes.add(changesOf(row, row === last.row ? holds : null));
    }
    if (touchedTranscripts.size > mostRowsOfCodings) await saveAllCodings(database, last.project);
    else for (const id of touchedTranscripts) await saveCodings(database, last.project, id);
  });
}

/** The rows from a number on, with their changes. */
export async function loadHistory(database: ProjectDatabase, from: number): Promise<HistoryRow[]> {
  const [heads, changes] = await database.transaction('r', [database.history, database.changes], () =>
    Promise.all([
      database.history.where('number').aboveOrEqual(from).sortBy('number'),
      database.changes.where('number').aboveOrEqual(from).toArray(),
    ]),
  );
  const byNumber = new Map(changes.map((one) => [one.number, one.changes]));
  return heads.flatMap(({ isEmpty: _, ...head }) => {
    const own = byNumber.get(head.number);
    return own ? [{ ...head, changes: own }] : [];
  });
}

/** The changes of one row; `null` if the row is gone. */
export async function loadChanges(database: ProjectDatabase, number: number): Promise<ChangeSet | null> {
  return (await database.changes.get(number))?.changes ?? null;
}

/** Takes the whole database away. */
export async function eraseProject(storedId: StoredId): Promise<void> {
  await new ProjectDatabase(storedId).delete();
}

/** Transcripts that a change took codings from, or gave or changed codings of. */
function transcriptsOfCodings(project: Project, { changes }: ChangeSet): Set<TranscriptId> {
  const touched = new Set<TranscriptId>();
  const unnamed = new Set<CodingId>();
  for (const one of changes) {
    if (one.table !== 'codings') continue;
    if (one.before?.transcriptId) touched.add(one.before.transcriptId);
    if (one.after?.transcriptId) touched.add(one.after.transcriptId);
    else if (one.after) unnamed.add(one.id);
  }
  if (unnamed.size === 0) return touched;
  // One pass over all, since looking each up would go through every transcript.
  for (const transcriptId of project.codings.transcriptIds()) {
    for (const id of project.codings.ofTranscript(transcriptId).keys()) {
      if (unnamed.has(id)) touched.add(transcriptId);
    }
  }
  return touched;
}

async function saveRecord(
  database: ProjectDatabase,
  project: Project,
  { table, id }: Exclude<ChangeSet['changes'][number], { table: 'codings' }>,
): Promise<void> {
  const record = (project[table] as ReadonlyMap<string, StoredRecord['record']>).get(id);
  if (record) await database.records.put({ table, id, record });
  else await database.records.delete([table, id]);
}

/** More transcripts coded in one go than this are quicker written, and later read, as packs. */
const mostRowsOfCodings = 32;

async function saveAllCodings(database: ProjectDatabase, project: Project): Promise<void> {
  await database.codings.clear();
  await database.codingPacks.clear();
  await database.codingPacks.bulkAdd(codingPacksOf(project));
}

/** A row without codings stays: it says that those of the pack are gone. */
async function saveCodings(database: ProjectDatabase, project: Project, id: TranscriptId): Promise<void> {
  await database.codings.put({
    transcriptId: id,
    codings: [...project.codings.ofTranscript(id).values()],
  });
}
