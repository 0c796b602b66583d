/**
 * Reads a `.trame` file: every entry by its schema, the counts by the manifest, then the rules across records. Either
 * the project is whole or nothing is returned but the reason. Rules: docs/rules/project-file.md.
 */
import * as z from 'zod/mini';
import { openZip, type ZipArchive, type ZipEngine } from '../files/readZip.ts';
import type { ZipLimits } from '../files/zipLimits.ts';
import { checkProject } from '../project/checkProject.ts';
import { CodingTable, type TranscriptCodings } from '../project/codingTable.ts';
import type { TextId, TranscriptId } from '../project/ids.ts';
import { type Project, type RecordTypes, type TableName, tableNames } from '../project/project.ts';
import type { TranscriptText } from '../project/records.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { unpackCodings } from './codingsEntry.ts';
import { decodeUtf8, parseJson } from './decodeUtf8.ts';
import { countRecords, headSchema, type Manifest, manifestSchema, schemaVersion } from './manifest.ts';
import { ProjectHistory } from './projectHistory.ts';
import { recordSchemas, textIdSchema } from './recordSchemas.ts';
import { isSchemaProblem, readAs } from './schemaProblem.ts';
import type { PackedText, SharedTexts } from './sharedTexts.ts';
import { LineNumberCache, unpackText } from './textEntry.ts';

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
 * bytes as those in `shared` are taken from there, others are left there.
 */
export function readProjectFile(
  file: string,
  bytes: Uint8Array,
  engine?: ZipEngine,
  shared?: SharedTexts,
): ProjectFile | Refusal {
  // "PK": anything else was never a project file, whatever its name says.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('fileNotProject', { file });
  const archive = openZip(bytes, limits, file, engine);
  if (isRefusal(archive)) return archive;
  const reader = new EntryReader(file, archive);
  const manifest = readManifest(reader);
  if (isRefusal(manifest)) return manifest;
  const project = readProject(reader, shared);
  if (isRefusal(project)) return project;
  const lines = reader.bytes('history.jsonl');
  if (isRefusal(lines)) return lines;
  const stranger = reader.unread();
  if (stranger) return reader.broken(stranger, '');
  const differing = differingCount(manifest, countRecords(project));
  if (differing) return reader.broken('manifest.json', `counts.${differing}`);
  const [broken] = checkProject(project);
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

/** Entries by name, remembering which were asked for: one that nobody asks for does not belong to the format. */
class EntryReader {
  private readonly file: string;
  private readonly archive: ZipArchive;
  private readonly unasked: Set<string>;

  constructor(file: string, archive: ZipArchive) {
    this.file = file;
    this.archive = archive;
    this.unasked = new Set(archive.names);
  }

  has(name: string): boolean {
    return this.unasked.has(name);
  }

  bytes(name: string): Uint8Array | Refusal {
    this.unasked.delete(name);
    return this.archive.read(name) ?? refuse('projectPartMissing', { file: this.file, part: name });
  }

  /** The entry's JSON value, in a box so that content cannot be mistaken for a refusal. */
  json(name: string): { readonly value: unknown } | Refusal {
    const bytes = this.bytes(name);
    return isRefusal(bytes) ? bytes : { value: parseJson(bytes) };
  }

  words(name: string): { readonly value: string } | Refusal {
    const bytes = this.bytes(name);
    if (isRefusal(bytes)) return bytes;
    const value = decodeUtf8(bytes);
    return value === null ? this.broken(name, '') : { value };
  }

  /** `null` where a part is missing, which reading then says. */
  packedText(id: TextId): PackedText | null {
    const [wordsName, layoutName] = [`texts/${id}.txt`, `texts/${id}.json`];
    const words = this.archive.packed(wordsName);
    const layout = this.archive.packed(layoutName);
    if (!words || !layout) return null;
    this.unasked.delete(wordsName);
    this.unasked.delete(layoutName);
    return [words, layout];
  }

  read<Value extends object>(name: string, schema: z.ZodMiniType<Value>): Value | Refusal {
    const json = this.json(name);
    if (isRefusal(json)) return json;
    const value = readAs(schema, json.value);
    return isSchemaProblem(value) ? this.broken(name, value.place) : value;
  }

  /** `place` is empty where the whole entry is at fault. */
  broken(part: string, place: string): Refusal {
    return refuse('projectPartBroken', { file: this.file, part, place });
  }

  unread(): string | undefined {
    return this.unasked.values().next().value;
  }

  notProject(): Refusal {
    return refuse('fileNotProject', { file: this.file });
  }

  newer(version: number): Refusal {
    return refuse('projectNewer', { file: this.file, version });
  }
}

function readManifest(reader: EntryReader): Manifest | Refusal {
  if (!reader.has('manifest.json')) return reader.notProject();
  const head = reader.read('manifest.json', headSchema);
  if (isRefusal(head)) return reader.notProject();
  if (head.schemaVersion > schemaVersion) return reader.newer(head.schemaVersion);
  return reader.read('manifest.json', manifestSchema);
}

type PlainTable = Exclude<TableName, 'codings'>;

/** Made when a project is read: it needs the schemas of all tables. */
const smallTablesSchema = () =>
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

function readProject(reader: EntryReader, shared: SharedTexts | undefined): Project | Refusal {
  const small = reader.read('project.json', smallTablesSchema());
  if (isRefusal(small)) return small;
  const codings = readCodings(reader, small.transcripts);
  if (isRefusal(codings)) return codings;
  const texts = readTexts(reader, small.texts, shared);
  if (isRefusal(texts)) return texts;
  const tables: Partial<Record<PlainTable, ReadonlyMap<string, unknown>>> = {};
  for (const table of tableNames) {
    if (table === 'codings') continue;
    const records: readonly RecordTypes[PlainTable][] = small[table];
    const byId = new Map(records.map((record) => [record.id as string, record]));
    if (byId.size !== records.length) return reader.broken('project.json', table);
    tables[table] = byId;
  }
  return { ...(tables as unknown as Omit<Project, 'codings' | 'texts'>), codings, texts };
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

function readTexts(
  reader: EntryReader,
  ids: readonly TextId[],
  shared: SharedTexts | undefined,
): Project['texts'] | Refusal {
  const texts = new Map<TextId, TranscriptText>();
  const lineNumbers = new LineNumberCache();
  for (const id of ids) {
    const packed = shared ? reader.packedText(id) : null;
    const text = (packed && shared?.find(id, packed)) ?? readText(reader, id, lineNumbers);
    if (isRefusal(text)) return text;
    if (packed) shared?.keep(packed, text);
    texts.set(id, text);
  }
  return texts;
}

function readText(reader: EntryReader, id: TextId, lineNumbers: LineNumberCache): TranscriptText | Refusal {
  const words = reader.words(`texts/${id}.txt`);
  if (isRefusal(words)) return words;
  const layout = reader.json(`texts/${id}.json`);
  if (isRefusal(layout)) return layout;
  const text = unpackText(id, words.value, layout.value, lineNumbers);
  return 'place' in text ? reader.broken(`texts/${id}.json`, text.place) : text;
}

function differingCount(manifest: Manifest, counts: Manifest['counts']): string | undefined {
  return Object.keys(counts).find(
    (table) => manifest.counts[table as keyof typeof counts] !== counts[table as keyof typeof counts],
  );
}
