import fc from 'fast-check';
import { createEditor, type LexicalEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import { $readPlainText, $writePlainText } from '../../../renderer/writing/plainTextNodes.ts';
import { $readRichText, $writeRichText, richTextNodes } from '../../../renderer/writing/richTextNodes.ts';
import { plainRun, tidyRichText } from '../../../shared/memos/richText.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import type { RichBlock, RichRun, RichText } from '../../../shared/project/records.ts';

const run = (text: string, look: Partial<RichRun> = {}): RichRun => ({ ...plainRun(text), ...look });
const coding = (name: string) => name as CodingId;

function newEditor(): LexicalEditor {
  return createEditor({
    nodes: [...richTextNodes],
    onError: (error) => {
      throw error;
    },
  });
}

function throughLexical(body: RichText): RichText {
  const editor = newEditor();
  editor.update(() => $writeRichText(body), { discrete: true });
  return editor.read($readRichText);
}

function plainThroughLexical(text: string): string {
  const editor = newEditor();
  editor.update(() => $writePlainText(text), { discrete: true });
  return editor.read($readPlainText);
}

describe('rich text in the editor', () => {
  test('MW1: paragraphs, lists, bold, italic and links come back as they were', () => {
    const body: RichText = [
      {
        type: 'paragraph',
        runs: [run('Ce n’est pas '), run('l’absence', { isBold: true }), run(' : é\u0301, 👩🏽‍⚕️')],
      },
      { type: 'paragraph', runs: [] },
      { type: 'bullet', runs: [run('À rapprocher de '), run('E1 (l. 88)', { link: coding('C1') })] },
      {
        type: 'bullet',
        runs: [run('et ', { isItalic: true }), run('de E10', { isItalic: true, isBold: true })],
      },
      { type: 'number', runs: [run('un')] },
      { type: 'number', runs: [] },
      { type: 'bullet', runs: [run('autre liste')] },
    ];
    expect(throughLexical(body)).toEqual(body);
  });

  test('MW1: two runs that look alike come back as one, and empty paragraphs at the end go', () => {
    const body: RichText = [
      { type: 'paragraph', runs: [run('a'), run(''), run('b')] },
      { type: 'paragraph', runs: [] },
    ];
    expect(throughLexical(body)).toEqual([{ type: 'paragraph', runs: [run('ab')] }]);
  });

  test('MW1: neighbouring links to different codings stay two', () => {
    const body: RichText = [
      {
        type: 'paragraph',
        runs: [run('un', { link: coding('C1') }), run('deux', { link: coding('C2'), isBold: true })],
      },
    ];
    expect(throughLexical(body)).toEqual(body);
  });

  test('MW1: a line feed inside a paragraph stays inside it', () => {
    const body: RichText = [
      { type: 'paragraph', runs: [run('un\n\ndeux\n'), run('trois', { isBold: true })] },
    ];
    expect(throughLexical(body)).toEqual(body);
  });

  test('MW1: an empty memo is an empty text', () => {
    expect(throughLexical([])).toEqual([]);
  });

  test('MW1: any rich text comes back as its tidy form', () => {
    fc.assert(
      fc.property(randomBody, (body) => {
        expect(throughLexical(body)).toEqual(withBreaksLikeTheWordsBefore(body));
      }),
      { numRuns: 300 },
    );
  });
});

describe('plain text in the editor', () => {
  test('MW2: any text without carriage returns comes back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(hostileText), (start, rest) => {
        const text = [start, ...rest].join('');
        expect(plainThroughLexical(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 4 }).map((text) => text.replaceAll('\r', '')),
  },
  fc.constantFrom('\n', '\n\n', '\t', '\u00a0', '\u202f', '<b>x</b>', 'e\u0301', '👩🏽‍⚕️', '\u200b', '\ufeff'),
);

const randomRun: fc.Arbitrary<RichRun> = fc.record({
  text: hostileText,
  isBold: fc.boolean(),
  isItalic: fc.boolean(),
  link: fc.constantFrom(null, null, coding('C1'), coding('#/%25é')),
});

const randomBody: fc.Arbitrary<RichText> = fc.array(
  fc.record({
    type: fc.constantFrom<RichBlock['type']>('paragraph', 'bullet', 'number'),
    runs: fc.array(randomRun, { maxLength: 6 }),
  }),
  { maxLength: 6 },
);

/** The tidy form, where a line feed has no look of its own: it looks like what stands before it. */
function withBreaksLikeTheWordsBefore(body: RichText): RichText {
  const pieces = body.map(({ type, runs }) => {
    const split: RichRun[] = [];
    for (const one of runs) {
      for (const text of one.text.split(/(\n)/)) {
        if (text === '') continue;
        const before = split.at(-1);
        const look = { isBold: before?.isBold ?? false, isItalic: before?.isItalic ?? false };
        split.push(text === '\n' ? { ...one, ...look, text } : { ...one, text });
      }
    }
    return { type, runs: split };
  });
  return tidyRichText(pieces);
}
