/** Counts words, and finds the places of one, between the frames of the window. */
import { useEffect, useMemo, useState } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import {
  type WordPlace,
  type WordUse,
  wordFrequencies,
  wordPlaces,
} from '../../../shared/word-use/wordFrequencies.ts';
import type { WordQuestion } from '../../../shared/word-use/wordQuestion.ts';
import { inSlices } from '../../workspace/inSlices.ts';
import { useAnalysis } from './analysisStore.ts';

/** Lines around a word that are listed (WU8). */
export const mostLines = 500;

/** What is asked, without what the project no longer has. */
export function useAskedWords(project: Project): WordQuestion {
  const { words, question } = useAnalysis((state) => state);
  const { participants, themes, coders } = project;
  const coderId = question.coderId !== null && coders.has(question.coderId) ? question.coderId : null;
  const isGone = (speakers: string) =>
    !['everybody', 'participants', 'interviewers'].includes(speakers) && !participants.has(speakers as never);
  const speakers = isGone(words.speakers) ? 'participants' : words.speakers;
  const themeId = words.themeId !== null && themes.has(words.themeId) ? words.themeId : null;
  return useMemo(() => ({ ...words, coderId, speakers, themeId }), [words, coderId, speakers, themeId]);
}

export interface WordAnswer {
  readonly use: WordUse;
  readonly asked: WordQuestion;
}

export function useWordUse(project: Project, asked: WordQuestion) {
  const [state, setState] = useState<{ readonly answer: WordAnswer | null; readonly progress: number }>({
    answer: null,
    progress: 0,
  });
  useEffect(() => {
    let done = 0;
    const steps = function* () {
      const counting = wordFrequencies(project, asked);
      let step = counting.next();
      while (!step.done) {
        done = step.value;
        yield;
        step = counting.next();
      }
      return step.value;
    };
    return inSlices(
      steps(),
      (use) => setState({ answer: { use, asked }, progress: 1 }),
      () => setState(({ answer }) => ({ answer, progress: Math.min(0.99, done) })),
    );
  }, [project, asked]);
  return state;
}

/** `null` while they are looked for. */
export function useWordPlaces(
  project: Project,
  asked: WordQuestion,
  key: string,
): readonly WordPlace[] | null {
  const [found, setFound] = useState<{ readonly key: string; readonly places: readonly WordPlace[] } | null>(
    null,
  );
  useEffect(
    () => inSlices(wordPlaces(project, asked, key, mostLines), (places) => setFound({ key, places })),
    [project, asked, key],
  );
  return found?.key === key ? found.places : null;
}
