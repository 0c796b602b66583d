/** Why nothing can be coded now, as a sentence; `null` where it can. */
import type { Words } from '../../shared/words/words.ts';
import type { WorkspaceState } from '../workspace/projectStore.ts';

export function whyNoChange(
  { save, coderId }: Pick<WorkspaceState, 'save' | 'coderId'>,
  words: Words,
): string | null {
  if (save.state === 'readOnly') return words.reading.said.readOnly;
  return coderId === null ? words.reading.said.noCoder : null;
}
