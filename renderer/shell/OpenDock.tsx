/** Below any view: the search, the retrieval and the check of a chapter, one at a time, as high as the user likes. */
import { X } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { DraftCheckPanel } from '../screens/draft-check/DraftCheckPanel.tsx';
import { RetrievalPanel } from '../screens/retrieval/RetrievalPanel.tsx';
import { SearchPanel } from '../screens/searching/SearchPanel.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Splitter } from '../ui/Splitter.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { closeDock, type DockTab, openDock } from '../workspace/dockStore.ts';
import { endSearches } from '../workspace/searchProject.ts';
import { changeSettings, useSettings } from '../workspace/settings.ts';
import styles from './Dock.module.css';

const lowest = 180;
const highest = 640;

export function OpenDock({ open, asked }: { readonly open: DockTab; readonly asked: number }) {
  const words = useWords();
  const { dockHeight } = useSettings();
  useReturnedFocus();
  useEffect(() => endSearches, []);
  return (
    <aside
      className={styles.dock}
      style={{ '--dock-height': `${dockHeight}px` } as CSSProperties}
      aria-label={words.frame.dock}
      onKeyDown={closeOnEscape}
    >
      <Splitter
        label={words.frame.dockHeight}
        width={dockHeight}
        min={lowest}
        max={highest}
        side="bottom"
        onChange={(height) => changeSettings({ dockHeight: height })}
      />
      <div className={styles.head}>
        <Tabs
          label={words.frame.dock}
          tabs={[
            { id: 'search', label: words.searching.title },
            { id: 'retrieval', label: words.retrieval.title },
            { id: 'draftCheck', label: words.draftCheck.window.title },
          ]}
          selected={open}
          onSelect={openDock}
        />
        <span className={styles.gap} />
        <IconButton icon={X} label={words.frame.close} shortcut="Esc" onPress={closeDock} />
      </div>
      <div className={styles.panel} role="tabpanel" id={`panel-${open}`} aria-labelledby={`tab-${open}`}>
        {open === 'search' && <SearchPanel asked={asked} />}
        {open === 'retrieval' && <RetrievalPanel asked={asked} />}
        {open === 'draftCheck' && <DraftCheckPanel asked={asked} />}
      </div>
    </aside>
  );
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
  // A dialog that was opened from here hears the key itself.
  if (event.target instanceof Element && event.target.closest('dialog')) return;
  event.preventDefault();
  closeDock();
}

/** Closing gives the focus back to where it was when the dock was opened. */
function useReturnedFocus(): void {
  const before = useRef<Element | null>(null);
  // Before the panel takes the focus in an effect of its own.
  useLayoutEffect(() => {
    before.current = document.activeElement;
  }, []);
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before.current instanceof HTMLElement && before.current.isConnected)
        before.current.focus();
    },
    [],
  );
}
