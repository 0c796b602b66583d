/**
 * Where the evidence of a sentence stands in the words that came back: by its marks, else where its printed words or
 * what took their place stand. Rules: docs/rules/results-section.md, RS82 and RS83.
 */
import type { ResultsBlockId } from '../../project/ids.ts';
import type { Inline } from '../../project/resultsRecords.ts';
import type { Conflicts, ReturnedConflict } from './returnedConflict.ts';
import { evidenceKey, wordSign } from './wordMarks.ts';
import type { MarkedEvidence, WordPiece } from './wordPieces.ts';

export type EvidenceInline = Exclude<Inline, { kind: 'text' }>;

/** A stretch of what came back that is evidence: live, or `null` for what it was decided to take as words or leave out. */
export interface PlacedEvidence {
  readonly start: number;
  readonly end: number;
  readonly inline: EvidenceInline | null;
  /** In place of the evidence; empty for none. */
  readonly words: string;
  /** What it is about, live or not; `null` where Trame has it no longer. */
  readonly of: EvidenceInline | null;
}

/** Evidence of a document by what it says, with what it prints now. */
export type EvidenceByKey = ReadonlyMap<
  string,
  { readonly inline: EvidenceInline; readonly printed: string }
>;

interface OwnEvidence {
  readonly inline: EvidenceInline;
  readonly mark: MarkedEvidence;
  readonly printed: string;
}

export interface EvidenceContext {
  readonly blockId: ResultsBlockId | null;
  readonly byKey: EvidenceByKey;
  /** Keys of the footnotes that stood in the file when it was written. */
  readonly writtenNotes: ReadonlySet<string>;
  readonly conflicts: Conflicts;
}

/** The evidence of a block with the place where it is printed. */
export function ownEvidence(own: WordPiece, inlines: readonly Inline[]): OwnEvidence[] {
  let at = 0;
  return inlines.flatMap((inline) => {
    const mark = own.evidence[at];
    if (inline.kind === 'text' || !mark || mark.key !== evidenceKey(inline)) return [];
    at++;
    return { inline, mark, printed: own.text.slice(mark.start, mark.end) };
  });
}

/** `places`: of each character of the own words in those that came back. In order, not overlapping. */
export function placeEvidence(
  own: readonly OwnEvidence[],
  ownText: string,
  there: WordPiece,
  places: Int32Array,
  context: EvidenceContext,
): PlacedEvidence[] {
  const left = [...own];
  const takeOut = (wanted: (one: OwnEvidence) => boolean) => {
    const at = left.findIndex(wanted);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const marked = there.evidence.map((mark) => ({ mark, own: takeOut((one) => one.mark.key === mark.key) }));
  const placed: PlacedEvidence[] = [];
  for (const { mark, own: known } of marked) {
    const foreign = known ? undefined : context.byKey.get(mark.key);
    // It says something else in Trame now: what is left over in order stands for it.
    const heir = known ?? (foreign ? undefined : takeOut(() => true));
    const live = heir ? { inline: heir.inline, printed: heir.printed } : (foreign ?? null);
    placed.push(...placeMarked(there, mark, live, context));
  }
  for (const one of left) placed.push(placeUnmarked(one, ownText, there, places, placed, context));
  return placed.sort((a, b) => a.start - b.start || a.end - b.end);
}

function placeMarked(
  there: WordPiece,
  mark: MarkedEvidence,
  live: { readonly inline: EvidenceInline; readonly printed: string } | null,
  context: EvidenceContext,
): PlacedEvidence[] {
  const { start, end } = mark;
  const words = there.text.slice(start, end);
  const isUntouched = wordSign(words) === mark.sign;
  if (live === null) {
    // In a paragraph that is new nothing says that it went: its words stay words.
    const isTaken =
      context.blockId === null ||
      (!isUntouched && words.trim() !== '' && decide(context, 'gone', '', words) === 'take');
    return [{ start, end, inline: null, words: isTaken ? words : '', of: null }];
  }
  const { inline, printed } = live;
  if (isUntouched || isSame(inline, printed, words)) return [{ start, end, inline, words: '', of: inline }];
  // What was typed right beside it may have come into its mark.
  const inside = printed === '' ? -1 : words.indexOf(printed);
  if (inside >= 0) {
    const from = start + inside;
    return [{ start: from, end: from + printed.length, inline, words: '', of: inline }];
  }
  const isTaken = decide(context, kindOf(inline), printed, words) === 'take';
  return [{ start, end, inline: isTaken ? null : inline, words: isTaken ? words : '', of: inline }];
}

function placeUnmarked(
  { inline, mark, printed }: OwnEvidence,
  ownText: string,
  there: WordPiece,
  places: Int32Array,
  placed: readonly PlacedEvidence[],
  context: EvidenceContext,
): PlacedEvidence {
  const [start, end] = replacedRange(mark, ownText, there.text, places, placed);
  const words = there.text.slice(start, end);
  if (isSame(inline, printed, words) || printed === '') return { start, end, inline, words: '', of: inline };
  const isTaken = decide(context, kindOf(inline), printed, words.trim()) === 'take';
  return { start, end, inline: isTaken ? null : inline, words: isTaken ? words : '', of: inline };
}

/** From what was kept before the evidence to what was kept behind it; empty where nothing of it is left. */
function replacedRange(
  mark: MarkedEvidence,
  ownText: string,
  thereText: string,
  places: Int32Array,
  placed: readonly PlacedEvidence[],
): [number, number] {
  const kept = places.slice(mark.start, mark.end).filter((place) => place >= 0);
  const before = mark.start === 0 ? 0 : (places[mark.start - 1] ?? -1) + 1;
  const behind = mark.end === ownText.length ? thereText.length : (places[mark.end] ?? -1);
  const hasBefore = mark.start === 0 || before > 0;
  const start = hasBefore ? before : (kept[0] ?? nearestBefore(places, mark.start));
  const last = kept.at(-1);
  const end = behind >= 0 ? behind : last === undefined ? start : last + 1;
  const isFree = placed.every((one) => one.end <= start || one.start >= end);
  if (!isFree || end < start) return [start, start];
  // More words than the evidence had, and none of its own: they are a sentence, and the evidence went.
  const isSentence =
    kept.length === 0 &&
    wordCount(thereText.slice(start, end)) > wordCount(ownText.slice(mark.start, mark.end)) + 1;
  return isSentence ? [start, start] : [start, end];
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function nearestBefore(places: Int32Array, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const place = places[index] ?? -1;
    if (place >= 0) return place + 1;
  }
  return 0;
}

/** The number of a table or a figure, the letter of an annex; "?" where it is gone. */
const place = /(?:\d+|\?|\p{Lu})$/u;

/** A reference follows its table in Word too. */
function isSame(inline: EvidenceInline, printed: string, words: string): boolean {
  const plain = (text: string) => text.replace(/\s+/gu, '');
  if (inline.kind === 'reference')
    return plain(printed).replace(place, '') === plain(words).replace(place, '');
  return plain(printed) === plain(words);
}

function kindOf(inline: EvidenceInline): ReturnedConflict['kind'] {
  switch (inline.kind) {
    case 'list':
    case 'count':
    case 'reference':
      return inline.kind;
    case 'quotes':
      return 'quote';
    default:
      return 'other';
  }
}

function decide(
  { blockId, conflicts }: EvidenceContext,
  kind: ReturnedConflict['kind'],
  here: string,
  there: string,
) {
  return conflicts.decide({ kind, blockId, here, there });
}
