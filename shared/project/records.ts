/**
 * The whole data model on one page. A project is flat tables of these records; nothing nests and nothing is stored
 * twice, except a coding's quote and context, which let it be found again in a corrected text.
 * Positions are UTF-16 units of the canonical text, start inclusive, end exclusive. Times are ISO 8601 in UTC.
 * A field without a value is `null` or empty, never absent.
 */
import type {
  AxialLinkId,
  CharacteristicId,
  CoderId,
  CodingId,
  MemoId,
  ParticipantId,
  ProjectId,
  QueryId,
  ReadingMarkId,
  SamplingGridId,
  TextId,
  ThemeId,
  TranscriptId,
} from './ids.ts';

export type * from './axialRecords.ts';
export type * from './roundRecords.ts';
export type * from './studyRecords.ts';

/** The study itself; a project has exactly one of these. */
export interface ProjectInfo {
  readonly id: ProjectId;
  readonly name: string;
  readonly createdAt: string;
}

/** Who codes; `initials` are shown on badges and written in tables ("MP"). */
export interface Coder {
  readonly id: CoderId;
  readonly initials: string;
  readonly name: string;
  readonly createdAt: string;
}

/** The person interviewed: E1 … E11. A participant may have several transcripts. */
export interface Participant {
  readonly id: ParticipantId;
  readonly label: string;
  readonly characteristics: Readonly<Record<CharacteristicId, CharacteristicValue>>;
}

/** A missing value is no entry at all, shown as "–". */
export type CharacteristicValue = string | number;

/**
 * A variable of participants. `classes` are the values of an ordered one, lowest first, and the bounds of a number. A unit
 * stands in brackets behind the name: "Nights (a month)".
 */
export interface Characteristic {
  readonly id: CharacteristicId;
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'ordered';
  readonly classes: readonly string[];
  readonly position: number;
}

/** One interview: its facts, and which version of its text is the current one. */
export interface Transcript {
  readonly id: TranscriptId;
  readonly name: string;
  readonly textId: TextId;
  /** Calendar date, YYYY-MM-DD. */
  readonly date: string | null;
  readonly durationMinutes: number | null;
  readonly place: string;
  readonly interviewer: string;
  readonly sourceFile: string;
  readonly importedAt: string;
}

/**
 * One version of a transcript's words, with everything counted from them. Never changed once made: a correction makes
 * a new one, so that history rows name versions instead of holding whole texts.
 */
export interface TranscriptText {
  readonly id: TextId;
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly lines: Lines;
  readonly formats: readonly FormatRange[];
  /** Words of all turns, interviewer's included, labels left out. */
  readonly wordCount: number;
}

/** What one speaker says until the next label: label [start, bodyStart), body [bodyStart, end). */
export interface Turn {
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The label as first written in the file; empty where the file has none. */
  readonly speaker: string;
  /** `null` for the interviewer and for text before the first label. */
  readonly participantId: ParticipantId | null;
  /** First and last line number that this turn got at import; they never change. */
  readonly firstNumber: number;
  readonly lastNumber: number;
  /** When it begins in the recording, where the file said so. */
  readonly startSeconds: number | null;
}

/** The numbered lines in order, as three lists of one length. Empty lines of the source have no entry. */
export interface Lines {
  readonly starts: readonly number[];
  /** End of the line's words and hanging spaces, before its line feed. */
  readonly ends: readonly number[];
  /** Line numbers as text: "166", "166a". */
  readonly numbers: readonly string[];
}

/** Bold, italic and underline of the source, kept beside the text. */
export interface FormatRange {
  readonly start: number;
  readonly end: number;
  readonly format: 'bold' | 'italic' | 'underline';
}

/** A node of the thematic tree. */
export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
  readonly parentId: ThemeId | null;
  /** Order among siblings, ascending; gaps and fractions are allowed. */
  readonly position: number;
  /** `false` for an axis: a first-level heading that takes no codings. */
  readonly isCodable: boolean;
  /** 1 to 14, the palette's number; `null` where the theme inherits its branch's. */
  readonly colour: number | null;
  readonly pattern: LinePattern | null;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  /** Codings pinned as examples, in the order they were pinned. */
  readonly examples: readonly CodingId[];
  readonly isRetired: boolean;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

export type LinePattern = 'solid' | 'dash' | 'dot' | 'dashdot';

