/** The figures of all coders of a round with three or more: counted in a worker, with intervals a moment later, or kept. */
import { useEffect, useMemo, useState } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import type { FrozenOfAll, KeptFigures } from '../../../shared/project/records.ts';
import { type FiguresOfAll, figuresOfAll } from '../../../shared/triangulation/figuresOfAll.ts';
import { keptOfAll } from '../../../shared/triangulation/keptFigures.ts';
import { countRoundOfAll } from '../../workspace/countRoundOfAll.ts';
import { useTriangulation } from './triangulationStore.ts';
import type { ComparedRound } from './useRound.ts';

export interface ShownOfAll {
  /** `null` while they are counted. */
  readonly figures: FiguresOfAll | null;
  /** As they would be kept, with those of each two coders; `null` while they are missing or another set is shown. */
  readonly toFreeze: readonly KeptFigures[] | null;
  /** Share of the work done; `null` where nothing is counted. */
  readonly progress: number | null;
  readonly hasFailed: boolean;
  readonly cancel: () => void;
  readonly resume: (() => void) | null;
}

interface Counted {
  /** What it was counted from: it is not shown for anything else. */
  readonly basis: object | null;
  readonly frozen: FrozenOfAll | null;
  readonly toFreeze: readonly KeptFigures[] | null;
  readonly progress: number | null;
}

/** Counting ended before its end, of the work as it was then. */
interface Stop {
  readonly hasFailed: boolean;
  readonly basis: object;
}

const nothing: Counted = { basis: null, frozen: null, toFreeze: null, progress: null };

/** Nothing is counted of a round of two. */
export function useFiguresOfAll(project: Project, { round }: ComparedRound): ShownOfAll {
  const { unit, level, figures: set } = useTriangulation((state) => state);
  const kept = set === 'before' ? keptOfAll(round) : null;
  const isWanted = round.parts.length > 2 && !kept;
  const isAfter = set === 'after';
  const isOpen = round.closedAt === null && !isAfter;
  const [counted, setCounted] = useState(nothing);
  const [stopped, setStopped] = useState<Stop | null>(null);
  const { codings, themes, texts, transcripts, decisions, themeDomains } = project;
  const settled = isAfter ? decisions : null;
  // Another one as soon as anything changes that the figures are counted from.
  const basis = useMemo(
    () => ({}),
    [
      ...[codings, themes, themeDomains, texts, transcripts, settled, round],
      ...[unit, level, isAfter, isOpen, isWanted],
    ],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that is counted from is in the basis
  useEffect(() => {
    if (!isWanted || stopped) {
      setCounted((before) => ({ ...before, progress: null }));
      return undefined;
    }
    setCounted({ ...nothing, basis, progress: 0 });
    const question = { unit, level, isAfter };
    return countRoundOfAll(
      { roundId: round.id, question, isOpen },
      {
        onAnswer(answer) {
          if ('share' in answer) setCounted((before) => ({ ...before, progress: answer.share }));
          else if ('counted' in answer) setCounted((before) => ({ ...before, frozen: answer.counted }));
          else {
            const toFreeze = isOpen ? [...answer.pairs, answer.done] : null;
            setCounted({ basis, frozen: answer.done, toFreeze, progress: null });
          }
        },
        onFailed: () => setStopped({ hasFailed: true, basis }),
      },
    );
  }, [basis, stopped]);
  const current = isWanted && counted.basis === basis ? counted : nothing;
  const source = kept ?? current.frozen;
  const figures = useMemo(() => source && figuresOfAll(source), [source]);
  return {
    figures,
    toFreeze: current.toFreeze,
    progress: current.progress,
    hasFailed: stopped?.hasFailed ?? false,
    cancel: () => setStopped({ hasFailed: false, basis }),
    resume: stopped ? () => setStopped(null) : null,
  };
}
