/** The field that filters the tree: "/" comes here, Down goes into the rows, Esc empties it. */
import { ListFilter, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './ThemeTree.module.css';
import type { TreeRow } from './treeRows.ts';
import { changeTree, focusRow, treeStore, useTree } from './treeStore.ts';

interface TreeFilterProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly rows: readonly TreeRow[];
}

export function TreeFilter({ field, rows }: TreeFilterProps) {
  const words = useWords().themePanel.tree;
  const filter = useTree((state) => state.filter);
  const intoRows = () => {
    const { currentId } = treeStore.getState();
    focusRow(rows.some(({ id }) => id === currentId) ? currentId : (rows[0]?.id ?? null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') intoRows();
    else if (event.key === 'Escape' && filter !== '') changeTree({ filter: '' });
    else if (event.key === 'Escape') intoRows();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const clear = () => {
    changeTree({ filter: '' });
    field.current?.focus();
  };
  return (
    <div className={styles.filter}>
      <TextField
        label={words.filter}
        isLabelHidden
        placeholder={words.filter}
        icon={ListFilter}
        value={filter}
        onChange={(value) => changeTree({ filter: value })}
        onKeyDown={onKeyDown}
        inputRef={field}
        trailing={
          filter === '' ? (
            <Kbd keys="/" />
          ) : (
            <IconButton size="small" icon={X} label={words.clearFilter} onPress={clear} />
          )
        }
      />
    </div>
  );
}
