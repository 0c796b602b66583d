/** Brings what a theme's row opens into sight: with many themes it stands far below the row. */
import { type RefObject, useEffect, useRef } from 'react';
import type { ThemeId } from '../../../shared/project/ids.ts';

export function useShownFrom<Shown extends HTMLElement>(themeId: ThemeId): RefObject<Shown | null> {
  const ref = useRef<Shown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each theme
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [themeId]);
  return ref;
}
