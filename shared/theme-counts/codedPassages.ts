/**
 * The coded passages of one transcript as lists of numbers: what counts and matrices are made from. A passage is a
 * distinct (start, end, coder); it holds one coding or several, each with its theme.
 */

import { addSpeakers } from '../coding/participantsOf.ts';
import { turnTable } from '../coding/turnTable.ts';
import type { TranscriptCodings } from '../project/codingTable.ts';
import type { CoderId, ParticipantId, ThemeId } from '../project/ids.ts';
import type { TranscriptText } from '../project/records.ts';
import { DistinctPassages } from './distinctPassages.ts';
import { IdNumbers } from './idNumbers.ts';

export interface CodedPassages {
  /** Passages are numbered from 0; one entry each. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index into `coderIds`. */
  readonly coders: Int32Array;
  /** Codings of passage p: `codingThemes[firstCoding[p]]` up to before `firstCoding[p + 1]`, as indexes into `themeIds`. */
  readonly firstCoding: Int32Array;
  readonly codingThemes: Int32Array;
  /** Participants of passage p: `speakers[firstSpeaker[p]]` up to before `firstSpeaker[p + 1]`, into `participantIds`. */
  readonly firstSpeaker: Int32Array;
  readonly speakers: Int32Array;
  readonly coderIds: readonly CoderId[];
  readonly themeIds: readonly ThemeId[];
  /** All who speak in the transcript, whether in a passage or not. */
  readonly participantIds: readonly ParticipantId[];
}

const remembered = new WeakMap<TranscriptCodings, { text: TranscriptText; passages: CodedPassages }>();

/** The same object as long as neither the codings of the transcript nor its text changed. */
export function codedPassages(codings: TranscriptCodings, text: TranscriptText): CodedPassages {
  const known = remembered.get(codings);
  if (known?.text === text) return known.passages;
  const passages = collectPassages(codings, text);
  remembered.set(codings, { text, passages });
  return passages;
}

function collectPassages(codings: TranscriptCodings, text: TranscriptText): CodedPassages {
  const work = workspaceFor(codings.size);
  const { passageOf, themeOf, distinct, coders, themes } = work;
  coders.begin();
  themes.begin();
  distinct.begin(codings.size);
  let count = 0;
  for (const { start, end, coderId, themeId } of codings.values()) {
    passageOf[count] = distinct.numberOf(start, end, coders.numberOf(coderId));
    themeOf[count] = themes.numberOf(themeId);
    count++;
  }
  const passages = distinct.count;
  const table = turnTable(text.turns);
  const speakers: number[] = [];
  const firstSpeaker = work.firstSpeaker.subarray(0, passages + 1);
  for (let i = 0; i < passages; i++) {
    addSpeakers(speakers, speakers.length, table, text.text, distinct.starts[i] ?? 0, distinct.ends[i] ?? 0);
    firstSpeaker[i + 1] = speakers.length;
  }
  groupByPassage(work, passages, count);
  return {
    ...packLists([
      distinct.starts.subarray(0, passages),
      distinct.ends.subarray(0, passages),
      distinct.coders.subarray(0, passages),
      work.firstCoding.subarray(0, passages + 1),
      work.codingThemes.subarray(0, count),
      firstSpeaker,
      speakers,
    ]),
    coderIds: coders.values(),
    themeIds: themes.values(),
    participantIds: table.participantIds,
  };
}

/** Lists that each transcript fills anew: fresh ones for a thousand transcripts would keep the garbage collector busy. */
interface Workspace {
  readonly size: number;
  readonly coders: IdNumbers<CoderId>;
  readonly themes: IdNumbers<ThemeId>;
  readonly distinct: DistinctPassages;
  readonly passageOf: Int32Array;
  readonly themeOf: Int32Array;
  readonly firstCoding: Int32Array;
  readonly free: Int32Array;
  readonly codingThemes: Int32Array;
  readonly firstSpeaker: Int32Array;
}

let workspace: Workspace | null = null;

function workspaceFor(codings: number): Workspace {
  if (workspace && workspace.size >= codings) return workspace;
  const size = 2 * codings + 64;
  const list = () => new Int32Array(size + 1);
  workspace = {
    size,
    coders: workspace?.coders ?? new IdNumbers(),
    themes: workspace?.themes ?? new IdNumbers(),
    distinct: new DistinctPassages(size),
    passageOf: list(),
    themeOf: list(),
    firstCoding: list(),
    free: list(),
    codingThemes: list(),
    firstSpeaker: list(),
  };
  return workspace;
}

/** Sorts the codings by passage: count, sum up, place. */
function groupByPassage(work: Workspace, passages: number, codings: number): void {
  const { passageOf, themeOf, firstCoding, free, codingThemes } = work;
  firstCoding.fill(0, 0, passages + 1);
  for (let i = 0; i < codings; i++) {
    const after = (passageOf[i] ?? 0) + 1;
    firstCoding[after] = (firstCoding[after] ?? 0) + 1;
  }
  for (let i = 0; i < passages; i++) firstCoding[i + 1] = (firstCoding[i + 1] ?? 0) + (firstCoding[i] ?? 0);
  free.set(firstCoding.subarray(0, passages));
  for (let i = 0; i < codings; i++) {
    const passage = passageOf[i] ?? 0;
    const at = free[passage] ?? 0;
    codingThemes[at] = themeOf[i] ?? 0;
    free[passage] = at + 1;
  }
}

/** Copies the lists into one piece of memory. */
function packLists(lists: readonly ArrayLike<number>[]): PackedLists {
  let length = 0;
  for (const list of lists) length += list.length;
  const memory = new Int32Array(length);
  let at = 0;
  const [starts, ends, coders, firstCoding, codingThemes, firstSpeaker, speakers] = lists.map((list) => {
    memory.set(list, at);
    at += list.length;
    return memory.subarray(at - list.length, at);
  });
  const none = memory.subarray(0, 0);
  return {
    starts: starts ?? none,
    ends: ends ?? none,
    coders: coders ?? none,
    firstCoding: firstCoding ?? none,
    codingThemes: codingThemes ?? none,
    firstSpeaker: firstSpeaker ?? none,
    speakers: speakers ?? none,
  };
}

type PackedLists = Omit<CodedPassages, 'coderIds' | 'themeIds' | 'participantIds'>;
