/**
 * Counts which themes meet, in slices that leave the window its frames. While the project changes under the same question,
 * what was counted before stays until the new answer is whole.
 */
import { useEffect, useState } from 'react';
import type { ThemeLevel } from '../../../shared/codebook/themeLevels.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { CooccurrenceMeasure } from '../../../shared/relations/coefficients.ts';
import { Cooccurrence } from '../../../shared/relations/cooccurrence.ts';
import type { CooccurrenceQuestion } from '../../../shared/relations/cooccurrenceQuestion.ts';
import { type RankedPairs, rankPairs } from '../../../shared/relations/rankPairs.ts';
import { shownThemes } from '../../../shared/relations/shownThemes.ts';
import { inSlices } from '../../workspace/inSlices.ts';

export interface CooccurrenceAnswer {
  readonly project: Project;
  readonly counted: Cooccurrence;
  readonly level: ThemeLevel;
  readonly measure: CooccurrenceMeasure;
  readonly themeIds: readonly ThemeId[];
  readonly pairs: RankedPairs;
}

/** Pairs that the list beside the network holds. */
const listedPairs = 200;

export function useCooccurrence(
  project: Project,
  question: CooccurrenceQuestion,
  level: ThemeLevel,
  measure: CooccurrenceMeasure,
): { readonly answer: CooccurrenceAnswer | null; readonly progress: number } {
  const counted = useCounted(project, question);
  const [answer, setAnswer] = useState<CooccurrenceAnswer | null>(null);
  useEffect(() => {
    if (!counted.whole) return undefined;
    const { project: of, cooccurrence } = counted.whole;
    const themeIds = shownThemes(of, cooccurrence, level);
    const ranking = rankPairs(of, cooccurrence, themeIds, measure, listedPairs);
    return inSlices(ranking, (pairs) =>
      setAnswer({ project: of, counted: cooccurrence, level, measure, themeIds, pairs }),
    );
  }, [counted.whole, level, measure]);
  return { answer, progress: counted.progress };
}

interface Counted {
  readonly whole: { readonly project: Project; readonly cooccurrence: Cooccurrence } | null;
  /** 0 to 1; 1 when nothing is being counted. */
  readonly progress: number;
}

function useCounted(project: Project, question: CooccurrenceQuestion): Counted {
  const [counted, setCounted] = useState<Counted>({ whole: null, progress: 0 });
  useEffect(() => {
    const cooccurrence = new Cooccurrence(project, question);
    setCounted(({ whole }) => ({ whole, progress: 0 }));
    return inSlices(
      stepsOf(cooccurrence),
      () => setCounted({ whole: { project, cooccurrence }, progress: 1 }),
      () => setCounted(({ whole }) => ({ whole, progress: cooccurrence.progress })),
    );
  }, [project, question]);
  return counted;
}

function* stepsOf(cooccurrence: Cooccurrence): Generator<void, null> {
  while (!cooccurrence.isComplete) {
    let isFirst = true;
    cooccurrence.advance(() => {
      const isEnough = !isFirst;
      isFirst = false;
      return isEnough;
    });
    yield;
  }
  return null;
}
