/** A modal dialog on the browser's own <dialog>: focus stays inside, Esc closes, focus returns to where it was. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { useWords } from './WordsContext.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** What Ctrl+Enter does from anywhere in it, for dialogs whose fields are many; a button says the key. */
  readonly onAccept?: (() => void) | null;
  /** Widest extent in pixels; narrower where the window is. */
  readonly width?: number;
}

export function Dialog({ title, onClose, children, footer, onAccept, width = 520 }: DialogProps) {
  const words = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      style={{ width: `min(${width}px, calc(100vw - 32px))` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        const isAccept = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isAccept || !onAccept) return;
        event.preventDefault();
        onAccept();
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={words.frame.close} onPress={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  );
}
