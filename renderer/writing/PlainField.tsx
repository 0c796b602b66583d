/** A field for plain text of any length, saved as it is written: definitions and rules of themes. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { createEditor, type LexicalEditor, mergeRegister } from 'lexical';
import { type KeyboardEvent, useEffect, useState } from 'react';
import styles from './PlainField.module.css';
import { $insertLines, registerPasteAsText } from './pasteAsText.ts';
import { $readPlainText, $writePlainText } from './plainTextNodes.ts';
import { registerPromptSelection } from './registerPromptSelection.ts';
import { outsideTag, takeOver } from './takeOver.ts';
import { useAutosave } from './useAutosave.ts';
import { WritingArea } from './WritingArea.tsx';

interface PlainFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly placeholder?: string;
  readonly isEditable: boolean;
  readonly face?: 'text' | 'ui';
}

export function PlainField({ label, value, onSave, placeholder, isEditable, face = 'ui' }: PlainFieldProps) {
  const [editor] = useState(() => createPlainEditor(value));
  const [isEmpty, setIsEmpty] = useState(value === '');
  const { change, flush, isPending } = useAutosave(onSave);
  useEffect(
    () =>
      mergeRegister(
        registerPlainText(editor),
        registerPromptSelection(editor),
        registerHistory(editor, createEmptyHistoryState(), 300),
        registerPasteAsText(editor, $insertLines),
        editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
          if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
          const text = editorState.read($readPlainText);
          setIsEmpty(text === '');
          if (!tags.has(outsideTag)) change(text);
        }),
      ),
    [editor, change],
  );
  useEffect(() => {
    if (isPending() || editor.read($readPlainText) === value) return;
    takeOver(editor, () => $writePlainText(value));
  }, [editor, value, isPending]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.currentTarget.blur();
  };
  return (
    <div className={styles.field} data-empty={isEmpty ? '' : undefined}>
      <WritingArea
        editor={editor}
        label={label}
        placeholder={placeholder}
        isEditable={isEditable}
        className={`${styles.area} ${face === 'text' ? styles.text : ''}`}
        listeners={{ onBlur: flush, onKeyDown }}
      />
    </div>
  );
}

function createPlainEditor(value: string): LexicalEditor {
  const editor = createEditor({
    namespace: 'plain',
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $writePlainText(value), { discrete: true, tag: outsideTag });
  return editor;
}
