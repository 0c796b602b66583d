/** One word in context: each place in a line of its own, which leads to the transcript. */
import { type Project, textOf } from '../../../shared/project/project.ts';
import { keywordInContext } from '../../../shared/search/keywordInContext.ts';
import { lineNumbersOf } from '../../../shared/transcript/lines.ts';
import type { WordCount, WordPlace } from '../../../shared/word-use/wordFrequencies.ts';
import type { WordQuestion } from '../../../shared/word-use/wordQuestion.ts';
import { RowList } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { revealPassage } from '../../workspace/viewStore.ts';
import styles from './AnalysisScreen.module.css';
import { useWordPlaces } from './useWordUse.ts';

interface WordLinesProps {
  readonly project: Project;
  readonly asked: WordQuestion;
  readonly word: WordCount;
}

export function WordLines({ project, asked, word }: WordLinesProps) {
  const { analysis, searching } = useWords();
  const words = analysis.wordUse;
  const places = useWordPlaces(project, asked, word.key);
  const shown = places ?? [];
  return (
    <>
      <p className={styles.hint}>
        {words.lines({
          word: word.forms.join(', '),
          shown: Math.max(shown.length, places ? 0 : word.count),
          count: word.count,
        })}
      </p>
      <RowList
        label={words.inContext}
        count={shown.length}
        height={30}
        keyOf={(index) => `${shown[index]?.transcriptId}/${shown[index]?.start}`}
        onKey={() => false}
      >
        {(index, focus) => {
          const place = shown[index];
          const line = place && lineOf(project, place);
          if (!place || !line) return null;
          return (
            <button
              type="button"
              {...focus}
              className={styles.wordLine}
              title={words.goTo}
              onClick={() => revealPassage(place)}
            >
              <span className={styles.place}>
                <b>{line.transcript}</b> {searching.atLine({ line: line.number })}
              </span>
              <span className={styles.before}>
                <span>{line.before}</span>
              </span>
              <span className={styles.after}>
                <mark>{line.hit}</mark>
                {line.after}
              </span>
            </button>
          );
        }}
      </RowList>
    </>
  );
}

/** `null` for a place whose text was corrected a moment ago: the count goes on anew. */
function lineOf(project: Project, place: WordPlace) {
  const transcript = project.transcripts.get(place.transcriptId);
  if (!transcript) return null;
  const text = textOf(project, place.transcriptId);
  if (place.end > text.text.length) return null;
  const { before, hit, after } = keywordInContext(text, place, 100);
  const onOneLine = (part: string) => part.replace(/\s+/gu, ' ');
  return {
    transcript: transcript.name,
    number: lineNumbersOf(text, place.start, place.start + 1)[0] ?? '–',
    ...{ before: onOneLine(before), hit: onOneLine(hit), after: onOneLine(after) },
  };
}
