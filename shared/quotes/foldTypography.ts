/**
 * Typography folded: apostrophes, quotation marks, dashes, kinds of space and ellipses that a reader takes for the same
 * become the same, and every place in the folded text leads back to the text. Rules: docs/rules/finding-a-quote.md.
 */
import { countLeading } from '../transcript/countLeading.ts';

export interface FoldedText {
  readonly folded: string;
  /** Range in the text of [start, end) of the folded text, which must not be empty. */
  toSource(start: number, end: number): { readonly start: number; readonly end: number };
}

const white = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const apostrophes = '’‘‛ʼʹ′`´＇';
const quotationMarks = '“”„‟″＂';
const dashes = '‐‑‒–—―−﹣－';

/** All that does not fold to itself. White space goes with the French quotation mark, double or single, that it stands inside of. */
const foldable = new RegExp(
  `[${white}]*[»›]|[«‹][${white}]*|[${white}]{2,}|(?! )[${white}]|[${apostrophes}${quotationMarks}${dashes}…]|[^\\u0300-\\u036f][\\u0300-\\u036f]+`,
  'gu',
);

export function foldTypography(text: string): FoldedText {
  const parts: string[] = [];
  /** Of each piece that changed: its place and length in the folded text, its start and end in the text. */
  const places: number[] = [];
  const lengths: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;
  let length = 0;
  for (const { 0: piece, index } of text.matchAll(foldable)) {
    const same = text.slice(last, index);
    const folded = foldPiece(piece);
    last = index + piece.length;
    length += same.length;
    parts.push(same, folded);
    places.push(length);
    lengths.push(folded.length);
    starts.push(index);
    ends.push(last);
    length += folded.length;
  }
  parts.push(text.slice(last));
  /** The piece that holds the folded character, or how far the text is ahead there. */
  const sourceOf = (at: number): { start: number; end: number } => {
    const piece = countLeading(places.length, (index) => (places[index] ?? 0) <= at) - 1;
    if (piece < 0) return { start: at, end: at + 1 };
    const behind = at - (places[piece] ?? 0) - (lengths[piece] ?? 0);
    const end = ends[piece] ?? 0;
    return behind < 0 ? { start: starts[piece] ?? 0, end } : { start: end + behind, end: end + behind + 1 };
  };
  return {
    folded: parts.join(''),
    toSource: (start, end) => ({ start: sourceOf(start).start, end: sourceOf(end - 1).end }),
  };
}

function foldPiece(piece: string): string {
  const first = piece.charAt(0);
  if (/^[«‹]|[»›]$/u.test(piece) || quotationMarks.includes(first)) return '"';
  if (piece === '…') return '...';
  if (piece.length === 1 && apostrophes.includes(first)) return "'";
  if (piece.length === 1 && dashes.includes(first)) return '-';
  return /[\u0300-\u036f]$/.test(piece) ? piece.normalize('NFC') : ' ';
}

/** The same text with its first letter in the other case; the text itself where that letter has no other case. */
export function otherFirstCase(text: string): string {
  const letter = /\p{L}/u.exec(text);
  if (!letter) return text;
  const [own] = letter;
  const upper = own.toUpperCase();
  const other = upper === own ? own.toLowerCase() : upper;
  if (other.length !== own.length) return text;
  return text.slice(0, letter.index) + other + text.slice(letter.index + own.length);
}

/** A word as words are compared: typography and case folded, without outer punctuation; empty if nothing is left. */
export function foldWord(word: string): string {
  const { folded } = foldTypography(word);
  return folded.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Without the quotation marks around the whole; they belong to the table in which the quote stands. */
export function withoutOuterMarks(quote: string): string {
  const inner = /^(?:«|["“„‟″])\s*(.*?)\s*(?:»|["”“‟″])$/su.exec(quote.trim());
  return inner?.[1] ?? quote.trim();
}
