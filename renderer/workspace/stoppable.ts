/** Work that the user may stop: it gives up at the signal, and says when it can no longer be stopped. */
import { type Refusal, refuse } from '../../shared/words/refusal.ts';

export interface Stoppable {
  readonly signal: AbortSignal;
  /** From here on the work is carried to its end. */
  commit(): void;
}

/** `work`'s answer, or that it was stopped, which it says by throwing once the signal is given. */
export async function unlessStopped<Value>(
  stop: Stoppable | undefined,
  work: () => Promise<Value>,
): Promise<Value | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (stop?.signal.aborted) return refuse('stopped');
    throw error;
  }
}
