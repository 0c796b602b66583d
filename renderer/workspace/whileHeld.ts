/**
 * A step that is computed at once and holds the window so long that it must be said. It is said before it begins: nothing
 * is painted meanwhile. Rules: docs/rules/saving.md, SV26.
 */
import { create } from 'zustand';
import { afterPaint } from './afterPaint.ts';

export const heldStore = create<{ readonly sentence: string | null }>(() => ({ sentence: null }));

/** Sizes from which a step holds a slow computer for about half a second. Measured: docs/bench.md, "held steps". */
const long = { characters: 5_000_000, changes: 5_000, codings: 10_000 };

/** `size` is how much there is to do, in one of these; a small step begins at once. */
export async function whileHeld<Value>(
  sentence: string,
  size: Partial<Record<keyof typeof long, number>>,
  work: () => Promise<Value>,
): Promise<Value> {
  const isLong = Object.entries(size).some(([unit, amount]) => amount >= long[unit as keyof typeof long]);
  if (!isLong) return await work();
  heldStore.setState({ sentence });
  try {
    await new Promise<void>((resolve) => afterPaint(resolve));
    return await work();
  } finally {
    heldStore.setState({ sentence: null });
  }
}
