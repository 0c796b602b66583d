/** Which memo is being written. Others (the bar, a menu of the transcript) start one through `startMemo`. */
import { create } from 'zustand';
import type { MemoId } from '../../shared/project/ids.ts';
import type { MemoTarget } from '../../shared/project/records.ts';
import { changeSettings } from '../workspace/settings.ts';
import { selectTheme, showRightTab } from '../workspace/viewStore.ts';

export interface OpenMemo {
  readonly target: MemoTarget;
  /** `null`: the coder's own latest memo on the target, or a new one. */
  readonly id: MemoId | null;
}

export const memoStore = create<{ readonly open: OpenMemo | null }>(() => ({ open: null }));

export function useOpenMemo(): OpenMemo | null {
  return memoStore((state) => state.open);
}

/** Shows the panel where memos on this kind of thing stand, and begins to write. */
export function startMemo(target: MemoTarget, id: MemoId | null = null): void {
  changeSettings({ isRightPanelOpen: true });
  if (target.table === 'themes') selectTheme(target.id);
  // Memos on links stand with the link, in whichever panel shows it.
  else if (target.table !== 'axialLinks') showRightTab('memos');
  memoStore.setState({ open: { target, id } });
}

export function endMemo(): void {
  memoStore.setState({ open: null });
}
