/** The band of other orders: drawn anew when interviews or seed change, stopped when nobody looks. */
import { useEffect, useRef, useState } from 'react';
import type { OrderBand } from '../../../shared/saturation/orderBand.ts';
import { drawOrderBand } from '../../workspace/drawOrderBand.ts';

export interface BandState {
  readonly band: OrderBand | null;
  /** Share done while it is being drawn. */
  readonly share: number | null;
  readonly ending: 'stopped' | 'failed' | null;
  stop(): void;
  /** After it was stopped or failed. */
  again(): void;
}

const nothing = { band: null, share: null, ending: null } as const;

export function useOrderBand(
  interviews: readonly (readonly number[])[] | null,
  seed: number,
  isShown: boolean,
): BandState {
  const [state, setState] = useState<Pick<BandState, 'band' | 'share' | 'ending'>>(nothing);
  const [attempt, setAttempt] = useState(0);
  const end = useRef<() => void>(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt draws the same again
  useEffect(() => {
    setState(nothing);
    if (!interviews || interviews.length === 0 || !isShown) return;
    setState({ ...nothing, share: 0 });
    end.current = drawOrderBand(
      { interviews, seed },
      {
        onProgress: (share) => setState({ ...nothing, share }),
        onDone: (band) => setState({ ...nothing, band }),
        onFailed: () => setState({ ...nothing, ending: 'failed' }),
      },
    );
    return () => end.current();
  }, [interviews, seed, isShown, attempt]);
  return {
    ...state,
    stop: () => {
      end.current();
      setState({ ...nothing, ending: 'stopped' });
    },
    again: () => setAttempt((before) => before + 1),
  };
}
