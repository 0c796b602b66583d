/** The element that a Lexical editor writes in, with its accessible name. */
import type { LexicalEditor } from 'lexical';
import { useLayoutEffect, useRef } from 'react';

interface WritingAreaProps {
  readonly editor: LexicalEditor;
  readonly label: string;
  readonly className: string | undefined;
  readonly isEditable: boolean;
  /** Shown by the style sheet while nothing is written. */
  readonly placeholder?: string | undefined;
  readonly isFirstFocus?: boolean;
}

/** No element of HTML's own holds words of several looks. */
const textbox = { role: 'textbox', 'aria-multiline': true } as const;

export function WritingArea({
  editor,
  label,
  className,
  isEditable,
  placeholder,
  isFirstFocus = false,
}: WritingAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    editor.setRootElement(place.current);
    return () => editor.setRootElement(null);
  }, [editor]);
  useLayoutEffect(() => editor.setEditable(isEditable), [editor, isEditable]);
  useLayoutEffect(() => {
    if (isFirstFocus) editor.focus(undefined, { defaultSelection: 'rootEnd' });
  }, [editor, isFirstFocus]);
  return (
    <div
      ref={place}
      {...textbox}
      aria-label={label}
      aria-readonly={!isEditable}
      aria-placeholder={placeholder}
      data-placeholder={placeholder}
      tabIndex={0}
      spellCheck={false}
      contentEditable={isEditable}
      suppressContentEditableWarning
      className={className}
    />
  );
}
