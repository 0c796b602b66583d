/** A passage as it is quoted in a text: “…” (E3, l. 41–44). Rules: docs/rules/exports.md, EX25. */
import { participantsOf } from '../coding/participantsOf.ts';
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { Words } from '../words/words.ts';
import { lineRange, mainParticipant } from './codingRows.ts';
import { printedQuote } from './printedQuote.ts';

export interface CitedPassage extends TextRange {
  readonly transcriptId: TranscriptId;
}

export interface Citation {
  /** Without quotation marks. */
  readonly quote: string;
  /** The participant, or the transcript for nobody's words; both where a participant's transcript has another name. */
  readonly who: string;
  /** "41–44". */
  readonly lines: string;
}

export function citationOf(project: Project, words: Words, passage: CitedPassage): Citation {
  const text = textOf(project, passage.transcriptId);
  const own = mainParticipant(text, passage, participantsOf(text, passage.start, passage.end));
  const label = own === null ? null : (project.participants.get(own)?.label ?? null);
  const name = project.transcripts.get(passage.transcriptId)?.name ?? '';
  return {
    quote: printedQuote(words, text, passage, own),
    who: label === null ? name : label === name ? label : `${label}, ${name}`,
    lines: lineRange(lineNumbersOf(text, passage.start, passage.end)),
  };
}

export function citedQuote(project: Project, words: Words, passage: CitedPassage): string {
  const { quote, who, lines } = citationOf(project, words, passage);
  return words.retrieval.cited({ quote: words.exporting.quoted({ quote }), who, lines });
}
