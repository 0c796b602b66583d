/** Chooses what to write, in which format and language. */
import { useId, useState } from 'react';
import type { CoderId } from '../../../shared/project/ids.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './ExportDialog.module.css';

export interface ExportChoice {
  readonly what: 'codings' | 'codebook' | 'matrix' | 'transcripts';
  readonly format: 'docx' | 'xlsx' | 'csv';
  readonly language: Language;
  readonly coderId: CoderId | null;
  readonly unit: 'presence' | 'codings' | 'words';
}

interface ExportDialogProps {
  readonly coders: readonly { readonly id: CoderId; readonly initials: string }[];
  /** Writes the file; answers `null` when it is written or the user gave up, else why not. */
  readonly onExport: (choice: ExportChoice) => Promise<string | null>;
  readonly onClose: () => void;
}

const whats = ['codings', 'codebook', 'matrix', 'transcripts'] as const;
const formats = ['docx', 'xlsx', 'csv'] as const;
const languages = ['fr', 'en'] as const;
const units = ['presence', 'codings', 'words'] as const;

export function ExportDialog({ coders, onExport, onClose }: ExportDialogProps) {
  const words = useWords();
  const language = useLanguage();
  const [choice, setChoice] = useState<ExportChoice>({
    what: 'codings',
    format: 'docx',
    language,
    coderId: null,
    unit: 'presence',
  });
  const [state, setState] = useState<{ readonly isWriting: boolean; readonly error: string | null }>({
    isWriting: false,
    error: null,
  });
  const change = (patch: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...patch }));
  const write = async () => {
    setState({ isWriting: true, error: null });
    setState({ isWriting: false, error: await onExport(choice) });
  };
  const { importWindow } = words;
  return (
    <Dialog
      title={importWindow.exportTitle}
      onClose={onClose}
      footer={
        <>
          <output className={styles.state}>{state.isWriting ? importWindow.exporting : state.error}</output>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="primary" isDisabled={state.isWriting} onPress={write}>
            {importWindow.exportNow}
          </Button>
        </>
      }
    >
      <Choices
        label={importWindow.exportWhat}
        names={importWindow.exportWhats}
        values={whats}
        value={choice.what}
        onChange={(what) => change({ what })}
      />
      <Choices
        label={importWindow.exportFormat}
        names={importWindow.exportFormats}
        values={formats}
        value={choice.format}
        onChange={(format) => change({ format })}
      />
      <Choices
        label={importWindow.exportLanguage}
        names={importWindow.exportLanguages}
        values={languages}
        value={choice.language}
        onChange={(value) => change({ language: value })}
      />
      {choice.what === 'matrix' && (
        <Choices
          label={importWindow.exportUnit}
          names={importWindow.exportUnits}
          values={units}
          value={choice.unit}
          onChange={(unit) => change({ unit })}
        />
      )}
      {coders.length > 1 && choice.what !== 'codebook' && (
        <CoderField coders={coders} value={choice.coderId} onChange={(coderId) => change({ coderId })} />
      )}
    </Dialog>
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

interface CoderFieldProps {
  readonly coders: ExportDialogProps['coders'];
  readonly value: CoderId | null;
  readonly onChange: (coderId: CoderId | null) => void;
}

function CoderField({ coders, value, onChange }: CoderFieldProps) {
  const words = useWords().importWindow;
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{words.exportCoder}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(coders.find((coder) => coder.id === event.target.value)?.id ?? null)}
      >
        <option value="">{words.exportAllCoders}</option>
        {coders.map((coder) => (
          <option key={coder.id} value={coder.id}>
            {coder.initials}
          </option>
        ))}
      </select>
    </div>
  );
}
