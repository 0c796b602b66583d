/** Keeps the desktop's native menu as the window is, and does what is chosen in it. */
import { useEffect, useState } from 'react';
import type { ActionId } from '../../shared/actions/actions.ts';
import type { MenuChoice } from '../../shared/desktop/menuState.ts';
import { enabledActions, runAction } from '../actions/actionRegistry.ts';
import { useLanguage, useWords } from '../ui/WordsContext.tsx';
import { workspaceParts } from '../workspace/openedProject.ts';
import { useWorkspace } from '../workspace/projectStore.ts';
import { recentStore, refreshRecent } from '../workspace/recentProjects.ts';
import type { StoredId } from '../workspace/session.ts';
import { useSettings } from '../workspace/settings.ts';
import { redoLabel, undoLabel } from '../workspace/undo.ts';
import { openStored } from './openingActions.ts';
import { shellStore } from './shellStore.ts';
import { isEditable } from './useShortcuts.ts';

const mostRecent = 10;
/** A name longer than this is of no use in a menu. */
const longestName = 200;

export function useNativeMenu(): void {
  const { menu } = workspaceParts().platform;
  const words = useWords();
  const language = useLanguage();
  const { keys } = useSettings();
  const { undoRow, redoRow, storedId } = useWorkspace((state) => state);
  const ids = enabledActions((state) => state.ids);
  const hasDialog = shellStore(({ dialog }) => dialog !== null);
  const isInField = useFieldFocus();
  const { list } = recentStore();
  useEffect(() => {
    void refreshRecent(storedId);
  }, [storedId]);
  useEffect(() => {
    menu?.show({
      language,
      enabled: hasDialog ? [] : [...ids].filter((id) => !(isInField && isFieldsOwn(id))),
      keys,
      undo: undoLabel(words, undoRow)?.slice(0, longestName) ?? null,
      redo: redoLabel(words, redoRow)?.slice(0, longestName) ?? null,
      recent: list.slice(0, mostRecent).map(({ storedId: key, name, isMissing }) => ({
        key,
        name: name.slice(0, longestName),
        isMissing,
      })),
    });
  }, [menu, words, language, keys, undoRow, redoRow, ids, hasDialog, isInField, list]);
  useEffect(() => menu?.onChosen(choose), [menu]);
}

/** Undo and redo then are the system's own, for what is written in the field. */
const isFieldsOwn = (id: ActionId) => id === 'undo' || id === 'redo';

function useFieldFocus(): boolean {
  const [isInField, setInField] = useState(false);
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => setInField(isEditable(target));
    const leave = ({ relatedTarget }: FocusEvent) => setInField(isEditable(relatedTarget));
    window.addEventListener('focusin', enter);
    window.addEventListener('focusout', leave);
    return () => {
      window.removeEventListener('focusin', enter);
      window.removeEventListener('focusout', leave);
    };
  }, []);
  return isInField;
}

function choose(choice: MenuChoice): void {
  if (document.querySelector('dialog[open]')) return;
  if ('action' in choice) runAction(choice.action);
  else void openStored(choice.recent as StoredId);
}
