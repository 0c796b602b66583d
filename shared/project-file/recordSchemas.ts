/**
 * One strict schema a record kind: what a project file, the database and a change set may hold. A field too many, too
 * few or of another type is an error; nothing is converted. They agree with records.ts or do not compile.
 * Rules: docs/rules/project-file.md, PF10 to PF13.
 */
import * as z from 'zod/mini';
import type {
  AxialLinkId,
  CharacteristicId,
  CoderId,
  CodingId,
  IgnoredSuggestionId,
  LinkTypeId,
  MapId,
  MapItemId,
  MemoId,
  ParticipantId,
  ProjectId,
  QueryId,
  ReadingMarkId,
  ResultsBlockId,
  ResultsDocumentId,
  SamplingGridId,
  TextId,
  ThemeId,
  TranscriptId,
} from '../project/ids.ts';
import { builtInLinkTypes, linkEnds } from '../project/linkTypes.ts';
import type { RecordTypes, TableName } from '../project/project.ts';
import { madeWhenAsked } from './madeWhenAsked.ts';
import { blockContentSchema, documentFields } from './resultsSchemas.ts';
import { roundSchemas } from './roundSchemas.ts';
import { studySchemas } from './studySchemas.ts';

// Without this, zod compiles functions from strings, which the window's content security policy forbids.
z.config({ jitless: true });

const guid = /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** An id: a GUID in upper case. Ids become names of entries in the zip, so nothing else may pass. */
function id<AnyId extends string>(): z.ZodMiniType<AnyId> {
  return z.string().check(z.regex(guid)) as unknown as z.ZodMiniType<AnyId>;
}

const timeSchema = z.string().check(z.regex(time));
const offset = z.int().check(z.minimum(0));

/** The same as questions, for lists too long for a schema an item. */
export const isGuid = (value: unknown): boolean => typeof value === 'string' && guid.test(value);
export const isTime = (value: unknown): boolean => typeof value === 'string' && time.test(value);
export const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

export const coderIdSchema = id<CoderId>();
export const textIdSchema = id<TextId>();
export const participantIdSchema = id<ParticipantId>();
export const themeIdSchema = id<ThemeId>();
export const codingIdSchema = id<CodingId>();
export { offset as offsetSchema, timeSchema };

const memoTarget = () =>
  z.union([
    z.strictObject({ table: z.literal('axialLinks'), id: id<AxialLinkId>() }),
    z.strictObject({ table: z.literal('codings'), id: id<CodingId>() }),
    z.strictObject({ table: z.literal('themes'), id: id<ThemeId>() }),
    z.strictObject({ table: z.literal('transcripts'), id: id<TranscriptId>() }),
    z.strictObject({ table: z.literal('participants'), id: id<ParticipantId>() }),
    z.strictObject({ table: z.literal('info'), id: id<ProjectId>() }),
  ]);

const richBlock = () =>
  z.strictObject({
    type: z.enum(['paragraph', 'bullet', 'number']),
    runs: z.array(
      z.strictObject({
        text: z.string(),
        isBold: z.boolean(),
        isItalic: z.boolean(),
        link: z.nullable(id<CodingId>()),
      }),
    ),
  });

const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));
const days = { from: day, to: day };
const condition = { characteristicId: id<CharacteristicId>() };
const anyCondition = () =>
  z.union([
    z.strictObject({
      kind: z.literal('values'),
      ...condition,
      values: z.array(z.string()),
      withMissing: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('numbers'),
      ...condition,
      from: z.nullable(z.number()),
      to: z.nullable(z.number()),
    }),
    z.strictObject({ kind: z.literal('days'), ...condition, ...days }),
  ]);

const retrievalQuery = () =>
  z.strictObject({
    rows: z.array(
      z.strictObject({
        join: z.enum(['or', 'and', 'not']),
        relation: z.enum(['overlapping', 'near', 'turn', 'interview', 'participant']),
        lines: offset,
        themeIds: z.array(id<ThemeId>()),
        withSubtree: z.boolean(),
        coderId: z.nullable(id<CoderId>()),
      }),
    ),
    participantIds: z.array(id<ParticipantId>()),
    characteristics: z.array(anyCondition()),
    coded: z.strictObject(days),
    interview: z.strictObject(days),
  });

