/** The bar below: what is saved and where, the selection, the place in the transcript, the language. */
import { CircleCheck, EyeOff, HardDrive, LoaderCircle, Lock, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { textOf } from '../../shared/project/project.ts';
import { blindRounds, hiddenCoders } from '../../shared/rounds/blindRounds.ts';
import { countWords } from '../../shared/transcript/countWords.ts';
import { lineIndexAt } from '../../shared/transcript/lines.ts';
import { refusalSentence } from '../../shared/words/words.ts';
import { useLanguage, useWords } from '../ui/WordsContext.tsx';
import { workspaceParts } from '../workspace/openedProject.ts';
import { useProject, useWorkspace } from '../workspace/projectStore.ts';
import { openProject } from '../workspace/session.ts';
import { changeSettings } from '../workspace/settings.ts';
import { useView } from '../workspace/viewStore.ts';
import { PassingNotice } from './PassingNotice.tsx';
import styles from './StatusBar.module.css';
import { retry, save, saveCopyAs, saveElsewhere } from './savingActions.ts';

export function StatusBar({ version }: { version: string }) {
  const words = useWords();
  const language = useLanguage();
  const isOpen = useWorkspace(({ project }) => project !== null);
  return (
    <footer className={styles.bar}>
      {isOpen ? <ProjectParts /> : <span className={styles.part}>{words.frame.noProject}</span>}
      <PassingNotice />
      {isOpen ? <Place /> : <span className={styles.part}>{words.frame.version({ version })}</span>}
      <button
        type="button"
        aria-label={words.frame.changeLanguage}
        title={words.frame.changeLanguage}
        onClick={() => changeSettings({ language: language === 'en' ? 'fr' : 'en' })}
      >
        {words.frame.languageName}
      </button>
    </footer>
  );
}

function ProjectParts() {
  return (
    <>
      <SaveState />
      <FileState />
      <BlindRound />
      <SelectionWords />
    </>
  );
}

function SaveState() {
  const words = useWords().storage;
  const time = useTimeFormat();
  const save = useWorkspace((state) => state.save);
  const storedId = useWorkspace((state) => state.storedId);
  const isDurable = useWorkspace(({ file }) => file.isJournaled);
  if (save.state === 'saving')
    return (
      <span className={styles.part}>
        <LoaderCircle size={14} aria-hidden /> {words.saving}
      </span>
    );
  if (save.state === 'readOnly')
    return (
      <span className={styles.part}>
        <Lock size={14} aria-hidden />{' '}
        {save.host
          ? words.readOnlyElsewhere({ owner: save.owner, host: save.host })
          : words.readOnly({ owner: save.owner })}
        {save.isFree && storedId && (
          <button type="button" className={styles.action} onClick={() => void openProject(storedId)}>
            {words.readOnlyFree}
          </button>
        )}
      </span>
    );
  if (save.state === 'failed')
    return (
      <span className={`${styles.part} ${styles.failed}`} role="alert">
        <TriangleAlert size={14} aria-hidden /> {words.notSaved({ reason: save.reason })}
        {isDurable ? (
          <button type="button" className={styles.action} onClick={() => void saveElsewhere()}>
            {words.saveElsewhere}
          </button>
        ) : (
          <button type="button" className={styles.action} onClick={() => void saveCopyAs()}>
            {words.saveCopy}
          </button>
        )}
        <button type="button" className={styles.action} onClick={() => void retry()}>
          {words.tryAgain}
        </button>
      </span>
    );
  // While a change is on its way the time is that of the last one saved, without the tick's green.
  if (save.state === 'writing')
    return (
      <span className={styles.part}>
        <LoaderCircle size={14} aria-hidden /> {save.at ? words.saved({ time: time(save.at) }) : words.saving}
      </span>
    );
  return (
    <span className={`${styles.part} ${styles.saved}`} data-saved>
      <CircleCheck size={14} aria-hidden />{' '}
      {save.at ? words.saved({ time: time(save.at) }) : words.savedBefore}
    </span>
  );
}

function FileState() {
  const words = useWords();
  const time = useTimeFormat();
  const file = useWorkspace((state) => state.file);
  const isDesktop = workspaceParts().platform.kind === 'desktop';
  if (file.problem)
    return (
      <span className={`${styles.part} ${styles.failed}`}>
        <TriangleAlert size={14} aria-hidden /> {refusalSentence(words, file.problem)}
        {file.isJournaled && (
          <button type="button" className={styles.action} onClick={() => void saveElsewhere()}>
            {words.storage.saveElsewhere}
          </button>
        )}
      </span>
    );
  const where =
    file.name === null
      ? isDesktop
        ? words.storage.inNoFile()
        : words.storage.savedInBrowser()
      : file.savedAt && !file.isCurrent
        ? words.storage.savedInBrowserWithFile({ time: time(file.savedAt) })
        : file.name;
  const isBehind = file.name === null || file.needsPermission;
  return (
    <span className={styles.part}>
      <HardDrive size={14} aria-hidden /> {where}
      {isBehind && (
        <button type="button" className={styles.action} onClick={() => void save()}>
          {file.needsPermission && file.name
            ? words.storage.renewPermission({ file: file.name })
            : words.frame.saveToFile}
        </button>
      )}
    </span>
  );
}

/** Says all the time that something is hidden, so that nobody takes it for uncoded. */
function BlindRound() {
  const words = useWords().rounds;
  const project = useProject((all) => all);
  const coderId = useWorkspace((state) => state.coderId);
  const [round] = hiddenCoders(project, coderId).size > 0 ? blindRounds(project) : [];
  if (!round) return null;
  return (
    <span className={styles.part}>
      <EyeOff size={14} aria-hidden /> {words.blindNow({ name: round.name })}
    </span>
  );
}

function SelectionWords() {
  const words = useWords().frame;
  // Kept for the return to the transcript; elsewhere it would speak of what nobody sees.
  const selection = useView(({ view, selection: kept }) => (view === 'coding' ? kept : null));
  const project = useProject((all) => all);
  if (!selection || selection.start === selection.end || !project.transcripts.has(selection.transcriptId))
    return null;
  const { text } = textOf(project, selection.transcriptId);
  const count = countWords(text.slice(selection.start, selection.end));
  return <span className={styles.part}>{words.selectionWords({ count })}</span>;
}

function Place() {
  const view = useView((state) => state.view);
  if (view === 'corpus') return <CorpusSize />;
  return view === 'coding' ? <LinePlace /> : null;
}

function CorpusSize() {
  const words = useWords().corpus;
  const participants = useProject((project) => project.participants.size);
  const characteristics = useProject((project) => project.characteristics.size);
  return <span className={styles.part}>{words.status({ participants, characteristics })}</span>;
}

function LinePlace() {
  const words = useWords().frame;
  const transcriptId = useView((view) => view.transcriptId);
  const offset = useView((view) => view.selection?.start ?? 0);
  const project = useProject((all) => all);
  const transcript = transcriptId && project.transcripts.get(transcriptId);
  const text = transcript && project.texts.get(transcript.textId);
  if (!transcript || !text) return null;
  const line = text.lines.numbers[lineIndexAt(text, offset)] ?? '1';
  const last = text.lines.numbers.at(-1) ?? '1';
  return <span className={styles.part}>{words.lineOf({ transcript: transcript.name, line, last })}</span>;
}

function useTimeFormat(): (iso: string) => string {
  const language = useLanguage();
  const format = useMemo(
    () => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    [language],
  );
  return (iso) => format.format(new Date(iso));
}
