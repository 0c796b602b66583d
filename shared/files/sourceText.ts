/** What a file gives to a transcript before it is parsed: its words, and all that the import report must say about it. */
import type { FormatRange } from '../project/records.ts';
import type { Problem } from '../words/problem.ts';
import type { TextEncodingName } from './decodeText.ts';

export interface SourceText {
  /** Canonical text; positions of everything else count its UTF-16 units. */
  readonly text: string;
  readonly formats: readonly FormatRange[];
  /** `null` where the format itself says it (.docx). */
  readonly encoding: TextEncodingName | null;
  readonly problems: readonly Problem[];
  readonly comments: readonly SourceComment[];
  /** What the file holds and the text does not. */
  readonly leftOut: readonly Problem[];
  /** What the format says of speakers and times beside the text (subtitles). */
  readonly marks?: SourceMarks;
}

export interface SourceMarks {
  /** Labels in the text that the format names as speakers, as written. */
  readonly labels: readonly string[];
  /** When what begins at a position is said. */
  readonly times: readonly { readonly position: number; readonly seconds: number }[];
}

/** A comment of the word processor. */
export interface SourceComment {
  readonly author: string;
  readonly text: string;
  /** Where the commented passage begins; `null` if the text does not hold its place. */
  readonly position: number | null;
}
