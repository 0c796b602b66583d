/** The middle of the coding view: toolbar, transcript, and what lies over them. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { findMark } from '../../../shared/coding/readingMarks.ts';
import { textOf } from '../../../shared/project/project.ts';
import type { Transcript as TranscriptRecord } from '../../../shared/project/records.ts';
import { lineIndexOfNumber } from '../../../shared/transcript/lines.ts';
import { useActions } from '../../actions/useActions.ts';
import { whyNoChange } from '../../codings/whyNoChange.ts';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import { Transcript } from '../../transcript/Transcript.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject, useWorkspace } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';
import { useView } from '../../workspace/viewStore.ts';
import { CodeBar } from './CodeBar.tsx';
import { CodingToolbar } from './CodingToolbar.tsx';
import { FindBar } from './FindBar.tsx';
import { PromptMarks } from './PromptMarks.tsx';
import { ReadingDialogs } from './ReadingDialogs.tsx';
import { ReadingMenus } from './ReadingMenus.tsx';
import styles from './ReadingPane.module.css';
import { readingActions } from './readingActions.ts';
import { closeAll } from './readingStore.ts';
import { codersShown, shownCodings } from './shownCodings.ts';
import { TurnCorrection } from './TurnCorrection.tsx';
import { useFinding } from './useFinding.ts';
import { useReveal } from './useReveal.ts';
import { useTranscriptEvents } from './useTranscriptEvents.ts';

export function ReadingPane({ transcript }: { transcript: TranscriptRecord }) {
  const words = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const [region, setRegion] = useState<ReadingRegion | null>(null);
  const regionRef = useRef<ReadingRegion | null>(null);
  const takeRegion = useCallback((made: ReadingRegion | null) => {
    regionRef.current = made;
    setRegion(made);
  }, []);
  const [moved, setMoved] = useState(0);
  const onScroll = useCallback(() => setMoved((before) => before + 1), []);
  const events = useTranscriptEvents(transcript.id, regionRef, onScroll);
  const shown = useShown(transcript);
  const canChange = useWorkspace((state) => whyNoChange(state, words) === null);
  const { zoom } = useSettings();
  const hoveredId = useView((view) => view.hoveredCodingId);
  const selectedId = useView((view) => view.selectedCodingId);
  const finding = useFinding(shown.text.text, region);
  useReveal(transcript.id, region);
  useActions(readingActions(() => regionRef.current, selectedId !== null));
  useEffect(() => closeAll, []);
  return (
    <section className={styles.pane} aria-label={words.reading.transcript({ name: transcript.name })}>
      <CodingToolbar transcript={transcript} canChange={canChange} />
      <div ref={pane} className={styles.body} data-panel="transcript">
        <Transcript
          ref={takeRegion}
          name={transcript.name}
          text={shown.text}
          codings={shown.codings}
          readingLine={shown.readingLine}
          zoom={zoom}
          hoveredId={hoveredId}
          selectedId={selectedId}
          found={finding.found}
          currentFound={finding.current}
          canChange={canChange}
          events={events}
          overlay={
            <TurnCorrection text={shown.text} transcriptId={transcript.id} zoom={zoom} region={regionRef} />
          }
        />
        {finding.bar && <FindBar {...finding.bar} />}
        <PromptMarks transcript={transcript} region={region} />
        <CodeBar pane={pane} region={region} moved={moved} />
      </div>
      <ReadingMenus region={region} canChange={canChange} />
      <ReadingDialogs />
    </section>
  );
}

function useShown(transcript: TranscriptRecord) {
  const project = useProject((all) => all);
  const coderId = useWorkspace((state) => state.coderId);
  const { shownCoders } = useSettings();
  const text = textOf(project, transcript.id);
  const codings = shownCodings(project, transcript.id, codersShown(project, shownCoders, coderId), coderId);
  const line = coderId && findMark(project, transcript.id, coderId)?.line;
  return { text, codings, readingLine: line ? lineIndexOfNumber(text.lines, line) : -1 };
}
