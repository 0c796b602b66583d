/**
 * Text as a search compares it: without case, accents and typography, each run of white space one space. Every place in
 * the folded text leads back to whole characters of the text. Rules: docs/rules/searching.md.
 */
import { countLeading } from '../transcript/countLeading.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { isWhiteSpace } from '../transcript/whiteSpace.ts';

export interface FoldedForSearch {
  readonly folded: string;
  /** The range in the text, or `null` where the folded range begins or ends inside a character: the o of œ. */
  toSource(start: number, end: number): TextRange | null;
}

const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'’‘‛ʼʹ′`´＇'].map((sign) => [sign, "'"])),
  ...Object.fromEntries([...'“”„‟″＂«»‹›'].map((sign) => [sign, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−﹣－'].map((sign) => [sign, '-'])),
  '…': '...',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ς: 'σ',
  ł: 'l',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic; marks of other scripts are letters. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670]/g;

/** What a unit folds to; 0 where that is not known yet or depends on what stands beside it. */
const units = new Uint16Array(0x10000);

const opening = new Set([0xab, 0x2039]);
const closing = new Set([0xbb, 0x203a]);

/** The places where the folded text and the text are not one unit to one unit. */
class Pieces {
  readonly places: number[] = [];
  readonly lengths: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(place: number, length: number, start: number, end: number): void {
    this.places.push(place);
    this.lengths.push(length);
    this.starts.push(start);
    this.ends.push(end);
  }
}

export function foldForSearch(text: string): FoldedForSearch {
  const pieces = new Pieces();
  const folded = foldInto(text, pieces);
  return {
    folded,
    toSource(start, end) {
      const from = sourceStart(pieces, start);
      const to = end > start ? sourceEnd(pieces, end) : from;
      return from < 0 || to < 0 ? null : { start: from, end: to };
    },
  };
}

/** What a user looks for, folded; without white space at its ends. */
export function foldQuery(query: string): string {
  return foldForSearch(query).folded.trim();
}

function foldInto(text: string, pieces: Pieces): string {
  const out = new Output(text.length);
  for (let at = 0; at < text.length; ) {
    // Nearly all of an interview passes here, and there may be 60 million characters.
    at = out.copyPlain(text, at);
    if (at >= text.length) break;
    const code = text.charCodeAt(at);
    let end = at + 1;
    let piece: string;
    if (isWhiteSpace(code)) {
      end = afterWhite(text, end);
      const isInsideQuotes = closing.has(text.charCodeAt(end));
      if (isInsideQuotes) end++;
      piece = isInsideQuotes ? '"' : ' ';
    } else if (opening.has(code)) {
      end = afterWhite(text, end);
      piece = '"';
    } else if (isPair(text, at)) {
      end++;
      piece = text.slice(at, end).toLowerCase();
    } else piece = foldUnit(code);
    if (piece.length !== 1 || end > at + 1) pieces.add(out.length, piece.length, at, end);
    out.add(piece, text.length - end);
    at = end;
  }
  return out.text();
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function afterWhite(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWhiteSpace(text.charCodeAt(end))) end++;
  return end;
}

function foldUnit(code: number): string {
  const small = String.fromCharCode(code).toLowerCase();
  const folded = alike[small] ?? small.normalize('NFD').replace(accents, '');
  const isPlain =
    folded.length === 1 && !isWhiteSpace(code) && !opening.has(code) && (code & 0xf800) !== 0xd800;
  if (isPlain) units[code] = folded.charCodeAt(0);
  return folded;
}

/** Units written one after the other; there is always room for as many as the text still has. */
class Output {
  length = 0;
  private codes: Uint16Array;
  /** All bits of all units: below 0x80 the text is ASCII. */
  private bits = 0;

  constructor(expected: number) {
    this.codes = new Uint16Array(expected + 64);
  }

  /** Copies what folds unit by unit; answers where that ends. */
  copyPlain(text: string, from: number): number {
    const { codes } = this;
    const { length } = text;
    let to = this.length;
    let at = from;
    let { bits } = this;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      let unit = units[code] ?? 0;
      if (unit === 0) {
        // One space between two words, which is every sixth character.
        const next = code === 0x20 && at + 1 < length ? (units[text.charCodeAt(at + 1)] ?? 0) : 0;
        if (next === 0 || next === 0x22) break;
        unit = 0x20;
      }
      codes[to++] = unit;
      bits |= unit;
    }
    this.bits = bits;
    this.length = to;
    return at;
  }

  /** `remaining` is how many units of the text come behind. */
  add(piece: string, remaining: number): void {
    const needed = this.length + piece.length + remaining;
    if (needed > this.codes.length) {
      const larger = new Uint16Array(needed + (needed >> 3) + 64);
      larger.set(this.codes);
      this.codes = larger;
    }
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      this.codes[this.length++] = unit;
      this.bits |= unit;
    }
  }

  /** ASCII, as French and English are when folded, becomes a string three times as fast. */
  text(): string {
    const codes = this.codes.subarray(0, this.length);
    if (this.bits < 0x80) return ascii.decode(new Uint8Array(codes));
    const parts: string[] = [];
    for (let at = 0; at < codes.length; at += 8192)
      parts.push(String.fromCharCode.apply(null, codes.subarray(at, at + 8192) as unknown as number[]));
    return parts.join('');
  }
}

const ascii = new TextDecoder();

/** Where the character begins that gives the folded unit at `place`; -1 inside of one. */
function sourceStart({ places, lengths, starts, ends }: Pieces, place: number): number {
  const piece = countLeading(places.length, (index) => (places[index] ?? 0) <= place) - 1;
  if (piece < 0) return place;
  const behind = place - (places[piece] ?? 0) - (lengths[piece] ?? 0);
  if (behind >= 0) return (ends[piece] ?? 0) + behind;
  return place === places[piece] ? (starts[piece] ?? 0) : -1;
}

/** End of the character whose last folded unit stands before `place`, with the accents behind it; -1 inside of one. */
function sourceEnd({ places, lengths, starts, ends }: Pieces, place: number): number {
  let piece = countLeading(places.length, (index) => (places[index] ?? 0) < place) - 1;
  let end = place;
  if (piece >= 0) {
    const behind = place - (places[piece] ?? 0) - (lengths[piece] ?? 0);
    if (behind < 0) return -1;
    end = (ends[piece] ?? 0) + behind;
  }
  for (piece++; places[piece] === place && lengths[piece] === 0 && starts[piece] === end; piece++)
    end = ends[piece] ?? end;
  return end;
}
