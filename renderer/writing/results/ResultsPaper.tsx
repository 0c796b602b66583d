/** The page of a text of results: what is written, evidence as it stands now, and where a dragged quote would land. */
import type { LexicalEditor } from 'lexical';
import { type DragEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { CodingId, ResultsBlockId } from '../../../shared/project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import type { CaptionNumbers } from '../../../shared/results-section/captionNumbers.ts';
import { headingNumbers } from '../../../shared/results-section/headingNumbers.ts';
import { WritingArea } from '../WritingArea.tsx';
import { InlineView, StandingView } from './EvidenceView.tsx';
import type { Decoration } from './evidenceNodes.ts';
import { footnoteNumbers } from './footnoteNumbers.ts';
import styles from './ResultsPaper.module.css';
import { blockIds, elementOfBlock, selectEvidence } from './resultsEdits.ts';
import { useCaptionNumbers } from './useCaptionNumbers.ts';

/** What a dragged quote carries. */
export const codingType = 'application/x-trame-coding';

interface ResultsPaperProps {
  readonly editor: LexicalEditor;
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly label: string;
  readonly placeholder: string;
  readonly isReadOnly: boolean;
  readonly selectedKey: string | null;
  readonly onDropQuote: (id: CodingId, behind: ResultsBlockId | 'start') => void;
}

export function ResultsPaper(props: ResultsPaperProps) {
  const { editor, document, blocks, label, placeholder, isReadOnly, selectedKey, onDropQuote } = props;
  const paper = useRef<HTMLDivElement>(null);
  const decorations = useDecorations(editor);
  const numbers = useCaptionNumbers(blocks);
  const footnotes = footnoteNumbers(editor, decorations);
  useNumbers(editor, document, blocks);
  useSelected(editor, selectedKey, decorations);
  const [landing, setLanding] = useState<Landing | null>(null);
  const onDragOver = (event: DragEvent) => {
    if (isReadOnly || !event.dataTransfer.types.includes(codingType)) return;
    event.preventDefault();
    event.stopPropagation();
    setLanding(landingAt(editor, event.clientY, paper.current));
  };
  const onDrop = (event: DragEvent) => {
    const id = event.dataTransfer.getData(codingType);
    if (id === '') return;
    event.preventDefault();
    event.stopPropagation();
    onDropQuote(id as CodingId, landingAt(editor, event.clientY, paper.current).behind);
    setLanding(null);
  };
  const onClick = (event: MouseEvent) => {
    const target =
      event.target instanceof Element ? event.target.closest('[data-evidence],[data-standing]') : null;
    const key =
      target && Object.entries(decorations).find(([one]) => editor.getElementByKey(one) === target)?.[0];
    if (key) selectEvidence(editor, key);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys act in the text inside; this hears the pointer only
    // biome-ignore lint/a11y/useKeyWithClickEvents: evidence is selected by the caret with Backspace and arrows too
    <div
      ref={paper}
      className={styles.paper}
      lang={document.language}
      onClick={onClick}
      onDragOverCapture={onDragOver}
      onDropCapture={onDrop}
      onDragLeave={() => setLanding(null)}
    >
      <WritingArea
        editor={editor}
        label={label}
        className={styles.area}
        isEditable={!isReadOnly}
        placeholder={placeholder}
      />
      {landing && <div className={styles.landing} style={{ top: landing.top }} aria-hidden />}
      {Object.entries(decorations).map(([key, decoration]) => {
        const element = editor.getElementByKey(key);
        if (!element) return null;
        const view =
          decoration.type === 'inline' ? (
            <InlineView
              inline={decoration.inline}
              document={document}
              numbers={numbers}
              footnote={footnotes.get(key) ?? null}
            />
          ) : (
            <StandingView
              content={decoration.content}
              document={document}
              number={numberOf(editor, blocks, element, numbers)}
            />
          );
        return createPortal(view, element, key);
      })}
    </div>
  );
}

function useDecorations(editor: LexicalEditor): Readonly<Record<string, Decoration>> {
  const [decorations, setDecorations] = useState(() => editor.getDecorators<Decoration>());
  useLayoutEffect(() => {
    setDecorations(editor.getDecorators<Decoration>());
    return editor.registerDecoratorListener<Decoration>((next) => setDecorations(next));
  }, [editor]);
  return decorations;
}

/** The number of a table, figure or annex, by the place of its element. */
function numberOf(
  editor: LexicalEditor,
  blocks: readonly ResultsBlock[],
  element: HTMLElement,
  numbers: CaptionNumbers,
): number {
  const { standing } = element.dataset;
  if (standing !== 'table' && standing !== 'figure' && standing !== 'annex') return 0;
  const block = blocks.find(({ id }) => numbers.has(id) && elementOfBlock(editor, id) === element);
  const found = block && numbers.get(block.id);
  // One that was just put in is numbered as soon as it is stored.
  return found?.number ?? [...numbers.values()].filter(({ of }) => of === standing).length + 1;
}

/** Numbers stand in front of headings by the style sheet, so that they are no part of what is written. */
function useNumbers(editor: LexicalEditor, document: ResultsDocument, blocks: readonly ResultsBlock[]): void {
  useLayoutEffect(() => {
    for (const [id, number] of headingNumbers(blocks, document)) {
      const element = elementOfBlock(editor, id);
      if (element) element.dataset.number = number;
    }
  });
}

function useSelected(editor: LexicalEditor, key: string | null, decorations: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements are made anew with the decorations
  useLayoutEffect(() => {
    const element = key === null ? null : editor.getElementByKey(key);
    element?.setAttribute('data-selected', '');
    return () => element?.removeAttribute('data-selected');
  }, [editor, key, decorations]);
}

interface Landing {
  readonly behind: ResultsBlockId | 'start';
  readonly top: number;
}

/** Between the two blocks nearest to the pointer. */
function landingAt(editor: LexicalEditor, y: number, paper: HTMLElement | null): Landing {
  const origin = paper?.getBoundingClientRect().top ?? 0;
  let landing: Landing = { behind: 'start', top: 0 };
  for (const id of blockIds(editor)) {
    const box = elementOfBlock(editor, id)?.getBoundingClientRect();
    if (!box || id === ('' as ResultsBlockId)) continue;
    if (landing.behind === 'start' && landing.top === 0) landing = { behind: 'start', top: box.top - origin };
    if (y < box.top + box.height / 2) break;
    landing = { behind: id, top: box.bottom - origin + 4 };
  }
  return landing;
}
