/** Over the paper, at the caret: type part of a theme's name, and its list, its count or its quotes stand in the sentence. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { ThemePicker } from '../../codings/ThemePicker.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './EvidencePicker.module.css';

/** What is put in: who says it, how many they are, or a quote that is chosen next. */
export type EvidenceWanted = 'list' | 'count' | 'quotes';

interface EvidencePickerProps {
  /** The theme that the section is about stands first. */
  readonly first: ThemeId | null;
  readonly onChoose: (themeId: ThemeId, wanted: EvidenceWanted) => void;
  /** Esc, or the focus went elsewhere. */
  readonly onClose: (isByKey: boolean) => void;
}

const width = 360;
/** Room in pixels in which field, list and keys fit. */
const enough = 340;
const gap = 6;

export function EvidencePicker({ first, onChoose, onClose }: EvidencePickerProps) {
  const words = useWords().resultsWindow;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    placeAtCaret(box.current);
    box.current.querySelector('input')?.focus();
  }, []);
  // A press beside the text takes the focus from the field and gives it to nobody.
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) onClose(false);
    };
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  });
  return (
    <section
      ref={box}
      className={styles.picker}
      aria-label={words.insertEvidence}
      style={{ width }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      <ThemePicker
        label={words.insertEvidence}
        chosen={null}
        first={first}
        isOffered={isAnyTheme}
        onEscape={() => onClose(true)}
        onChoose={(id, { isShift, isCtrl }) => onChoose(id, isCtrl ? 'quotes' : isShift ? 'count' : 'list')}
      />
      <p className={styles.keys} aria-hidden>
        <span>
          <Kbd keys="Enter" /> {words.pickList}
        </span>
        <span>
          <Kbd keys="Shift Enter" /> {words.pickCount}
        </span>
        <span>
          <Kbd keys="Ctrl Enter" /> {words.pickQuotes}
        </span>
      </p>
    </section>
  );
}

const isAnyTheme = () => true;

/**
 * Below the caret, above it where too little room is left. At once and not with the next drawing: the list would be
 * scrolled into sight where it does not stand. The caret is still where it was, since the field takes the focus after this.
 */
function placeAtCaret(box: HTMLElement): void {
  const around = box.offsetParent;
  const caret = caretBox();
  if (!around || !caret) return;
  const origin = around.getBoundingClientRect();
  const left = caret.left - origin.left + around.scrollLeft;
  const isAbove = origin.bottom - caret.bottom < enough && caret.top - origin.top > enough;
  const edge = isAbove ? caret.top - gap : caret.bottom + gap;
  box.style.left = `${Math.max(8, Math.min(left, around.clientWidth - width - 8))}px`;
  box.style.top = `${edge - origin.top + around.scrollTop}px`;
  box.style.transform = isAbove ? 'translateY(-100%)' : '';
}

function caretBox(): DOMRect | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // An empty paragraph has no letters to measure.
  const element = range.startContainer instanceof Element ? range.startContainer : null;
  return range.getClientRects()[0] ?? element?.getBoundingClientRect() ?? null;
}
