/** What is searched for and what was found so far. Not kept anywhere. */
import { create } from 'zustand';
import type { SearchQuestion } from '../../../shared/search/searchQuestion.ts';
import type { Hit } from '../../../shared/search/searchTranscripts.ts';
import type { Refusal } from '../../../shared/words/refusal.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { searchProject } from '../../workspace/searchProject.ts';

export interface SearchState {
  readonly question: SearchQuestion;
  readonly state: 'idle' | 'searching' | 'done';
  readonly hits: readonly Hit[];
  /** Those that are counted only included. */
  readonly total: number;
  /** Transcripts gone through, of how many. */
  readonly searched: number;
  readonly of: number;
  readonly refusal: Refusal | null;
}

const nothingFound = { hits: [], total: 0, searched: 0, of: 0, refusal: null } as const;

export const searchStore = create<SearchState>(() => ({
  question: { query: '', mode: 'folded', speaker: 'all' },
  state: 'idle',
  ...nothingFound,
}));

export function useSearch<Value>(selector: (state: SearchState) => Value): Value {
  return searchStore(selector);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
/** After the last key; a word is typed in less than that between its letters. */
const typingMilliseconds = 120;

/** Searches anew, after a moment where somebody types. */
export function ask(patch: Partial<SearchQuestion>): void {
  const question = { ...searchStore.getState().question, ...patch };
  searchStore.setState({ question });
  clearTimeout(waiting);
  if (question.query.trim() === '') {
    searchStore.setState({ state: 'idle', ...nothingFound });
    return;
  }
  if (patch.query === undefined) search();
  else waiting = setTimeout(search, typingMilliseconds);
}

/** The hits shown stay until the first new ones come, so that nothing flickers while a word grows. */
function search(): void {
  const { question } = searchStore.getState();
  const of = currentProject().transcripts.size;
  searchStore.setState({ state: 'searching', searched: 0, of, refusal: null });
  let isFirst = true;
  searchProject(question, {
    onHits(hits, { total, searched, isDone }) {
      if (searchStore.getState().question !== question) return;
      const before = isFirst ? [] : searchStore.getState().hits;
      isFirst = false;
      const state = isDone ? 'done' : 'searching';
      searchStore.setState({ hits: hits.length > 0 ? [...before, ...hits] : before, total, searched, state });
    },
    onRefused(refusal) {
      if (searchStore.getState().question === question)
        searchStore.setState({ ...nothingFound, state: 'done', refusal });
    },
  });
}

/** A corrected text or another interview: what was found stands elsewhere now. */
export function searchAgain(): void {
  if (searchStore.getState().state !== 'idle') search();
}

export function forgetSearch(): void {
  clearTimeout(waiting);
  searchStore.setState({
    question: { ...searchStore.getState().question, query: '' },
    state: 'idle',
    ...nothingFound,
  });
}
