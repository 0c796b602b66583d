/** View 7: which themes meet, who speaks of them, one interview at a glance, the words used, the tree by its codings. */
import { useEffect, useRef } from 'react';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useWorkspace } from '../../workspace/projectStore.ts';
import styles from './AnalysisScreen.module.css';
import { analysisTabs, changeAnalysis, resetAnalysis, useAnalysis } from './analysisStore.ts';
import { GroupsTab } from './GroupsTab.tsx';
import { InterviewTab } from './InterviewTab.tsx';
import { RelationsTab } from './RelationsTab.tsx';
import { TreeTab } from './TreeTab.tsx';
import { WordsTab } from './WordsTab.tsx';

export interface AnalysisScreenProps {
  readonly onExportFigure: (drawable: DrawableFigure) => void;
}

export function AnalysisScreen({ onExportFigure }: AnalysisScreenProps) {
  const words = useWords().analysis;
  const tab = useAnalysis((state) => state.tab);
  useFreshProject();
  return (
    <main className={styles.screen} aria-label={words.title}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <Tabs
          label={words.tabs}
          tabs={analysisTabs.map((id) => ({ id, label: words.tabNames[id] }))}
          selected={tab}
          onSelect={(next) => changeAnalysis({ tab: next })}
        />
      </header>
      <div
        className={styles.tab}
        role="tabpanel"
        id={`panel-${tab}`}
        aria-labelledby={`tab-${tab}`}
        data-panel="analysis"
      >
        {tab === 'relations' && <RelationsTab onExportFigure={onExportFigure} />}
        {tab === 'groups' && <GroupsTab />}
        {tab === 'wordUse' && <WordsTab onExportFigure={onExportFigure} />}
        {tab === 'tree' && <TreeTab onExportFigure={onExportFigure} />}
        {tab === 'interview' && <InterviewTab onExportFigure={onExportFigure} />}
      </div>
    </main>
  );
}

function useFreshProject(): void {
  const storedId = useWorkspace((state) => state.storedId);
  const before = useRef(storedId);
  useEffect(() => {
    if (before.current !== storedId) resetAnalysis();
    before.current = storedId;
  }, [storedId]);
}
