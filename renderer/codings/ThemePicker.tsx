/** Chooses a theme by typing part of its name or of what stands above it. */
import { useMemo, useState } from 'react';
import { type ThemeNode, themeLook, themeTree } from '../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../shared/project/ids.ts';
import { Combobox, type HeldKeys } from '../ui/Combobox.tsx';
import { ThemeSwatch } from '../ui/ThemeSwatch.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useProject } from '../workspace/projectStore.ts';
import { holdsWords, rememberFolded } from './foldWords.ts';
import styles from './ThemePicker.module.css';

interface ThemePickerProps {
  readonly label: string;
  readonly chosen: ThemeId | null;
  readonly onChoose: (id: ThemeId, held: HeldKeys) => void;
  /** Which themes may be chosen. */
  readonly isOffered: (node: ThemeNode) => boolean;
  readonly isFirstFocus?: boolean;
  /** Stands before all others. */
  readonly first?: ThemeId | null;
  readonly onEscape?: () => void;
}

const mostShown = 50;
const foldedPath = rememberFolded((node: ThemeNode) => node.path.join(' '));

export function ThemePicker(props: ThemePickerProps) {
  const { label, chosen, onChoose, isOffered, isFirstFocus = false, first = null, onEscape } = props;
  const words = useWords().themePanel.choose;
  const project = useProject((one) => one);
  const [query, setQuery] = useState('');
  const options = useMemo(() => {
    const fitting = themeTree(project).order.filter(
      (node) => isOffered(node) && holdsWords(foldedPath(node), query),
    );
    fitting.sort((a, b) => Number(b.theme.id === first) - Number(a.theme.id === first));
    return fitting.slice(0, mostShown).map((node) => ({
      id: node.theme.id,
      content: (
        <span className={styles.option}>
          <ThemeSwatch {...themeLook(project, node.theme.id)} size={12} />
          <span className={styles.path}>
            {node.path.length > 1 && (
              <span>
                {node.path.slice(0, -1).join(' / ')}
                {' / '}
              </span>
            )}
            <b>{node.theme.name}</b>
          </span>
        </span>
      ),
    }));
  }, [project, isOffered, query, first]);
  return (
    <Combobox
      label={label}
      placeholder={words.hint}
      query={query}
      onQuery={setQuery}
      options={options}
      chosen={chosen}
      onChoose={onChoose}
      {...(onEscape ? { onEscape } : {})}
      nothing={words.nothingFound}
      isFirstFocus={isFirstFocus}
    />
  );
}