const described = madeWhenAsked({
  info: () => z.strictObject({ id: id<ProjectId>(), name: z.string(), createdAt: timeSchema }),
  coders: () =>
    z.strictObject({
      id: id<CoderId>(),
      initials: z.string(),
      name: z.string(),
      createdAt: timeSchema,
    }),
  characteristics: () =>
    z.strictObject({
      id: id<CharacteristicId>(),
      name: z.string(),
      type: z.enum(['text', 'number', 'date', 'ordered']),
      classes: z.array(z.string()),
      position: z.number(),
    }),
  participants: () =>
    z.strictObject({
      id: id<ParticipantId>(),
      label: z.string(),
      characteristics: z.record(
        z.string().check(z.regex(guid)),
        z.union([z.string(), z.number()]),
      ) as unknown as z.ZodMiniType<RecordTypes['participants']['characteristics']>,
    }),
  transcripts: () =>
    z.strictObject({
      id: id<TranscriptId>(),
      name: z.string(),
      textId: id<TextId>(),
      date: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
      durationMinutes: z.nullable(z.number()),
      place: z.string(),
      interviewer: z.string(),
      sourceFile: z.string(),
      importedAt: timeSchema,
    }),
  themes: () =>
    z.strictObject({
      id: id<ThemeId>(),
      name: z.string(),
      parentId: z.nullable(id<ThemeId>()),
      position: z.number(),
      isCodable: z.boolean(),
      colour: z.nullable(z.int().check(z.minimum(1), z.maximum(14))),
      pattern: z.nullable(z.enum(['solid', 'dash', 'dot', 'dashdot'])),
      definition: z.string(),
      include: z.string(),
      exclude: z.string(),
      examples: z.array(id<CodingId>()),
      isRetired: z.boolean(),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
    }),
  codings: () =>
    z.strictObject({
      id: id<CodingId>(),
      transcriptId: id<TranscriptId>(),
      themeId: id<ThemeId>(),
      coderId: id<CoderId>(),
      start: offset,
      end: offset,
      quote: z.string(),
      before: z.string(),
      after: z.string(),
      comment: z.string(),
      createdAt: timeSchema,
    }),
  memos: () =>
    z.strictObject({
      id: id<MemoId>(),
      target: memoTarget(),
      body: z.array(richBlock()),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
      changedAt: timeSchema,
    }),
  linkTypes: () =>
    z.strictObject({
      id: id<LinkTypeId>(),
      name: z.string(),
      isSymmetric: z.boolean(),
      line: z.enum(['solid', 'dash', 'dot', 'dashdot']),
      end: z.enum(linkEnds),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
    }),
  axialLinks: () =>
    z.strictObject({
      id: id<AxialLinkId>(),
      fromId: id<ThemeId>(),
      toId: id<ThemeId>(),
      type: z.union([z.enum(builtInLinkTypes), id<LinkTypeId>()]),
      evidence: z.array(id<CodingId>()),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
    }),
  readingMarks: () =>
    z.strictObject({
      id: id<ReadingMarkId>(),
      transcriptId: id<TranscriptId>(),
      coderId: id<CoderId>(),
      line: z.nullable(z.string()),
      isFinished: z.boolean(),
    }),
  samplingGrids: () =>
    z.strictObject({
      id: id<SamplingGridId>(),
      rowsId: id<CharacteristicId>(),
      columnsId: z.nullable(id<CharacteristicId>()),
      isShown: z.boolean(),
      cells: z.array(
        z.strictObject({ row: z.string(), column: z.string(), plan: z.enum(['lookedFor', 'notPlanned']) }),
      ),
    }),
  queries: () =>
    z.strictObject({
      id: id<QueryId>(),
      name: z.string(),
      query: retrievalQuery(),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
      changedAt: timeSchema,
    }),
  maps: () =>
    z.strictObject({
      id: id<MapId>(),
      name: z.string(),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
    }),
  mapItems: () =>
    z.strictObject({
      id: id<MapItemId>(),
      mapId: id<MapId>(),
      kind: z.enum(['theme', 'label', 'group']),
      themeId: z.nullable(id<ThemeId>()),
      text: z.string(),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
      isFixed: z.boolean(),
    }),
  ignoredSuggestions: () =>
    z.strictObject({
      id: id<IgnoredSuggestionId>(),
      fromId: id<ThemeId>(),
      toId: id<ThemeId>(),
      reason: z.enum(['overlap', 'sequence', 'participants']),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
    }),
  resultsDocuments: () =>
    z.strictObject({
      ...documentFields({ id }),
      coderId: z.nullable(id<CoderId>()),
      createdAt: timeSchema,
    }),
  resultsBlocks: () =>
    z.strictObject({
      id: id<ResultsBlockId>(),
      documentId: id<ResultsDocumentId>(),
      position: z.number(),
      content: blockContentSchema({ id, offset, condition: anyCondition() }),
    }),
  ...studySchemas({ id, time: timeSchema }),
  ...roundSchemas({ id, time: timeSchema, offset }),
});

export type RecordSchemas = { readonly [Name in TableName]: z.ZodMiniType<RecordTypes[Name]> };

export const recordSchemas: RecordSchemas = described;

/** For updates in change sets: any of the record's fields, and none that it does not have. */
export const patchSchemas = madeWhenAsked({
  info: () => z.partial(described.info),
  coders: () => z.partial(described.coders),
  characteristics: () => z.partial(described.characteristics),
  participants: () => z.partial(described.participants),
  transcripts: () => z.partial(described.transcripts),
  themes: () => z.partial(described.themes),
  codings: () => z.partial(described.codings),
  memos: () => z.partial(described.memos),
  linkTypes: () => z.partial(described.linkTypes),
  axialLinks: () => z.partial(described.axialLinks),
  readingMarks: () => z.partial(described.readingMarks),
  samplingGrids: () => z.partial(described.samplingGrids),
  queries: () => z.partial(described.queries),
  maps: () => z.partial(described.maps),
  mapItems: () => z.partial(described.mapItems),
  ignoredSuggestions: () => z.partial(described.ignoredSuggestions),
  resultsDocuments: () => z.partial(described.resultsDocuments),
  resultsBlocks: () => z.partial(described.resultsBlocks),
  rounds: () => z.partial(described.rounds),
  decisions: () => z.partial(described.decisions),
  studySettings: () => z.partial(described.studySettings),
  lastAspects: () => z.partial(described.lastAspects),
  themeDomains: () => z.partial(described.themeDomains),
  studyTexts: () => z.partial(described.studyTexts),
});
