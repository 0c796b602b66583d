import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  areInOrder,
  growthOf,
  insertedRanges,
  moveRange,
  type TextEdit,
} from '../../../shared/corrections/textEdits.ts';

const text = 'la nuit on est seule';
/** 'nuit on' */
const range = { start: 3, end: 10 };

function wordsAfter(edit: TextEdit, ...more: TextEdit[]): string | null {
  const edits = [edit, ...more];
  const moved = moveRange(range, edits);
  return moved && applyEdits(text, edits).slice(moved.start, moved.end);
}

describe('moveRange', () => {
  it.each<[string, TextEdit, string | null]>([
    ['typed at its start', { start: 3, end: 3, insert: 'belle ' }, 'nuit on'],
    ['typed at its end', { start: 10, end: 10, insert: ' y' }, 'nuit on'],
    ['typed inside', { start: 7, end: 7, insert: ' noire' }, 'nuit noire on'],
    ['deleted across its start', { start: 1, end: 5, insert: '' }, 'it on'],
    ['deleted across its end', { start: 8, end: 14, insert: '' }, 'nuit '],
    ['replaced across its start', { start: 0, end: 5, insert: 'MA NU' }, 'MA NUit on'],
    ['replaced across its end', { start: 8, end: 14, insert: 'vous êtes' }, 'nuit vous êtes'],
    ['replaced from its start', { start: 3, end: 7, insert: 'journée' }, 'journée on'],
    ['replaced up to its end', { start: 8, end: 10, insert: 'nous' }, 'nuit nous'],
    ['replaced up to its start', { start: 0, end: 3, insert: 'Ma ' }, 'nuit on'],
    ['replaced from its end', { start: 10, end: 11, insert: '-' }, 'nuit on'],
    ['replaced exactly', { start: 3, end: 10, insert: 'nuit, nous' }, 'nuit, nous'],
    ['deleted exactly', { start: 3, end: 10, insert: '' }, null],
    ['replaced with more around', { start: 2, end: 10, insert: ' jour' }, null],
    ['changed behind', { start: 15, end: 20, insert: 'fatiguée' }, 'nuit on'],
  ])('CR2: %s', (_, edit, expected) => {
    expect(wordsAfter(edit)).toBe(expected);
  });

  it('CR2: several edits at once', () => {
    expect(wordsAfter({ start: 0, end: 3, insert: '' }, { start: 7, end: 7, insert: ' là' })).toBe(
      'nuit là on',
    );
    expect(wordsAfter({ start: 3, end: 5, insert: '' }, { start: 5, end: 10, insert: '' })).toBeNull();
    expect(wordsAfter({ start: 3, end: 3, insert: 'x' }, { start: 3, end: 4, insert: 'N' })).toBe('Nuit on');
    expect(wordsAfter({ start: 9, end: 10, insert: 'N' }, { start: 10, end: 10, insert: 'x' })).toBe(
      'nuit oN',
    );
  });

  it('CR2: agrees with the identity of every character', () => {
    fc.assert(
      fc.property(anyText, (words) =>
        fc.assert(
          fc.property(anyEdits(words.length), anyRange(words.length), (edits, before) => {
            const moved = moveRange(before, edits);
            const after = identities(words, edits);
            expect(after.map(({ sign }) => sign).join('')).toBe(applyEdits(words, edits));
            expect(moved).toEqual(expectedRange(after, before, edits));
          }),
          { numRuns: 60 },
        ),
      ),
      { numRuns: 60 },
    );
  });
});

describe('edits', () => {
  it('CR1: must be in order and inside the text', () => {
    const at = (start: number, end: number): TextEdit => ({ start, end, insert: 'x' });
    expect(areInOrder([at(0, 2), at(2, 2), at(2, 2), at(3, 5)], 5)).toBe(true);
    for (const edits of [
      [at(2, 3), at(0, 1)],
      [at(0, 3), at(2, 4)],
      [at(3, 2)],
      [at(0, 6)],
      [at(-1, 0)],
      [at(0.5, 1)],
    ])
      expect(areInOrder(edits, 5)).toBe(false);
  });

  it('know where their text stands afterwards and how much longer the text is', () => {
    const edits = [
      { start: 0, end: 2, insert: 'Cette' },
      { start: 8, end: 10, insert: '' },
      { start: 20, end: 20, insert: '.' },
    ];
    const after = applyEdits(text, edits);
    expect(insertedRanges(edits).map(({ start, end }) => after.slice(start, end))).toEqual([
      'Cette',
      '',
      '.',
    ]);
    expect(growthOf(edits)).toBe(after.length - text.length);
  });
});

const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), minLength: 1, maxLength: 20 });

function anyRange(length: number) {
  return fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
}

/** Ascending edits that do not touch: between touching ones the identity of characters does not say what was meant. */
function anyEdits(length: number): fc.Arbitrary<TextEdit[]> {
  const one = fc.record({
    start: fc.nat(length),
    end: fc.nat(length),
    insert: fc.string({ unit: fc.constantFrom('x', 'y', 'é'), maxLength: 3 }),
  });
  return fc.array(one, { maxLength: 4 }).map((edits) => {
    const sorted = edits
      .map(({ start, end, insert }) => ({ start: Math.min(start, end), end: Math.max(start, end), insert }))
      .sort((a, b) => a.start - b.start);
    const apart: TextEdit[] = [];
    for (const edit of sorted) if (edit.start > (apart.at(-1)?.end ?? -1)) apart.push(edit);
    return apart.filter(({ start, end, insert }) => start !== end || insert !== '');
  });
}

/** Each character of the new text: the offset it had, or the edit that brought it. */
interface Identity {
  readonly sign: string;
  readonly from: number | null;
  readonly edit: number;
}

function identities(words: string, edits: readonly TextEdit[]): Identity[] {
  const after: Identity[] = [];
  let at = 0;
  const keep = (until: number) => {
    for (; at < until; at++) after.push({ sign: words.charAt(at), from: at, edit: -1 });
  };
  edits.forEach(({ start, end, insert }, edit) => {
    keep(start);
    for (let i = 0; i < insert.length; i++) after.push({ sign: insert.charAt(i), from: null, edit });
    at = end;
  });
  keep(words.length);
  return after;
}

/** From the first to the last surviving character, with what replaced characters of the range at its edges. */
function expectedRange(
  after: readonly Identity[],
  range: { start: number; end: number },
  edits: readonly TextEdit[],
) {
  const survives = ({ from }: Identity) => from !== null && from >= range.start && from < range.end;
  const replaces = ({ edit }: Identity) => {
    const one = edits[edit];
    return one !== undefined && one.start < range.end && one.end > range.start && one.start < one.end;
  };
  const isExact = ({ edit }: Identity) =>
    edits[edit]?.start === range.start && edits[edit]?.end === range.end;
  const hasSurvivor = after.some(survives);
  const belongs = (one: Identity) => (hasSurvivor ? survives(one) || replaces(one) : isExact(one));
  const first = after.findIndex(belongs);
  return first < 0 ? null : { start: first, end: after.findLastIndex(belongs) + 1 };
}
