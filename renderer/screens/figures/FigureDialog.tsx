/** Exports a figure of any view: its language, its format, and its caption and description as they go out. */
import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Figure } from '../../../shared/figures/figure.ts';
import type { FigureWish } from '../../../shared/project/figureWish.ts';
import type { Language } from '../../../shared/words/plural.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { FigureView } from '../../charts/FigureView.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './FigureDialog.module.css';

export const figureFormats = ['docx', 'png', 'svg'] as const;
export type FigureFormat = (typeof figureFormats)[number];

export interface FigureChoice {
  readonly figure: Figure;
  readonly format: FigureFormat;
  readonly language: Language;
}

interface FigureDialogProps {
  readonly drawable: DrawableFigure;
  /** Writes the file; answers `null` when it is written or the user gave up, else why not. */
  readonly onExport: (choice: FigureChoice) => Promise<string | null>;
  /** Puts the figure into a text of results; `null` when it is there, else why not. */
  readonly onAdd: (wanted: WantedFigure) => Promise<string | null>;
  readonly onClose: () => void;
}

export interface WantedFigure {
  readonly wish: FigureWish;
  readonly language: Language;
  /** Empty where they are the figure's own, so that they follow it. */
  readonly caption: string;
  readonly alt: string;
}

const languages: readonly Language[] = ['fr', 'en'];

export function FigureDialog({ drawable, onExport, onAdd, onClose }: FigureDialogProps) {
  const { figures, frame } = useWords();
  const words = figures.window;
  const [language, setLanguage] = useState(useLanguage());
  const [format, setFormat] = useState<FigureFormat>('docx');
  const [state, setState] = useState<{ readonly isWriting: boolean; readonly error: string | null }>({
    isWriting: false,
    error: null,
  });
  const drawn = useMemo(() => drawable.draw(language), [drawable, language]);
  const [written, setWritten] = useState<{ readonly of: Figure; title: string; alt: string } | null>(null);
  const { title, alt } = written?.of === drawn ? written : drawn;
  const write = async () => {
    setState({ isWriting: true, error: null });
    const error = await onExport({ figure: { ...drawn, title, alt }, format, language });
    setState({ isWriting: false, error });
  };
  const add = async () => {
    const own = (text: string, drawnText: string) => (text === drawnText ? '' : text);
    const wanted = {
      wish: drawable.wish,
      language,
      caption: own(title, drawn.title),
      alt: own(alt, drawn.alt),
    };
    setState({ isWriting: false, error: await onAdd(wanted) });
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      width={760}
      footer={
        <>
          <output className={styles.state}>{state.isWriting ? words.writing : state.error}</output>
          <Button onPress={onClose}>{frame.cancel}</Button>
          <Button icon={FileText} onPress={add}>
            {words.addToResults}
          </Button>
          <Button variant="primary" isDisabled={state.isWriting} onPress={write}>
            {words.now}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a preview that scrolls is reached by keyboard */}
      <section className={styles.preview} aria-label={words.preview} tabIndex={0}>
        <FigureView figure={{ ...drawn, alt }} className={styles.figure} />
      </section>
      <Formats value={format} onChange={setFormat} />
      <div className={styles.row}>
        <span aria-hidden>{words.language}</span>
        <Segmented
          label={words.language}
          value={language}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          onChange={setLanguage}
        />
      </div>
      <label className={styles.field}>
        <span>{words.caption}</span>
        <input
          value={title}
          onChange={(event) => setWritten({ of: drawn, title: event.target.value, alt })}
        />
      </label>
      <label className={styles.field}>
        <span>{words.alt}</span>
        <textarea
          value={alt}
          rows={3}
          onChange={(event) => setWritten({ of: drawn, title, alt: event.target.value })}
        />
      </label>
    </Dialog>
  );
}

interface FormatsProps {
  readonly value: FigureFormat;
  readonly onChange: (value: FigureFormat) => void;
}

function Formats({ value, onChange }: FormatsProps) {
  const words = useWords().figures.window;
  return (
    <fieldset className={styles.formats}>
      <legend className="visually-hidden">{words.format}</legend>
      {figureFormats.map((format) => (
        <label key={format}>
          <input
            type="radio"
            name="figure-format"
            checked={format === value}
            data-first-focus={format === value ? '' : undefined}
            onChange={() => onChange(format)}
          />
          <span>{words.formats[format]}</span>
        </label>
      ))}
    </fieldset>
  );
}
