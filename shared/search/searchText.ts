/** The hits of one transcript, in order, each inside one turn and none over another. Rules: docs/rules/searching.md. */
import type { TranscriptText, Turn } from '../project/records.ts';
import { snapToGrapheme } from '../transcript/graphemes.ts';
import { contains, type TextRange } from '../transcript/textRange.ts';
import { turnIndexAt } from '../transcript/turns.ts';
import { isExactly } from './exactWords.ts';
import { foldedPlaces } from './foldedPlaces.ts';
import { type FoldedForSearch, foldForSearch } from './foldForSearch.ts';
import { LetterTriples } from './letterTriples.ts';
import { alikeSigns } from './readExpression.ts';
import { isWantedTurn, type Needle, type SearchSpeaker } from './searchQuestion.ts';

/** What is needed of a `TranscriptText`. */
export type SearchableText = Pick<TranscriptText, 'text' | 'turns'>;

interface RememberedText extends FoldedForSearch {
  readonly triples: LetterTriples;
}

const remembered = new WeakMap<SearchableText, RememberedText>();

/** The text folded; the same object for the same version of a text, which never changes. */
export function foldedText(text: SearchableText): RememberedText {
  let made = remembered.get(text);
  if (!made) {
    const folded = foldForSearch(text.text);
    made = { ...folded, triples: new LetterTriples(folded.folded) };
    remembered.set(text, made);
  }
  return made;
}

export function searchText(
  text: SearchableText,
  needle: Needle,
  speaker: SearchSpeaker,
): Generator<TextRange> {
  return needle.kind === 'words'
    ? searchWords(text, needle.folded, needle.exact, speaker)
    : searchExpression(text, needle.expression, speaker);
}

function* searchWords(
  text: SearchableText,
  needle: string,
  exact: string | null,
  speaker: SearchSpeaker,
): Generator<TextRange> {
  const known = foldedText(text);
  if (!known.triples.mayHold(needle)) return;
  yield* foldedPlaces(
    text.text,
    known,
    needle,
    (range) => isInWantedTurn(text, range, speaker) && (exact === null || isExactly(text.text, range, exact)),
  );
}

function isInWantedTurn({ turns }: SearchableText, range: TextRange, speaker: SearchSpeaker): boolean {
  const turn: Turn | undefined = turns[turnIndexAt(turns, range.start)];
  if (!turn || !isWantedTurn(turn, speaker)) return false;
  return contains({ start: turn.bodyStart, end: turn.end }, range);
}

/** Turn by turn, since an expression must neither find a label nor go from one speaker to the next. */
function* searchExpression(
  { text, turns }: SearchableText,
  expression: RegExp,
  speaker: SearchSpeaker,
): Generator<TextRange> {
  for (const turn of turns) {
    if (!isWantedTurn(turn, speaker)) continue;
    const body = alikeSigns(text.slice(turn.bodyStart, turn.end));
    let last = turn.bodyStart;
    for (const { 0: found, index } of body.matchAll(expression)) {
      if (found === '') continue;
      const start = snapToGrapheme(text, turn.bodyStart + index, 'back');
      const end = snapToGrapheme(text, turn.bodyStart + index + found.length, 'forward');
      if (start < last) continue;
      last = end;
      yield { start, end };
    }
  }
}
