/** Whether two texts are versions of one interview: some of their words stand in the same order. Rules: docs/rules/second-coder.md, SC8. */
import { tokensOf } from '../word-use/tokens.ts';

/** Words of a sequence: interviews by one interviewer share hardly any so long. */
const sequence = 4;
/** Of the shorter text's sequences; different interviews stay below 2 %, and corrections leave far more. */
const enough = 0.1;

export function sharePassages(a: string, b: string): boolean {
  const [words, others] = [tokensOf(a), tokensOf(b)];
  const length = Math.min(sequence, words.length, others.length);
  if (length === 0) return words.length === others.length;
  const [own, theirs] = [sequencesOf(words, length), sequencesOf(others, length)];
  const [fewer, more] = own.size <= theirs.size ? [own, theirs] : [theirs, own];
  let shared = 0;
  for (const one of fewer) if (more.has(one)) shared++;
  return shared / fewer.size >= enough;
}

function sequencesOf(words: readonly string[], length: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) found.add(words.slice(at, at + length).join(' '));
  return found;
}
