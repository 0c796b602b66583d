/** French words of the area "keys". */
import type * as english from '../en/keys.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  lead: 'Cliquez sur les touches à droite d’une commande pour lui en donner d’autres.',
  press: 'Tapez les touches · Échap annule · Retour arrière : aucune',
  none: 'aucune',
  change: ({ name, keys }) =>
    keys === '' ? `${name} : aucune touche. Changer` : `${name} : ${keys}. Changer`,
  now: ({ name, keys }) =>
    keys === '' ? `${name} n’a plus de touche.` : `${name} se fait maintenant avec ${keys}.`,
  reset: ({ name }) => `Touches habituelles pour ${name}`,
  resetAll: 'Toutes les touches habituelles',
  settings: 'Touches',
  caps: {
    Escape: 'Échap',
    Esc: 'Échap',
    Enter: 'Entrée',
    Shift: 'Maj',
    Delete: 'Suppr',
    Backspace: 'Retour arr.',
    Insert: 'Inser',
    Space: 'Espace',
    Tab: 'Tab',
    Home: 'Début',
    End: 'Fin',
    PageUp: 'Page préc.',
    PageDown: 'Page suiv.',
  },
  settingsChange: 'Voir et changer les touches…',
};
