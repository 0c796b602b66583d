/** The whole that stands behind a number: "huit participants sur onze", "8/11", "one in three". Rules: docs/rules/draft-check.md, DC15. */
import { countedBy, looksLikePeople } from './countedNouns.ts';
import { numberPattern, readNumber } from './numberWords.ts';

export interface WholeAfter {
  readonly whole: number;
  readonly end: number;
  /** Nothing stands between the two numbers. */
  readonly isBare: boolean;
  readonly isSlash: boolean;
  /** "des huit", "of the eight": certain ones. */
  readonly isDefinite: boolean;
}

const wholeAfterNumber = new RegExp(
  `^\\s*(?<noun>(?:[\\p{L}-]+\\s+){0,3}?)(?<glue>sur|des|out of|of|/|(?<in>in)(?=\\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|[2-9]|1\\d|20)(?:\\s|$|[,;.()])))\\s*(?<article>les |nos |ces |the |our |these |those )?(?<whole>${numberPattern})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** "huit participants sur onze", "8/11", "eight of the eleven". */
export function wholeAfter(
  text: string,
  from: number,
  mustBeBare: boolean,
  people: ReadonlySet<string>,
): WholeAfter | null {
  const match = wholeAfterNumber.exec(text.slice(from, from + 80));
  if (mustBeBare && /^\s*of\s+\S+$/iu.test(match?.[0] ?? '')) return null;
  const whole = readNumber(match?.groups?.whole ?? '');
  if (!match || whole === null) return null;
  // "One driver in two (…)", but not "one nurse in two wards", nor "one night in three".
  const noun = (match.groups?.noun ?? '').trim();
  const behind = text.slice(from + match[0].length);
  const isFar = match.groups?.in !== undefined && noun !== '';
  if (isFar && !(/^\s*(?:[(,.;:)]|$)/u.test(behind) && mayTakePart(noun, people))) return null;
  const isSlash = match[0].includes('/');
  if (isSlash && /^\s*\/?\d/u.test(text.slice(from + match[0].length))) return null;
  const isDefinite = match.groups?.glue === 'des' || match.groups?.article !== undefined;
  const isBare = noun === '';
  return mustBeBare && !isBare ? null : { whole, end: from + match[0].length, isBare, isSlash, isDefinite };
}

function mayTakePart(words: string, people: ReadonlySet<string>): boolean {
  const noun = words.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  const counted = countedBy(noun, 'either', false);
  return people.has(noun) || counted === 'anybody' || counted === 'profession' || looksLikePeople(noun);
}
