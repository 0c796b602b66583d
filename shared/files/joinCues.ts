/** Makes lines of a transcript from cues: "Name: words", the words of one speaker in a row joined by a space. */
import { type CueVoice, voicesOfCue } from './cueVoices.ts';
import type { Cue } from './findCues.ts';
import type { SourceMarks } from './sourceText.ts';

export interface JoinedCues {
  readonly text: string;
  readonly marks: SourceMarks;
  /** Lines that stood in the cue before already. */
  readonly repeated: number;
}

interface Line {
  readonly speaker: string | null;
  readonly seconds: number;
  words: string;
}

export function joinCues(cues: readonly Cue[]): JoinedCues {
  const { kept, repeated } = withoutRolling(cues);
  const voices = kept.flatMap((cue) => voicesOfCue(cue).map((voice) => ({ ...voice, seconds: cue.start })));
  const named = withWrittenNames(voices);
  const hasSpeakers = named.some(({ speaker }) => speaker !== null);
  const lines: Line[] = [];
  for (const { speaker, words, seconds } of named) {
    const last = lines.at(-1);
    // Where speakers are named, a cue without one goes on; where none is, nobody knows who goes on.
    const isSame = last && (speaker === null ? hasSpeakers : sameSpeaker(speaker, last.speaker));
    if (isSame) last.words += ` ${words}`;
    else lines.push({ speaker, seconds, words });
  }
  return { ...layOut(lines), repeated };
}

function layOut(lines: readonly Line[]): Pick<JoinedCues, 'text' | 'marks'> {
  const times: { position: number; seconds: number }[] = [];
  const parts: string[] = [];
  let position = 0;
  for (const { speaker, words, seconds } of lines) {
    const part = speaker === null ? words : `${speaker}: ${words}`;
    times.push({ position, seconds });
    parts.push(part);
    position += part.length + 1;
  }
  const labels = [...new Set(lines.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
  return { text: parts.join('\n'), marks: { labels, times } };
}

function sameSpeaker(a: string, b: string | null): boolean {
  return b !== null && a.toLowerCase() === b.toLowerCase();
}

/** Share of neighbouring cues that repeat a line, from which on subtitles are rolling ones. */
const rollingShare = 0.2;

/** Rolling subtitles show the last line of the cue before once more; what somebody says twice is kept. */
function withoutRolling(cues: readonly Cue[]): { kept: Cue[]; repeated: number } {
  const plain = cues.map((cue) => ({ ...cue, lines: cue.lines.filter((line) => line.trim() !== '') }));
  const repeats = plain.map((cue, index) => repeatedLines(plain[index - 1], cue));
  const count = repeats.filter((lines) => lines > 0).length;
  const isRolling = count >= 2 && count > plain.length * rollingShare;
  let repeated = 0;
  const kept = plain.map((cue, index) => {
    const before = plain[index - 1];
    const overlaps = before !== undefined && cue.start < before.end;
    const lines = isRolling || overlaps ? (repeats[index] ?? 0) : 0;
    repeated += lines;
    return { ...cue, lines: cue.lines.slice(lines) };
  });
  return { kept, repeated };
}

/** How many lines at the beginning of a cue are the last of the cue before. */
function repeatedLines(before: Cue | undefined, cue: Cue): number {
  if (!before) return 0;
  const words = (line: string | undefined) => (line ?? '').replace(/<[^>]*>/g, '').trim();
  for (let count = Math.min(before.lines.length, cue.lines.length, 3); count > 0; count--) {
    const tail = before.lines.slice(-count);
    if (tail.every((line, index) => words(line) === words(cue.lines[index]))) return count;
  }
  return 0;
}

const writtenName =
  /^((?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*|[A-Z]{1,3}[0-9]+)(?:,? [\p{L}\p{N}(|–-][\p{L}\p{M}\p{N}'’.)/-]*){0,5}) ?: (?=\S)/u;

/** "Name: words" at the start of cues (Zoom) names a speaker where it does so in three cues, or in half of them. */
function withWrittenNames<Voice extends CueVoice>(voices: readonly Voice[]): Voice[] {
  if (voices.some(({ speaker }) => speaker !== null)) return [...voices];
  const names = voices.map(({ words }) => writtenName.exec(words)?.[1] ?? null);
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const hasMost = names.filter((name) => name !== null).length * 2 >= voices.length;
  return voices.map((voice, index) => {
    const name = names[index] ?? null;
    if (name === null || (!hasMost && (counts.get(name) ?? 0) < 3)) return voice;
    return { ...voice, speaker: name, words: voice.words.replace(writtenName, '') };
  });
}
