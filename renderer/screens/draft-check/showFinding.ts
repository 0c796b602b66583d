/** Goes to what a finding is about: the passage that a quotation was compared with, or the codings of a section's theme. */
import { type DraftFinding, isOfTheme } from '../../../shared/draft-check/draftFindings.ts';
import { showPassage } from '../../codings/showPassage.ts';
import { retrieveThemes } from '../../workspace/dockStore.ts';
import type { Passage } from '../../workspace/viewStore.ts';

export function showFinding(finding: DraftFinding): void {
  if (isOfTheme(finding)) retrieveThemes([finding.themeId]);
  const passage = passageOf(finding);
  if (passage) showPassage(passage);
}

/** From the first to the last of its pieces; `null` where there is none. */
export function passageOf(finding: DraftFinding): Passage | null {
  if (finding.kind !== 'quote' || !finding.quote.place) return null;
  const { transcriptId, ranges } = finding.quote.place;
  const [first] = ranges;
  const last = ranges.at(-1);
  return first && last ? { transcriptId, start: first.start, end: last.end } : null;
}
