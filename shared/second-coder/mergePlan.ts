/** What a merge would do, worked out before anything is stored. Rules: docs/rules/second-coder.md, SC6 to SC16. */
import type { ChangeSet } from '../project/changeSet.ts';
import type { CoderId, ParticipantId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { StudyText } from '../project/records.ts';

/** Something that was not taken over, or not as it stood; a code with its parameters, `shared/words` makes the sentence. */
export type MergeConflict =
  | {
      readonly kind: 'themeDiffers';
      readonly theme: string;
      readonly field: ThemeField;
      readonly kept: string;
      readonly other: string;
    }
  | { readonly kind: 'themeIsAxis'; readonly theme: string; readonly count: number }
  | {
      readonly kind: 'transcriptEdited';
      readonly transcript: string;
      readonly moved: number;
      readonly lost: number;
    }
  | {
      readonly kind: 'codingNotPlaced';
      readonly transcript: string;
      readonly theme: string;
      readonly coder: string;
      readonly quote: string;
    }
  | {
      readonly kind: 'codingDiffers';
      readonly transcript: string;
      readonly theme: string;
      readonly coder: string;
      readonly quote: string;
    }
  | {
      readonly kind: 'codingWasRemoved';
      readonly transcript: string;
      readonly theme: string;
      readonly coder: string;
      readonly quote: string;
    }
  | { readonly kind: 'sameInitials'; readonly coder: string }
  | {
      readonly kind: 'valueDiffers';
      readonly participant: string;
      readonly characteristic: string;
      readonly kept: string;
      readonly other: string;
    }
  /** Both stand in one text now. */
  | (TextPlace & { readonly kind: 'textDiffers'; readonly kept: string; readonly other: string })
  /** It stood here once and was changed since. */
  | (TextPlace & { readonly kind: 'textWasChanged'; readonly other: string })
  /** Its id is that of a text at another place here. */
  | (TextPlace & { readonly kind: 'textOfOtherPlace'; readonly other: string });

type TextPlace = Pick<StudyText, 'of' | 'item'>;

export type MergedText = Omit<StudyText, 'id'>;

export type ThemeField = 'name' | 'place' | 'definition' | 'include' | 'exclude';

export interface MergeReport {
  /** Transcripts that both have, and those that come new. */
  readonly transcripts: number;
  readonly transcriptsAdded: number;
  /** Names of those that the copy had once and has no more, in natural order. */
  readonly transcriptsMissing: readonly string[];
  /** Codings of each project before. */
  readonly codingsA: number;
  readonly codingsB: number;
  readonly codingsAdded: number;
  readonly themesAdded: number;
  /** Paths of the themes that come in. */
  readonly newThemes: readonly string[];
  /** Interview guide and answers to checklists that come in where nothing was written. */
  readonly newTexts: readonly MergedText[];
  readonly conflicts: readonly MergeConflict[];
}

export interface MergePlan {
  readonly changes: ChangeSet;
  readonly report: MergeReport;
  /** The round that is still blind once this is taken over: then nothing of what comes in is told. */
  readonly hiddenBy: string | null;
  /** The other project's name. */
  readonly name: string;
}

/** The other project's records as this one's. */
export interface Recognised {
  readonly coders: ReadonlyMap<CoderId, CoderId>;
  readonly participants: ReadonlyMap<ParticipantId, ParticipantId>;
  readonly transcripts: ReadonlyMap<TranscriptId, TranscriptId>;
  /** Those of `transcripts` whose words differ here. */
  readonly edited: ReadonlySet<TranscriptId>;
  readonly themes: ReadonlyMap<ThemeId, ThemeId>;
}
