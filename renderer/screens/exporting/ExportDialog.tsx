/** Chooses what to write, of which part of the study, in which format and language. */
import { useId, useRef, useState } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import { exportFormats, exportKinds } from '../../../shared/tables/exportOptions.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './ExportDialog.module.css';
import { ExportFilters } from './ExportFilters.tsx';
import { type ExportChoice, exportLanguages, firstChoice, type KeptChoice } from './exportChoice.ts';
import { MatrixChoices } from './MatrixChoices.tsx';

interface ExportDialogProps {
  readonly project: Project;
  readonly kept: KeptChoice;
  /** Writes the file; answers `null` when it is written, stopped or the user gave up, else why not. */
  readonly onExport: (choice: ExportChoice, signal: AbortSignal) => Promise<string | null>;
  readonly onClose: () => void;
}

export function ExportDialog({ project, kept, onExport, onClose }: ExportDialogProps) {
  const words = useWords();
  const language = useLanguage();
  const [choice, setChoice] = useState(() => firstChoice(project, kept, language));
  const [state, setState] = useState<{ readonly isWriting: boolean; readonly error: string | null }>({
    isWriting: false,
    error: null,
  });
  const writing = useRef<AbortController | null>(null);
  const change = (patch: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...patch }));
  const write = async () => {
    writing.current = new AbortController();
    setState({ isWriting: true, error: null });
    setState({ isWriting: false, error: await onExport(choice, writing.current.signal) });
  };
  const close = () => {
    writing.current?.abort();
    onClose();
  };
  const { exportWindow } = words;
  return (
    <Dialog
      title={exportWindow.title}
      onClose={close}
      width={640}
      footer={
        <>
          <output className={styles.state}>{state.isWriting ? exportWindow.writing : state.error}</output>
          <Button onPress={close}>{words.frame.cancel}</Button>
          <Button variant="primary" isDisabled={state.isWriting} onPress={write}>
            {exportWindow.now}
          </Button>
        </>
      }
    >
      <Kinds value={choice.what} onChange={(what) => change({ what })} />
      {choice.what === 'matrix' && <MatrixChoices project={project} choice={choice} onChange={change} />}
      <ExportFilters project={project} choice={choice} onChange={change} />
      <Choices
        label={exportWindow.format}
        names={exportWindow.formats}
        values={exportFormats}
        value={choice.format}
        onChange={(format) => change({ format })}
      />
      <Choices
        label={exportWindow.language}
        names={exportWindow.languages}
        values={exportLanguages}
        value={choice.language}
        onChange={(value) => change({ language: value })}
      />
      {choice.what === 'codings' && choice.format !== 'html' && choice.format !== 'md' && (
        <p className={styles.hint}>{exportWindow.comesBack}</p>
      )}
    </Dialog>
  );
}

interface KindsProps {
  readonly value: ExportChoice['what'];
  readonly onChange: (what: ExportChoice['what']) => void;
}

function Kinds({ value, onChange }: KindsProps) {
  const { exportWindow } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{exportWindow.what}</legend>
      {exportKinds.map((kind) => (
        <label key={kind} className={styles.kind}>
          <input
            type="radio"
            name={name}
            checked={kind === value}
            data-first-focus={kind === value ? '' : undefined}
            onChange={() => onChange(kind)}
          />
          <span>{exportWindow.kinds[kind].name}</span>
          <small>{exportWindow.kinds[kind].does}</small>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choices<Value extends string>({ label, names, values, value, onChange }: ChoicesProps<Value>) {
  return (
    <div className={styles.row}>
      <span aria-hidden>{label}</span>
      <Segmented
        label={label}
        value={value}
        options={values.map((each) => ({ value: each, label: names[each] }))}
        onChange={onChange}
      />
    </div>
  );
}
