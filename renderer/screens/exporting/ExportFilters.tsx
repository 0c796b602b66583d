/** Of which theme, coder and participant: the filters that mean something for what is exported. */
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import type { CoderId, ParticipantId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { participantsById } from '../../../shared/tables/codingRows.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './ExportDialog.module.css';
import { type ExportChoice, filtersOf } from './exportChoice.ts';

interface ExportFiltersProps {
  readonly project: Project;
  readonly choice: ExportChoice;
  readonly onChange: (patch: Partial<ExportChoice>) => void;
}

/** A filter with nothing to choose from is left out. */
export function ExportFilters({ project, choice, onChange }: ExportFiltersProps) {
  const { exportWindow: words } = useWords();
  const filters = filtersOf[choice.what];
  const themes = themeTree(project).order.map(({ theme, depth }) => ({
    value: theme.id,
    // A list of the browser's own shows depth by spaces alone, and keeps only those that do not break.
    name: `${'\u00a0'.repeat(Math.min(depth, 8) * 3)}${theme.name}`,
  }));
  const coders = [...project.coders.values()].map(({ id, initials }) => ({ value: id, name: initials }));
  const participants = participantsById(project, project.participants.keys()).map(({ id, label }) => ({
    value: id,
    name: label,
  }));
  return (
    <>
      {filters.includes('theme') && themes.length > 0 && (
        <SelectField<ThemeId | ''>
          className={styles.row}
          label={words.theme}
          value={choice.themeId ?? ''}
          options={[{ value: '', name: words.allThemes }, ...themes]}
          onChange={(value) => onChange({ themeId: value || null })}
        />
      )}
      {filters.includes('participant') && participants.length > 1 && (
        <SelectField<ParticipantId | ''>
          className={styles.row}
          label={words.participant}
          value={choice.participantId ?? ''}
          options={[{ value: '', name: words.allParticipants }, ...participants]}
          onChange={(value) => onChange({ participantId: value || null })}
        />
      )}
      {filters.includes('coder') && coders.length > 1 && (
        <SelectField<CoderId | ''>
          className={styles.row}
          label={words.coder}
          value={choice.coderId ?? ''}
          options={[{ value: '', name: words.allCoders }, ...coders]}
          onChange={(value) => onChange({ coderId: value || null })}
        />
      )}
    </>
  );
}
