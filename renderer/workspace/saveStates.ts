/** What the screen says of saving: as the queue stands, and when a project has just been opened. */
import type { HistoryHead } from '../storage/database.ts';
import type { WriterLock } from '../storage/writerLock.ts';
import type { SaveState } from './projectStore.ts';
import type { QueueState } from './writeQueue.ts';

export function saveState(state: QueueState, before: SaveState, now: string): SaveState {
  if (state.state === 'saved') return { state: 'saved', at: now };
  return state.state === 'writing' ? { state: 'writing', at: 'at' in before ? before.at : null } : state;
}

export function firstSaveState(lock: WriterLock, heads: readonly HistoryHead[]): SaveState {
  if (lock.heldBy) {
    const { owner, host = '' } = lock.heldBy;
    return { state: 'readOnly', owner, host, isFree: false };
  }
  return { state: 'saved', at: heads.at(-1)?.at ?? null };
}
