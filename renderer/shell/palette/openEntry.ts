/** Goes where an entry of the palette leads, once the palette is closed and the focus is back where it was. */
import { runAction } from '../../actions/actionRegistry.ts';
import { goToTranscript } from '../../codings/showPassage.ts';
import { ask } from '../../screens/searching/searchStore.ts';
import { openDock } from '../../workspace/dockStore.ts';
import { changeSettings } from '../../workspace/settings.ts';
import { openTranscript, selectTheme, showRightTab, showView } from '../../workspace/viewStore.ts';
import type { PaletteEntry } from './paletteEntries.ts';

export function openEntry(entry: PaletteEntry): void {
  switch (entry.kind) {
    case 'actions':
      runAction(entry.id);
      return;
    case 'themes':
      showView('coding');
      changeSettings({ isRightPanelOpen: true });
      selectTheme(entry.id);
      return;
    case 'transcripts':
      openTranscript(entry.id);
      showView('coding');
      goToTranscript();
      return;
    case 'passages':
      ask({ query: entry.query });
      openDock('search');
      return;
    case 'participants':
      if (entry.opens === null) {
        showView('corpus');
        return;
      }
      openTranscript(entry.opens);
      changeSettings({ isRightPanelOpen: true });
      showRightTab('participant');
      showView('coding');
  }
}
