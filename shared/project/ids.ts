/** One branded id type per record kind: an id of a theme cannot be passed where a coding's is wanted. */

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ProjectId = Id<'project'>;
export type CoderId = Id<'coder'>;
export type ParticipantId = Id<'participant'>;
export type CharacteristicId = Id<'characteristic'>;
export type TranscriptId = Id<'transcript'>;
export type TextId = Id<'text'>;
export type ThemeId = Id<'theme'>;
export type CodingId = Id<'coding'>;
export type MemoId = Id<'memo'>;
export type AxialLinkId = Id<'axialLink'>;
export type ReadingMarkId = Id<'readingMark'>;
export type SamplingGridId = Id<'samplingGrid'>;
export type QueryId = Id<'query'>;
export type StudySettingsId = Id<'studySettings'>;
export type LastAspectId = Id<'lastAspect'>;
export type ThemeDomainId = Id<'themeDomain'>;
export type StudyTextId = Id<'studyText'>;
export type LinkTypeId = Id<'linkType'>;
export type MapId = Id<'map'>;
export type MapItemId = Id<'mapItem'>;
export type IgnoredSuggestionId = Id<'ignoredSuggestion'>;
export type ResultsDocumentId = Id<'resultsDocument'>;
export type ResultsBlockId = Id<'resultsBlock'>;
export type RoundId = Id<'round'>;
export type DecisionId = Id<'decision'>;

/** Makes a new GUID, upper case, as every stored id is. The caller says which kind it becomes. */
export type NewId = <AnyId extends string>() => AnyId;
