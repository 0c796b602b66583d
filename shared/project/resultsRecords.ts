/**
 * The records of the results section: documents, and their blocks in order. What they print of participants, counts and
 * quotes is never stored as text alone: it is computed from the codings that the evidence names. Evidence may name what
 * is gone since: it is said, and never guessed. Rules: docs/rules/results-section.md.
 */

import type { FigureWish } from './figureWish.ts';
import type {
  CoderId,
  CodingId,
  ParticipantId,
  ResultsBlockId,
  ResultsDocumentId,
  ThemeId,
  TranscriptId,
} from './ids.ts';
import type { CharacteristicCondition } from './records.ts';

/** One text of results: the chapter of a thesis, an article, a summary. */
export interface ResultsDocument {
  readonly id: ResultsDocumentId;
  readonly name: string;
  readonly language: 'en' | 'fr';
  /** `thesis`: I. A. 1. a.; `decimal`: 1.2.3. */
  readonly numbering: 'thesis' | 'decimal' | 'none';
  /** The space inside guillemets: U+202F or U+00A0. */
  readonly spaces: 'narrow' | 'full';
  /** How a quote says who speaks: E1 « … », E1 : « … », or « … » (E1). */
  readonly labels: 'before' | 'colon' | 'after';
  readonly position: number;
  /** Checks that the researcher keeps as they are, each with the reason. */
  readonly kept: readonly KeptCheck[];
  readonly coderId: CoderId | null;
  readonly createdAt: string;
}

export interface KeptCheck {
  /** What is kept; another fault at the same place has another key. */
  readonly key: string;
  readonly reason: string;
}

export interface ResultsBlock {
  readonly id: ResultsBlockId;
  readonly documentId: ResultsDocumentId;
  /** Order in the document, ascending; gaps and fractions are allowed. */
  readonly position: number;
  readonly content: BlockContent;
}

export type BlockContent =
  | {
      readonly kind: 'heading';
      /** From 1. */
      readonly level: number;
      readonly isNumbered: boolean;
      /** The theme that the section is about. */
      readonly themeId: ThemeId | null;
      readonly inlines: Inlines;
    }
  | { readonly kind: 'paragraph'; readonly inlines: Inlines }
  /** A group of quotes that stands by itself. */
  | { readonly kind: 'quotes'; readonly quotes: readonly CitedQuote[] }
  /** The boxed summary of a sub-theme, and that of a chapter. `basis`: its section when it was written. */
  | { readonly kind: 'summary' | 'conclusion'; readonly inlines: Inlines; readonly basis: string }
  | {
      readonly kind: 'table';
      /** Themes below one with their participants; quotes of a theme; the characteristics of the sample. */
      readonly table: 'themes' | 'quotes' | 'sample';
      readonly themeId: ThemeId | null;
      readonly caption: string;
    }
  /** Drawn from the project at every print; what is empty is as the figure itself says it. */
  | { readonly kind: 'figure'; readonly wish: FigureWish; readonly caption: string; readonly alt: string }
  /** A part behind the text, made from the project and from what the researcher wrote about the study. */
  | { readonly kind: 'annex'; readonly annex: AnnexKind }
  /** The sentences that describe the sample. */
  | { readonly kind: 'sample' };

/** Interview guide, themes with their quotes, transcripts, and two checklists of reporting. */
export const annexKinds = ['guide', 'analysis', 'transcripts', 'coreq', 'srqr'] as const;
export type AnnexKind = (typeof annexKinds)[number];

export type Inlines = readonly Inline[];

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isBold: boolean;
      readonly isItalic: boolean;
    }
  /** `seen`: what was printed when the researcher last looked. */
  | { readonly kind: 'list'; readonly evidence: Evidence; readonly seen: string }
  | { readonly kind: 'count'; readonly evidence: Evidence; readonly form: CountForm; readonly seen: string }
  | { readonly kind: 'quotes'; readonly quotes: readonly CitedQuote[] }
  /** Plain words at the foot of the page; without words it is not printed. */
  | { readonly kind: 'footnote'; readonly text: string }
  /** "Table 3", whatever number it has; `of` for what is not a table, so that it can be said when it is gone. */
  | { readonly kind: 'reference'; readonly blockId: ResultsBlockId; readonly of?: 'figure' | 'annex' };

/** Which codings a sentence rests on. */
export interface Evidence {
  /** With those below it; `null` where the codings were picked by hand. */
  readonly themeId: ThemeId | null;
  readonly codingIds: readonly CodingId[];
  /** Only participants of whom all of these hold. */
  readonly conditions: readonly CharacteristicCondition[];
  readonly exclusions: readonly Exclusion[];
}

export type Exclusion =
  | { readonly kind: 'participant'; readonly id: ParticipantId; readonly reason: string }
  | { readonly kind: 'coding'; readonly id: CodingId; readonly reason: string };

export interface CountForm {
  readonly of: 'participants' | 'codings';
  readonly as: 'numeral' | 'word' | 'fraction';
  readonly isFeminine: boolean;
  readonly isCapital: boolean;
  /** What is counted, printed behind the number. */
  readonly noun: { readonly one: string; readonly many: string } | null;
  /** What a fraction is a part of. */
  readonly whole: CountedWhole;
}

export type CountedWhole =
  | { readonly kind: 'all' }
  | { readonly kind: 'asked'; readonly participantIds: readonly ParticipantId[] }
  | { readonly kind: 'filter'; readonly conditions: readonly CharacteristicCondition[] };

export interface CitedQuote {
  readonly codingId: CodingId;
  /** The theme that it was cited for. */
  readonly themeId: ThemeId | null;
  readonly transcriptId: TranscriptId;
  /** Who speaks, and the exact words of the transcript, as they were when it was cited: what stays where evidence is lost. */
  readonly label: string;
  readonly words: string;
  /** In order, not overlapping. */
  readonly marks: readonly QuoteMark[];
  /** The transcriber's notes "(laughs)" are printed. */
  readonly hasNotes: boolean;
  /** "E4, l. 166". */
  readonly hasLines: boolean;
}

/** Places in `words`: UTF-16 units, start inclusive, end exclusive. */
export interface QuoteMark {
  /** `[…]` in their place; `[text]` in their place; `[sic]` behind them. */
  readonly kind: 'cut' | 'bracket' | 'sic';
  readonly start: number;
  readonly end: number;
  /** Of a bracket. */
  readonly text: string;
}
