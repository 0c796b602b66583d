/**
 * Something for each language that is made when first asked for. What the language library makes takes milliseconds
 * each, and most programs and workers that read these modules need few of them.
 */
import type { Language } from './plural.ts';

export function perLanguage<Value extends object>(
  make: (language: Language) => Value,
): (language: Language) => Value {
  const made: Partial<Record<Language, Value>> = {};
  return (language) => {
    made[language] ??= make(language);
    return made[language];
  };
}
