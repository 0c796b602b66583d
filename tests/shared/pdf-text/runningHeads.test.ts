/** What runs at the edges of pages, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import type { PdfLine } from '../../../shared/pdf-text/pdfPage.ts';
import { runningLines, withoutRunning } from '../../../shared/pdf-text/runningHeads.ts';

const line = (text: string, y: number): PdfLine => ({
  text,
  left: 70,
  right: 500,
  y,
  size: 12,
  firstWord: 30,
  gaps: [],
  signs: [],
});
/** A page of `edge` at the top, then twenty lines that are 14 points apart. */
const page = (number: number, edge: readonly PdfLine[], from: number) => [
  ...edge,
  ...Array.from({ length: 20 }, (_, at) =>
    line(`page ${'i'.repeat(number)} ligne ${'x'.repeat(at)}`, from - at * 14),
  ),
];
function leftOut(pages: readonly (readonly PdfLine[])[]) {
  const running = runningLines(pages);
  return pages.map((lines) => withoutRunning(lines, running).left.map(({ text }) => text));
}

describe('F16: running heads', () => {
  it('keep their distance from the text, also one that looks like a speaker', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [line('MP – thèse', 800), line(`p. ${number}`, 786)], 740),
    );
    expect(leftOut(pages)).toEqual([1, 2, 3].map((number) => ['MP – thèse', `p. ${number}`]));
  });

  it('are not an answer that begins three pages of a short interview', () => {
    const pages = [1, 2, 3, 4].map((number) => page(number, [line('E4 : D’accord.', 754)], 740));
    expect(leftOut(pages)).toEqual([[], [], [], []]);
  });

  it('leave the answer below them where it is', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [line('Entretien E4', 800), line('E4 : D’accord.', 754)], 740),
    );
    expect(leftOut(pages)).toEqual([['Entretien E4'], ['Entretien E4'], ['Entretien E4']]);
  });

  it('are not an answer that ends three pages', () => {
    const pages = [1, 2, 3].map((number) => page(number, [line('MP : Oui ?', 740 - 20 * 14)], 740));
    expect(leftOut(pages)).toEqual([[], [], []]);
  });
});
