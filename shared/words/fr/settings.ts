/** French words of the area "settings". */
import type * as english from '../en/settings.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  mode: 'Apparence',
  modes: { system: 'Comme l’ordinateur', light: 'Clair', dark: 'Sombre' },
  singleLetters: 'Raccourcis d’une seule lettre',
  singleLettersHint: 'Dans le verbatim et dans les listes, jamais pendant que vous écrivez dans un champ.',
  whereDataLies:
    'Tout reste sur cet ordinateur : dans les fichiers de projet que vous enregistrez et dans la mémoire de ce programme. Rien n’est envoyé nulle part.',
};
