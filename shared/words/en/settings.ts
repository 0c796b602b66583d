/** English words of the area "settings". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  mode: 'Appearance',
  modes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  singleLetters: 'Shortcuts of a single letter',
  singleLettersHint: 'In the transcript and in lists, never while you type in a field.',
  whereDataLies:
    'Everything stays on this computer: in the project files that you save and in the storage of this program. Nothing is sent anywhere.',
};
