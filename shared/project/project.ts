/** The project in memory: one read-only table a record kind, replaced (never changed) by every change set. */
import { CodingTable } from './codingTable.ts';
import type { ProjectId, TextId, TranscriptId } from './ids.ts';
import type {
  AxialLink,
  Characteristic,
  Coder,
  Coding,
  Decision,
  IgnoredSuggestion,
  LastAspect,
  LinkType,
  MapItem,
  Memo,
  Participant,
  ProjectInfo,
  ReadingMark,
  Round,
  SamplingGrid,
  SavedQuery,
  StudySettings,
  StudyText,
  Theme,
  ThemeDomain,
  ThemeMap,
  Transcript,
  TranscriptText,
} from './records.ts';
import type { ResultsBlock, ResultsDocument } from './resultsRecords.ts';

/** Which record each table holds. The names are used in files and history rows. */
export interface RecordTypes {
  readonly info: ProjectInfo;
  readonly coders: Coder;
  readonly participants: Participant;
  readonly characteristics: Characteristic;
  readonly transcripts: Transcript;
  readonly themes: Theme;
  readonly codings: Coding;
  readonly linkTypes: LinkType;
  readonly axialLinks: AxialLink;
  readonly memos: Memo;
  readonly readingMarks: ReadingMark;
  readonly samplingGrids: SamplingGrid;
  readonly queries: SavedQuery;
  readonly maps: ThemeMap;
  readonly mapItems: MapItem;
  readonly ignoredSuggestions: IgnoredSuggestion;
  readonly resultsDocuments: ResultsDocument;
  readonly resultsBlocks: ResultsBlock;
  readonly rounds: Round;
  readonly decisions: Decision;
  readonly studySettings: StudySettings;
  readonly lastAspects: LastAspect;
  readonly themeDomains: ThemeDomain;
  readonly studyTexts: StudyText;
}
export type TableName = keyof RecordTypes;

/** Ids to records. Codings have a table of their own (`CodingTable`), since there may be 100,000. */
export type RecordTable<Name extends TableName> = ReadonlyMap<RecordTypes[Name]['id'], RecordTypes[Name]>;

type PlainTables = { readonly [Name in Exclude<TableName, 'codings'>]: RecordTable<Name> };

export interface Project extends PlainTables {
  readonly codings: CodingTable;
  /** Every version of every transcript that the current tables or the history may name. */
  readonly texts: ReadonlyMap<TextId, TranscriptText>;
}

/** In the order in which records refer to each other: a table only names ids of tables before it, or its own. */
export const tableNames: readonly TableName[] = [
  'info',
  'coders',
  'characteristics',
  'participants',
  'transcripts',
  'themes',
  'codings',
  'linkTypes',
  'axialLinks',
  'memos',
  'readingMarks',
  'samplingGrids',
  'queries',
  'maps',
  'mapItems',
  'ignoredSuggestions',
  'resultsDocuments',
  'resultsBlocks',
  'rounds',
  'decisions',
  'studySettings',
  'lastAspects',
  'themeDomains',
  'studyTexts',
];

/** A project with a name and nothing in it. */
export function emptyProject(info: ProjectInfo): Project {
  return {
    info: new Map<ProjectId, ProjectInfo>([[info.id, info]]),
    coders: new Map(),
    characteristics: new Map(),
    participants: new Map(),
    transcripts: new Map(),
    themes: new Map(),
    codings: CodingTable.empty,
    linkTypes: new Map(),
    axialLinks: new Map(),
    memos: new Map(),
    readingMarks: new Map(),
    samplingGrids: new Map(),
    queries: new Map(),
    maps: new Map(),
    mapItems: new Map(),
    ignoredSuggestions: new Map(),
    resultsDocuments: new Map(),
    resultsBlocks: new Map(),
    rounds: new Map(),
    decisions: new Map(),
    studySettings: new Map(),
    lastAspects: new Map(),
    themeDomains: new Map(),
    studyTexts: new Map(),
    texts: new Map(),
  };
}

/** The one `ProjectInfo` of a project. */
export function projectInfo(project: Project): ProjectInfo {
  for (const info of project.info.values()) return info;
  throw new Error('A project without its info record was let through.');
}

/** The current text of a transcript. Throws for an unknown transcript: `checkProject` guarantees the rest. */
export function textOf(project: Project, transcriptId: TranscriptId): TranscriptText {
  const transcript = project.transcripts.get(transcriptId);
  const text = transcript && project.texts.get(transcript.textId);
  if (!text) throw new Error(`Transcript ${transcriptId} has no text.`);
  return text;
}
