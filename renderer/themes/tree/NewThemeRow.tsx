/** The row of a theme that does not exist yet, with the field for its name. */
import { useWords } from '../../ui/WordsContext.tsx';
import { NameField } from './NameField.tsx';
import styles from './TreeRowView.module.css';
import { addNew } from './themeActions.ts';
import { changeTree, focusRow, type TreeEditing } from './treeStore.ts';

interface NewThemeRowProps {
  readonly editing: TreeEditing & { readonly kind: 'new' };
  readonly level: number;
  readonly start: number;
}

export function NewThemeRow({ editing, level, start }: NewThemeRowProps) {
  const words = useWords().themePanel.tree;
  return (
    <div
      role="treeitem"
      aria-label={editing.isAxis ? words.newAxis : words.newTheme}
      aria-level={level}
      aria-selected={false}
      tabIndex={-1}
      className={styles.row}
      style={{ transform: `translateY(${start}px)`, height: 28, paddingLeft: 4 + (level - 1) * 14 }}
    >
      <NameField
        name=""
        onKeep={(name) => addNew(editing, name)}
        onDrop={() => {
          changeTree({ editing: null, notice: null });
          focusRow(editing.afterId ?? editing.parentId);
        }}
      />
    </div>
  );
}
