import { expect, test } from 'vitest';
import { recentThemes } from '../../../shared/coding/recentThemes.ts';
import type { CoderId, CodingId, ThemeId } from '../../../shared/project/ids.ts';
import type { Coding, Theme } from '../../../shared/project/records.ts';

const theme = (id: string, more: Partial<Theme> = {}): [ThemeId, Theme] => [
  id as ThemeId,
  { id: id as ThemeId, isCodable: true, isRetired: false, ...more } as Theme,
];
const coding = (day: number, themeId: string, coderId = 'MP'): [CodingId, Coding] => {
  const made = { id: `${day} ${themeId}`, themeId, coderId, createdAt: `2026-01-0${day}T10:00:00.000Z` };
  return [made.id as CodingId, made as Coding];
};
const mp = 'MP' as CoderId;

test('TQ3: the themes of a coder’s last codings, newest first, without axes, retired ones and other coders', () => {
  const project = {
    themes: new Map([
      theme('peur'),
      theme('nuit'),
      theme('merci'),
      theme('axe', { isCodable: false }),
      theme('vieux', { isRetired: true }),
    ]),
    codings: new Map([
      coding(4, 'peur'),
      coding(1, 'nuit'),
      coding(2, 'merci'),
      coding(3, 'nuit'),
      coding(5, 'vieux'),
      coding(6, 'axe'),
      coding(7, 'merci', 'JD'),
    ]),
  };
  expect(recentThemes(project, mp, 5)).toEqual(['peur', 'nuit', 'merci']);
  expect(recentThemes(project, mp, 1)).toEqual(['peur']);
  expect(recentThemes(project, null, 5)).toEqual([]);
});
