/** Counts themes × characteristics between the frames of the window. */
import { useEffect, useMemo, useState } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import { type Matrix, type MatrixOptions, matrixSteps } from '../../../shared/tables/matrix.ts';
import { matrixColumns } from '../../../shared/tables/matrixColumns.ts';
import type { MatrixColumn } from '../../../shared/theme-counts/themeMatrix.ts';
import { useLanguage } from '../../ui/WordsContext.tsx';
import { inSlices } from '../../workspace/inSlices.ts';
import { useAnalysis } from './analysisStore.ts';

export type GroupsQuestion = Omit<MatrixOptions, 'participantIds'>;

export interface GroupsAnswer {
  readonly matrix: Matrix;
  readonly columns: readonly MatrixColumn[];
  readonly asked: GroupsQuestion;
}

/** What is asked, without what the project no longer has. */
export function useAskedGroups(project: Project): GroupsQuestion {
  const language = useLanguage();
  const { by, unit, level, question } = useAnalysis((state) => state);
  const known = by !== 'participant' && !project.characteristics.has(by) ? 'participant' : by;
  const coderId = question.coderId !== null && project.coders.has(question.coderId) ? question.coderId : null;
  // Of one participant, how many speak of it is whether one does.
  const usual = known === 'participant' ? 'presence' : 'participants';
  const counted = unit === 'presence' || unit === 'participants' ? usual : unit;
  return useMemo(
    () => ({ by: known, unit: counted, coderId, language, themeId: null, level }),
    [known, counted, coderId, language, level],
  );
}

export function useGroups(project: Project, asked: GroupsQuestion) {
  const [state, setState] = useState<{ readonly answer: GroupsAnswer | null; readonly progress: number }>({
    answer: null,
    progress: 0,
  });
  useEffect(() => {
    const interviews = Math.max(1, [...project.codings.transcriptIds()].length);
    let done = 0;
    const steps = function* () {
      const counting = matrixSteps(project, asked);
      let step = counting.next();
      while (!step.done) {
        done++;
        yield;
        step = counting.next();
      }
      return step.value;
    };
    return inSlices(
      steps(),
      (matrix) =>
        setState({ answer: { matrix, columns: matrixColumns(project, asked), asked }, progress: 1 }),
      () => setState(({ answer }) => ({ answer, progress: Math.min(0.99, done / interviews) })),
    );
  }, [project, asked]);
  return state;
}
