/** Work that may take long: it is said after half a second, and can be stopped after two. */

import { create } from 'zustand';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import { asLongWork, saidAfterMs, toldAfterMs } from '../workspace/longWork.ts';
import type { Stoppable } from '../workspace/stoppable.ts';

/** What is being prepared. */
export interface Busy {
  readonly sentence: string;
  /** It has taken so long that it is said. */
  readonly isSaid: boolean;
  /** It has taken so long that it may be stopped. */
  readonly stop: (() => void) | null;
}

export const busyStore = create<{ readonly busy: Busy | null }>(() => ({ busy: null }));

/**
 * Shows `sentence` while `work` goes on; whatever it throws ends the showing too. Once it is stopped the answer is that
 * refusal, at once: what `work` still has to put back it does by itself.
 */
export async function whileBusy<Value>(
  sentence: string,
  work: (stop: Stoppable) => Promise<Value>,
): Promise<Value | Refusal> {
  const controller = new AbortController();
  let mayStop = true;
  // What began later is shown instead, and stays when this one ends.
  let own: Busy | null = null;
  const put = (next: Busy | null) => {
    const { busy } = busyStore.getState();
    if (own !== null && busy !== null && busy !== own) return;
    own = next;
    busyStore.setState({ busy: next });
  };
  const show = (isSaid: boolean, canStop: boolean) =>
    put({ sentence, isSaid, stop: canStop && mayStop ? () => controller.abort() : null });
  show(false, false);
  const timers = [
    setTimeout(() => show(true, false), saidAfterMs),
    setTimeout(() => show(true, true), toldAfterMs),
  ];
  const commit = () => {
    mayStop = false;
    if (own?.stop) put({ ...own, stop: null });
  };
  const stopped = new Promise<Refusal>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(refuse('stopped')), { once: true });
  });
  try {
    return await asLongWork(() => Promise.race([work({ signal: controller.signal, commit }), stopped]));
  } finally {
    for (const timer of timers) clearTimeout(timer);
    put(null);
  }
}
