/**
 * Reads a `.trame` file: every entry by its schema, the counts by the manifest, then the rules across records. Either
 * the project is whole or nothing is returned but the reason. Rules: docs/rules/project-file.md.
 */
import * as z from 'zod/mini';
import { openZip, type ZipEngine } from '../files/readZip.ts';
import type { ZipLimits } from '../files/zipLimits.ts';
import { checkProject } from '../project/checkProject.ts';
import { CodingTable, type TranscriptCodings } from '../project/codingTable.ts';
import type { TranscriptId } from '../project/ids.ts';
import { type Project, type RecordTypes, type TableName, tableNames } from '../project/project.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { unpackCodings } from './codingsEntry.ts';
import { EntryReader } from './entryReader.ts';
import { countRecords, headSchema, type Manifest, manifestSchema, schemaVersion } from './manifest.ts';
import { ProjectHistory } from './projectHistory.ts';
import { readTexts, type TextsMade, type TextsRead } from './readTexts.ts';
import { recordSchemas, textIdSchema } from './recordSchemas.ts';
import { isSchemaProblem } from './schemaProblem.ts';
import type { SharedTexts } from './sharedTexts.ts';

export interface ProjectFile {
  readonly project: Project;
  /** Not read yet: its rows are parsed and checked when asked for. */
  readonly history: ProjectHistory;
  /** Of the format; an older one is read as the newest. */
  readonly version: number;
}

const mebibyte = 1024 * 1024;

/**
 * 1,000 interviews of 10,000 words with 100,000 codings take 110 MiB in 3,000 entries. The ratio is DEFLATE's own
 * highest: a transcript may well be one letter repeated, and the totals bound the rest.
 */
const limits: ZipLimits = {
  entries: 20_000,
  ratio: 1100,
  ratioFreeBytes: mebibyte,
  entryBytes: 512 * mebibyte,
  totalBytes: 2048 * mebibyte,
};

/**
 * `file` is the name for the sentence. Refuses what is no project, damaged, of a newer version or inconsistent. A project of
 * 10 million words and 100,000 codings opens in 2 seconds with Node's `engine`, in 3 without. Texts that lie in the same
 * bytes as those in `shared` are taken from there, others are left there. With texts `whenAsked` the bytes stay in memory.
 */
export function readProjectFile(
  file: string,
  bytes: Uint8Array,
  engine?: ZipEngine,
  shared?: SharedTexts,
  made: TextsMade = 'atOnce',
): ProjectFile | Refusal {
  // "PK": anything else was never a project file, whatever its name says.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('fileNotProject', { file });
  const archive = openZip(bytes, limits, file, engine);
  if (isRefusal(archive)) return archive;
  const reader = new EntryReader(file, archive);
  const manifest = readManifest(reader);
  if (isRefusal(manifest)) return manifest;
  const read = readProject(reader, made, shared);
  if (isRefusal(read)) return read;
  const { project, agreeing } = read;
  const lines = reader.bytes('history.jsonl');
  if (isRefusal(lines)) return lines;
  const stranger = reader.unread();
  if (stranger) return reader.broken(stranger, '');
  const differing = differingCount(manifest, countRecords(project));
  if (differing) return reader.broken('manifest.json', `counts.${differing}`);
  const [broken] = checkProject(project, agreeing);
  if (broken) {
    const { rule, table, id, missing = '' } = broken;
    return refuse('projectInconsistent', { file, rule, table, id, missing });
  }
  const history = ProjectHistory.ofLines(lines, manifest.lastHistoryNumber);
  return { project, history, version: manifest.schemaVersion };
}

/** The first entry alone: what the file is and how much it holds, without looking at the rest. */
export function readManifestOf(file: string, bytes: Uint8Array, engine?: ZipEngine): Manifest | Refusal {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('fileNotProject', { file });
  const archive = openZip(bytes, limits, file, engine);
  return isRefusal(archive) ? archive : readManifest(new EntryReader(file, archive));
}

function readManifest(reader: EntryReader): Manifest | Refusal {
  if (!reader.has('manifest.json')) return reader.notProject();
  const head = reader.read('manifest.json', headSchema);
  if (isRefusal(head)) return reader.notProject();
  if (head.schemaVersion > schemaVersion) return reader.newer(head.schemaVersion);
  return reader.read('manifest.json', manifestSchema);
}

type PlainTable = Exclude<TableName, 'codings'>;

