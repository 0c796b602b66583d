import { expect, it } from 'vitest';
import { chooseLanguage, terminalLanguage } from '../../electron/systemLanguage.ts';

it.each([
  [['fr-FR', 'en'], 'fr'],
  [['de-CH', 'fr-CH'], 'fr'],
  [['de'], 'en'],
  [['FR_ca.UTF-8'], 'fr'],
  [[undefined, ''], 'en'],
  [[], 'en'],
] as const)('of %j Trame speaks %s', (tags, language) => {
  expect(chooseLanguage(tags)).toBe(language);
});

it('a terminal’s variables count in the order of POSIX', () => {
  expect(terminalLanguage({ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('fr');
  expect(terminalLanguage({ LC_ALL: '', LC_MESSAGES: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' })).toBe('en');
});
