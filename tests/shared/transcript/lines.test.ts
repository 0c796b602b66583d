import { describe, expect, it } from 'vitest';
import { compareLineNumbers, lineNumberAfter } from '../../../shared/transcript/lineNumbers.ts';
import { lineIndexAt, lineIndexOfNumber, lineNumbersOf } from '../../../shared/transcript/lines.ts';
import { buildText } from '../../helpers/projectBuilder.ts';

const text = buildText('E1', ['MP : Et la nuit ?', '', 'E1 : Seule.', '', 'Vraiment.', 'MP : Merci.']);
const at = (words: string) => text.text.indexOf(words);

describe('lines of a place', () => {
  it('L14: a label counts as the first line of its turn', () => {
    expect(lineIndexAt(text, at('E1 :'))).toBe(1);
    expect(lineNumbersOf(text, at('E1 :'), at('Seule') + 5)).toEqual(['2']);
  });

  it('L15: an empty line counts as the numbered line before it, and before the first as the one after', () => {
    expect(lineIndexAt(text, at('E1 :') - 1)).toBe(0);
    expect(lineIndexAt(text, at('Vraiment') - 1)).toBe(1);
    expect(lineIndexAt({ ...text, turns: [] }, 0)).toBe(0);
  });

  it('L10: gives all numbers of a passage that crosses turns', () => {
    expect(lineNumbersOf(text, at('nuit'), at('Merci') + 2)).toEqual(['1', '2', '3', '4']);
    expect(lineNumbersOf(text, at('Seule'), at('Seule'))).toEqual(['2']);
    expect(lineNumbersOf({ lines: { starts: [], ends: [], numbers: [] }, turns: [] }, 0, 4)).toEqual([]);
  });
});

describe('line numbers', () => {
  it('L12: letters follow the last number: a, z, aa, az, ba, zz, aaa', () => {
    const turn = { firstNumber: 160, lastNumber: 166 };
    const next = ['', '160', '165', '166', '166a', '166z', '166az', '166zz'];
    expect(next.map((number) => lineNumberAfter(number, turn))).toEqual([
      '160',
      '161',
      '166',
      '166a',
      '166b',
      '166aa',
      '166ba',
      '166aaa',
    ]);
  });

  it('L12: stand in the order in which they are counted', () => {
    const order = ['9', '10', '166', '166a', '166z', '166aa', '167'];
    expect([...order].reverse().sort(compareLineNumbers)).toEqual(order);
  });

  it('L11: finds the line of a number, or the last before one that a correction took away', () => {
    const numbers = ['1', '2', '5', '5a'];
    expect(['5', '4', '5a', '0', '9'].map((number) => lineIndexOfNumber({ numbers }, number))).toEqual([
      2, 1, 3, -1, 3,
    ]);
  });
});
