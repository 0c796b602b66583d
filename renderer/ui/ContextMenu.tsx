/** A menu at the pointer or at the focused row. */
import { Menu, type MenuItem } from './Menu.tsx';

interface ContextMenuProps {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}

export function ContextMenu({ label, at, items, onClose }: ContextMenuProps) {
  return <Menu label={label} at={at} items={items} onClose={onClose} />;
}
