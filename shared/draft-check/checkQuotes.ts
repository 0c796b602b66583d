/** The verdict on every quotation of a draft. Rules: docs/rules/draft-check.md, DC19 to DC23. */
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { AttributedQuote } from './attributeQuotes.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import type { DraftQuotes, FoundDraftQuote } from './findDraftQuote.ts';
import { comparedWords } from './quotePieces.ts';

export interface CheckedQuote extends FoundDraftQuote {
  readonly paragraph: number;
  /** Who is said to say it; where several may, who does. `null`: nobody is named. */
  readonly participant: string | null;
  readonly quote: string;
}

/** Words in quotation marks that nobody is said to have said. */
export interface Term {
  readonly paragraph: number;
  readonly quote: string;
}

const nobody: ReadonlySet<never> = new Set();
/** A longer text in quotation marks is compared by its beginning. */
const longestQuote = 20_000;
/** Up to so many words may be a notion of the author's own. */
const fewWords = 3;
/** Fewer words than these are like some passage by chance. */
const fewChance = 6;
/** From so many on, words that nobody is named for are expected in a transcript. */
const manyWords = 8;

export function checkQuotes(
  project: Project,
  paragraphs: readonly PlacedParagraph[],
  finder: DraftQuotes,
): { quotes: CheckedQuote[]; terms: Term[]; paragraphs: PlacedParagraph[] } {
  const quotes: CheckedQuote[] = [];
  const terms: Term[] = [];
  const read = paragraphs.map((paragraph) => {
    if (paragraph.isHeading) return paragraph;
    const { text, number } = paragraph.paragraph;
    for (const quote of paragraph.quotes) {
      const words = text
        .slice(quote.innerStart, Math.min(quote.innerEnd, quote.innerStart + longestQuote))
        .trim();
      const found = quote.isClosed ? findQuote(finder, quote, words) : findUnclosed(finder, quote, words);
      const isBlock = quote.start === quote.innerStart && quote.isClosed;
      if (isBlock && isProse(paragraph, found)) return { ...paragraph, quotes: [], speakers: nobody };
      if (quote.isGuess && found.score < likeAQuote) continue;
      if (isTerm(quote, words, found)) terms.push({ paragraph: number, quote: words });
      else
        quotes.push({
          ...found,
          paragraph: number,
          participant: speakerOf(project, quote, found),
          quote: words,
        });
    }
    return paragraph;
  });
  return { quotes, terms, paragraphs: read };
}

function findQuote(finder: DraftQuotes, { said, isSure }: AttributedQuote, words: string): FoundDraftQuote {
  const ids = said.flatMap(({ id }): ParticipantId[] => (id === null ? [] : [id]));
  const found = finder.find(words, ids);
  const isNobodys = isSure && said.length > 0 && ids.length === 0;
  return isNobodys && found.verdict !== 'not found' ? { ...found, verdict: 'wrong participant' } : found;
}

/** Its end is a guess: the longest beginning that is found word for word counts. */
function findUnclosed(finder: DraftQuotes, quote: AttributedQuote, words: string): FoundDraftQuote {
  const whole = findQuote(finder, quote, words);
  if (whole.verdict === 'exact') return whole;
  const ends = [...words.slice(0, 2000).matchAll(/[.!?…,;]+(?=\s|$)/gu)].map(
    ({ 0: sign, index }) => index + sign.length,
  );
  for (const end of ends.reverse()) {
    const beginning = words.slice(0, end);
    if (comparedWords(beginning).length < fewWords) break;
    const found = findQuote(finder, quote, beginning);
    if (found.verdict === 'exact') return found;
  }
  return whole;
}

const likeAQuote = 0.6;

/** A sentence that ends in "(E4)" is a block quotation only if its words are much like somebody's. */
function isProse({ paragraph }: PlacedParagraph, { score }: FoundDraftQuote): boolean {
  return !paragraph.isBlockQuote && score < likeAQuote;
}

function isTerm({ said, isSure }: AttributedQuote, words: string, found: FoundDraftQuote): boolean {
  const count = comparedWords(words).length;
  if (count === 0) return true;
  // "E5 dit « décrocher »" may be said of "je décroche".
  const isNamed = isSure && said.length === 1 && count > 1;
  if (isNamed || (said.length > 0 && found.verdict === 'exact')) return false;
  if (count <= fewWords) return true;
  if (found.verdict === 'exact' || found.verdict === 'edited') return false;
  if (said.length === 0) return count < manyWords;
  if (said.length === 1 && isLikeTheirs(count, found)) return false;
  return (
    count < fewChance ||
    (count < manyWords &&
      (found.score < likeAQuote || (found.verdict === 'wrong participant' && found.score < 1)))
  );
}

/** Where one person is named in the sentence: word for word somebody else's, or theirs but for a word. */
function isLikeTheirs(count: number, { verdict, score }: FoundDraftQuote): boolean {
  if (count <= fewWords) return false;
  return verdict === 'wrong participant' ? score === 1 : count > fewWords + 1 && score >= nearlyTheirs;
}

const nearlyTheirs = 0.75;

function speakerOf(project: Project, { said }: AttributedQuote, found: FoundDraftQuote): string | null {
  const [first] = said;
  if (!first) return null;
  if (said.length === 1 || found.verdict === 'wrong participant') return first.label;
  const id = found.place?.participantId ?? null;
  const speaker = said.find((one) => one.id !== null && one.id === id);
  return speaker ? (project.participants.get(speaker.id as ParticipantId)?.label ?? null) : first.label;
}
