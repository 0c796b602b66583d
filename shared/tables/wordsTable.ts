/** Frequent words as a table. Rules: docs/rules/word-use.md. */
import type { Project } from '../project/project.ts';
import { atOnce, type WordUse, wordFrequencies } from '../word-use/wordFrequencies.ts';
import type { WordQuestion } from '../word-use/wordQuestion.ts';
import { wordsOf } from '../words/words.ts';
import type { ExportOptions } from './exportOptions.ts';
import { lazyRows, numberColumn, type Table, textColumn } from './table.ts';

/** Participants' words without those that say little. */
export function usualWordQuestion({
  language,
  coderId,
  themeId,
}: Pick<ExportOptions, 'language' | 'coderId' | 'themeId'>): WordQuestion {
  return {
    ...{ themeId, coderId, speakers: 'participants', alsoStop: [], leastLetters: 2 },
    ...{ stopList: language, stemming: language },
  };
}

export function wordsTable(project: Project, options: ExportOptions): Table {
  const { wordUse } = wordsOf[options.language].analysis;
  let use: WordUse | null = null;
  const counted = () => {
    use ??= atOnce(wordFrequencies(project, options.wordUse ?? usualWordQuestion(options)));
    return use;
  };
  return {
    title: wordUse.title,
    columns: [
      textColumn(wordUse.columns.word, 24),
      textColumn(wordUse.columns.forms, 40),
      numberColumn(wordUse.columns.count),
      { heading: wordUse.columns.share, kind: 'share', width: 10 },
      numberColumn(wordUse.columns.interviews),
    ],
    rows: lazyRows(function* () {
      const { words, total } = counted();
      for (const { word, forms, count, interviews } of words)
        yield [word, forms.join(', '), count, total === 0 ? null : count / total, interviews];
    }),
  };
}
