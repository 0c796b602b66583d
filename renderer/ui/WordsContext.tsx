/** Hands the words of the chosen language to every part of the window. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../../shared/words/plural.ts';
import { type Words, wordsOf } from '../../shared/words/words.ts';

const LanguageContext = createContext<Language>('en');

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return wordsOf[useLanguage()];
}
