/** Reads subtitles, .vtt and .srt, as a transcript: the words of one speaker in a row are one line, times stand beside it. */
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { canonicalText } from './canonicalText.ts';
import { decodeText, type TextEncodingName } from './decodeText.ts';
import { findCues } from './findCues.ts';
import { joinCues } from './joinCues.ts';
import type { SourceText } from './sourceText.ts';

export function readCues(
  file: string,
  bytes: Uint8Array,
  encoding: TextEncodingName | 'auto',
): SourceText | Refusal {
  const decoded = decodeText(bytes, encoding);
  const { text, problems } = canonicalText(decoded.text);
  const found = findCues(text);
  if (found.cues.length === 0) return refuse('subtitlesMissing', { file });
  const named: Problem[] = [...decoded.problems, ...problems];
  const { cues, outOfOrder } = inOrderOfTime(found.cues);
  if (outOfOrder > 0) named.push(nameProblem(null, 'cuesOutOfOrder', { count: outOfOrder }));
  if (found.unreadable > 0) named.push(nameProblem(null, 'cuesUnreadable', { count: found.unreadable }));
  const joined = joinCues(cues);
  const leftOut: Problem[] = [];
  if (joined.repeated > 0) leftOut.push(nameProblem(null, 'cuesRepeated', { count: joined.repeated }));
  if (found.notes > 0) leftOut.push(nameProblem(null, 'cueNotesLeftOut', { count: found.notes }));
  return {
    text: joined.text,
    formats: [],
    encoding: decoded.encoding,
    problems: named,
    comments: [],
    leftOut,
    marks: joined.marks,
  };
}

/** Cues that begin before one that stands earlier in the file are counted. */
function inOrderOfTime<Cue extends { readonly start: number }>(
  cues: readonly Cue[],
): { cues: Cue[]; outOfOrder: number } {
  let latest = 0;
  let outOfOrder = 0;
  for (const { start } of cues) {
    if (start < latest) outOfOrder++;
    latest = Math.max(latest, start);
  }
  return { cues: outOfOrder > 0 ? [...cues].sort((a, b) => a.start - b.start) : [...cues], outOfOrder };
}
