/** Finding in the open interview: all places, the current one, and the bar's side of it. */
import { useEffect, useMemo } from 'react';
import type { TextRange } from '../../../shared/transcript/textRange.ts';
import { findInText } from '../../transcript/findInText.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { readingStore, useReading } from './readingStore.ts';

const none: readonly TextRange[] = [];

export function useFinding(text: string, region: ReadingRegion | null) {
  const find = useReading((state) => state.find);
  const query = find?.query ?? '';
  const found = useMemo(() => (query === '' ? none : findInText(text, query)), [text, query]);
  const at = find && found.length > 0 ? Math.min(Math.max(find.at, 0), found.length - 1) : -1;
  const current = found[at] ?? null;
  useEffect(() => {
    if (current) region?.scrollTo(current);
  }, [region, current]);
  if (!find) return { found: none, current: null, bar: null };
  return {
    found,
    current,
    bar: {
      query,
      at,
      count: found.length,
      onQuery: (next: string) =>
        readingStore.setState({
          find: { query: next, at: firstFrom(text, next, region?.caretOffset() ?? 0) },
        }),
      onStep: (step: 1 | -1) =>
        readingStore.setState({
          find: { query, at: (at + step + found.length) % Math.max(found.length, 1) },
        }),
      onClose: () => {
        readingStore.setState({ find: null });
        if (current) region?.select(current);
        region?.focus();
      },
    },
  };
}

/** The first place after the caret, so that typing does not jump back to the top. */
function firstFrom(text: string, query: string, caret: number): number {
  return Math.max(
    findInText(text, query).findIndex(({ start }) => start >= caret),
    0,
  );
}
