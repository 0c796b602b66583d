/**
 * Finds the words of a table in the transcripts: as they stand, with typography folded, cut into parts, nearly the same.
 * Rules: docs/rules/finding-a-quote.md.
 */
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TranscriptText } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { editedPlaces } from './editedPlaces.ts';
import { withoutOuterMarks } from './foldTypography.ts';
import { partPlaces, splitAtCuts } from './quoteParts.ts';
import { exactPlaces, foldedPlaces, foldedText, isSameFolded } from './quotePlaces.ts';

export interface QuotePassage extends TextRange {
  readonly transcriptId: TranscriptId;
}

export interface QuoteQuestion {
  /** Where to search, in this order: the row's transcript, or the participant's transcripts in natural order. */
  readonly transcriptIds: readonly TranscriptId[];
  readonly quote: string;
  /** Position of the quote in UTF-16 units, if the table has it. */
  readonly start?: number;
  readonly end?: number;
  /** Whether a passage may stand as this quote where it was printed; asked of given positions only. */
  readonly isPrintedAs?: (passage: QuotePassage, quote: string) => boolean;
  /** True for a passage that is coded already; the first place that is not is taken. */
  readonly taken?: (passage: QuotePassage) => boolean;
}

/** One passage, or several where a cut left out too much. */
export type QuotePlace = readonly QuotePassage[];

export type QuoteAnchor = FoundQuote | LostQuote;

export interface FoundQuote {
  /** `given`: the positions of the table hold. */
  readonly found: 'given' | 'exact' | 'folded' | 'parts' | 'edited';
  readonly passages: QuotePlace;
  /** Every place, in order; more than one is ambiguous. */
  readonly places: readonly QuotePlace[];
  /** The words differ, or the positions of the table did not hold. */
  readonly isEdited: boolean;
  /** Similarity by words; 1 unless `edited`. */
  readonly score: number;
}

export interface LostQuote {
  readonly found: null;
  readonly closest: QuotePassage | null;
  readonly score: number;
}

/** A step that finds anything ends the search. A blank quote is found only where positions are given. */
export function anchorQuote(project: Project, question: QuoteQuestion): QuoteAnchor {
  const texts = question.transcriptIds.flatMap((transcriptId) =>
    project.transcripts.has(transcriptId) ? [{ transcriptId, text: textOf(project, transcriptId) }] : [],
  );
  const quote = question.quote.trim();
  const given = givenPlace(texts, question, quote);
  if (given) return found('given', [given], question);
  if (quote === '') return { found: null, closest: null, score: 0 };
  const isMoved = question.start !== undefined && question.end !== undefined;
  const inner = withoutOuterMarks(quote);
  const steps: [FoundQuote['found'], () => QuotePlace[]][] = [
    ['exact', () => searchAll(texts, ({ text }) => single(exactPlaces(text, quote)))],
    ['folded', () => searchAll(texts, (text) => single(foldedPlaces(foldedText(text), quote)))],
    [
      'folded',
      () =>
        inner === quote ? [] : searchAll(texts, (text) => single(foldedPlaces(foldedText(text), inner))),
    ],
    ['parts', () => searchParts(texts, inner)],
  ];
  for (const [step, search] of steps) {
    const places = search();
    if (places.length > 0) return found(step, places, question, isMoved);
  }
  return searchEdited(texts, inner, question);
}

interface SearchedText {
  readonly transcriptId: TranscriptId;
  readonly text: TranscriptText;
}

/** The first transcript in which the positions lie and hold the quote; a blank quote says nothing against them. */
function givenPlace(
  texts: readonly SearchedText[],
  { start, end, isPrintedAs }: QuoteQuestion,
  quote: string,
): QuotePlace | null {
  if (start === undefined || end === undefined || !Number.isInteger(start) || !Number.isInteger(end))
    return null;
  for (const { transcriptId, text } of texts) {
    if (start < 0 || start >= end || end > text.text.length) continue;
    const slice = text.text.slice(start, end);
    const passage = { transcriptId, start, end };
    if (
      quote === '' ||
      isSameFolded(slice, quote) ||
      isSameFolded(slice, withoutOuterMarks(quote)) ||
      isPrintedAs?.(passage, quote)
    )
      return [passage];
  }
  return null;
}

function single(ranges: readonly TextRange[]): TextRange[][] {
  return ranges.map((range) => [range]);
}

function searchAll(
  texts: readonly SearchedText[],
  search: (text: TranscriptText) => readonly (readonly TextRange[])[],
): QuotePlace[] {
  return texts.flatMap(({ transcriptId, text }) =>
    search(text).map((ranges) => ranges.map(({ start, end }) => ({ transcriptId, start, end }))),
  );
}

function searchParts(texts: readonly SearchedText[], quote: string): QuotePlace[] {
  const parts = splitAtCuts(quote);
  return parts && parts.length > 0 ? searchAll(texts, (text) => partPlaces(text, parts)) : [];
}

function searchEdited(texts: readonly SearchedText[], quote: string, question: QuoteQuestion): QuoteAnchor {
  let score = 0;
  let closest: QuotePassage | null = null;
  let places: QuotePlace[] = [];
  for (const { transcriptId, text } of texts) {
    const here = editedPlaces(text, quote);
    const found = here.places.map((range) => [{ transcriptId, ...range }]);
    if (here.closest && (!closest || here.score > score)) {
      score = here.score;
      closest = { transcriptId, ...here.closest };
      places = found;
    } else if (here.score === score) places.push(...found);
  }
  if (places.length === 0) return { found: null, closest, score };
  return { ...found('edited', places, question), isEdited: true, score };
}

function found(
  step: FoundQuote['found'],
  places: readonly QuotePlace[],
  { taken }: QuoteQuestion,
  isEdited = false,
): FoundQuote {
  const isFree = (place: QuotePlace) => !taken || !place.every((passage) => taken(passage));
  const passages = places.find(isFree) ?? places[0] ?? [];
  return { found: step, passages, places, isEdited, score: 1 };
}
