/** Shows a part that is loaded later: in the same frame where it was loaded, else as soon as it is. */
import { type ReactNode, useEffect, useState } from 'react';
import { LoadFailure } from './LoadFailure.tsx';
import type { LaterPart } from './loadedLater.ts';

export interface LaterProps<Module> {
  readonly part: LaterPart<Module>;
  readonly children: (module: Module) => ReactNode;
  /** Takes back what asked for the part, where it could not be loaded and the user closed the message. */
  readonly onGiveUp?: () => void;
  /** Once the part stands. */
  readonly onShown?: () => void;
}

export function Later<Module>({ part, children, onGiveUp, onShown }: LaterProps<Module>) {
  const [progress, setProgress] = useState<'loading' | 'loaded' | 'failed' | 'givenUp'>('loading');
  useEffect(() => {
    if (progress !== 'loading' || part.module()) return;
    let isShown = true;
    const show = (next: 'loaded' | 'failed') => isShown && setProgress(next);
    part.load().then(
      () => show('loaded'),
      () => show('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [part, progress]);
  const module = part.module();
  const isShown = module !== null;
  useEffect(() => {
    if (isShown) onShown?.();
  }, [isShown, onShown]);
  if (module) return children(module);
  if (progress !== 'failed') return null;
  const giveUp = () => {
    setProgress('givenUp');
    onGiveUp?.();
  };
  return <LoadFailure onRetry={() => setProgress('loading')} onClose={giveUp} />;
}
