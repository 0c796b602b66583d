/** What a number counts: the first telling words behind it. Rules: docs/rules/draft-check.md, DC14. */
import { countedBy, looksLikePeople, type VerbNumber } from './countedNouns.ts';
import type { DraftNouns } from './draftNouns.ts';
import { readNumber } from './numberWords.ts';

export interface CountTail {
  readonly counted: 'anybody' | 'profession' | 'thing' | 'verb' | 'unknown' | 'nothing';
  readonly noun: string;
  readonly end: number;
}

const mostTailWords = 5;
/** "la moitié de l’échantillon" */
const wholeStudy =
  /^\s*(?:d[eu] |dans |parmi )?(?:l[’']|la |notre |cet(?:te)? |(?<=du ))(?:échantillon|effectif|panel|cohorte|population|groupe|corpus|collectif)(?!\p{L})|^\s*(?:of|in) (?:the|our|this) (?:sample|cohort|panel|study|study population|group)(?!\p{L})/iu;
/** "trois au total" */
export const totalBehind = /^\s+(?:au total|en tout|au final|in (?:total|all|number)|altogether)(?!\p{L})/iu;
const ofTheStudy =
  /^\s+(?:\p{L}+\s+)?(?:interrogée?s?|interviewée?s?|rencontrée?s?|inclus(?:es)?|enquêtée?s?|interviewed|included|surveyed|de (?:l[’']|notre |cette )(?:étude|échantillon)|(?:in|of) (?:the|our|this) (?:study|sample))/iu;

/** "six of the women I talked to", "quatre infirmières que nous avons rencontrées" */
const metByAuthor =
  /^\s+(?:(?:that |whom? )?(?:I|we) (?:had )?\p{L}+(?: (?:to|with))?(?!\p{L})|que (?:j[’']ai|nous avons) \p{L}+ée?s(?!\p{L}))/iu;

/** What is counted: the first telling word after the number, before the next sign of punctuation. */
export function readTail(
  text: string,
  from: number,
  verbNumber: VerbNumber,
  { people }: DraftNouns,
): CountTail {
  // "trois, en revanche, évoquaient"
  const rest = text
    .slice(from, from + 120)
    .replace(/^\s*,[^,;:.()\uE000-\uE00F]{1,40},/u, (inserted) => ' '.repeat(inserted.length));
  const ofThem =
    /^\s*(?:d[’']entre (?:eux|elles|nous|ces)|parmi (?:eux|elles)|of (?:them|these|those)|among them)/iu.exec(
      rest,
    ) ?? wholeStudy.exec(rest);
  const ofOurs = /^\s*(?:de nos|de mes|of my|of our)\s+(\p{L}+)/iu.exec(rest);
  if (ofOurs && countedBy(ofOurs[1] ?? '', 'either', false) !== 'thing')
    return { counted: 'anybody', noun: '', end: from + ofOurs[0].length };
  if (ofThem) return { counted: 'anybody', noun: '', end: from + ofThem[0].length };
  if (areToDo(text, from)) return { counted: 'verb', noun: '', end: from };
  const total = totalBehind.exec(rest);
  if (total) return { counted: 'nothing', noun: '', end: from + total[0].length };
  // "Tous quatre âgés de moins de 32 ans": another number has a noun of its own.
  const clause = /^[^,;:.()[\]!?\d\uE000-\uE00F]*/u.exec(rest)?.[0] ?? '';
  let unknown = '';
  let seen = 0;
  let mayBeVerb = true;
  let told = from;
  for (const { 0: word, index } of clause.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
    if (seen === mostTailWords || leadsOn.test(word) || readNumber(word) !== null) break;
    // "pour trois autres la question se pose": the question is another noun.
    const isApart = /(?:autres|others)\s+(?:the|la|les?|l[’'])\s*$/iu.test(clause.slice(0, index));
    const isCommon = people.has(word.toLowerCase());
    const counted = isCommon ? 'anybody' : countedBy(word, verbNumber, mayBeVerb);
    const end = counted === 'verb' ? from : from + index + word.length;
    if (isApart && counted === 'thing') break;
    // "Une courte majorité des médecins" counts no doctors.
    if (unknown !== '' && counted !== null && ofNoun.test(clause.slice(0, index))) break;
    const met = counted === 'profession' ? metByAuthor.exec(text.slice(end, end + 50)) : null;
    if (met) return { counted: 'anybody', noun: word.toLowerCase(), end: end + met[0].length };
    const studied = counted === 'profession' || isCommon ? ofTheStudy.exec(text.slice(end, end + 50)) : null;
    if (studied) return { counted: 'anybody', noun: word.toLowerCase(), end: end + studied[0].length };
    if (counted === 'thing' || counted === 'verb' || counted === 'anybody' || counted === 'profession')
      return {
        counted: counted === 'verb' && unknown !== '' ? 'unknown' : counted,
        noun: word.toLowerCase(),
        end,
      };
    if (counted === null && unknown === '') unknown = word;
    // "les cinq restants (E1, …)", "both trainees, E5 and E11"
    if (unknown === '' || (unknown === word && (looksLikePeople(word) || isNoPlural(word)))) told = end;
    mayBeVerb &&= standsBeforeVerb.test(word);
    seen++;
  }
  return { counted: unknown === '' ? 'nothing' : 'unknown', noun: unknown, end: told };
}

const ofNoun = /(?:^|\s)(?:des?|d[’']|du|of(?: the| our)?)\s*$/iu;
/** What stands behind it is not what the number counts: "une première pour cinq participantes". */
const leadsOn =
  /^(?:pour|chez|par|dans|avec|selon|qui|que|qu|dont|ils?|elles?|on|they|for|by|with|in|who|that)$/iu;

/** "huit le disaient", "trois seulement évoquaient" */
const standsBeforeVerb =
  /^(?:le|la|les|l|lui|leur|nous|me|autres|others|restants|restantes|remaining|seulement|only|also|then|still|toutefois|cependant)$/iu;

/** "Ils étaient huit à garder leur téléphone". */
function areToDo(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  return (
    /(?:sont|étaient|furent|ont été|seront)\s+(?:\p{L}+\s+)?[\p{L}\d-]+$/iu.test(before) &&
    /^\s+à\s+\p{L}/u.test(text.slice(from, from + 12))
  );
}

/** Nouns that are counted end in s or x in both languages. */
export function isNoPlural(word: string): boolean {
  return /^\p{Ll}{4,}[^sxz]$/u.test(word);
}
