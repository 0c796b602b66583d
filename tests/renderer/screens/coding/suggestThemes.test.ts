import { describe, expect, it } from 'vitest';
import { suggestThemes, type ThemeChoice } from '../../../../renderer/screens/coding/suggestThemes.ts';
import type { ThemeId } from '../../../../shared/project/ids.ts';

const choice = (path: string, codings = 0): ThemeChoice => ({
  id: path as ThemeId,
  path: path.split(' > '),
  fullPath: ['Décider seul', ...path.split(' > ')],
  colour: 3,
  pattern: 'dashdot',
  codings,
  people: 1,
});
const choices = [
  choice('Contourner le circuit > Dépanner sans trace', 7),
  choice('Contourner le circuit > Bricoler une solution', 4),
  choice('Contourner le circuit', 11),
  choice('Peur de l’erreur', 9),
  choice('Décontracté', 30),
  choice('Écoute', 2),
  choice('La sœur de nuit', 1),
];
const none: ReadonlySet<ThemeId> = new Set();
const names = (query: string, recent: string[] = [], near = none) =>
  suggestThemes(choices, query, { recent: recent as ThemeId[], near }).map(({ choice: { path } }) =>
    path.at(-1),
  );

describe('suggestThemes', () => {
  it('TQ1: the theme whose own name begins with it comes first, before its children', () => {
    expect(names('contour').slice(0, 3)).toEqual([
      'Contourner le circuit',
      'Dépanner sans trace',
      'Bricoler une solution',
    ]);
  });

  it('TQ2: of two that are alike, the one used nearby comes first, then the one used more', () => {
    const bricoler = 'Contourner le circuit > Bricoler une solution' as ThemeId;
    expect(names('contour', [], new Set([bricoler])).slice(0, 2)).toEqual([
      'Contourner le circuit',
      'Bricoler une solution',
    ]);
  });

  it('TQ3: with nothing typed, the last used, newest first', () => {
    expect(names('', ['Écoute', 'Peur de l’erreur'])).toEqual(['Écoute', 'Peur de l’erreur']);
  });

  it('TQ3: before any was used, those nearby and then the most used', () => {
    expect(names('', [], new Set(['Écoute' as ThemeId])).slice(0, 2)).toEqual(['Écoute', 'Décontracté']);
  });

  it('TQ4: accents, case and the kind of apostrophe do not count', () => {
    expect(names('ECOU')).toContain('Écoute');
    expect(names("peur de l'err")[0]).toBe('Peur de l’erreur');
  });

  it('TQ4: œ is found as oe, and the letters found are its whole name’s', () => {
    const [first] = suggestThemes(choices, 'SOEUR', { recent: [], near: none });
    expect(first?.choice.path.at(-1)).toBe('La sœur de nuit');
    expect(first?.match).toEqual({ level: 0, start: 3, end: 7 });
  });

  it('TQ1: a typed path is looked for in paths', () => {
    expect(names('Contourner le circuit > Bri')[0]).toBe('Bricoler une solution');
  });

  it('says which letters of which name were typed', () => {
    const [, child] = suggestThemes(choices, 'contour', { recent: [], near: none });
    expect(child?.match).toEqual({ level: 0, start: 0, end: 7 });
  });
});
