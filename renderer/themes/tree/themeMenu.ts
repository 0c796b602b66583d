/** Everything that can be done with one theme or with several chosen ones: context menu and "…" button. */
import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  Heading,
  IndentDecrease,
  IndentIncrease,
  Merge,
  MessageSquareQuote,
  Palette,
  Pencil,
  Plus,
  Split,
  SquareSplitVertical,
  Tag,
  Trash2,
} from 'lucide-react';
import { domainOf } from '../../../shared/codebook/setDomain.ts';
import type { ThemeNode, ThemeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Words } from '../../../shared/words/words.ts';
import { applyToSelection, hasSelection } from '../../codings/applyToSelection.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { retrieveThemes } from '../../workspace/dockStore.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { selectTheme } from '../../workspace/viewStore.ts';
import { highestOf, type MoveDirection, placeTowards } from './movePlaces.ts';
import { startNew } from './startEditing.ts';
import { askToRemove, makeAxis, makeDomain, moveTo, retire } from './themeActions.ts';
import { rowAfter, type TreeRow } from './treeRows.ts';
import { changeTree } from './treeStore.ts';

type TreeWords = Words['themePanel']['tree'];

export interface MenuSituation {
  readonly tree: ThemeTree;
  readonly rows: readonly TreeRow[];
  /** The theme of the menu; the chosen ones if it is one of them. */
  readonly node: ThemeNode;
  readonly ids: ReadonlySet<ThemeId>;
  readonly canChange: boolean;
  readonly words: Words['themePanel'];
}

export function themeMenu(situation: MenuSituation): MenuItem[] {
  const { ids } = situation;
  return ids.size > 1
    ? [...movingItems(situation), 'separator', mergeItem(situation), ...retiringItems(situation)]
    : [
        ...namingItems(situation),
        'separator',
        ...movingItems(situation),
        'separator',
        mergeItem(situation),
        splitItem(situation),
        ...lookItems(situation),
        'separator',
        ...retiringItems(situation),
        removeItem(situation),
      ];
}

function namingItems({ node, canChange, words: { tree: words } }: MenuSituation): MenuItem[] {
  const { id, isCodable } = node.theme;
  const isDisabled = !canChange;
  const apply: MenuItem = {
    label: words.apply,
    icon: Tag,
    shortcut: 'Enter',
    isDisabled: isDisabled || !isCodable || !hasSelection(),
    onSelect: () => void applyToSelection(id),
  };
  return [
    apply,
    { label: words.retrieve, icon: MessageSquareQuote, onSelect: () => retrieveThemes([id]) },
    'separator',
    {
      label: words.rename,
      icon: Pencil,
      shortcut: 'F2',
      isDisabled,
      onSelect: () => changeTree({ editing: { kind: 'rename', id } }),
    },
    {
      label: words.newSibling,
      icon: Plus,
      shortcut: 'Ctrl Enter',
      isDisabled,
      onSelect: () => startNew(node, 'sibling'),
    },
    {
      label: words.newChild,
      icon: Plus,
      shortcut: 'Ctrl Shift Enter',
      isDisabled,
      onSelect: () => startNew(node, 'child'),
    },
  ];
}

/** In the order of the menu, each with its key and icon. */
const directions = [
  ['up', 'moveUp', 'Alt ↑', ArrowUp],
  ['down', 'moveDown', 'Alt ↓', ArrowDown],
  ['in', 'indent', 'Alt →', IndentIncrease],
  ['out', 'outdent', 'Alt ←', IndentDecrease],
] as const satisfies readonly (readonly [MoveDirection, string, string, unknown])[];

function movingItems({ tree, rows, ids, canChange, words }: MenuSituation): MenuItem[] {
  const moved = highestOf(tree, ids);
  return directions.map(([direction, label, shortcut, icon]) => {
    const place = placeTowards(tree, rows, new Set(moved), direction);
    return {
      label: words.tree[label],
      icon,
      shortcut,
      isDisabled: !canChange || !place,
      onSelect: () => void (place && moveTo(moved, place)),
    };
  });
}

function mergeItem({ ids, canChange, words }: MenuSituation): MenuItem {
  return {
    label: words.tree.merge,
    icon: Merge,
    shortcut: 'Ctrl M',
    isDisabled: !canChange,
    onSelect: () => changeTree({ dialog: { kind: 'merge', ids: [...ids] } }),
  };
}

function splitItem({ node, canChange, words }: MenuSituation): MenuItem {
  const { id, isCodable } = node.theme;
  return {
    label: words.tree.split,
    icon: Split,
    isDisabled: !canChange || !isCodable,
    onSelect: () => changeTree({ dialog: { kind: 'split', id } }),
  };
}

function lookItems({ node, canChange, words: { tree: words } }: MenuSituation): MenuItem[] {
  const { id, isCodable, parentId } = node.theme;
  const axis: MenuItem = {
    label: isCodable ? words.makeAxis : words.makeTheme,
    icon: Heading,
    isDisabled: !canChange,
    onSelect: () => void makeAxis(id, isCodable),
  };
  const look: MenuItem = {
    label: words.style,
    icon: Palette,
    isDisabled: !canChange || !isCodable,
    onSelect: () => selectTheme(id),
  };
  return [look, ...(parentId === null ? [axis] : []), domainItem(node, canChange, words)];
}

function domainItem({ theme: { id }, children }: ThemeNode, canChange: boolean, words: TreeWords): MenuItem {
  const isDomain = domainOf(currentProject(), id) !== null;
  return {
    label: isDomain ? words.endDomain : words.makeDomain,
    icon: SquareSplitVertical,
    isDisabled: !canChange || (!isDomain && children.length < 2),
    onSelect: () => void makeDomain(id, !isDomain),
  };
}

function retiringItems({ tree, ids, node, canChange, words: { tree: words } }: MenuSituation): MenuItem[] {
  const { isRetired } = node.theme;
  return [
    {
      label: isRetired ? words.restore : words.retire,
      icon: isRetired ? ArchiveRestore : Archive,
      isDisabled: !canChange,
      onSelect: () => {
        for (const { theme } of tree.order) if (ids.has(theme.id)) void retire(theme.id, !isRetired);
      },
    },
  ];
}

function removeItem({ rows, node, canChange, words }: MenuSituation): MenuItem {
  return {
    label: words.tree.remove,
    icon: Trash2,
    shortcut: 'Delete',
    isDangerous: true,
    isDisabled: !canChange,
    onSelect: () => askToRemove(node.theme.id, rowAfter(rows, node.theme.id)),
  };
}
