/** Codes the selected passage of the open transcript with a theme: for a click in the tree, the bar, and "again". */
import type { ThemeId } from '../../shared/project/ids.ts';
import { viewStore } from '../workspace/viewStore.ts';
import { codePassage } from './codingActions.ts';

/** Whether there is something selected that a theme could be given to. */
export function hasSelection(): boolean {
  const { selection } = viewStore.getState();
  return selection !== null && selection.end > selection.start;
}

/** Whether a click on a theme means the passage: it is selected, and was not coded since. */
export function isSelectionWaiting(): boolean {
  const { selection, codedSelection } = viewStore.getState();
  return hasSelection() && selection !== codedSelection;
}

/** `false` where nothing is selected or the command was refused, which is then said. */
export async function applyToSelection(themeId: ThemeId): Promise<boolean> {
  const { selection } = viewStore.getState();
  if (!selection || selection.end <= selection.start) return false;
  return (await codePassage(selection, themeId)) !== null;
}
