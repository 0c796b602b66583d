/**
 * Forms of a word brought together: plurals, and in French the commonest endings of gender and of the verbs in -er. It takes
 * too little off rather than too much. Rules: docs/rules/word-use.md.
 */
export const stemmings = ['fr', 'en', 'none'] as const;
export type Stemming = (typeof stemmings)[number];

export function lightStem(word: string, language: Stemming): string {
  if (language === 'none' || /[\p{N}'-]/u.test(word)) return word;
  return language === 'en' ? englishStem(word) : frenchStem(word);
}

/** The three endings of Harman’s S-stemmer, the first that fits. */
function englishStem(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return /[ae]ies$/u.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/u.test(word) ? word : word.slice(0, -1);
  if (word.endsWith('s')) return /[us]s$/u.test(word) ? word : word.slice(0, -1);
  return word;
}

/** After Savoy’s light stemmer; of short words only the plural goes. */
function frenchStem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -2)}l`;
  let stem = /[sx]$/u.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (stem.length < 6) return stem;
  stem = stem.replace(/(?:er|ée|e|é)$/u, '');
  return /(\p{L})\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
