/** A passage as a coding keeps it: a range of whole characters, its exact words, and what stands around it. */
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding } from '../project/records.ts';
import { snapToGrapheme } from '../transcript/graphemes.ts';
import { type TextRange, trimRange } from '../transcript/textRange.ts';
import { isBlank } from '../transcript/whiteSpace.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

/** Characters kept before and after a quote, so that it can be found again in another text. */
const contextLength = 32;

export type PassageFields = Pick<Coding, 'start' | 'end' | 'quote' | 'before' | 'after'>;

/** Range, exact slice and context; the context is cut between grapheme clusters. */
export function passageFields(text: string, { start, end }: TextRange): PassageFields {
  const from = snapToGrapheme(text, Math.max(0, start - contextLength), 'forward');
  const to = snapToGrapheme(text, Math.min(text.length, end + contextLength), 'back');
  return {
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.min(from, start), start),
    after: text.slice(end, Math.max(to, end)),
  };
}

/**
 * The range that may be coded: inside the text, grown to whole grapheme clusters, without white space at its ends where
 * `trim` asks for it (selections of the window do; positions given in a table are kept). Refused where nothing is left.
 */
export function codableRange(
  project: Project,
  transcriptId: TranscriptId,
  range: TextRange,
  trim: boolean,
): TextRange | Refusal {
  const transcript = project.transcripts.get(transcriptId);
  if (!transcript) return refuse('recordMissing');
  const { text } = textOf(project, transcriptId);
  const { start, end } = range;
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length;
  if (!isInside || start > end) return refuse('passageOutsideText', { transcript: transcript.name });
  if (isBlank(text, start, end)) return refuse('passageEmpty', { transcript: transcript.name });
  const wanted = trim ? trimRange(text, range) : range;
  return {
    start: snapToGrapheme(text, wanted.start, 'back'),
    end: snapToGrapheme(text, wanted.end, 'forward'),
  };
}
