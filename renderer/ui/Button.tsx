/** A button with words, and an icon where one helps. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'default' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
  /** Why it cannot be pressed, or what it does beyond its words. */
  readonly tooltip?: string | undefined;
  readonly type?: 'button' | 'submit';
  /** The form that a submit button outside it belongs to. */
  readonly form?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onPress,
  variant = 'default',
  size = 'normal',
  icon: Icon,
  isDisabled = false,
  tooltip,
  type = 'button',
  form,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      type={type}
      form={form}
      className={`${styles.button} ${styles[variant]} ${styles[size]}`}
      onClick={onPress}
      disabled={isDisabled}
      title={tooltip}
      ref={buttonRef}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </button>
  );
}
