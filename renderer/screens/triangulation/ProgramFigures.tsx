/** What other programs would show for the theme as it is coded now, closed until asked for. Rules: docs/rules/agreement.md, AG16. */
import { useMemo, useState } from 'react';
import { compareWithPrograms } from '../../../shared/agreement/compareWithPrograms.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import type { ComparedRound } from './useRound.ts';

interface ProgramFiguresProps {
  readonly project: Project;
  readonly compared: ComparedRound;
  readonly themeId: ThemeId;
}

export function ProgramFigures(props: ProgramFiguresProps) {
  const { programs } = useWords().agreement;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.programs}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{programs.title}</summary>
      {isOpen && <Figures {...props} />}
    </details>
  );
}

function Figures({ project, compared: { coderIds, transcriptIds }, themeId }: ProgramFiguresProps) {
  const { programs } = useWords().agreement;
  const language = useLanguage();
  const figures = useMemo(
    () => compareWithPrograms(project, { coderIds, transcriptIds, themeIds: [themeId] }).get(themeId),
    [project, coderIds, transcriptIds, themeId],
  );
  if (!figures) return null;
  const names = ['nvivo', 'nvivoWeighted', 'maxqda', 'qualcoder'] as const;
  const shown = (value: number | null) => (value === null ? '–' : formatDecimal(language, value));
  return (
    <>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{programs[name]}</dt>
            <dd>{shown(figures[name].value)}</dd>
          </div>
        ))}
      </dl>
      <p>{programs.explained}</p>
    </>
  );
}
