/** The buttons above a memo; a press leaves the caret where it is. */

import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical';
import { Bold, Italic, Link2, List, ListOrdered, Unlink2 } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './MemoEditor.module.css';
import { type MemoFormats, removeLink, toggleList } from './memoFormats.ts';

interface MemoToolbarProps {
  readonly editor: LexicalEditor;
  readonly formats: MemoFormats;
  readonly onLink: () => void;
}

export function MemoToolbar({ editor, formats, onLink }: MemoToolbarProps) {
  const words = useWords().themePanel.writing;
  const format = (kind: 'bold' | 'italic') => editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind);
  return (
    <div className={styles.toolbar} onPointerDown={(event) => event.preventDefault()}>
      <IconButton
        size="small"
        icon={Bold}
        label={words.bold}
        shortcut="Ctrl B"
        isPressed={formats.isBold}
        onPress={() => format('bold')}
      />
      <IconButton
        size="small"
        icon={Italic}
        label={words.italic}
        shortcut="Ctrl I"
        isPressed={formats.isItalic}
        onPress={() => format('italic')}
      />
      <IconButton
        size="small"
        icon={List}
        label={words.bullets}
        shortcut="Ctrl Shift 8"
        isPressed={formats.list === 'bullet'}
        onPress={() => toggleList(editor, 'bullet', formats.list)}
      />
      <IconButton
        size="small"
        icon={ListOrdered}
        label={words.numbers}
        shortcut="Ctrl Shift 7"
        isPressed={formats.list === 'number'}
        onPress={() => toggleList(editor, 'number', formats.list)}
      />
      <IconButton
        size="small"
        icon={Link2}
        label={words.linkTo}
        shortcut="Ctrl Shift K"
        isPressed={formats.isLink}
        onPress={onLink}
      />
      {formats.isLink && (
        <IconButton size="small" icon={Unlink2} label={words.unlink} onPress={() => removeLink(editor)} />
      )}
    </div>
  );
}
