/** Between a project in memory and the rows of its database, in both directions. */
import { CodingTable } from '../../shared/project/codingTable.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { TextId } from '../../shared/project/ids.ts';
import { type Project, type TableName, tableNames } from '../../shared/project/project.ts';
import type { TranscriptText } from '../../shared/project/records.ts';
import { recordSchemas } from '../../shared/project-file/recordSchemas.ts';
import { type LineNumberCache, packText, unpackText } from '../../shared/project-file/textEntry.ts';
import type { HistoryHead, StoredCodings, StoredRecord, StoredText } from './database.ts';

export interface ProjectRows {
  readonly records: readonly StoredRecord[];
  readonly codings: readonly StoredCodings[];
  readonly texts: readonly StoredText[];
}

/** A row that cannot be what was stored. */
export interface DamagedRow {
  readonly damaged: { readonly table: TableName; readonly id: string };
}

export function rowsOfProject(project: Project): ProjectRows {
  const records: StoredRecord[] = [];
  for (const table of tableNames) {
    if (table === 'codings') continue;
    for (const record of project[table].values()) records.push({ table, id: record.id, record });
  }
  const codings = [...project.codings.transcriptIds()].map((transcriptId) => ({
    transcriptId,
    codings: [...project.codings.ofTranscript(transcriptId).values()],
  }));
  return { records, codings, texts: [...project.texts.values()].map(rowOfText) };
}

export function rowOfText(text: TranscriptText): StoredText {
  return { id: text.id, text: text.text, layout: JSON.stringify(packText(text)) };
}

/** Checks records by schema; the rules across records are the caller's to check. */
export function projectOfRows(rows: ProjectRows): Project | DamagedRow {
  const tables = new Map(tableNames.map((table) => [table, new Map<string, unknown>()]));
  for (const { table, id, record } of inOrderOfMaking(rows.records)) {
    if (!Object.hasOwn(recordSchemas, table) || !recordSchemas[table].safeParse(record).success)
      return { damaged: { table, id } };
    tables.get(table)?.set(id, record);
  }
  for (const { transcriptId, codings } of rows.codings) {
    const wrong = codings.find(
      (coding) => coding.transcriptId !== transcriptId || !recordSchemas.codings.safeParse(coding).success,
    );
    if (wrong) return { damaged: { table: 'codings', id: String(wrong.id) } };
  }
  const texts = new Map<TextId, TranscriptText>();
  const lineNumbers: LineNumberCache = new Map();
  for (const { id, text, layout } of rows.texts) {
    const unpacked = unpackText(id, text, parseLayout(layout), lineNumbers);
    if ('place' in unpacked) return { damaged: { table: 'transcripts', id } };
    texts.set(id, unpacked);
  }
  return {
    ...(Object.fromEntries(tables) as unknown as Omit<Project, 'codings' | 'texts'>),
    codings: CodingTable.of(rows.codings.flatMap((row) => row.codings)),
    texts,
  };
}

/** The database gives rows by id; views that list coders or memos want them as they came. */
function inOrderOfMaking(records: readonly StoredRecord[]): StoredRecord[] {
  const madeAt = ({ record }: StoredRecord) => ('createdAt' in record ? record.createdAt : '');
  return [...records].sort((a, b) => (madeAt(a) < madeAt(b) ? -1 : madeAt(a) > madeAt(b) ? 1 : 0));
}

export function headOf({ changes, ...head }: HistoryRow): HistoryHead {
  return { ...head, isEmpty: changes.changes.length === 0 };
}

function parseLayout(layout: string): unknown {
  try {
    return JSON.parse(layout);
  } catch {
    return null;
  }
}
