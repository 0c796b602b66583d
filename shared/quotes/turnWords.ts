/** The words of a transcript's turns as numbers, so that they can be compared fast. */
import type { TranscriptText } from '../project/records.ts';
import { foldWord } from './foldTypography.ts';

export interface TurnWords {
  /** What stands between white space and holds a letter or digit, punctuation included; all turns' bodies in order. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the folded word in `vocabulary`. */
  readonly words: Int32Array;
  /** Words of turn t: from `firstWord[t]` up to before `firstWord[t + 1]`. */
  readonly firstWord: Int32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
}

const remembered = new WeakMap<TranscriptText, TurnWords>();

/** The same object for the same text. */
export function turnWords(text: TranscriptText): TurnWords {
  let words = remembered.get(text);
  if (!words) {
    words = collectWords(text);
    remembered.set(text, words);
  }
  return words;
}

/** Words of a quote, folded. */
export function foldedWords(quote: string): string[] {
  return quote
    .split(/[\s\u0085]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
}

function collectWords(text: TranscriptText): TurnWords {
  const vocabulary = new Map<string, number>();
  /** Numbers by the word as written; -1 for what is no word. */
  const written = new Map<string, number>();
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const firstWord = [0];
  for (const { bodyStart, end } of text.turns) {
    for (const { 0: token, index } of text.text.slice(bodyStart, end).matchAll(/[^\s\u0085]+/gu)) {
      let number = written.get(token);
      if (number === undefined) {
        number = numberOf(foldWord(token), vocabulary);
        written.set(token, number);
      }
      if (number < 0) continue;
      starts.push(bodyStart + index);
      ends.push(bodyStart + index + token.length);
      words.push(number);
    }
    firstWord.push(words.length);
  }
  return {
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    words: new Int32Array(words),
    firstWord: new Int32Array(firstWord),
    vocabulary,
  };
}

function numberOf(word: string, vocabulary: Map<string, number>): number {
  if (word === '') return -1;
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}
