/** Why nothing can be changed now, as a sentence; `null` where it can. */
import { useWords } from '../../ui/WordsContext.tsx';
import { useWorkspace } from '../../workspace/projectStore.ts';

export function useReadOnly(): string | null {
  const words = useWords().themePanel;
  const isReadOnly = useWorkspace(({ save }) => save.state === 'readOnly');
  return isReadOnly ? words.readOnly : null;
}
