/** A square button that shows only an icon; its name is its tooltip. */
import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import styles from './IconButton.module.css';
import { keysForPlatform } from './Kbd.tsx';
import { useWords } from './WordsContext.tsx';

interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress?: () => void;
  /** Shown in the tooltip, as `Kbd` writes it: "Ctrl Z". */
  readonly shortcut?: string;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly size?: 'small' | 'normal';
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon: Icon,
  label,
  onPress,
  shortcut,
  isPressed,
  isDisabled = false,
  size = 'normal',
  buttonRef,
}: IconButtonProps) {
  const { caps } = useWords().keys;
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[size]}`}
      aria-label={label}
      aria-pressed={isPressed}
      title={shortcut ? `${label} (${keysForPlatform(shortcut, caps)})` : label}
      disabled={isDisabled}
      onClick={onPress}
      ref={buttonRef}
    >
      <Icon size={size === 'small' ? 14 : 16} aria-hidden />
    </button>
  );
}
