/**
 * Marks a passage in the text as soon as it is coded, without drawing anything else anew. The view itself, with all that
 * stands beside the text, follows when the mark has been painted (`publishToTextFirst`).
 */
import { useLayoutEffect } from 'react';
import type { Transcript } from '../../../shared/project/records.ts';
import { layoutCodings } from '../../transcript/codingLayout.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { useProjectOfText, useWorkspace } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';
import { codersShown, shownCodings } from './shownCodings.ts';

interface PromptMarksProps {
  readonly transcript: Transcript;
  readonly region: ReadingRegion | null;
}

export function PromptMarks({ transcript, region }: PromptMarksProps) {
  const coderId = useWorkspace((state) => state.coderId);
  const { shownCoders } = useSettings();
  const codings = useProjectOfText((project) =>
    project.transcripts.get(transcript.id)?.textId === transcript.textId
      ? shownCodings(project, transcript.id, codersShown(project, shownCoders, coderId), coderId)
      : null,
  );
  useLayoutEffect(() => {
    if (region && codings) region.showCodings(layoutCodings(codings, region.rows).byLine);
  }, [region, codings]);
  return null;
}
