import { describe, expect, test } from 'vitest';
import { foldWords, holdsWords } from '../../../../renderer/codings/foldWords.ts';
import { chartBars } from '../../../../renderer/themes/panel/chartBars.ts';
import { formatMoment } from '../../../../renderer/themes/panel/formatMoment.ts';
import { patternFor, themesOfColour } from '../../../../renderer/themes/panel/lookChoice.ts';
import { styleTheme } from '../../../../shared/codebook/editThemes.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';
import { run } from '../../../helpers/runCommand.ts';

describe('words as a filter compares them', () => {
  test('TT4: case, accents, apostrophes, quotes, dashes and kinds of space do not count', () => {
    expect(foldWords('  L’ŒUVRE «\u00a0à\u202fmoitié\u00a0» —  e\u0301té… ')).toBe(
      'l\'oeuvre "a moitie" - ete...',
    );
  });

  test('TT4: every word of the query must be there, in any order', () => {
    expect(holdsWords(foldWords('Peur de l’erreur'), 'ERREUR peur')).toBe(true);
    expect(holdsWords(foldWords('Peur de l’erreur'), 'erreur sommeil')).toBe(false);
    expect(holdsWords('', '  ')).toBe(true);
  });
});

describe('when something was written', () => {
  const now = new Date('2026-03-21T14:40:00Z');
  const said = (iso: string, language: 'en' | 'fr') => formatMoment(iso, now, language, 'Europe/Paris');

  test('TT29: today with its time, this year without the year', () => {
    expect(said('2026-03-21T13:31:00Z', 'en')).toEqual({ day: '21 March', timeToday: '14:31' });
    expect(said('2026-01-02T10:00:00Z', 'fr')).toEqual({ day: '2 janvier', timeToday: null });
    expect(said('2025-12-31T10:00:00Z', 'en')).toEqual({ day: '31 December 2025', timeToday: null });
  });

  test('TT29: the day is that of the computer’s time zone', () => {
    expect(said('2026-03-20T23:30:00Z', 'en').timeToday).toBe('00:30');
  });
});

describe('bars of the participants', () => {
  test('TT30: the highest fills the height, none is a line, and what all labels share is left out', () => {
    const bars = chartBars([4, 0, 8, 1], ['E1', 'E2', 'E3', 'E10'], 32);
    expect(bars.map(({ height }) => height)).toEqual([16, 1, 32, 4]);
    expect(bars.map(({ label }) => label)).toEqual(['1', '2', '3', '10']);
    expect(bars.map(({ left }) => left)).toEqual([0, 25, 50, 75]);
  });

  test('TT30: labels that do not count on from one word stay whole', () => {
    expect(chartBars([1, 1], ['E1', 'Mg3'], 32).map(({ label }) => label)).toEqual(['E1', 'Mg3']);
    expect(chartBars([], [], 32)).toEqual([]);
  });
});

describe('choosing a look', () => {
  const study = buildProject({ themes: ['A', 'B', 'C > c1'] });
  const [a, b, c] = ['A', 'B', 'C'].map(study.theme);
  if (!a || !b || !c) throw new Error('The study has three branches.');

  test('TT31: a colour comes with its own pattern, or with the first that no other branch has with it', () => {
    expect(patternFor(study.project, a, 3)).toBe('dashdot');
    let { project } = run(study.project, styleTheme, { id: b, colour: 3, pattern: 'dashdot' });
    expect(patternFor(project, a, 3)).toBe('solid');
    project = run(project, styleTheme, { id: c, colour: 3, pattern: 'solid' }).project;
    expect(patternFor(project, a, 3)).toBe('dash');
    expect(themesOfColour(project, 3).map(({ name }) => name)).toEqual(['B', 'C']);
  });
});
