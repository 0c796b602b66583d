/** The line that shows where dragged themes would land. */
import type { DropPlace } from './movePlaces.ts';
import styles from './TreeList.module.css';
import { indentOf } from './TreeRowView.tsx';
import type { TreeItem } from './treeItems.ts';
import type { VirtualTree } from './useVirtualTree.ts';

interface LandingLineProps {
  readonly place: DropPlace | null;
  readonly items: readonly TreeItem[];
  readonly shown: VirtualTree['shown'];
}

export function LandingLine({ place, items, shown }: LandingLineProps) {
  if (!place || place.side === 'inside') return null;
  const found = shown.find(({ index }) => items[index]?.key === place.rowId);
  const item = found && items[found.index];
  if (!found || item?.kind !== 'row') return null;
  const top = place.side === 'before' ? found.start : found.end;
  const isChild = place.parentId === place.rowId;
  return (
    <div
      aria-hidden
      className={styles.landing}
      style={{ top: top - 1, left: indentOf(item.row) + (isChild ? 20 : 6) }}
    />
  );
}
