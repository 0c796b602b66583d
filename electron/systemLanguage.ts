/** Which of Trame's languages the system speaks. */
import type { Language } from '../shared/words/plural.ts';

/** The first of the tags (BCP 47 or `fr_FR.UTF-8`) that Trame has; English where it has none of them. */
export function chooseLanguage(tags: readonly (string | undefined)[]): Language {
  return languageIn(tags) ?? 'en';
}

function languageIn(tags: readonly (string | undefined)[]): Language | null {
  for (const tag of tags) {
    const language = tag?.slice(0, 2).toLowerCase();
    if (language === 'fr' || language === 'en') return language;
  }
  return null;
}

/** The language of a terminal: the variables of POSIX in their order, then what the system says. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return languageIn([LC_ALL, LC_MESSAGES, LANG]) ?? chooseLanguage([systemLocale()]);
}

/** Asked of the rules for plurals, which are made ten times as fast as any format of dates or numbers. */
const systemLocale = () => new Intl.PluralRules().resolvedOptions().locale;
