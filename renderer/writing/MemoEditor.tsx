/** Writes a memo: bold, italic, lists and links to codings; saved as it is written. */
import { $getSelection, type BaseSelection, type LexicalEditor } from 'lexical';
import { type KeyboardEvent, useState } from 'react';
import type { RichText } from '../../shared/project/records.ts';
import { type LinkChoice, LinkPicker } from './LinkPicker.tsx';
import styles from './MemoEditor.module.css';
import { MemoToolbar } from './MemoToolbar.tsx';
import { linkToCoding } from './memoFormats.ts';
import text from './richText.module.css';
import { useMemoEditor } from './useMemoEditor.ts';
import { WritingArea } from './WritingArea.tsx';

interface MemoEditorProps {
  /** What the memo is about, as its accessible name. */
  readonly label: string;
  readonly body: RichText;
  /** Once a pause. A memo that was emptied is saved only when it is left: saving would remove it under the hands. */
  readonly onSave: (body: RichText) => void;
  /** Esc, or the focus went elsewhere. */
  readonly onLeave: (how: 'escape' | 'focus') => void;
  readonly findCodings: (query: string) => readonly LinkChoice[];
}

export function MemoEditor({ label, body, onSave, onLeave, findCodings }: MemoEditorProps) {
  const [linkAt, setLinkAt] = useState<{ readonly selection: BaseSelection | null } | null>(null);
  const { editor, formats, flush, finish } = useMemoEditor(body, onSave, () => openPicker());
  const openPicker = () => setLinkAt({ selection: editor.read(() => $getSelection()?.clone() ?? null) });
  const choose = (choice: LinkChoice) => {
    focusText(editor);
    linkToCoding(editor, linkAt?.selection ?? null, choice);
    setLinkAt(null);
  };
  const closePicker = () => {
    focusText(editor);
    setLinkAt(null);
  };
  const leave = (how: 'escape' | 'focus') => {
    finish();
    onLeave(how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    leave('escape');
  };
  return (
    <fieldset
      className={styles.editor}
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        if (document.hasFocus()) leave('focus');
        else flush();
      }}
    >
      <MemoToolbar editor={editor} formats={formats} onLink={openPicker} />
      {linkAt && <LinkPicker find={findCodings} onChoose={choose} onClose={closePicker} />}
      <WritingArea editor={editor} label={label} className={text.area} isEditable isFirstFocus />
    </fieldset>
  );
}

/** At once, so that the focus is never nowhere when the field that had it goes. */
function focusText(editor: LexicalEditor): void {
  editor.getRootElement()?.focus();
}
