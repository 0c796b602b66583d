/** One Lexical editor for a memo, with what its caret stands in and when it is saved. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { createEditor, type LexicalEditor, mergeRegister } from 'lexical';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isBlankRichText, tidyRichText } from '../../shared/memos/richText.ts';
import type { RichText } from '../../shared/project/records.ts';
import { sameValue } from '../../shared/project/sameValue.ts';
import { $memoFormats, type MemoFormats, noFormats, registerMemoKeys, toggleList } from './memoFormats.ts';
import { $insertParagraphs, registerPasteAsText } from './pasteAsText.ts';
import { registerPromptSelection } from './registerPromptSelection.ts';
import styles from './richText.module.css';
import { $readRichText, $writeRichText, richTextNodes } from './richTextNodes.ts';
import { outsideTag, takeOver } from './takeOver.ts';
import { useAutosave } from './useAutosave.ts';

interface OpenMemo {
  readonly editor: LexicalEditor;
  readonly formats: MemoFormats;
  /** Saves what waits, but never an emptied memo. */
  readonly flush: () => void;
  /** Saves what waits, the emptying too. */
  readonly finish: () => void;
}

export function useMemoEditor(
  body: RichText,
  onSave: (body: RichText) => void,
  onLink: () => void,
): OpenMemo {
  const [editor] = useState(() => createMemoEditor(body));
  const [formats, setFormats] = useState(noFormats);
  const emptied = useRef<RichText | null>(null);
  const { change, flush, isPending } = useAutosave((next: RichText) => {
    if (isBlankRichText(next)) emptied.current = next;
    else onSave(next);
  });
  const latest = useRef({ onSave, onLink, formats });
  latest.current = { onSave, onLink, formats };
  const finish = useCallback(() => {
    flush();
    const blank = emptied.current;
    emptied.current = null;
    if (blank) latest.current.onSave(blank);
  }, [flush]);
  useEffect(() => {
    const stop = mergeRegister(
      registerRichText(editor),
      registerPromptSelection(editor),
      registerList(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      registerPasteAsText(editor, $insertParagraphs),
      registerMemoKeys(editor, {
        onList: (type) => toggleList(editor, type, latest.current.formats.list),
        onLink: () => latest.current.onLink(),
      }),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        setFormats(editorState.read($memoFormats));
        if (tags.has(outsideTag) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        emptied.current = null;
        change(editorState.read($readRichText));
      }),
    );
    return () => {
      finish();
      stop();
    };
  }, [editor, change, finish]);
  useEffect(() => {
    if (isPending() || emptied.current) return;
    if (sameValue(editor.read($readRichText), tidyRichText(body))) return;
    takeOver(editor, () => $writeRichText(body));
  }, [editor, body, isPending]);
  return { editor, formats, flush, finish };
}

function createMemoEditor(body: RichText): LexicalEditor {
  const editor = createEditor({
    namespace: 'memo',
    nodes: [...richTextNodes],
    theme: {
      link: `${styles.link}`,
      list: { ul: `${styles.bullets}`, ol: `${styles.numbers}` },
      text: { bold: `${styles.bold}`, italic: `${styles.italic}` },
    },
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $writeRichText(body), { discrete: true, tag: outsideTag });
  return editor;
}
