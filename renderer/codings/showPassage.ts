/** Shows a passage in its transcript, selected; or a coding. What lies over a small window makes room. */
import type { CodingId } from '../../shared/project/ids.ts';
import { closeDock } from '../workspace/dockStore.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { type Passage, revealPassage, selectCoding } from '../workspace/viewStore.ts';

/** Where the dock covers the view (Dock.module.css). */
export const coveringDock = '(max-height: 620px), (max-width: 760px)';

export function showPassage({ transcriptId, start, end }: Passage): void {
  makeRoom();
  selectCoding(null);
  revealPassage({ transcriptId, start, end });
}

export function showCoding(id: CodingId): void {
  const coding = currentProject().codings.get(id);
  if (!coding) return;
  makeRoom();
  selectCoding(id, { transcriptId: coding.transcriptId, start: coding.start, end: coding.end });
}

/** Goes to the transcript once it shows the passage, so that the next key acts on it. */
export function goToTranscript(): void {
  // A transcript that was not open stands in the page after the next frame.
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-panel="transcript"] [role="textbox"]')?.focus(),
  );
}

function makeRoom(): void {
  if (matchMedia(coveringDock).matches) closeDock();
}
