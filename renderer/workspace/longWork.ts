/**
 * Work that may take long, for whoever shows it outside the window: it is seen after half a second, and its end is told
 * after two. What the window itself shows of it is each view's own. Rules: docs/rules/saving.md, SV25.
 */
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';

export const saidAfterMs = 500;
export const toldAfterMs = 2000;

/** A share of 1, where it is known. */
export type Progress = number | 'unknown';

export interface LongWorkListener {
  /** Of the work begun last; `null` when none goes on. */
  progress(progress: Progress | null): void;
  /** Why not, where it did not end well. The user's own stop and a closed dialog are no end. */
  ended(refusal: Refusal | null): void;
}

const listeners = new Set<LongWorkListener>();
const going = new Map<object, Progress>();

/** Returns the way to stop listening. */
export function onLongWork(listener: LongWorkListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `work` says how far it is, where it knows, as a share of 1. */
export async function asLongWork<Value>(
  work: (tell: (share: number) => void) => Promise<Value>,
): Promise<Value> {
  const key = {};
  let progress: Progress = 'unknown';
  let isTold = false;
  const timers = [
    setTimeout(() => {
      going.set(key, progress);
      tellProgress();
    }, saidAfterMs),
    setTimeout(() => {
      isTold = true;
    }, toldAfterMs),
  ];
  try {
    const result = await work((share) => {
      progress = share;
      if (!going.has(key)) return;
      going.set(key, share);
      tellProgress();
    });
    if (isTold) tellEnd(result);
    return result;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    if (going.delete(key)) tellProgress();
  }
}

function tellProgress(): void {
  for (const listener of listeners) listener.progress([...going.values()].at(-1) ?? null);
}

function tellEnd(result: unknown): void {
  if (result === null) return;
  const refusal = typeof result === 'object' && isRefusal(result) ? result : null;
  if (refusal?.refused === 'stopped') return;
  for (const listener of listeners) listener.ended(refusal);
}
