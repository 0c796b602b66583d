/** Names in a sentence: "E1, E2 and E3", « E1, E2 et E3 ». */
import { perLanguage } from './perLanguage.ts';
import type { Language } from './plural.ts';

const formats = perLanguage(
  // American English has a comma before "and".
  (language) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }),
);

export function formatList(language: Language, names: readonly string[]): string {
  return formats(language).format(names);
}
