/** Between a project in memory and the rows of its database, in both directions. */
import { CodingTable } from '../../shared/project/codingTable.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { TextId, TranscriptId } from '../../shared/project/ids.ts';
import { type Project, type TableName, tableNames } from '../../shared/project/project.ts';
import type { Coding, Transcript, TranscriptText } from '../../shared/project/records.ts';
import { recordSchemas } from '../../shared/project-file/recordSchemas.ts';
import { LineNumberCache, unpackText } from '../../shared/project-file/textEntry.ts';
import type { CodingPack, HistoryHead, StoredCodings, StoredRecord } from './database.ts';
import { inPacks } from './inPacks.ts';
import { packCodings, unpackCodings } from './packedCodings.ts';
import { type TextPack, textPacksOf, textsOfPack } from './textPacks.ts';

export interface ProjectRows {
  readonly records: readonly StoredRecord[];
  readonly codingPacks: readonly CodingPack[];
  /** Of transcripts coded since the packs were written. */
  readonly codings: readonly StoredCodings[];
  readonly textPacks: readonly TextPack[];
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
  return {
    records,
    codingPacks: codingPacksOf(project),
    codings: [],
    textPacks: textPacksOf(project.texts.values()),
  };
}

export function codingPacksOf({ codings, transcripts, texts }: Project): CodingPack[] {
  const rows = [...codings.transcriptIds()].map((transcriptId) => {
    const textId = transcripts.get(transcriptId)?.textId;
    const words = (textId && texts.get(textId)?.text) ?? '';
    const columns = packCodings(codings.ofTranscript(transcriptId).values(), words);
    return { transcriptId, columns };
  });
  return inPacks(rows, ({ columns }) => columns.length).map((pack) => ({ rows: pack }));
}

export interface ProjectOfRows {
  readonly project: Project;
  /** Texts of which every coding's words were cut from them: need not be compared with them again. */
  readonly agreeing: ReadonlySet<TextId>;
}

/** Checks records by schema; the rules across records are the caller's to check. */
export function projectOfRows(rows: ProjectRows): ProjectOfRows | DamagedRow {
  const tables = new Map(tableNames.map((table) => [table, new Map<string, unknown>()]));
  for (const { table, id, record } of inOrderOfMaking(rows.records)) {
    if (!Object.hasOwn(recordSchemas, table) || !recordSchemas[table].safeParse(record).success)
      return { damaged: { table, id } };
    tables.get(table)?.set(id, record);
  }
  const texts = textsOf(rows.textPacks);
  if ('damaged' in texts) return texts;
  const transcripts = tables.get('transcripts') as ReadonlyMap<TranscriptId, Transcript> | undefined;
  const textIdOf = (id: TranscriptId) => transcripts?.get(id)?.textId as TextId;
  const read = codingsOf(rows, (id) => texts.get(textIdOf(id))?.text ?? '');
  if ('damaged' in read) return read;
  const { codings, differing } = read;
  const differingTexts = new Set(Array.from(differing, textIdOf));
  const project = {
    ...(Object.fromEntries(tables) as unknown as Omit<Project, 'codings' | 'texts'>),
    codings: CodingTable.of(each(codings.values())),
    texts,
  };
  return { project, agreeing: new Set([...texts.keys()].filter((id) => !differingTexts.has(id))) };
}

function* each<Item>(lists: Iterable<readonly Item[]>): IterableIterator<Item> {
  for (const list of lists) yield* list;
}

interface CodingsOfRows {
  readonly codings: ReadonlyMap<TranscriptId, readonly Coding[]>;
  /** Transcripts with codings whose words were not cut from the text. */
  readonly differing: ReadonlySet<TranscriptId>;
}

function codingsOf(rows: ProjectRows, wordsOf: (id: TranscriptId) => string): CodingsOfRows | DamagedRow {
  const codings = new Map<TranscriptId, readonly Coding[]>();
  const differing = new Set<TranscriptId>();
  const later = new Set(rows.codings.map(({ transcriptId }) => transcriptId));
  for (const { transcriptId, columns } of rows.codingPacks.flatMap((pack) => pack.rows)) {
    if (later.has(transcriptId)) continue;
    const unpacked = unpackCodings(transcriptId, parseJson(columns), wordsOf(transcriptId));
    if (unpacked === null) return { damaged: { table: 'transcripts', id: transcriptId } };
    codings.set(transcriptId, unpacked.codings);
    if (!unpacked.agrees) differing.add(transcriptId);
  }
  for (const row of rows.codings) {
    const wrong = row.codings.find(
      (coding) =>
        coding.transcriptId !== row.transcriptId || !recordSchemas.codings.safeParse(coding).success,
    );
    if (wrong) return { damaged: { table: 'codings', id: String(wrong.id) } };
    codings.set(row.transcriptId, row.codings);
    differing.add(row.transcriptId);
  }
  return { codings, differing };
}

function textsOf(packs: readonly TextPack[]): Map<TextId, TranscriptText> | DamagedRow {
  const texts = new Map<TextId, TranscriptText>();
  const lineNumbers = new LineNumberCache();
  for (const { id, text, layout } of packs.flatMap((pack) => [...textsOfPack(pack)])) {
    const unpacked = unpackText(id, text, parseJson(layout), lineNumbers);
    if ('place' in unpacked) return { damaged: { table: 'transcripts', id } };
    texts.set(id, unpacked);
  }
  return texts;
}

/** The database gives rows by id; views that list coders or memos want them as they came. */
function inOrderOfMaking(records: readonly StoredRecord[]): StoredRecord[] {
  const madeAt = ({ record }: StoredRecord) => ('createdAt' in record ? record.createdAt : '');
  return [...records].sort((a, b) => (madeAt(a) < madeAt(b) ? -1 : madeAt(a) > madeAt(b) ? 1 : 0));
}

export function headOf({ changes, ...head }: HistoryRow): HistoryHead {
  return { ...head, isEmpty: changes.changes.length === 0 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
