/** A word cloud: frequent words, larger where they are said more often, from the middle outwards. Rules: docs/rules/word-use.md. */
import type { WordUse } from '../word-use/wordFrequencies.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { Figure, Mark } from './figure.ts';
import { fitText, textWidth } from './fitText.ts';
import { ink, muted } from './printColours.ts';

const mostWords = 60;
const width = 760;
const height = 460;
const margin = 10;
const largest = 54;
const smallest = 11;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function wordCloudFigure({ words }: WordUse, language: Language, title: string): Figure {
  const { wordUse } = wordsOf[language].analysis;
  const shown = words.slice(0, mostWords);
  const sizes = sizesOf(shown);
  const taken: Box[] = [];
  const marks: Mark[] = [];
  for (const [at, { word }] of shown.entries()) {
    const size = sizes[at] ?? smallest;
    const text = fitText(word, size, width - 4 * margin);
    const box = placeFor(textWidth(text, size, at < 3), size, taken);
    if (!box) continue;
    taken.push(box);
    marks.push({
      ...{ kind: 'text', x: (box.left + box.right) / 2, y: box.bottom - size * 0.28, text, size },
      ...{ anchor: 'middle', isBold: at < 3, fill: at % 2 ? muted : ink },
    });
  }
  if (marks.length === 0) marks.push({ kind: 'text', x: margin, y: 30, text: wordUse.nothing, size: 13 });
  const list = shown.slice(0, 10).map(({ word, count }) => `${word} (${formatNumber(language, count)})`);
  return {
    ...{ width, height: marks.length > 1 ? height : Math.min(height, 120), title, marks },
    alt: wordUse.cloudAlt({ count: marks.length, list: list.join(', ') }),
  };
}

/** Areas in proportion to counts, all smaller where so many are frequent that the page would not hold them. */
function sizesOf(shown: WordUse['words']): number[] {
  const most = shown[0]?.count ?? 1;
  const wanted = shown.map(({ count }) => largest * Math.sqrt(count / most));
  const area = wanted.reduce(
    (sum, size, at) => sum + textWidth(shown[at]?.word ?? '', size) * size * 1.16,
    0,
  );
  const scale = Math.min(1, Math.sqrt((0.42 * width * height) / Math.max(1, area)));
  return wanted.map((size) => Math.max(smallest, Math.round(size * scale)));
}

/** The free place nearest to the middle along a spiral; `null` where the page is full. */
function placeFor(wide: number, size: number, taken: readonly Box[]): Box | null {
  const high = size * 1.16;
  for (let turn = 0; turn < 520; turn++) {
    const angle = turn * 0.35;
    const away = turn * 0.75;
    const x = width / 2 + Math.cos(angle) * away * 1.6;
    const y = height / 2 + Math.sin(angle) * away;
    const box = { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
    const isInside =
      box.left >= margin && box.right <= width - margin && box.top >= margin && box.bottom <= height - margin;
    if (isInside && !taken.some((other) => overlap(box, other))) return box;
  }
  return null;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;
}
