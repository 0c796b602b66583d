/** The element that a Lexical editor writes in, with its accessible name. */
import type { LexicalEditor } from 'lexical';
import { type HTMLAttributes, useLayoutEffect, useRef } from 'react';

interface WritingAreaProps {
  readonly editor: LexicalEditor;
  readonly label: string;
  readonly className: string | undefined;
  readonly isEditable: boolean;
  /** Shown by the style sheet while nothing is written. */
  readonly placeholder?: string | undefined;
  readonly isFirstFocus?: boolean;
  readonly listeners?: Pick<HTMLAttributes<HTMLDivElement>, 'onBlur' | 'onKeyDown'>;
}

export function WritingArea({
  editor,
  label,
  className,
  isEditable,
  placeholder,
  isFirstFocus = false,
  listeners,
}: WritingAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    editor.setRootElement(place.current);
    return () => editor.setRootElement(null);
  }, [editor]);
  useLayoutEffect(() => editor.setEditable(isEditable), [editor, isEditable]);
  useLayoutEffect(() => {
    if (!isFirstFocus) return;
    place.current?.focus();
    editor.focus(undefined, { defaultSelection: 'rootEnd' });
  }, [editor, isFirstFocus]);
  // No element of HTML's own holds words of several looks; a textbox that can be written in is this one.
  const textbox = {
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': label,
    'aria-readonly': !isEditable,
    'aria-placeholder': placeholder,
    tabIndex: 0,
  } as const;
  return (
    <div
      ref={place}
      {...textbox}
      {...listeners}
      data-placeholder={placeholder}
      spellCheck={false}
      contentEditable={isEditable}
      suppressContentEditableWarning
      className={className}
    />
  );
}
