/** The window: title bar, rail, the view, status bar, and what lies over them. */
import { type DragEvent, useEffect, useLayoutEffect, useState } from 'react';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords, WordsProvider } from '../ui/WordsContext.tsx';
import { useWorkspace } from '../workspace/projectStore.ts';
import { useSettings } from '../workspace/settings.ts';
import styles from './App.module.css';
import { BusyNotice } from './BusyNotice.tsx';
import { beginStore } from './beginWindow.ts';
import { Dock } from './Dock.tsx';
import { takeDrop } from './importActions.ts';
import { Later } from './Later.tsx';
import { laterParts } from './laterParts.ts';
import { Notice } from './Notice.tsx';
import { ProjectTitleBar } from './ProjectTitleBar.tsx';
import { ProjectView } from './ProjectView.tsx';
import { PrintView } from './printing/PrintView.tsx';
import { Rail } from './Rail.tsx';
import { StartScreen } from './StartScreen.tsx';
import { StatusBar } from './StatusBar.tsx';
import { tellOfSecondFile } from './savingActions.ts';
import { shellStore, showDialog } from './shellStore.ts';
import { useNativeMenu } from './useNativeMenu.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWindowTitle } from './useWindowTitle.ts';
import { useWindowActions } from './windowActions.ts';

export function App({ version }: { version: string }) {
  const { language } = useSettings();
  useAppearance();
  return (
    <WordsProvider language={language}>
      <Frame version={version} />
    </WordsProvider>
  );
}

function Frame({ version }: { version: string }) {
  const words = useWords();
  const hasProject = useWorkspace(({ project }) => project !== null);
  const isBeginning = beginStore(({ isOpening }) => isOpening);
  const hasDialog = shellStore(({ dialog }) => dialog !== null);
  const drop = useFileDrop();
  useWindowActions();
  useWindowTitle();
  useNativeMenu();
  useShortcuts();
  useEffect(tellOfSecondFile, []);
  return (
    <div className={styles.app} {...drop.handlers}>
      <ProjectTitleBar />
      <Rail hasProject={hasProject} onSettings={() => showDialog({ kind: 'settings' })} />
      <div className={styles.main}>
        {hasProject ? <ProjectView /> : isBeginning ? <main aria-busy="true" /> : <StartScreen />}
        {hasProject && <Dock />}
        {drop.isOver && (
          <div className={styles.drop}>
            <span>{words.frame.dropHere}</span>
          </div>
        )}
        <Notice />
        <BusyNotice />
      </div>
      <StatusBar version={version} />
      {hasDialog && (
        <Later part={laterParts.dialogs} onGiveUp={() => showDialog(null)}>
          {({ AppDialogs }) => <AppDialogs />}
        </Later>
      )}
      <LiveRegion />
      <PrintView />
    </div>
  );
}

/** Language and light or dark on the page itself, following the computer live where that was chosen. */
function useAppearance(): void {
  const { language, mode } = useSettings();
  const [isSystemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    const isDark = mode === 'dark' || (mode === 'system' && isSystemDark);
    document.documentElement.dataset.mode = isDark ? 'dark' : 'light';
  }, [language, mode, isSystemDark]);
}

/** Files may be dropped anywhere in the window. */
function useFileDrop() {
  const [isOver, setOver] = useState(false);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (event.relatedTarget === null) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void takeDrop(event.nativeEvent);
      },
    },
  };
}
