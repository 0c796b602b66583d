/** The figures of the chosen set: at once, and their intervals when the worker has drawn them. */
import { useEffect, useMemo, useState } from 'react';
import type { BootstrapAnswer } from '../../../shared/agreement/bootstrapIntervals.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { FrozenFigures } from '../../../shared/project/records.ts';
import { keptOfPair } from '../../../shared/triangulation/keptFigures.ts';
import {
  type FiguresQuestion,
  figuresOf,
  freezeFigures,
  type RoundFigures,
  roundAgreement,
  roundDraws,
  roundSeed,
} from '../../../shared/triangulation/roundFigures.ts';
import { drawIntervals } from '../../workspace/drawIntervals.ts';
import { type FigureSet, useTriangulation } from './triangulationStore.ts';
import type { ComparedRound } from './useRound.ts';

export interface ShownFigures {
  readonly figures: RoundFigures;
  /** As they would be kept; `null` while intervals are missing, where they are kept already, and of those after decisions. */
  readonly toFreeze: FrozenFigures | null;
  /** Share of the draws made; `null` where nothing is being drawn. */
  readonly progress: number | null;
  readonly cancel: () => void;
  readonly resume: (() => void) | null;
}

export function useFigures(project: Project, compared: ComparedRound): ShownFigures {
  const { round, coderIds } = compared;
  const { unit, level, figures: set } = useTriangulation((state) => state);
  const kept = set === 'before' ? keptFigures(compared) : null;
  const key = coderIds.join(' ');
  const { codings, themes, texts, transcripts, decisions, themeDomains } = project;
  const isAfter = set === 'after';
  const settled = isAfter ? decisions : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the figures are counted from
  const computed = useMemo(() => {
    if (kept) return null;
    const question: FiguresQuestion = { coderIds, unit, level, isAfter };
    return { question, found: roundAgreement(project, round, question) };
  }, [kept, codings, themes, themeDomains, texts, transcripts, settled, round, key, unit, level, isAfter]);
  const drawing = useDrawing(computed?.found.drawn ?? null);
  const frozen = useMemo(
    () => computed && freezeFigures(computed.found, computed.question, drawing.answer),
    [computed, drawing.answer],
  );
  const figures = useMemo(() => {
    const source = kept ?? frozen;
    if (!source) throw new Error('Figures are either kept or computed.');
    return figuresOf(source);
  }, [kept, frozen]);
  return {
    figures,
    toFreeze: isAfter ? null : drawing.answer && frozen,
    progress: drawing.progress,
    cancel: drawing.cancel,
    resume: drawing.resume,
  };
}

/** The set that is shown where `wanted` was chosen: before a round is closed there are no kept figures. */
export function shownSet(compared: ComparedRound, wanted: FigureSet): FigureSet {
  return wanted === 'before' && !keptFigures(compared) ? 'now' : wanted;
}

export function keptFigures({ round, coderIds }: ComparedRound): FrozenFigures | null {
  return keptOfPair(round, coderIds);
}

type Drawn = Parameters<typeof freezeFigures>[0]['drawn'];

function useDrawing(drawn: Drawn | null) {
  // With what it was drawn from: no set of figures is ever seen, or kept, with the intervals of another.
  const [answered, setAnswered] = useState<{ readonly of: Drawn; readonly answer: BootstrapAnswer } | null>(
    null,
  );
  const [progress, setProgress] = useState<number | null>(null);
  const [isStopped, setStopped] = useState(false);
  useEffect(() => {
    setProgress(null);
    if (!drawn || isStopped) return undefined;
    setProgress(0);
    return drawIntervals(
      { ...drawn, draws: roundDraws, seed: roundSeed },
      {
        onProgress: setProgress,
        onDone(done) {
          setProgress(null);
          setAnswered({ of: drawn, answer: done });
        },
        onFailed() {
          setProgress(null);
          setStopped(true);
        },
      },
    );
  }, [drawn, isStopped]);
  return {
    answer: answered !== null && answered.of === drawn ? answered.answer : null,
    progress,
    cancel: () => setStopped(true),
    resume: isStopped ? () => setStopped(false) : null,
  };
}
