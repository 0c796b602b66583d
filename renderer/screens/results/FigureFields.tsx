/** Caption and description of a figure in the text: the figure's own, until the researcher writes others. */
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { liveFigure } from '../../../shared/results-section/liveFigure.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './figures.module.css';

type FigureContent = Extract<BlockContent, { kind: 'figure' }>;

interface FigureFieldsProps {
  readonly figure: FigureContent;
  readonly document: ResultsDocument;
  readonly onChange: (figure: FigureContent) => void;
}

export function FigureFields({ figure, document, onChange }: FigureFieldsProps) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const own = liveFigure(project, { ...figure, caption: '', alt: '' }, document.language);
  return (
    <>
      <TextField
        label={words.figureCaption}
        value={figure.caption}
        placeholder={own.caption}
        hint={words.captionHint}
        onChange={(caption) => onChange({ ...figure, caption })}
      />
      <label className={styles.field}>
        {words.figureAlt}
        <textarea
          rows={5}
          value={figure.alt}
          placeholder={own.alt}
          onChange={(event) => onChange({ ...figure, alt: event.target.value })}
        />
      </label>
    </>
  );
}
