import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Figure } from '../../../shared/figures/figure.ts';
import { figureToSvg } from '../../../shared/figures/figureToSvg.ts';

const box: Figure = {
  width: 200,
  height: 100,
  title: 'One box',
  alt: 'A box with a word in it.',
  marks: [
    { kind: 'rectangle', x: 1 / 3, y: 2, width: 10, height: 10, stroke: '#000000', dash: [2, 1] },
    { kind: 'text', x: 5, y: 6, text: 'word', size: 12, anchor: 'middle', turn: -90 },
  ],
};

test('A figure as SVG carries its title, its description and every mark', () => {
  const svg = figureToSvg(box);
  expect(svg).toContain('<title>One box</title><desc>A box with a word in it.</desc>');
  expect(svg).toContain(
    '<rect x="0.33" y="2" width="10" height="10" fill="none" stroke="#000000" stroke-dasharray="2 1"/>',
  );
  expect(svg).toContain('text-anchor="middle" fill="#1b1e25" transform="rotate(-90 5 6)">word</text>');
});

test('Whatever is written in a figure, its SVG is well-formed and gives the words back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const svg = figureToSvg({ ...box, alt: text, marks: [{ kind: 'text', x: 0, y: 0, text, size: 12 }] });
      expect(wordsOf(svg, 'text')).toBe(wordsOf(svg, 'desc'));
    }),
  );
  const svg = figureToSvg({ ...box, alt: 'é < & " > 😀\u0000' });
  expect(wordsOf(svg, 'desc')).toBe('é < & " > 😀');
});

/** The words inside the elements of one name; fails where the file is not well-formed. */
function wordsOf(svg: string, name: string): string {
  let words = '';
  let open = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    open = tag.name;
  });
  parser.on('closetag', () => {
    open = '';
  });
  parser.on('text', (text) => {
    if (open === name) words += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return words;
}
