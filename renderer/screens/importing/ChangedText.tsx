/** A changed file of a transcript that the project has: correct it, with what becomes of its codings, or keep both. */
import { useMemo } from 'react';
import {
  previewReplacement,
  type ReplacementPreview,
} from '../../../shared/corrections/replaceTranscript.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { FileChoice, FilePreview } from '../../../shared/transcript/previewImport.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './ChangedText.module.css';

interface ChangedTextProps {
  readonly file: FilePreview;
  readonly project: Project;
  readonly onChoose: (choice: FileChoice) => void;
}

/** A list of hundreds says no more than its beginning. */
const mostListed = 50;

export function ChangedText({ file, project, onChoose }: ChangedTextProps) {
  const words = useWords().importWindow;
  const { changedOf, source, draft, speakers } = file;
  const preview = useMemo(
    () => (changedOf ? previewReplacement(project, changedOf.id, { source, draft, speakers }) : null),
    [project, changedOf, source, draft, speakers],
  );
  if (!changedOf || !preview) return null;
  return (
    <div className={styles.changed}>
      <div className={styles.choice}>
        <span>{words.changedText({ transcript: changedOf.name })}</span>
        <Segmented
          label={words.changedText({ transcript: changedOf.name })}
          value={file.isCorrection ? 'correct' : 'keepBoth'}
          options={[
            { value: 'keepBoth', label: words.keepBoth },
            { value: 'correct', label: words.correctTranscript },
          ]}
          onChange={(changedText) => onChoose({ changedText })}
        />
      </div>
      {file.isCorrection && <WhatMoves preview={preview} />}
    </div>
  );
}

function WhatMoves({ preview }: { preview: ReplacementPreview }) {
  const words = useWords().importWindow;
  const { same, changed, refound, lost, renumberedFrom } = preview;
  return (
    <div className={styles.moves} aria-live="polite">
      <ul>
        <li>{words.codingsSame({ count: same })}</li>
        {changed > 0 && <li>{words.codingsChanged({ count: changed })}</li>}
        {refound > 0 && <li>{words.codingsRefound({ count: refound })}</li>}
        {renumberedFrom !== null && (
          <li className={styles.warn}>{words.linesRenumbered({ line: renumberedFrom })}</li>
        )}
        {lost.length > 0 && <li className={styles.warn}>{words.codingsLost({ count: lost.length })}</li>}
      </ul>
      {lost.length > 0 && (
        <ol className={styles.lost}>
          {lost.slice(0, mostListed).map(({ coding, theme, line }) => (
            <li key={coding.id}>{words.lostCoding({ theme, line, quote: coding.quote })}</li>
          ))}
          {lost.length > mostListed && <li>{words.moreLost({ count: lost.length - mostListed })}</li>}
        </ol>
      )}
    </div>
  );
}