const makeSmallTablesSchema = () =>
  z.strictObject({
    info: z.array(recordSchemas.info),
    coders: z.array(recordSchemas.coders),
    characteristics: z.array(recordSchemas.characteristics),
    participants: z.array(recordSchemas.participants),
    transcripts: z.array(recordSchemas.transcripts),
    themes: z.array(recordSchemas.themes),
    memos: z.array(recordSchemas.memos),
    axialLinks: z.array(recordSchemas.axialLinks),
    readingMarks: z.array(recordSchemas.readingMarks),
    samplingGrids: z._default(z.array(recordSchemas.samplingGrids), []),
    queries: z._default(z.array(recordSchemas.queries), []),
    linkTypes: z._default(z.array(recordSchemas.linkTypes), []),
    maps: z._default(z.array(recordSchemas.maps), []),
    mapItems: z._default(z.array(recordSchemas.mapItems), []),
    ignoredSuggestions: z._default(z.array(recordSchemas.ignoredSuggestions), []),
    resultsDocuments: z._default(z.array(recordSchemas.resultsDocuments), []),
    resultsBlocks: z._default(z.array(recordSchemas.resultsBlocks), []),
    rounds: z._default(z.array(recordSchemas.rounds), []),
    decisions: z._default(z.array(recordSchemas.decisions), []),
    studySettings: z._default(z.array(recordSchemas.studySettings), []),
    lastAspects: z._default(z.array(recordSchemas.lastAspects), []),
    themeDomains: z._default(z.array(recordSchemas.themeDomains), []),
    studyTexts: z._default(z.array(recordSchemas.studyTexts), []),
    texts: z.array(textIdSchema),
  });

type SmallTables = z.infer<ReturnType<typeof makeSmallTablesSchema>>;

let madeSchema: z.ZodMiniType<SmallTables> | null = null;

/** Made when a project is read: it needs the schemas of all tables. */
function smallTablesSchema(): z.ZodMiniType<SmallTables> {
  madeSchema ??= makeSmallTablesSchema();
  return madeSchema;
}

/** What reading the first project does once; worth a call while its bytes are on their way. */
export function prepareToRead(): void {
  smallTablesSchema();
}

interface ProjectRead {
  readonly project: Project;
  readonly agreeing: TextsRead['agreeing'];
}

function readProject(
  reader: EntryReader,
  made: TextsMade,
  shared: SharedTexts | undefined,
): ProjectRead | Refusal {
  const small = reader.read('project.json', smallTablesSchema());
  if (isRefusal(small)) return small;
  const codings = readCodings(reader, small.transcripts);
  if (isRefusal(codings)) return codings;
  const wanted = { ids: small.texts, transcripts: small.transcripts, codings };
  const read = readTexts(reader, wanted, made, shared);
  if (isRefusal(read)) return read;
  const tables: Partial<Record<PlainTable, ReadonlyMap<string, unknown>>> = {};
  for (const table of tableNames) {
    if (table === 'codings') continue;
    const records: readonly RecordTypes[PlainTable][] = small[table];
    const byId = new Map(records.map((record) => [record.id as string, record]));
    if (byId.size !== records.length) return reader.broken('project.json', table);
    tables[table] = byId;
  }
  const { texts, agreeing } = read;
  return {
    project: { ...(tables as unknown as Omit<Project, 'codings' | 'texts'>), codings, texts },
    agreeing,
  };
}

function readCodings(
  reader: EntryReader,
  transcripts: readonly RecordTypes['transcripts'][],
): CodingTable | Refusal {
  const byTranscript = new Map<TranscriptId, TranscriptCodings>();
  for (const { id } of transcripts) {
    const name = `codings/${id}.json`;
    if (!reader.has(name)) continue;
    const json = reader.json(name);
    if (isRefusal(json)) return json;
    const codings = unpackCodings(id, json.value);
    if (isSchemaProblem(codings)) return reader.broken(name, codings.place);
    if (codings.size > 0) byTranscript.set(id, codings);
  }
  const table = CodingTable.ofTranscripts(byTranscript);
  const twice = table.inTwoTranscripts();
  return twice ? reader.broken(`codings/${twice.transcriptId}.json`, twice.id) : table;
}

function differingCount(manifest: Manifest, counts: Manifest['counts']): string | undefined {
  return Object.keys(counts).find(
    (table) => manifest.counts[table as keyof typeof counts] !== counts[table as keyof typeof counts],
  );
}
