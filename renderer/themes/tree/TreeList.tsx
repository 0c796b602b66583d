/** The rows of the theme tree with what pointer and keys do in them. */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type ThemeTree, themeLook } from '../../../shared/codebook/themeTree.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import type { ThemeCounts } from '../../../shared/theme-counts/countThemes.ts';
import { useActions } from '../../actions/useActions.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { LandingLine } from './LandingLine.tsx';
import type { DropPlace } from './movePlaces.ts';
import { NewThemeRow } from './NewThemeRow.tsx';
import styles from './TreeList.module.css';
import { TreeRowView } from './TreeRowView.tsx';
import { moveTo } from './themeActions.ts';
import { themeMenu } from './themeMenu.ts';
import { chosenWith, treeActions } from './treeActions.ts';
import { type TreeItem, treeItems } from './treeItems.ts';
import { pressTreeKey } from './treeKeys.ts';
import { applyOrSelect, type MenuPlace, menuBelow, treePointer } from './treePointer.ts';
import type { TreeRow } from './treeRows.ts';
import { useTree } from './treeStore.ts';
import { useTreeDrag } from './useTreeDrag.ts';
import { useVirtualTree, type VirtualTree } from './useVirtualTree.ts';

export interface TreeListProps {
  readonly tree: ThemeTree;
  readonly rows: readonly TreeRow[];
  /** `null`: not counted yet. */
  readonly counts: ThemeCounts | null;
  readonly stripOf: readonly ParticipantId[] | null;
  readonly hasPeople: boolean;
  readonly canChange: boolean;
  readonly onFilter: () => void;
}

export function TreeList(props: TreeListProps) {
  const { tree, rows, canChange, onFilter } = props;
  const words = useWords().themePanel;
  const editing = useTree((state) => state.editing);
  const items = useMemo(() => treeItems(tree, rows, editing), [tree, rows, editing]);
  const { scroll, shown, height, rowAt } = useVirtualTree(items);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const drag = useTreeDrag({ tree, scroll, rowAt, onDrop: (ids, place) => void moveTo(ids, place) });
  useActions(treeActions({ tree, rows, canChange, onFilter }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'treeitem') return;
    const onUse = (row: TreeRow) => applyOrSelect(row, canChange);
    const onMenu = (row: TreeRow) => setMenu(menuBelow(row));
    const isKnown = pressTreeKey(event.nativeEvent, { rows, onUse, onMenu });
    if (isKnown) event.preventDefault();
  };
  return (
    <div ref={scroll} className={styles.scroll}>
      <div
        role="tree"
        tabIndex={-1}
        aria-label={words.tree.title}
        aria-multiselectable
        className={`${styles.tree} ${drag.isDragging ? styles.dragging : ''}`}
        style={{ height }}
        onKeyDown={onKeyDown}
        {...treePointer({ rows, canChange, drag, onMenu: setMenu })}
      >
        <TreeItems {...props} items={items} shown={shown} place={drag.place} />
      </div>
      {menu && (
        <ContextMenu
          label={words.tree.actions({ theme: menu.row.node.theme.name })}
          at={menu.at}
          items={themeMenu({
            ...{ tree, rows, canChange, words },
            node: menu.row.node,
            ids: chosenWith(menu.row.id),
          })}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

interface TreeItemsProps extends TreeListProps {
  readonly items: readonly TreeItem[];
  readonly shown: VirtualTree['shown'];
  readonly place: DropPlace | null;
}

function TreeItems({ rows, counts, stripOf, hasPeople, items, shown, place }: TreeItemsProps) {
  const project = useProject((one) => one);
  const currentId = useTree((state) => state.currentId) ?? rows[0]?.id;
  const chosenIds = useTree((state) => state.chosenIds);
  const editing = useTree((state) => state.editing);
  const targetId = place?.side === 'inside' ? place.rowId : null;
  const tabStop = rows.some(({ id }) => id === currentId) ? currentId : rows[0]?.id;
  return (
    <>
      {shown.map(({ index, start, size }) => {
        const item = items[index];
        if (!item) return null;
        if (item.kind === 'new')
          return <NewThemeRow key={item.key} editing={item.editing} level={item.level} start={start} />;
        const { row } = item;
        return (
          <TreeRowView
            key={item.key}
            row={row}
            {...themeLook(project, row.id)}
            count={counts?.of(row.id) ?? null}
            stripOf={stripOf}
            hasPeople={hasPeople}
            isCurrent={row.id === tabStop}
            isChosen={chosenIds.has(row.id)}
            isRenamed={editing?.kind === 'rename' && editing.id === row.id}
            isTarget={row.id === targetId}
            start={start}
            height={size}
          />
        );
      })}
      <LandingLine place={place} items={items} shown={shown} />
    </>
  );
}
