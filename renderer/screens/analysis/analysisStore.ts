/** What the analysis is set to. Not kept anywhere. */
import { create } from 'zustand';
import type { ThemeLevel } from '../../../shared/codebook/themeLevels.ts';
import type { CharacteristicId, TranscriptId } from '../../../shared/project/ids.ts';
import type { CooccurrenceMeasure } from '../../../shared/relations/coefficients.ts';
import { type CooccurrenceQuestion, usualQuestion } from '../../../shared/relations/cooccurrenceQuestion.ts';
import type { MatrixUnit } from '../../../shared/tables/exportOptions.ts';
import { usualWords, type WordQuestion } from '../../../shared/word-use/wordQuestion.ts';

export const analysisTabs = ['relations', 'groups', 'interview', 'wordUse', 'tree'] as const;
export type AnalysisTab = (typeof analysisTabs)[number];

export interface AnalysisState {
  readonly tab: AnalysisTab;
  readonly question: CooccurrenceQuestion;
  readonly form: 'matrix' | 'network';
  readonly measure: CooccurrenceMeasure;
  readonly level: ThemeLevel;
  /** Columns of themes × characteristics; a characteristic that is gone is as participants. */
  readonly by: 'participant' | CharacteristicId;
  readonly unit: MatrixUnit;
  readonly percent: 'none' | 'column' | 'row';
  readonly drawing: 'codeline' | 'portrait';
  readonly treeForm: 'sunburst' | 'treemap' | 'rows';
  /** `null`: the interview that is open. */
  readonly transcriptId: TranscriptId | null;
  /** The coder is that of `question`. */
  readonly words: Omit<WordQuestion, 'coderId'>;
  readonly beside: 'lines' | 'cloud';
}

const beginning: AnalysisState = {
  tab: 'relations',
  question: usualQuestion,
  form: 'matrix',
  measure: 'passages',
  level: 'all',
  by: 'participant',
  unit: 'participants',
  percent: 'column',
  drawing: 'codeline',
  treeForm: 'sunburst',
  transcriptId: null,
  words: usualWords,
  beside: 'lines',
};

export const analysisStore = create<AnalysisState>(() => beginning);

export function useAnalysis<Value>(selector: (state: AnalysisState) => Value): Value {
  return analysisStore(selector);
}

export function changeAnalysis(patch: Partial<AnalysisState>): void {
  analysisStore.setState(patch);
}

export function changeQuestion(patch: Partial<CooccurrenceQuestion>): void {
  changeAnalysis({ question: { ...analysisStore.getState().question, ...patch } });
}

export function changeWords(patch: Partial<AnalysisState['words']>): void {
  changeAnalysis({ words: { ...analysisStore.getState().words, ...patch } });
}

/** Another project is open. */
export function resetAnalysis(): void {
  analysisStore.setState(beginning);
}
