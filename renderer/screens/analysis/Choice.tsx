/** Lists of choices in the rows of controls above an analysis. */
import { type ThemeLevel, themeLevels } from '../../../shared/codebook/themeLevels.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AnalysisScreen.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return <SelectField className={styles.control} {...props} />;
}

interface LevelChoiceProps {
  readonly value: ThemeLevel;
  readonly onChange: (value: ThemeLevel) => void;
}

export function LevelChoice({ value, onChange }: LevelChoiceProps) {
  const words = useWords().analysis;
  return (
    <Choice
      label={words.level}
      value={value}
      options={themeLevels.toReversed().map((level) => ({ value: level, name: words.levels[level] }))}
      onChange={onChange}
    />
  );
}

interface CoderChoiceProps {
  readonly value: CoderId | null;
  readonly onChange: (value: CoderId | null) => void;
}

/** Nothing where one coder codes. */
export function CoderChoice({ value, onChange }: CoderChoiceProps) {
  const words = useWords().analysis;
  const coders = useProject((project) => project.coders);
  if (coders.size < 2) return null;
  return (
    <Choice<CoderId | ''>
      label={words.coder}
      value={value ?? ''}
      options={[
        { value: '', name: words.allCoders },
        ...[...coders.values()].map(({ id, initials }) => ({ value: id, name: initials })),
      ]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
