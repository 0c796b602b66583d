/**
 * Corrects the words of one turn in their place. Enter makes a line feed; Ctrl+Enter or leaving stores all edits as one
 * correction; Esc drops them.
 */
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { TranscriptText } from '../../shared/project/records.ts';
import { linesOfTurn } from '../../shared/transcript/lineNumbers.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './CorrectTurn.module.css';
import { CorrectTurnEditor } from './CorrectTurnEditor.ts';
import type { TextEdit } from './composeEdits.ts';
import { textLeft } from './gutter.ts';
import type { LineGeometry } from './lineGeometry.ts';

interface CorrectTurnProps {
  readonly text: TranscriptText;
  readonly turnIndex: number;
  readonly geometry: LineGeometry;
  /** Position in the text where the caret begins. */
  readonly caret: number;
  /** Edits in positions of the whole text; none where nothing was changed. `true` where they were stored. */
  readonly onKeep: (edits: readonly TextEdit[]) => Promise<boolean>;
  readonly onDrop: () => void;
}

export function CorrectTurn({ text, turnIndex, geometry, caret, onKeep, onDrop }: CorrectTurnProps) {
  const words = useWords().reading.correct;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<CorrectTurnEditor | null>(null);
  const isLeaving = useRef(false);
  const turn = text.turns[turnIndex];
  const bodyStart = turn?.bodyStart ?? 0;
  const body = text.text.slice(bodyStart, turn?.end ?? 0).replace(/\n+$/u, '');
  useLayoutEffect(() => {
    if (!host.current) return;
    const made = new CorrectTurnEditor(
      host.current,
      body,
      Math.max(0, Math.min(caret - bodyStart, body.length)),
    );
    editor.current = made;
    made.focus();
    return () => made.destroy();
  }, [body, bodyStart, caret]);
  const keep = async () => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    const edits = editor.current?.edits() ?? [];
    const moved = edits.map(({ start, end, insert }) => ({
      start: start + bodyStart,
      end: end + bodyStart,
      insert,
    }));
    isLeaving.current = await onKeep(moved);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      isLeaving.current = true;
      onDrop();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handlers = {
    onKeyDownCapture: press,
    onBlur: () => {
      // Another window in front is not leaving the turn.
      if (document.hasFocus()) void keep();
    },
  };
  if (!turn) return null;
  const { first, end } = linesOfTurn(text.lines, turn);
  const top = geometry.tops[first] ?? 0;
  const height = (geometry.tops[Math.max(end - 1, first)] ?? top) + geometry.lineHeight - top;
  const label = words.label({
    speaker: turn.speaker,
    first: text.lines.numbers[first] ?? '',
    last: text.lines.numbers[Math.max(end - 1, first)] ?? '',
  });
  return (
    <div className={styles.place} style={{ top, left: textLeft(text.turns) }}>
      <div
        ref={host}
        className={styles.text}
        {...editable(label)}
        {...handlers}
        style={{ minHeight: height }}
      />
      <p className={styles.keys} aria-hidden>
        <Kbd keys="Ctrl Enter" /> {words.keep} <Kbd keys="Esc" /> {words.drop}
      </p>
    </div>
  );
}

const editable = (label: string) =>
  ({
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': label,
    contentEditable: true,
    suppressContentEditableWarning: true,
    spellCheck: true,
  }) as const;
