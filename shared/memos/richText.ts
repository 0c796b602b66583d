/** Rich text of memos: from and to plain text, and in one tidy form, so that equal texts are equal values. */
import type { RichBlock, RichRun, RichText } from '../project/records.ts';

/** One line a block; list items keep a sign: '• ' or their number. */
export function plainText(body: RichText): string {
  let number = 0;
  const lines = body.map(({ type, runs }) => {
    number = type === 'number' ? number + 1 : 0;
    const sign = type === 'bullet' ? '• ' : type === 'number' ? `${number}. ` : '';
    return sign + runs.map(({ text }) => text).join('');
  });
  return lines.join('\n');
}

/** One paragraph a line; empty text has no paragraph. */
export function richTextFromPlain(text: string): RichText {
  if (text === '') return [];
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => ({ type: 'paragraph', runs: line === '' ? [] : [plainRun(line)] }));
}

export function plainRun(text: string): RichRun {
  return { text, isBold: false, isItalic: false, link: null };
}

/** True where nothing but white space is written. */
export function isBlankRichText(body: RichText): boolean {
  return body.every(({ runs }) => runs.every(({ text }) => text.trim() === ''));
}

/** Joins neighbouring runs that look alike, drops runs without text, and empty paragraphs at the end. */
export function tidyRichText(body: RichText): RichText {
  const blocks = body.map(({ type, runs }) => ({ type, runs: joinRuns(runs) }));
  let end = blocks.length;
  while (end > 0 && isEmptyParagraph(blocks[end - 1])) end--;
  return blocks.slice(0, end);
}

function joinRuns(runs: readonly RichRun[]): RichRun[] {
  const joined: RichRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    if (last && looksLike(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function looksLike(a: RichRun, b: RichRun): boolean {
  return a.isBold === b.isBold && a.isItalic === b.isItalic && a.link === b.link;
}

function isEmptyParagraph(block: RichBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.runs.length === 0;
}
