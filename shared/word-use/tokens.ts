/**
 * The words of a text for counting: lower case, apostrophes alike, French elisions apart ("l’hiver" is "l'" and "hiver"),
 * compounds with hyphens whole, punctuation left out. Rules: docs/rules/word-use.md.
 */

/** A word, and where it stands in what it was read from. */
export interface TokenPart {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const written = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-‐‑'’ʼ](?=[\p{L}\p{N}]))*['’ʼ]?/gu;
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/u;
/** Words that hold an elision and are one word all the same. */
const whole = new Set([
  "aujourd'hui",
  "quelqu'un",
  "quelqu'une",
  "d'accord",
  "d'abord",
  "d'ailleurs",
  "c'est-à-dire",
]);

/** What was written before is not taken apart again. */
export class Tokenizer {
  private readonly known = new Map<string, readonly TokenPart[]>();

  /** Calls `visit` for each word that begins in [start, end), with its place in the text. */
  eachToken(
    text: string,
    start: number,
    end: number,
    visit: (word: string, start: number, end: number) => void,
  ): void {
    written.lastIndex = start;
    for (let match = written.exec(text); match && match.index < end; match = written.exec(text)) {
      let parts = this.known.get(match[0]);
      if (!parts) {
        parts = partsOf(match[0]);
        this.known.set(match[0], parts);
      }
      for (const part of parts) {
        const at = match.index + part.start;
        if (at < end) visit(part.word, at, match.index + part.end);
      }
    }
  }
}

/** All words of a text. */
export function tokensOf(text: string): string[] {
  const words: string[] = [];
  new Tokenizer().eachToken(text, 0, text.length, (word) => words.push(word));
  return words;
}

function partsOf(token: string): TokenPart[] {
  const parts: TokenPart[] = [];
  let start = 0;
  for (;;) {
    const rest = fold(token.slice(start));
    const first = whole.has(rest) ? null : elision.exec(rest);
    if (!first) {
      const word = rest.endsWith("'") ? rest.slice(0, -1) : rest;
      if (word) parts.push({ word, start, end: token.length - (rest.length - word.length) });
      return parts;
    }
    // Elided words are plain letters: as long folded as written.
    parts.push({ word: first[0], start, end: start + first[0].length });
    start += first[0].length;
  }
}

function fold(token: string): string {
  return token.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}
