/** Above the transcript: which interview, its facts and progress, whose codings are shown, and the reading tools. */
import {
  AArrowDown,
  AArrowUp,
  ChevronLeft,
  ChevronRight,
  Ellipsis,
  Highlighter,
  PanelLeft,
  PanelRight,
  Search,
} from 'lucide-react';
import { memo } from 'react';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Transcript } from '../../../shared/project/records.ts';
import { hiddenCoders } from '../../../shared/rounds/blindRounds.ts';
import { enabledActions, runAction } from '../../actions/actionRegistry.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { changeSettings, useSettings } from '../../workspace/settings.ts';
import { openTranscript, useView } from '../../workspace/viewStore.ts';
import styles from './CodingToolbar.module.css';
import { ProgressMenu } from './ProgressMenu.tsx';
import { openFind, toggleHighlighter } from './readingActions.ts';
import { useReading } from './readingStore.ts';
import { codersShown } from './shownCodings.ts';
import { TranscriptPicker } from './TranscriptPicker.tsx';
import { neighbourOf, transcriptsInOrder } from './transcriptOrder.ts';
import { useTranscriptFacts } from './useTranscriptFacts.ts';
import { zoomStep } from './zoomStep.ts';

interface CodingToolbarProps {
  readonly transcript: Transcript;
  readonly canChange: boolean;
}

/** Apart from the text below it, which is drawn anew with every coding. */
export const CodingToolbar = memo(function CodingToolbar({ transcript, canChange }: CodingToolbarProps) {
  const words = useWords().reading.toolbar;
  const order = useProject(transcriptsInOrder);
  const previous = neighbourOf(order, transcript.id, -1);
  const next = neighbourOf(order, transcript.id, 1);
  const facts = useTranscriptFacts(transcript);
  const { isTreeOpen } = useSettings();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words.label}>
      <IconButton
        icon={PanelLeft}
        label={words.tree}
        isPressed={isTreeOpen}
        onPress={() => changeSettings({ isTreeOpen: !isTreeOpen })}
      />
      <IconButton
        icon={ChevronLeft}
        label={words.previous}
        shortcut="Alt ←"
        isDisabled={!previous}
        onPress={() => previous && openTranscript(previous.id)}
      />
      <TranscriptPicker transcripts={order} current={transcript} onChoose={openTranscript} />
      <IconButton
        icon={ChevronRight}
        label={words.next}
        shortcut="Alt →"
        isDisabled={!next}
        onPress={() => next && openTranscript(next.id)}
      />
      <span className={styles.facts} title={facts}>
        {facts}
      </span>
      <TranscriptMenu />
      <ProgressMenu transcriptId={transcript.id} canChange={canChange} />
      <span className={styles.spacer} />
      <CoderFilter />
      <ReadingTools canChange={canChange} />
    </div>
  );
});

function TranscriptMenu() {
  const words = useWords();
  const enabled = enabledActions(({ ids }) => ids);
  const items = (['renameTranscript', 'deleteTranscript'] as const).map((id) => ({
    label: words.actions.names[id],
    isDisabled: !enabled.has(id),
    onSelect: () => void runAction(id),
  }));
  return (
    <MenuButton label={words.participants.transcripts.menu} items={items}>
      <Ellipsis size={16} aria-hidden />
    </MenuButton>
  );
}

function CoderFilter() {
  const words = useWords().reading.toolbar;
  const project = useProject((all) => all);
  const coderId = useWorkspace((state) => state.coderId);
  const hidden = hiddenCoders(project, coderId);
  const coders = [...project.coders.values()].filter(({ id }) => !hidden.has(id));
  const { shownCoders } = useSettings();
  const value = codersShown(project, shownCoders, coderId);
  if (coders.length < 2) return null;
  const options: { value: CoderId | 'all'; label: string }[] = coders.map((coder) => ({
    value: coder.id,
    label: coder.initials,
  }));
  options.push({ value: 'all', label: coders.length === 2 ? words.bothCoders : words.allCoders });
  return (
    <Segmented
      label={words.codersShown}
      value={value}
      options={options}
      onChange={(chosen) => changeSettings({ shownCoders: chosen })}
    />
  );
}

function ReadingTools({ canChange }: { canChange: boolean }) {
  const words = useWords().reading.toolbar;
  const { zoom, isRightPanelOpen } = useSettings();
  const isHighlighting = useView((view) => view.highlighterThemeId !== null);
  const isFinding = useReading((state) => state.find !== null);
  return (
    <>
      <IconButton
        icon={Highlighter}
        label={words.highlighter}
        shortcut="H"
        isPressed={isHighlighting}
        isDisabled={!canChange}
        onPress={toggleHighlighter}
      />
      <IconButton
        icon={Search}
        label={words.find}
        shortcut="Ctrl F"
        isPressed={isFinding}
        onPress={openFind}
      />
      <IconButton
        icon={AArrowDown}
        label={words.smaller}
        isDisabled={zoomStep(zoom, -1) === zoom}
        onPress={() => changeSettings({ zoom: zoomStep(zoom, -1) })}
      />
      <IconButton
        icon={AArrowUp}
        label={words.larger}
        isDisabled={zoomStep(zoom, 1) === zoom}
        onPress={() => changeSettings({ zoom: zoomStep(zoom, 1) })}
      />
      <IconButton
        icon={PanelRight}
        label={words.rightPanel}
        isPressed={isRightPanelOpen}
        onPress={() => changeSettings({ isRightPanelOpen: !isRightPanelOpen })}
      />
    </>
  );
}
