/** The panel at the right: memos, codings and participants of the open interview, and the selected theme. */
import { X } from 'lucide-react';
import type { TranscriptId } from '../../../../shared/project/ids.ts';
import type { Project } from '../../../../shared/project/project.ts';
import { participantsOfTranscript } from '../../../themes/panel/memoEntries.ts';
import { ThemeTab } from '../../../themes/panel/ThemeTab.tsx';
import { useReadOnly } from '../../../themes/tree/useReadOnly.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Splitter } from '../../../ui/Splitter.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useWords } from '../../../ui/WordsContext.tsx';
import { useProject } from '../../../workspace/projectStore.ts';
import { changeSettings, useSettings } from '../../../workspace/settings.ts';
import { type RightTab, showRightTab, useView } from '../../../workspace/viewStore.ts';
import { useClosedWithoutRoom, useNarrow } from '../../../workspace/windowWidth.ts';
import { CodingsTab } from './CodingsTab.tsx';
import { MemosTab } from './MemosTab.tsx';
import { ParticipantTab } from './ParticipantTab.tsx';
import styles from './RightPanel.module.css';

export function RightPanel({ transcriptId }: { transcriptId: TranscriptId | null }) {
  const words = useWords().themePanel.panel;
  const { isRightPanelOpen, panels } = useSettings();
  const isNarrow = useNarrow();
  useClosedWithoutRoom(isNarrow, 'isRightPanelOpen');
  if (!isRightPanelOpen) return null;
  return (
    <>
      {!isNarrow && (
        <Splitter
          label={words.resize}
          width={panels.right}
          min={208}
          max={560}
          side="right"
          onChange={(right) => changeSettings({ panels: { ...panels, right } })}
        />
      )}
      <aside
        className={`${styles.panel} ${isNarrow ? styles.over : ''}`}
        aria-label={words.title}
        data-panel="details"
        style={{ width: panels.right }}
      >
        <PanelContent transcriptId={transcriptId} isNarrow={isNarrow} />
      </aside>
    </>
  );
}

/** It scrolls, and may hold nothing else that takes the focus: so it can be reached itself. */
function tabpanel(tab: RightTab) {
  return { role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}`, tabIndex: 0 } as const;
}

interface PanelContentProps {
  readonly transcriptId: TranscriptId | null;
  readonly isNarrow: boolean;
}

function PanelContent({ transcriptId, isNarrow }: PanelContentProps) {
  const words = useWords().themePanel.panel;
  const wanted = useView((view) => view.rightTab);
  const project = useProject((one) => one);
  const themeId = useView((view) => view.selectedThemeId);
  const hasTheme = themeId !== null && project.themes.has(themeId);
  const reason = useReadOnly();
  const here = transcriptId !== null && project.transcripts.has(transcriptId) ? transcriptId : null;
  const tabs: { id: RightTab; label: string }[] = [
    { id: 'memos', label: words.memos },
    { id: 'codings', label: words.codings },
    { id: 'participant', label: participantLabel(project, here) ?? words.participant },
    ...(hasTheme ? [{ id: 'theme' as const, label: words.theme }] : []),
  ];
  const selected = wanted === 'theme' && !hasTheme ? 'memos' : wanted;
  const canChange = reason === null;
  return (
    <>
      <div className={styles.head}>
        <Tabs label={words.title} tabs={tabs} selected={selected} onSelect={showRightTab} />
        {isNarrow && (
          <IconButton
            icon={X}
            label={words.close}
            onPress={() => changeSettings({ isRightPanelOpen: false })}
          />
        )}
      </div>
      {reason !== null && <p className={styles.reason}>{reason}</p>}
      <div {...tabpanel(selected)} className={styles.content}>
        {selected !== 'theme' && (
          <h2 className="visually-hidden">{tabs.find(({ id }) => id === selected)?.label}</h2>
        )}
        {selected === 'theme' && themeId !== null && (
          <ThemeTab key={themeId} themeId={themeId} canChange={canChange} />
        )}
        {selected !== 'theme' && here === null && <p className={styles.empty}>{words.noTranscript}</p>}
        {selected === 'memos' && here && <MemosTab transcriptId={here} canChange={canChange} />}
        {selected === 'codings' && here && (
          <CodingsTab key={here} transcriptId={here} canChange={canChange} />
        )}
        {selected === 'participant' && here && <ParticipantTab transcriptId={here} canChange={canChange} />}
      </div>
    </>
  );
}

/** "E4", "E4, E5"; `null` where there is no room to name them all, or nobody to name. */
function participantLabel(project: Project, transcriptId: TranscriptId | null): string | null {
  if (transcriptId === null) return null;
  const ids = participantsOfTranscript(project, transcriptId);
  const label = ids.map((id) => project.participants.get(id)?.label ?? '').join(', ');
  return label === '' || ids.length > 2 ? null : label;
}
