/** Finds what stands in quotation marks, nested and unbalanced ones too. Rules: docs/rules/draft-check.md, DC4–DC6. */

export interface MarkedQuote {
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  /** Without them. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** `false` where one of the two marks is missing: the end is a guess. */
  readonly isClosed: boolean;
  /** The punctuation before the closing mark: English puts the comma of its own sentence there. */
  readonly endSign?: string;
  /** Perhaps no quotation: it counts only where its words are much like somebody's. */
  readonly isGuess?: boolean;
}

interface Mark {
  readonly at: number;
  readonly sign: string;
}

/** `withSingles`: the draft quotes with ‘ ’, as British articles do. */
export function markedQuotes(text: string, withSingles = false): MarkedQuote[] {
  const marks = readMarks(text, withSingles);
  const quotes: MarkedQuote[] = [];
  let index = 0;
  while (index < marks.length) {
    const mark = marks[index] as Mark;
    const close = closingOf(marks, index);
    if (close === null) {
      quotes.push(...unbalanced(text, mark, marks[index + 1]?.at ?? text.length, quotes.at(-1)?.end ?? 0));
      index++;
    } else {
      const end = marks[close]?.at ?? mark.at;
      quotes.push({ start: mark.at, end: end + 1, innerStart: mark.at + 1, innerEnd: end, isClosed: true });
      index = close + 1;
    }
  }
  return quotes.flatMap((quote) => {
    const inner = text.slice(quote.innerStart, quote.innerEnd);
    if (!/[\p{L}\p{N}]/u.test(inner)) return [];
    return { ...quote, endSign: /[,.!?…;:]\s*$/u.exec(inner)?.[0].trim() ?? '' };
  });
}

const fewestGuessed = 4;

/** Words in single marks where the draft quotes with others: "that 'nobody is there'", but not "the nurses' room". */
export function guessedQuotes(text: string, quotes: readonly MarkedQuote[]): MarkedQuote[] {
  const single =
    /(?<=^|[\s([—–:])['‘](?=\p{L})([^'’‘]|['’](?=\p{L})){10,600}?(?<=[\p{L}.,!?…])['’](?=$|[\s.,;:)\]!?])/gu;
  return [...text.matchAll(single)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    if (written.split(/\s+/u).length < fewestGuessed) return [];
    if (quotes.some((quote) => quote.start < end && quote.end > index)) return [];
    const endSign = /[,.!?…;:](?=['’]$)/u.exec(written)?.[0] ?? '';
    return {
      start: index,
      end,
      innerStart: index + 1,
      innerEnd: end - 1,
      isClosed: true,
      isGuess: true,
      endSign,
    };
  });
}

const opening = '«“„‘‹';
const closing = '»”’›';

function readMarks(text: string, withSingles: boolean): Mark[] {
  const marks = [...text.matchAll(/[«»“”„"″＂‹›]/gu)].map(({ 0: sign, index }) => ({
    at: index,
    sign: sign === '″' || sign === '＂' ? '"' : sign,
  }));
  const curly = marks.filter(({ sign }) => sign === '“' || sign === '”');
  // “ … “ and ” … ”: typed with one and the same key.
  const isOneSign = curly.length > 1 && curly.every(({ sign }) => sign === curly[0]?.sign);
  const even = isOneSign
    ? marks.map((mark) => (curly.includes(mark) ? { at: mark.at, sign: '"' } : mark))
    : marks;
  const straight = even.filter(({ sign }) => sign === '"');
  // One is missing: which of them open is told by the spaces beside them.
  if (straight.length % 2 === 1) return withDirections(text, even, straight);
  return withSingles ? [...even, ...singleMarks(text)].sort((a, b) => a.at - b.at) : even;
}

function withDirections(text: string, marks: readonly Mark[], straight: readonly Mark[]): Mark[] {
  const side = ({ at }: Mark) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (/^[\s(]?$/u.test(before) && /\S/u.test(after)) return '“';
    return /\S/u.test(before) && /^[\s.,;:!?)…]?$/u.test(after) ? '”' : null;
  };
  const sides = new Map(straight.map((mark) => [mark, side(mark)]));
  if ([...sides.values()].includes(null)) return [...marks];
  return marks.map((mark) => ({ at: mark.at, sign: sides.get(mark) ?? mark.sign }));
}

/** ‘ after white space or a bracket; ’ where no letter follows, but not after the s of a plural inside a sentence. */
function singleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let isOpen = false;
  for (const { 0: sign, index } of text.matchAll(/[‘’]/gu)) {
    const before = text.charAt(index - 1);
    const after = text.slice(index + 1, index + 2);
    if (sign === '‘' && (before === '' || /[\s([—–:]/u.test(before))) {
      marks.push({ at: index, sign });
      isOpen = true;
    } else if (sign === '’' && isOpen && !/[\p{L}\p{N}]/u.test(after)) {
      if (before === 's' && /^\s\p{Ll}/u.test(text.slice(index + 1, index + 3))) continue;
      marks.push({ at: index, sign });
      isOpen = false;
    }
  }
  return marks;
}

/** Index of the mark that closes the one at `index`; `null` if that one closes, or nothing closes it. */
function closingOf(marks: readonly Mark[], index: number): number | null {
  const first = marks[index] as Mark;
  if (closing.includes(first.sign)) return null;
  const stack: string[] = [];
  for (let at = index; at < marks.length; at++) {
    const { sign } = marks[at] as Mark;
    if (sign === '"') {
      if (stack.at(-1) === '"') stack.pop();
      else stack.push(sign);
    } else if (opening.includes(sign) && !(sign === '“' && stack.at(-1) === '„')) stack.push(sign);
    else popTo(stack, sign);
    if (stack.length === 0) return at;
    if (at - index > 400) return null;
  }
  return null;
}

const opens: Readonly<Record<string, string>> = { '»': '«', '”': '“„', '“': '„', '’': '‘', '›': '‹' };

/** A closing mark ends its own opening one and what was left open inside; a stray one ends nothing. */
function popTo(stack: string[], sign: string): void {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (!(opens[sign] ?? '').includes(stack[depth] ?? '?')) continue;
    stack.length = depth;
    return;
  }
}

/** A label in front of the next quote, or a bracket: there an unclosed quote must have ended. */
const mustEnd =
  /\s*(?:[;,]\s*\(?|\(|\[)\s*(?:(?:entretien|interview|participante?)\s*)?\p{Lu}\p{L}{0,2}[\s.]?\d{1,4}\b|\)/u;

/** How far back a missing opening mark is looked for. */
const longestOpen = 1000;

function unbalanced(text: string, mark: Mark, next: number, last: number): MarkedQuote[] {
  if (closing.includes(mark.sign)) {
    const first = Math.max(last, mark.at - longestOpen);
    const before = text.slice(first, mark.at);
    const from = Math.max(before.lastIndexOf(':'), before.lastIndexOf('('));
    if (from < 0) return [];
    const label =
      /^[:(]\s*(?:\p{Lu}\p{L}{0,2}[\s.]?\d{1,4}\b\s*[:,]?)?/u.exec(before.slice(from))?.[0].length ?? 1;
    const innerStart = first + from + label;
    return [{ start: innerStart, end: mark.at + 1, innerStart, innerEnd: mark.at, isClosed: false }];
  }
  const inner = text.slice(mark.at + 1, next);
  const end = mark.at + 1 + (mustEnd.exec(inner)?.index ?? inner.length);
  return [{ start: mark.at, end, innerStart: mark.at + 1, innerEnd: end, isClosed: false }];
}
