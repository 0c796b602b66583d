/** Title of the theme tree with its two menus: add to it, and how it is shown. */
import { FolderPlus, Plus, SlidersHorizontal } from 'lucide-react';
import type { ThemeTree } from '../../../shared/codebook/themeTree.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { startNew } from './startEditing.ts';
import styles from './ThemeTree.module.css';
import { countAll } from './treeRows.ts';
import { changeTree, openThemes, useTree } from './treeStore.ts';

interface TreeHeaderProps {
  readonly tree: ThemeTree;
  readonly canChange: boolean;
}

export function TreeHeader({ tree, canChange }: TreeHeaderProps) {
  const words = useWords().themePanel.tree;
  const language = useLanguage();
  return (
    <header className={styles.header}>
      <h2>
        {words.title} <span>{formatNumber(language, countAll(tree))}</span>
      </h2>
      <AddMenu tree={tree} canChange={canChange} />
      <ViewMenu tree={tree} />
    </header>
  );
}

function AddMenu({ tree, canChange }: TreeHeaderProps) {
  const words = useWords().themePanel.tree;
  const currentId = useTree((state) => state.currentId);
  const current = (currentId && tree.nodes.get(currentId)) || null;
  const items: MenuItem[] = [
    { label: words.newTheme, icon: Plus, onSelect: () => startNew(current, 'theme') },
    { label: words.newChild, icon: Plus, isDisabled: !current, onSelect: () => startNew(current, 'child') },
    { label: words.newAxis, icon: FolderPlus, onSelect: () => startNew(current, 'axis') },
  ];
  return (
    <MenuButton label={words.add} items={items} isDisabled={!canChange}>
      <Plus size={16} aria-hidden />
    </MenuButton>
  );
}

function ViewMenu({ tree }: { tree: ThemeTree }) {
  const words = useWords().themePanel.tree;
  const hasRetired = useTree((state) => state.hasRetired);
  const hasStrips = useTree((state) => state.hasStrips);
  const openAll = (isOpen: boolean) =>
    openThemes(
      tree.order.filter(({ children }) => children.length > 0).map(({ theme }) => theme.id),
      isOpen,
    );
  const items: MenuItem[] = [
    { label: words.expandAll, onSelect: () => openAll(true) },
    { label: words.collapseAll, onSelect: () => openAll(false) },
    'separator',
    {
      label: words.showRetired,
      isChecked: hasRetired,
      onSelect: () => changeTree({ hasRetired: !hasRetired }),
    },
    { label: words.showStrips, isChecked: hasStrips, onSelect: () => changeTree({ hasStrips: !hasStrips }) },
  ];
  return (
    <MenuButton label={words.view} items={items}>
      <SlidersHorizontal size={16} aria-hidden />
    </MenuButton>
  );
}
