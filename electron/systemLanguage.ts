/** Which of Trame's languages the system speaks. */
import type { Language } from '../shared/words/plural.ts';

/** The first of the tags (BCP 47 or `fr_FR.UTF-8`) that Trame has; English where it has none of them. */
export function chooseLanguage(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const language = tag?.slice(0, 2).toLowerCase();
    if (language === 'fr' || language === 'en') return language;
  }
  return 'en';
}

/** The language of a terminal: the variables of POSIX in their order, then what the system says. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [LC_ALL, LC_MESSAGES, LANG].filter((tag) => tag !== undefined && tag !== '');
  return chooseLanguage([...named, Intl.DateTimeFormat().resolvedOptions().locale]);
}
