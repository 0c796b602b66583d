/** Makes the canonical text on which every position counts (docs/rules/files.md, F1). */
import { nameProblem, type Problem } from '../words/problem.ts';

export interface CanonicalText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * LF for CRLF and CR, one byte order mark off, U+FFFD for NUL, other C0 controls and lone surrogates (which no file can
 * hold). Everything else stays as typed. `nulReplaced` carries the line of the first replacement.
 */
export function canonicalText(decoded: string): CanonicalText {
  const unmarked = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  let count = 0;
  let first = -1;
  const replaceWith = (_: string, offset: number) => {
    count++;
    if (first < 0 || offset < first) first = offset;
    return '\ufffd';
  };
  const text = lines.replace(control, replaceWith).replace(loneSurrogate, replaceWith);
  if (count === 0) return { text, problems: [] };
  return { text, problems: [nameProblem(lineAt(text, first), 'nulReplaced', { count })] };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
