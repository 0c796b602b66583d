/** One file read for an import: its turns, lines and words, worked out once for each set of labels. */
import type { SourceText } from '../files/sourceText.ts';
import type { Lines } from '../project/records.ts';
import { numberLines } from './breakLines.ts';
import { countWords } from './countWords.ts';
import type { LabelChoice } from './findLabels.ts';
import { type ParsedTranscript, parseTranscript } from './parseTranscript.ts';

export interface TranscriptDraft {
  readonly parsed: ParsedTranscript;
  readonly lines: Lines;
  /** For each turn, its line numbers and its words. */
  readonly turnNumbers: readonly { readonly firstNumber: number; readonly lastNumber: number }[];
  readonly turnWords: readonly number[];
  readonly wordCount: number;
}

const drafts = new WeakMap<object, Map<string, TranscriptDraft>>();

/** The same draft for the same source object and labels, so that a preview can be asked for again at every change. */
export function draftTranscript(
  source: Pick<SourceText, 'text' | 'formats' | 'marks'>,
  labels: LabelChoice = {},
): TranscriptDraft {
  const key = JSON.stringify([labels.add ?? [], labels.drop ?? []]);
  const made = drafts.get(source) ?? new Map<string, TranscriptDraft>();
  drafts.set(source, made);
  const earlier = made.get(key);
  if (earlier) return earlier;
  const parsed = parseTranscript(source, { labels });
  const { lines, turnNumbers } = numberLines(source.text, parsed.turns);
  const turnWords = parsed.turns.map((turn) => countWords(source.text, turn.bodyStart, turn.end));
  const wordCount = turnWords.reduce((sum, words) => sum + words, 0);
  const draft = { parsed, lines, turnNumbers, turnWords, wordCount };
  made.set(key, draft);
  return draft;
}
