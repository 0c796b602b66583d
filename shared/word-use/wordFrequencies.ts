/** How often each word is said, and where: the list of frequent words and the lines around one of them. */
import type { TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { lightStem } from './lightStem.ts';
import { scanWords } from './scanWords.ts';
import { stopWords } from './stopWords.ts';
import type { WordQuestion } from './wordQuestion.ts';

export interface WordCount {
  /** What its forms have in common. */
  readonly key: string;
  /** The form that is said most often. */
  readonly word: string;
  /** All forms, the most frequent first. */
  readonly forms: readonly string[];
  readonly count: number;
  /** In how many interviews. */
  readonly interviews: number;
}

export interface WordUse {
  /** Most frequent first; of equal ones in the order of their letters. */
  readonly words: readonly WordCount[];
  /** All words asked about, those left out of the list too: what shares are parts of. */
  readonly total: number;
}

export interface WordPlace {
  readonly transcriptId: TranscriptId;
  readonly start: number;
  readonly end: number;
}

/** Yields how much is done, 0 to 1, after each interview. */
export function* wordFrequencies(project: Project, question: WordQuestion): Generator<number, WordUse> {
  const entries = new Map<string, Entry>();
  const byForm = new Map<string, Entry | null>();
  const isStopped = stopFilter(question);
  let total = 0;
  yield* scanWords(project, question, (form, transcriptId) => {
    total++;
    let entry = byForm.get(form);
    if (entry === undefined) {
      entry = isStopped(form) ? null : entryFor(lightStem(form, question.stemming), entries);
      byForm.set(form, entry);
    }
    if (entry === null) return;
    entry.count++;
    entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
    if (entry.last !== transcriptId) entry.interviews++;
    entry.last = transcriptId;
  });
  const words = [...entries].map(([key, { count, interviews, forms }]): WordCount => {
    const sorted = [...forms].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
    return { key, word: sorted[0]?.[0] ?? key, forms: sorted.map(([form]) => form), count, interviews };
  });
  return { words: words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)), total };
}

/** Where the forms of one word stand, in the order of the interviews; at most `most`. */
export function* wordPlaces(
  project: Project,
  question: WordQuestion,
  key: string,
  most: number,
): Generator<number, WordPlace[]> {
  const places: WordPlace[] = [];
  const isKey = new Map<string, boolean>();
  const isStopped = stopFilter(question);
  const scan = scanWords(project, question, (form, transcriptId, start, end) => {
    let isAsked = isKey.get(form);
    if (isAsked === undefined) {
      isAsked = !isStopped(form) && lightStem(form, question.stemming) === key;
      isKey.set(form, isAsked);
    }
    if (isAsked && places.length < most) places.push({ transcriptId, start, end });
  });
  for (let step = scan.next(); !step.done && places.length < most; step = scan.next()) yield step.value;
  return places;
}

/** Runs work that pauses without its pauses. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

interface Entry {
  count: number;
  interviews: number;
  last: TranscriptId | null;
  readonly forms: Map<string, number>;
}

function entryFor(key: string, entries: Map<string, Entry>): Entry {
  let entry = entries.get(key);
  if (!entry) {
    entry = { count: 0, interviews: 0, last: null, forms: new Map() };
    entries.set(key, entry);
  }
  return entry;
}

function stopFilter({ stopList, alsoStop, leastLetters }: WordQuestion): (form: string) => boolean {
  const stops = stopWords(stopList);
  const also = new Set(alsoStop);
  return (form) => stops.has(form) || also.has(form) || lettersOf(form) < leastLetters;
}

function lettersOf(form: string): number {
  return form.replace(/['-]/g, '').length;
}
