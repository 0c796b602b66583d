/**
 * Everybody's words in all transcripts as one row of numbers, without hesitations and transcriber's notes, so that a
 * quotation that was cleaned for print is found, and the passage most like one is found fast. Rules: DC20, DC22.
 */
import { transcriptOrder } from '../coding/findCodings.ts';
import type { ParticipantId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { turnWords } from '../quotes/turnWords.ts';

/** What one speaker says in one transcript, turn after turn: words [first, end) of the row. */
export interface Speech {
  readonly transcriptId: TranscriptId;
  /** `null`: the interviewer's words. */
  readonly participantId: ParticipantId | null;
  readonly first: number;
  readonly end: number;
}

export interface SpokenWords {
  readonly words: Int32Array;
  /** Place of each word in its transcript. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly speeches: readonly Speech[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Places of word w in the row: `places[firstPlace[w]]` up to before `places[firstPlace[w + 1]]`. */
  readonly places: Int32Array;
  readonly firstPlace: Int32Array;
}

const hesitations: ReadonlySet<string> = new Set(
  'euh heu heuh hum hm hmm mm mmm mh mmh ben bah beh hein ah oh eh pff pfff bof um uh uhm er erm mhm'.split(
    ' ',
  ),
);

export function isHesitation(word: string): boolean {
  return hesitations.has(word);
}

/** Longest note of a transcriber, in words: "(long silence)". */
const longestNote = 5;

/** For each word as written, whether it belongs to a note in brackets. */
export function notesAmong(written: readonly string[]): boolean[] {
  const isNote = written.map(() => false);
  for (let at = 0; at < written.length; at++) {
    if (!/^[([]/u.test(written[at] ?? '')) continue;
    const isSquare = written[at]?.startsWith('[') ?? false;
    const end = isSquare
      ? -1
      : written.slice(at, at + longestNote).findIndex((word) => /\)[\p{P}]*$/u.test(word));
    for (let index = at; index <= at + end; index++) isNote[index] = true;
  }
  return isNote;
}

export function spokenWords(project: Project): SpokenWords {
  const vocabulary = new Map<string, number>();
  const [words, starts, ends]: [number[], number[], number[]] = [[], [], []];
  const speeches: Speech[] = [];
  for (const transcriptId of transcriptOrder(project)) {
    const text = textOf(project, transcriptId);
    const table = turnWords(text);
    const names = [...table.vocabulary.keys()];
    const numbers = names.map((name) => {
      if (isHesitation(name)) return -1;
      const number = vocabulary.get(name) ?? vocabulary.size;
      vocabulary.set(name, number);
      return number;
    });
    const speakers = new Set(text.turns.map(({ participantId }) => participantId));
    for (const participantId of speakers) {
      const first = words.length;
      text.turns.forEach((turn, index) => {
        if (turn.participantId !== participantId) return;
        const [from, to] = [table.firstWord[index] ?? 0, table.firstWord[index + 1] ?? 0];
        const written: string[] = [];
        for (let at = from; at < to; at++) written.push(text.text.slice(table.starts[at], table.ends[at]));
        notesAmong(written).forEach((isNote, offset) => {
          const number = numbers[table.words[from + offset] ?? -1] ?? -1;
          if (isNote || number < 0) return;
          words.push(number);
          starts.push(table.starts[from + offset] ?? 0);
          ends.push(table.ends[from + offset] ?? 0);
        });
      });
      speeches.push({ transcriptId, participantId, first, end: words.length });
    }
  }
  const row = Int32Array.from(words);
  const index = placesOf(row, vocabulary.size);
  return {
    words: row,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    speeches,
    vocabulary,
    ...index,
  };
}

function placesOf(words: Int32Array, size: number): { places: Int32Array; firstPlace: Int32Array } {
  const firstPlace = new Int32Array(size + 1);
  for (const word of words) firstPlace[word + 1] = (firstPlace[word + 1] ?? 0) + 1;
  for (let word = 0; word < size; word++)
    firstPlace[word + 1] = (firstPlace[word + 1] ?? 0) + (firstPlace[word] ?? 0);
  const next = firstPlace.slice();
  const places = new Int32Array(words.length);
  words.forEach((word, at) => {
    places[next[word] ?? 0] = at;
    next[word] = (next[word] ?? 0) + 1;
  });
  return { places, firstPlace };
}
