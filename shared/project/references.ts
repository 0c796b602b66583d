/** Which ids each record names: what must be there for the record to make sense. Rules: docs/rules/records.md. */
import { isBuiltInLinkType } from './linkTypes.ts';
import type { Project, RecordTypes, TableName } from './project.ts';
import type {
  AxialLink,
  Coding,
  Decision,
  IgnoredSuggestion,
  LastAspect,
  LinkType,
  MapItem,
  Memo,
  Participant,
  ReadingMark,
  Round,
  SamplingGrid,
  SavedQuery,
  Theme,
  ThemeDomain,
  ThemeMap,
  Transcript,
  TranscriptText,
  Turn,
} from './records.ts';
import type { ResultsBlock, ResultsDocument } from './resultsRecords.ts';

/** A table (or the texts) and an id in it. */
export type Reference = readonly [TableName | 'texts', string];

/** Every id that a record names; a transcript also names the participants of its current text. */
export function referencesOf(
  project: Project,
  table: TableName,
  record: RecordTypes[TableName],
): readonly Reference[] {
  switch (table) {
    case 'participants':
      return Object.keys((record as Participant).characteristics).map((id) => ['characteristics', id]);
    case 'transcripts':
      return transcriptReferences(project, record as Transcript);
    case 'themes':
      return themeReferences(record as Theme);
    case 'codings':
      return codingReferences(record as Coding);
    case 'memos':
      return memoReferences(record as Memo);
    case 'axialLinks':
      return linkReferences(record as AxialLink);
    case 'readingMarks':
      return markReferences(record as ReadingMark);
    case 'samplingGrids':
      return gridReferences(record as SamplingGrid);
    // What the question itself names may be gone: the query stays and says so.
    case 'queries':
      return optional('coders', (record as SavedQuery).coderId);
    case 'linkTypes':
    case 'maps':
      return optional('coders', (record as LinkType | ThemeMap).coderId);
    case 'mapItems':
      return itemReferences(record as MapItem);
    case 'ignoredSuggestions':
      return suggestionReferences(record as IgnoredSuggestion);
    case 'resultsDocuments':
      return optional('coders', (record as ResultsDocument).coderId);
    // What its evidence names may be gone: the block stays and says so.
    case 'resultsBlocks':
      return [['resultsDocuments', (record as ResultsBlock).documentId]];
    case 'rounds':
      return roundReferences(record as Round);
    case 'decisions':
      return decisionReferences(record as Decision);
    case 'lastAspects':
      return aspectReferences(record as LastAspect);
    case 'themeDomains':
      return domainReferences(record as ThemeDomain);
    default:
      return [];
  }
}

export function isThere(project: Project, table: Reference[0], id: string): boolean {
  return (project[table] as { has(id: string): boolean }).has(id);
}

function transcriptReferences(project: Project, transcript: Transcript): Reference[] {
  const text = project.texts.get(transcript.textId);
  const speaking = text ? participantsOfText(text) : [];
  return [['texts', transcript.textId], ...speaking.map((id) => ['participants', id] as const)];
}

/** Remembered by text: a text never changes, and every removal of a record asks for all of them. */
const speakingIn = new WeakMap<TranscriptText, readonly string[]>();

function participantsOfText(text: TranscriptText): readonly string[] {
  return speakingIn.get(text) ?? noteParticipants(text, text.turns);
}

/** For a text whose turns are at hand and would have to be made again. */
export function noteParticipants(text: TranscriptText, turns: readonly Turn[]): readonly string[] {
  const speaking = new Set<string>();
  for (const { participantId } of turns) if (participantId !== null) speaking.add(participantId);
  const listed = [...speaking];
  speakingIn.set(text, listed);
  return listed;
}

function themeReferences({ parentId, coderId, examples }: Theme): Reference[] {
  return [
    ...optional('themes', parentId),
    ...optional('coders', coderId),
    ...examples.map((id) => ['codings', id] as const),
  ];
}

function codingReferences({ transcriptId, themeId, coderId }: Coding): Reference[] {
  return [
    ['transcripts', transcriptId],
    ['themes', themeId],
    ['coders', coderId],
  ];
}

function memoReferences({ target, coderId, body }: Memo): Reference[] {
  const links = body.flatMap(({ runs }) => runs.flatMap(({ link }) => optional('codings', link)));
  return [[target.table, target.id], ...optional('coders', coderId), ...links];
}

function linkReferences({ fromId, toId, type, coderId, evidence }: AxialLink): Reference[] {
  return [
    ...(isBuiltInLinkType(type) ? [] : [['linkTypes', type] as const]),
    ['themes', fromId],
    ['themes', toId],
    ...optional('coders', coderId),
    ...evidence.map((id) => ['codings', id] as const),
  ];
}

function markReferences({ transcriptId, coderId }: ReadingMark): Reference[] {
  return [
    ['transcripts', transcriptId],
    ['coders', coderId],
  ];
}

function gridReferences({ rowsId, columnsId }: SamplingGrid): Reference[] {
  return [['characteristics', rowsId], ...optional('characteristics', columnsId)];
}

function itemReferences({ mapId, themeId }: MapItem): Reference[] {
  return [['maps', mapId], ...optional('themes', themeId)];
}

function suggestionReferences({ fromId, toId, coderId }: IgnoredSuggestion): Reference[] {
  return [['themes', fromId], ['themes', toId], ...optional('coders', coderId)];
}

/** Themes may be gone: the round then compares those that are left. */
function roundReferences({ transcriptIds, parts, startedBy, liftedBy }: Round): Reference[] {
  return [
    ...transcriptIds.map((id) => ['transcripts', id] as const),
    ...parts.map(({ coderId }) => ['coders', coderId] as const),
    ...optional('coders', startedBy),
    ...optional('coders', liftedBy),
  ];
}

/** The codings that it was about, and the themes of its outcome, may be gone: the record of the decision stays. */
function decisionReferences({ roundId, transcriptId, keptCoderId, coderId }: Decision): Reference[] {
  return [
    ['rounds', roundId],
    ['transcripts', transcriptId],
    ...optional('coders', keptCoderId),
    ...optional('coders', coderId),
  ];
}

function aspectReferences({ themeId, participantId, coderId }: LastAspect): Reference[] {
  return [['themes', themeId], ['participants', participantId], ...optional('coders', coderId)];
}

function domainReferences({ themeId, coderId }: ThemeDomain): Reference[] {
  return [['themes', themeId], ...optional('coders', coderId)];
}

function optional(table: Reference[0], id: string | null): Reference[] {
  return id === null ? [] : [[table, id]];
}
