/** A printed quotation taken apart where it was cut or filled in, as words to be compared. Rules: DC20, DC21. */
import { foldWord } from '../quotes/foldTypography.ts';
import { isHesitation, notesAmong } from './spokenWords.ts';

/** "[L]a nuit", "j’[ai]": a bracket inside a word only shows a changed letter. */
const insideWord = /\[([\p{L}’']{1,12})\](?=\p{L})|(?<=[\p{L}’'])\[([\p{L}’']{1,12})\]/gu;
const cuts = /\[[^\]]{0,300}\]|\(\s*(?:…|\.{3})\s*\)/gu;
const sic = /\s*[[(]\s*sic\s*[\])]/giu;

/** Without what the author of the draft put in. */
export function withoutAdditions(quote: string): string {
  return quote
    .replace(sic, '')
    .replace(insideWord, (_, before: string | undefined, after: string | undefined) => before ?? after ?? '');
}

/** Words of each piece between cuts, brackets and (`atDots`) ellipses, without hesitations and notes. */
export function quotePieces(quote: string, atDots = false): string[][] {
  const text = withoutAdditions(quote);
  const split = text.split(atDots ? /\[[^\]]{0,300}\]|\(?\s*(?:…|\.{3})\s*\)?/gu : cuts);
  return split.map(comparedWords).filter((words) => words.length > 0);
}

export function comparedWords(text: string): string[] {
  return spoken(text).filter((word) => !isHesitation(word));
}

/** With hesitations: what tells a cleaned quotation from a verbatim one. */
export function spoken(text: string): string[] {
  const written = text.split(/[\s\u0085]+/u).filter((word) => word !== '');
  const isNote = notesAmong(written);
  return written.flatMap((word, at) => (isNote[at] ? [] : foldWord(word) || []));
}
