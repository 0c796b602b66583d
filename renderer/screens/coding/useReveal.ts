/** Brings a passage into sight when somebody asks for it, and remembers how far each interview was scrolled. */
import { useEffect, useRef } from 'react';
import type { TranscriptId } from '../../../shared/project/ids.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { useView, viewStore } from '../../workspace/viewStore.ts';

const scrolled = new Map<TranscriptId, number>();
/** The last request that was followed: the same one is not followed again when an interview is opened later. */
let followed = 0;

export function useReveal(transcriptId: TranscriptId, region: ReadingRegion | null): void {
  const request = useView((view) => view.revealRequest);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!region) return;
    if (request && request.transcriptId === transcriptId && request.nonce !== followed) {
      followed = request.nonce;
      region.scrollTo(request);
      const isOfCoding = viewStore.getState().selectedCodingId !== null;
      region.select(isOfCoding ? { start: request.start, end: request.start } : request);
    } else if (isFirst.current) region.scrollTop = scrolled.get(transcriptId) ?? 0;
    // Going to another interview takes away what had the focus.
    if (isFirst.current && document.activeElement === document.body) region.focus();
    isFirst.current = false;
  }, [region, request, transcriptId]);
  useEffect(
    () => () => {
      if (region) scrolled.set(transcriptId, region.scrollTop);
    },
    [region, transcriptId],
  );
}
