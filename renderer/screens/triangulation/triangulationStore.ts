/** What is looked at in the triangulation view: which round, whose work, which figures, which difference. */
import { create } from 'zustand';
import type { AgreementUnit } from '../../../shared/agreement/agreementUnits.ts';
import type { ThemeLevel } from '../../../shared/codebook/themeLevels.ts';
import type { RoundId, ThemeId, TranscriptId } from '../../../shared/project/ids.ts';

export type FigureSet = 'before' | 'now' | 'after';

export interface TriangulationState {
  /** The latest round where it is none, or gone. */
  readonly roundId: RoundId | null;
  /** Which two of its coders, by their place among its pairs. */
  readonly pair: number;
  /** Figures of all its coders instead, where they are three or more. */
  readonly isOfAll: boolean;
  readonly unit: AgreementUnit;
  readonly level: ThemeLevel;
  readonly figures: FigureSet;
  /** The row of the table that is open, and to which the differences are kept where `isFiltered`. */
  readonly themeId: ThemeId | null;
  readonly isFiltered: boolean;
  readonly currentKey: string | null;
  /** The interview shown; the current difference's where it is none. */
  readonly transcriptId: TranscriptId | null;
  readonly reason: string;
  /** "Discuss" was asked for and waits for its line. */
  readonly isAsking: boolean;
  readonly error: string | null;
}

const start: TriangulationState = {
  roundId: null,
  pair: 0,
  isOfAll: false,
  unit: 'turn',
  level: 'all',
  figures: 'now',
  themeId: null,
  isFiltered: false,
  currentKey: null,
  transcriptId: null,
  reason: '',
  isAsking: false,
  error: null,
};

export const triangulationStore = create<TriangulationState>(() => start);

export function useTriangulation<Value>(selector: (state: TriangulationState) => Value): Value {
  return triangulationStore(selector);
}

export function chooseRound(roundId: RoundId): void {
  triangulationStore.setState({ ...start, roundId });
}

/** Goes to a difference, in its interview. */
export function goToDifference(currentKey: string | null): void {
  triangulationStore.setState({ currentKey, transcriptId: null, reason: '', isAsking: false, error: null });
}
