/** A button that opens a menu below it. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { Menu, type MenuItem } from './Menu.tsx';
import styles from './MenuButton.module.css';

interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
}

export function MenuButton({ label, items, children, isDisabled = false }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  const menuId = useId();
  const open = () => {
    const box = button.current?.getBoundingClientRect();
    if (box) setPlace({ x: box.left, y: box.bottom + 4 });
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        aria-controls={place ? menuId : undefined}
        disabled={isDisabled}
        onClick={() => (place ? setPlace(null) : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open();
        }}
      >
        {children}
      </button>
      {place && (
        <Menu
          id={menuId}
          label={label}
          at={place}
          items={items}
          opener={button}
          onClose={() => setPlace(null)}
        />
      )}
    </>
  );
}
