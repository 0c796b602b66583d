import { describe, expect, it } from 'vitest';
import { cooccurrenceMatrixFigure } from '../../../shared/figures/cooccurrenceMatrixFigure.ts';
import { cooccurrenceNetworkFigure } from '../../../shared/figures/cooccurrenceNetworkFigure.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { countCooccurrence } from '../../../shared/relations/cooccurrence.ts';
import { usualQuestion } from '../../../shared/relations/cooccurrenceQuestion.ts';
import { strongestPairs } from '../../../shared/relations/rankPairs.ts';
import { shownThemes } from '../../../shared/relations/shownThemes.ts';
import { cooccurrencePairsTable, cooccurrenceTable } from '../../../shared/tables/cooccurrenceTable.ts';
import type { ExportOptions } from '../../../shared/tables/exportOptions.ts';
import { buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';

const study = (codings: readonly CodingLiteral[], themes = ['A > B', 'A > C', 'D']) =>
  buildProject({ coders: ['MP'], transcripts: { E1: [`E1 : ${'mot '.repeat(99)}`] }, themes, codings })
    .project;
const at = (theme: string, start: number, end: number): CodingLiteral => ({
  ...{ coder: 'MP', in: 'E1', theme, range: [start, end] as const },
});
const meeting = study([at('A > B', 10, 50), at('A > C', 40, 80), at('D', 45, 60), at('D', 90, 99)]);
const draw = {
  matrix: cooccurrenceMatrixFigure,
  network: cooccurrenceNetworkFigure,
} as const;
const figureOf = (form: keyof typeof draw, project = meeting, language: 'en' | 'fr' = 'en'): Figure =>
  draw[form]({
    ...{ project, counted: countCooccurrence(project, usualQuestion) },
    ...{ level: 'leaf', measure: 'passages', language },
  });
const texts = ({ marks }: Figure) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

const options: ExportOptions = {
  ...{ language: 'en', coderId: null, themeId: null, by: 'participant', unit: 'presence', level: 'leaf' },
};

describe('figures of co-occurrence', () => {
  it.each(['matrix', 'network'] as const)(
    'FG1: the %s is the same each time and says what it shows',
    (form) => {
      expect(figureOf(form)).toEqual(figureOf(form));
      expect(figureOf(form).title).toBe('Themes that meet (Passages; passages that overlap)');
      expect(figureOf(form).alt).toMatch(/B and C \(1\), B and D \(1\), C and D \(1\)/);
      expect(figureOf(form, meeting, 'fr').alt).toContain('B et C (1)');
    },
  );

  it.each(['matrix', 'network'] as const)('the %s lies within its page, whatever there is', (form) => {
    const many = study(
      Array.from({ length: 60 }, (_, index) => at(`T${index}`, 10 + index, 90 + index)),
      Array.from({ length: 60 }, (_, index) => `T${index}`),
    );
    for (const project of [meeting, many, study([]), study([at('D', 0, 9)]), study([], [])]) {
      const figure = figureOf(form, project);
      for (const mark of figure.marks) {
        if (mark.kind === 'path') continue;
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThanOrEqual(figure.width);
        expect(mark.y).toBeGreaterThanOrEqual(0);
        expect(mark.y).toBeLessThanOrEqual(figure.height);
      }
    }
    expect(texts(figureOf(form, many)).at(-1)).toMatch(
      /^\d+ themes (with fewer passages|in none of the strongest pairs) are not drawn\.$/,
    );
    expect(texts(figureOf(form, study([])))).toEqual(['No two themes meet.']);
  });

  it('CO11: the matrix writes every number, and the passages of a theme on the diagonal', () => {
    expect(texts(figureOf('matrix')).filter((text) => /^[\d·]/.test(text))).toEqual([
      ...['1', '1', '1', '1', '1', '1', '1', '1', '2'],
    ]);
  });
});

describe('tables of co-occurrence', () => {
  it('CO11, CO14: the matrix has the themes in use, and their passages on the diagonal', () => {
    const table = cooccurrenceTable(meeting, options);
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Theme', 'A > B', 'A > C', 'D']);
    expect([...table.rows]).toEqual([
      ['A > B', 1, 1, 1],
      ['A > C', 1, 1, 1],
      ['D', 1, 1, 2],
    ]);
  });

  it('CO13: the list of pairs has each pair once, without a theme and the one above it', () => {
    const all = { ...options, level: 'all' } as const;
    const rows = [...cooccurrencePairsTable(meeting, all).rows].map(([first, second]) => [first, second]);
    expect(rows).toEqual([
      ['A', 'D'],
      ['A > B', 'A > C'],
      ['A > B', 'D'],
      ['A > C', 'D'],
    ]);
    const counted = countCooccurrence(meeting, usualQuestion);
    const ranked = strongestPairs(meeting, counted, shownThemes(meeting, counted, 'all'), 'passages', 1);
    expect(ranked).toMatchObject({ count: 4, strongest: [{ value: 2 }] });
  });
});
