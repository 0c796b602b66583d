/** Opens the passages behind a number in the retrieval below. */
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { CooccurrenceQuestion } from '../../../shared/relations/cooccurrenceQuestion.ts';
import { queryOfPair } from '../../../shared/retrieval/queryOfPair.ts';
import { retrieveQuery } from '../../workspace/dockStore.ts';

/** Passages of the first theme that meet the second; of the first alone where both are one. */
export function openPair(first: ThemeId, second: ThemeId, question: CooccurrenceQuestion): void {
  retrieveQuery(queryOfPair(first, first === second ? null : second, question));
}
