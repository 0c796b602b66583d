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
  /^(?:speaker|locuteur|locutrice|intervenante?|participante?|répondante?|interviewée?|personne|voix|sprecher)[ _]?[0-9]{1,3}$/u;

/** With the accents that are often left out left out too; "enquête" itself is no speaker. */
const asks: ReadonlySet<string> = new Set([
  ...['enquêteur', 'enquêtrice', 'enquêteuse', 'enqueteur', 'enquetrice', 'enqueteuse', 'enq'],
  ...['interviewer', 'interviewers', 'intervieweur', 'intervieweuse', 'interv', 'int'],
  ...['investigateur', 'investigatrice', 'chercheur', 'chercheuse', 'researcher', 'question', 'q'],
  ...['animateur', 'animatrice', 'modérateur', 'modératrice', 'moderateur', 'moderatrice'],
  ...['moderator', 'facilitator'],
]);
const answers: ReadonlySet<string> = new Set([
  ...['enquêté', 'enquêtée', 'interviewé', 'interviewée', 'interviewee', 'répondant', 'répondante'],
  ...['repondant', 'repondante', 'respondent', 'participant', 'participante', 'informateur'],
  ...['informatrice', 'informant', 'réponse', 'reponse', 'rép', 'rep', 'answer', 'r'],
]);
/** Endings of both genders in one word: Enquêté(e), Enquêteur·rice. */
const numbered = /(?<=\p{L}{4}|\))[ _]?[0-9]{1,3}$/u;
const bothGenders = /(?:\((?:e|rice|trice|se|euse)\)|[·./-](?:e|rice|trice|se|euse))$/u;

/** `null` for words that are no label. Words are compared without case; their accents may be typed either way. */
export function labelKindOf(label: string): LabelKind | null {
  const word = label.normalize('NFC').toLowerCase();
  const plain = word.replace(numbered, '').replace(bothGenders, '');
  if (numberedVoice.test(word)) return 'named';
  if (asks.has(plain)) return 'asks';
  if (answers.has(plain)) return 'answers';
  if (anonymous.test(label)) return 'anonymous';
  return capitals.test(label) ? 'capitals' : null;
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
