/** The menu itself, at a place in the window: arrows, Home, End, typing a letter, Enter, Esc. */
import { Check, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';

export type MenuItem =
  | 'separator'
  | {
      readonly label: string;
      readonly onSelect: () => void;
      readonly icon?: LucideIcon;
      readonly shortcut?: string;
      readonly isChecked?: boolean;
      readonly isDisabled?: boolean;
      readonly isDangerous?: boolean;
    };

interface MenuProps {
  readonly id?: string;
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
  /** What opened it: a press on it is left to it. */
  readonly opener?: RefObject<HTMLElement | null>;
}

export function Menu({ id, label, at, items, onClose, opener }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  const typed = useRef({ at: 0 });
  const place = useFittingPlace(ref, at);
  useEffect(() => {
    const before = document.activeElement;
    focusItem(ref.current, 0);
    return () => {
      // What was chosen may have put the focus somewhere itself, such as into a field that it opened.
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const close = (event: Event) => {
      const target = event.target as Node;
      if (!ref.current?.contains(target) && !opener?.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', close, true);
    window.addEventListener('blur', onClose);
    return () => {
      document.removeEventListener('pointerdown', close, true);
      window.removeEventListener('blur', onClose);
    };
  }, [onClose, opener]);
  const hasChecks = items.some((item) => item !== 'separator' && item.isChecked !== undefined);
  return createPortal(
    <div
      ref={ref}
      id={id}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      style={{ left: place.x, top: place.y }}
      onKeyDown={(event) => moveInMenu(event, onClose, typed.current)}
    >
      {items.map((item, index) =>
        item === 'separator' ? (
          <hr key={keyOfSeparator(items, index)} className={styles.separator} />
        ) : (
          <MenuEntry key={item.label} item={item} hasChecks={hasChecks} onClose={onClose} />
        ),
      )}
    </div>,
    document.querySelector('dialog[open]') ?? document.body,
  );
}

interface MenuEntryProps {
  readonly item: Exclude<MenuItem, 'separator'>;
  readonly hasChecks: boolean;
  readonly onClose: () => void;
}

function MenuEntry({ item, hasChecks, onClose }: MenuEntryProps) {
  const isCheckable = item.isChecked !== undefined;
  const role = isCheckable
    ? ({ role: 'menuitemcheckbox', 'aria-checked': item.isChecked } as const)
    : ({ role: 'menuitem' } as const);
  return (
    <button
      type="button"
      {...role}
      tabIndex={-1}
      disabled={item.isDisabled}
      className={`${styles.item} ${item.isDangerous ? styles.dangerous : ''}`}
      onClick={() => {
        onClose();
        item.onSelect();
      }}
      onPointerMove={(event) => event.currentTarget.focus()}
    >
      {hasChecks && <span className={styles.check}>{item.isChecked && <Check size={14} aria-hidden />}</span>}
      {item.icon && <item.icon size={16} aria-hidden />}
      <span className={styles.label}>{item.label}</span>
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </button>
  );
}

/** A separator is known by the item before it. */
function keyOfSeparator(items: readonly MenuItem[], index: number): string {
  const before = items[index - 1];
  return `after ${typeof before === 'object' ? before.label : ''}`;
}

/** Keeps the menu inside the window once its size is known. */
function useFittingPlace(ref: RefObject<HTMLDivElement | null>, at: MenuProps['at']) {
  const [place, setPlace] = useState(at);
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (!box) return;
    setPlace({
      x: Math.max(8, Math.min(at.x, window.innerWidth - box.width - 8)),
      y: Math.max(8, Math.min(at.y, window.innerHeight - box.height - 8)),
    });
  }, [ref, at]);
  return place;
}

function itemsOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return [...(menu?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
}

function focusItem(menu: HTMLElement | null, index: number): void {
  const all = itemsOf(menu);
  all[(index + all.length) % all.length]?.focus();
}

/** While letters follow each other (ms), a space among them belongs to what is typed and chooses nothing. */
const typingMs = 1_000;

function moveInMenu(event: KeyboardEvent<HTMLDivElement>, onClose: () => void, typed: { at: number }): void {
  const menu = event.currentTarget;
  const all = itemsOf(menu);
  const current = all.indexOf(document.activeElement as HTMLButtonElement);
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') onClose();
  else if (event.key === 'ArrowDown') focusItem(menu, current + 1);
  else if (event.key === 'ArrowUp') focusItem(menu, current < 0 ? -1 : current - 1);
  else if (event.key === 'Home') focusItem(menu, 0);
  else if (event.key === 'End') focusItem(menu, -1);
  else if (event.key === ' ' && event.timeStamp - typed.at > typingMs) return;
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    // Whoever types a sentence thinks of a field: nothing of it may choose, nor reach what lies below.
    typed.at = event.timeStamp;
    const letter = event.key.toLocaleLowerCase();
    const order = [...all.slice(current + 1), ...all.slice(0, current + 1)];
    order.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
  } else return;
  event.preventDefault();
}
