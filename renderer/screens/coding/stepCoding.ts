/** Goes from coding to coding in the text, selecting each. */
import type { CodingId } from '../../../shared/project/ids.ts';
import { linesOf } from '../../codings/codingActions.ts';
import { say, wordsNow } from '../../codings/saying.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { currentProject, workspaceStore } from '../../workspace/projectStore.ts';
import { currentSettings } from '../../workspace/settings.ts';
import { selectCoding, viewStore } from '../../workspace/viewStore.ts';
import { codersShown, shownCodings } from './shownCodings.ts';

/** From the selected coding, or from the caret where none is. Stops at the first and the last. */
export function stepCoding(region: ReadingRegion, step: 1 | -1): void {
  const { transcriptId, selectedCodingId } = viewStore.getState();
  if (!transcriptId) return;
  const project = currentProject();
  const { coderId } = workspaceStore.getState();
  const shownCoders = codersShown(project, currentSettings().shownCoders, coderId);
  const codings = [...shownCodings(project, transcriptId, shownCoders, coderId)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  if (codings.length === 0) {
    say(wordsNow().reading.said.noCodings);
    return;
  }
  const current = codings.findIndex(({ id }) => id === selectedCodingId);
  const at = nextIndex(codings, current, region.caretOffset(), step);
  const coding = codings[Math.max(0, Math.min(at, codings.length - 1))];
  if (!coding) return;
  goToCoding(region, coding.id);
  const { said } = wordsNow().reading;
  const lines = linesOf({ transcriptId, start: coding.start, end: coding.end });
  say(
    said.codingReached({ theme: coding.name, lines, at: codings.indexOf(coding) + 1, count: codings.length }),
  );
}

function nextIndex(
  codings: readonly { readonly start: number }[],
  current: number,
  caret: number,
  step: 1 | -1,
): number {
  if (current !== -1) return current + step;
  const after = codings.findIndex(({ start }) => start >= caret);
  if (step === 1) return after === -1 ? codings.length - 1 : after;
  return (after === -1 ? codings.length : after) - 1;
}

/** Selects a coding, with the caret at its beginning and the focus in the text. */
export function goToCoding(region: ReadingRegion, id: CodingId): void {
  const coding = currentProject().codings.get(id);
  if (!coding) return;
  selectCoding(id);
  region.scrollTo(coding);
  region.select({ start: coding.start, end: coding.start });
  region.focus();
}
