/**
 * A regular expression as a researcher means it: without regard to case, letters with accents are letters (\w, \b), and
 * kinds of apostrophes, quotation marks, dashes and spaces are the same. Rules: docs/rules/searching.md, SR6.
 */

const word = '\\p{L}\\p{M}\\p{N}_';
const boundary = `(?:(?<![${word}])(?=[${word}])|(?<=[${word}])(?![${word}]))`;
const noBoundary = `(?:(?<![${word}])(?![${word}])|(?<=[${word}])(?=[${word}]))`;

const signs: readonly (readonly [RegExp, string])[] = [
  [/[’‘‛ʼʹ′`´＇]/g, "'"],
  [/[“”„‟″＂«»‹›]/g, '"'],
  [/[‐‑‒–—―−﹣－]/g, '-'],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
];

/** Each sign for one sign, so that positions stay what they are. */
export function alikeSigns(text: string): string {
  let result = text;
  for (const [kinds, one] of signs) result = result.replace(kinds, one);
  return result;
}

/** `null` where it is no regular expression. Lines begin and end for `^` and `$`. */
export function readExpression(pattern: string): RegExp | null {
  const written = writeUnicode(pattern);
  // Without the `u` some escapes pass that people are used to: \- and \'.
  return compile(written, 'gimu') ?? compile(alikePattern(pattern), 'gim');
}

function compile(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}

/** A dash of print is a dash, never the sign for "from … to". */
function alikePattern(pattern: string): string {
  return alikeSigns(pattern.replace(/[‐‑‒–—―−﹣－]/g, '\\x2d'));
}

/** `\w` and `\b` by Unicode's letters; inside of [ ] only `\w` means something. */
function writeUnicode(pattern: string): string {
  const source = alikePattern(pattern);
  let written = '';
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '\\') {
      const next = source.charAt(++at);
      written += escapeFor(next, isInClass);
      continue;
    }
    if (sign === '[') isInClass = true;
    if (sign === ']') isInClass = false;
    written += sign;
  }
  return written;
}

function escapeFor(letter: string, isInClass: boolean): string {
  if (letter === 'w') return isInClass ? word : `[${word}]`;
  if (isInClass) return `\\${letter}`;
  if (letter === 'W') return `[^${word}]`;
  if (letter === 'b') return boundary;
  if (letter === 'B') return noBoundary;
  return `\\${letter}`;
}
