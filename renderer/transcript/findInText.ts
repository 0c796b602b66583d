/** Finds words in one transcript without regard to case, accents, kinds of apostrophes, quotes, dashes and spaces. */
import type { TextRange } from '../../shared/transcript/textRange.ts';

const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '\t': ' ',
  œ: 'oe',
  æ: 'ae',
  '…': '...',
};

interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded`, and one past its end, where it stands in the text. */
  readonly origins: Int32Array;
}

let lastFolded: { text: string; result: FoldedText } | null = null;

/** All places in order, not overlapping. An empty query is nowhere. */
export function findInText(text: string, query: string): TextRange[] {
  const wanted = fold(query).folded.trim();
  if (wanted === '') return [];
  if (lastFolded?.text !== text) lastFolded = { text, result: fold(text) };
  const { folded, origins } = lastFolded.result;
  const found: TextRange[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = origins[at] ?? 0;
    const end = endOfCluster(text, origins[at + wanted.length - 1] ?? start);
    if (end > start) found.push({ start, end });
  }
  return found;
}

function fold(text: string): FoldedText {
  const parts: string[] = [];
  const origins: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const piece =
      code < 0x80 && character !== '\n' && character !== '\t' ? character.toLowerCase() : foldOne(character);
    parts.push(piece);
    for (let unit = 0; unit < piece.length; unit++) origins.push(at);
    at += character.length;
  }
  origins.push(text.length);
  return { folded: parts.join(''), origins: Int32Array.from(origins) };
}

function foldOne(character: string): string {
  const small = character.toLowerCase();
  return alike[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
}

/** End of the character at `offset`, with the accents that stand after it as characters of their own. */
function endOfCluster(text: string, offset: number): number {
  let end = offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && /\p{M}/u.test(text[end] ?? '')) end++;
  return end;
}
