import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedLines } from '../../../../renderer/shell/printing/printedLines.ts';
import { lineRows } from '../../../../renderer/transcript/lineRows.ts';
import type { ShownCoding } from '../../../../renderer/transcript/shownCoding.ts';
import type { CodingId, ThemeId } from '../../../../shared/project/ids.ts';
import { buildText } from '../../../helpers/projectBuilder.ts';

const text = buildText('E1', [
  'MP : Et la nuit ?',
  'E1 : La nuit, on est seule.',
  '',
  'Voilà.',
  'MP : Toujours ?',
  'E1 : Presque, oui.',
]);

const coding = (start: number, end: number, name: string): ShownCoding => ({
  ...{ id: `${name} ${start} ${end}` as CodingId, themeId: name as ThemeId, start, end, name, path: name },
  ...{ colour: 1, pattern: 'dash', initials: '', hasMemo: false, comment: '' },
});

const someCodings = fc
  .array(fc.tuple(fc.nat(text.text.length - 1), fc.integer({ min: 1, max: 40 })), { maxLength: 20 })
  .map((pairs) =>
    pairs.map(([start, length], at) => coding(start, Math.min(start + length, text.text.length), `T${at}`)),
  );

describe('printedLines', () => {
  it('PR2: has every line with its number, and its words exactly', () => {
    fc.assert(
      fc.property(someCodings, (codings) => {
        const { lines } = printedLines(text, codings);
        expect(lines.map(({ row }) => row.number)).toEqual(text.lines.numbers);
        expect(lines.map(({ segments }) => segments.map((one) => one.text).join(''))).toEqual(
          lineRows(text).map(({ start, end }) => text.text.slice(start, end)),
        );
      }),
    );
  });

  it('PR3: names every coding exactly once, and no two share a stripe', () => {
    fc.assert(
      fc.property(someCodings, (codings) => {
        const { lines, laneCount } = printedLines(text, codings);
        const named = lines.flatMap(({ begins }) => begins.map((one) => one.coding.name));
        expect(named.toSorted()).toEqual(codings.map(({ name }) => name).toSorted());
        for (const { lanes } of lines) expect(lanes.length).toBeLessThanOrEqual(laneCount);
      }),
    );
  });

  it('PR3: says over which lines a coding goes', () => {
    const start = text.text.indexOf('on est');
    const { lines } = printedLines(text, [coding(start, text.text.indexOf('.', start + 30), 'Seule')]);
    const [begun] = lines.flatMap((line) =>
      line.begins.map((one) => line.rangeOf(one.firstLine, one.lastLine)),
    );
    expect(begun).toMatch(/^2–\d$/u);
    expect(lines[1]).toMatchObject({ speaker: 'E1', isInterviewer: false });
    expect(lines[0]).toMatchObject({ isInterviewer: true });
  });
});