/** One passage, one theme, one coder. */
export interface Coding {
  readonly id: CodingId;
  readonly transcriptId: TranscriptId;
  readonly themeId: ThemeId;
  readonly coderId: CoderId;
  readonly start: number;
  readonly end: number;
  /** Exact slice of the canonical text. */
  readonly quote: string;
  /** Up to 32 characters before and after the quote. */
  readonly before: string;
  readonly after: string;
  readonly comment: string;
  readonly createdAt: string;
}

/** Rich text written about one record. */
export interface Memo {
  readonly id: MemoId;
  readonly target: MemoTarget;
  readonly body: RichText;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
  readonly changedAt: string;
}

export type MemoTarget =
  | { readonly table: 'axialLinks'; readonly id: AxialLinkId }
  | { readonly table: 'codings'; readonly id: CodingId }
  | { readonly table: 'themes'; readonly id: ThemeId }
  | { readonly table: 'transcripts'; readonly id: TranscriptId }
  | { readonly table: 'participants'; readonly id: ParticipantId }
  | { readonly table: 'info'; readonly id: ProjectId };

/** Paragraphs and list items in order; a list is a run of items of one kind. */
export type RichText = readonly RichBlock[];
export interface RichBlock {
  readonly type: 'paragraph' | 'bullet' | 'number';
  readonly runs: readonly RichRun[];
}
export interface RichRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** A coding that these words lead to. */
  readonly link: CodingId | null;
}

/** How far a coder has read a transcript for coding. At most one for each coder and transcript. */
export interface ReadingMark {
  readonly id: ReadingMarkId;
  readonly transcriptId: TranscriptId;
  readonly coderId: CoderId;
  /** Number of the last line read, as text; `null` before the first. */
  readonly line: string | null;
  readonly isFinished: boolean;
}

/** The sampling of one characteristic's classes, or of two crossed. At most one for each characteristic and each pair. */
export interface SamplingGrid {
  readonly id: SamplingGridId;
  readonly rowsId: CharacteristicId;
  /** `null` for the classes of one characteristic. */
  readonly columnsId: CharacteristicId | null;
  readonly isShown: boolean;
  /** What the researcher said of classes that may be empty; the others are simply counted. */
  readonly cells: readonly PlannedCell[];
}

/** Classes by their keys (docs/rules/participants.md, PT20); `column` is empty where one characteristic stands alone. */
export interface PlannedCell {
  readonly row: string;
  readonly column: string;
  readonly plan: SamplingPlan;
}

export type SamplingPlan = 'lookedFor' | 'notPlanned';
/** A question to the codings, kept under a name. What it names may be gone since: it is said, and finds nothing. */
export interface SavedQuery {
  readonly id: QueryId;
  readonly name: string;
  readonly query: RetrievalQuery;
  readonly coderId: CoderId | null;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Which passages are wanted. Empty lists and `null` do not limit. Rules: docs/rules/queries.md. */
export interface RetrievalQuery {
  /** One after the other, each working on what those before it found. */
  readonly rows: readonly QueryRow[];
  /** Say something in the passage. */
  readonly participantIds: readonly ParticipantId[];
  readonly characteristics: readonly CharacteristicCondition[];
  /** Calendar days, both included: when the passage was coded, and when the interview took place. */
  readonly coded: DayRange;
  readonly interview: DayRange;
}

export interface QueryRow {
  /** The first row's does not count. */
  readonly join: 'or' | 'and' | 'not';
  /** How a passage must stand to one of this row's for `and`, or must not for `not`. */
  readonly relation: QueryRelation;
  /** Lines for `near`. */
  readonly lines: number;
  /** Any of them; none: every theme. */
  readonly themeIds: readonly ThemeId[];
  readonly withSubtree: boolean;
  readonly coderId: CoderId | null;
}

export type QueryRelation = 'overlapping' | 'near' | 'turn' | 'interview' | 'participant';

export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Holds for a participant whose value is one of `values` (or lies in the range, ends included). */
export type CharacteristicCondition =
  | {
      readonly kind: 'values';
      readonly characteristicId: CharacteristicId;
      readonly values: readonly string[];
      /** A participant without a value too. */
      readonly withMissing: boolean;
    }
  | {
      readonly kind: 'numbers';
      readonly characteristicId: CharacteristicId;
      readonly from: number | null;
      readonly to: number | null;
    }
  | ({ readonly kind: 'days'; readonly characteristicId: CharacteristicId } & DayRange);
