/**
 * Which words in front of a turn name a speaker, and when two of them are the same. Rules: docs/rules/turns.md and
 * who-spoke.md.
 */

/**
 * `anonymous`: 1 to 3 letters, at most one space, a number (E4, P 12). `capitals`: 1 to 4 of them (MP).
 * `asks` and `answers`: the words that say which of the two speaks (Enquêtrice; Réponse). `named`: as programs number
 * voices that they do not know (Speaker 1), and names beside a time.
 */
export type LabelKind = 'anonymous' | 'capitals' | 'asks' | 'answers' | 'named';

const anonymous = /^(?:\p{L}\p{M}*){1,3}[ \u00a0\u202f]?[0-9]{1,9}$/u;
const capitals = /^(?:\p{Lu}\p{M}*){1,4}$/u;
const numberedVoice =
  /^(?:speaker|locuteur|locutrice|intervenante?|participante?|répondante?|interviewée?|personne|voix|sprecher) [0-9]{1,3}$/u;
const asks: ReadonlySet<string> = new Set([
  'enquêteur',
  'enquêtrice',
  'enqueteur',
  'enquetrice',
  'interviewer',
  'question',
  'q',
]);
const answers: ReadonlySet<string> = new Set([
  'enquêté',
  'enquêtée',
  'enquêté(e)',
  'réponse',
  'reponse',
  'r',
]);

/** `null` for words that are no label. Words are compared without case; their accents may be typed either way. */
export function labelKindOf(label: string): LabelKind | null {
  const word = label.normalize('NFC').toLowerCase();
  if (asks.has(word)) return 'asks';
  if (answers.has(word)) return 'answers';
  if (anonymous.test(label)) return 'anonymous';
  if (capitals.test(label)) return 'capitals';
  return numberedVoice.test(word) ? 'named' : null;
}

/** The same for labels that mean one speaker: case, spaces and a number's leading zeros do not count ("e 04" is E4). */
export function labelKey(label: string): string {
  const folded = label.normalize('NFC').toLowerCase().trim();
  if (!anonymous.test(folded)) return folded.replace(/\s+/gu, ' ');
  return folded.replace(/\s/gu, '').replace(/(\D)0+(?=\d)/u, '$1');
}

export function isAnonymousLabel(label: string): boolean {
  return anonymous.test(label);
}

/** The number of an anonymous label: 4 for "E 04". */
export function labelNumber(label: string): number | null {
  if (!anonymous.test(label)) return null;
  return Number(/[0-9]+$/.exec(label)?.[0]);
}
