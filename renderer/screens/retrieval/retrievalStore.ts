/** The query that is asked, which saved one it began as, and what of the answer is shown. Not kept anywhere. */
import { create } from 'zustand';
import type { QueryId } from '../../../shared/project/ids.ts';
import type { QueryRow, RetrievalQuery, SavedQuery } from '../../../shared/project/records.ts';
import { queryFor, queryRow } from '../../../shared/retrieval/retrievalQuery.ts';

export interface RetrievalState {
  readonly query: RetrievalQuery;
  readonly savedId: QueryId | null;
  readonly shown: 'passages' | 'silent';
}

const beginning: RetrievalState = { query: queryFor(), savedId: null, shown: 'passages' };

export const retrievalStore = create<RetrievalState>(() => beginning);

export function useAsked<Value>(selector: (state: RetrievalState) => Value): Value {
  return retrievalStore(selector);
}

export function beginQuery(query: RetrievalQuery = queryFor()): void {
  retrievalStore.setState({ ...beginning, query });
}

export function openSaved({ id, query }: SavedQuery): void {
  retrievalStore.setState({ ...beginning, query, savedId: id });
}

export function changeQueryBy(patch: Partial<RetrievalQuery>): void {
  retrievalStore.setState({ query: { ...retrievalStore.getState().query, ...patch } });
}

export function changeRow(index: number, patch: Partial<QueryRow>): void {
  const { rows } = retrievalStore.getState().query;
  changeQueryBy({ rows: rows.map((row, at) => (at === index ? { ...row, ...patch } : row)) });
}

export function addRow(): void {
  changeQueryBy({ rows: [...retrievalStore.getState().query.rows, queryRow()] });
}

export function removeRow(index: number): void {
  changeQueryBy({ rows: retrievalStore.getState().query.rows.filter((_, at) => at !== index) });
}
