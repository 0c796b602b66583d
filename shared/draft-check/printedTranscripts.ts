/**
 * Transcripts that a draft prints whole, as an annex: their lines are no quotations and name nobody. Rule:
 * docs/rules/draft-check.md, DC33.
 */
import { transcriptOrder } from '../coding/findCodings.ts';
import { type Project, textOf } from '../project/project.ts';
import { foldedWords, turnWords } from '../quotes/turnWords.ts';
import type { DraftParagraph } from './draftParagraphs.ts';

/** Fewer paragraphs in a row that follow one another in a transcript are quotations. */
const shortestRun = 8;
/** A line is looked for by so many of its first words; a shorter one only goes on. */
const keyLength = 5;
/** Words behind a line that are not its own: the name of the next interview. */
const mostForeign = 3;
/** Headings and counts of words between two interviews. */
const mostBetween = 6;

interface Line {
  readonly number: number;
  readonly words: readonly string[];
}

/** Numbers of the paragraphs that are a transcript's lines, or stand between two transcripts. */
export function printedTranscripts(
  project: Project,
  paragraphs: readonly DraftParagraph[],
): ReadonlySet<number> {
  const lines = paragraphs.map(({ number, text }) => ({ number, words: foldedWords(withoutColumns(text)) }));
  const printed = new Set<number>();
  if (lines.length < shortestRun || !lines.some(({ words }) => words.length >= keyLength)) return printed;
  const index = wordIndex(project, firstWordsOf(lines));
  let at = 0;
  while (at < lines.length) {
    const end = runEnd(index, lines, at);
    if (end - at >= shortestRun) for (const { number } of lines.slice(at, end)) printed.add(number);
    at = Math.max(end, at + 1);
  }
  return withBetween(lines, printed);
}

/** "28\tE1\tOui." and, where several lines became one paragraph, " 29\t\t". */
function withoutColumns(text: string): string {
  return text
    .replace(/(?:^|\s)\d{1,5}\t(?:[^\t]{0,30}\t)?/gu, ' ')
    .replace(/^[^\s:]{1,20}(?:\s[^\s:]{1,20}){0,2}\s?:\s/u, '');
}

interface WordIndex {
  readonly rows: readonly (readonly string[])[];
  /** Where each beginning of a line stands: number of the row and of the word. */
  readonly places: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

function keyOf(words: readonly string[], from: number): string {
  return words.slice(from, from + keyLength).join(' ');
}

function firstWordsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ words }) => (words.length >= keyLength ? keyOf(words, 0) : [])));
}

function wordIndex(project: Project, keys: ReadonlySet<string>): WordIndex {
  const firsts = new Set([...keys].map((key) => key.slice(0, key.indexOf(' '))));
  const places = new Map<string, [number, number][]>();
  const rows = transcriptOrder(project).map((id, row) => {
    const table = turnWords(textOf(project, id));
    const names = [...table.vocabulary.keys()];
    const words = Array.from(table.words, (word) => names[word] ?? '');
    words.forEach((word, at) => {
      if (!firsts.has(word)) return;
      const key = keyOf(words, at);
      if (!keys.has(key)) return;
      const own = places.get(key) ?? [];
      places.set(key, own);
      own.push([row, at]);
    });
    return words;
  });
  return { rows, places };
}

/** Up to which line the lines from `at` on follow one another in one transcript. */
function runEnd({ rows, places }: WordIndex, lines: readonly Line[], at: number): number {
  const first = lines[at]?.words ?? [];
  if (first.length < keyLength) return at;
  let furthest = at;
  for (const [row, from] of places.get(keyOf(first, 0)) ?? []) {
    const words = rows[row] ?? [];
    let next = from;
    let end = at;
    for (; end < lines.length; end++) {
      const own = lines[end]?.words ?? [];
      const same = sameWords(words, next, own);
      if (own.length > 0 && (same === 0 || own.length - same > mostForeign)) break;
      next += same;
    }
    furthest = Math.max(furthest, end);
  }
  return furthest;
}

function sameWords(words: readonly string[], from: number, own: readonly string[]): number {
  let same = 0;
  while (same < own.length && words[from + same] === own[same]) same++;
  return same;
}

function withBetween(lines: readonly Line[], printed: Set<number>): ReadonlySet<number> {
  let last = -1;
  lines.forEach(({ number }, at) => {
    if (!printed.has(number)) return;
    if (last >= 0 && at - last - 1 <= mostBetween)
      for (const one of lines.slice(last + 1, at)) printed.add(one.number);
    last = at;
  });
  return printed;
}
