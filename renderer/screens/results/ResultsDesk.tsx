/** One open text of results: editor, outline, evidence and checks bound together. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ResultsChoice } from '../../../shared/exports/writeResults.ts';
import type { CodingId, ThemeId } from '../../../shared/project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { citeCoding } from '../../../shared/results-section/citedQuotes.ts';
import { blocksOf, sectionThemes } from '../../../shared/results-section/documentBlocks.ts';
import { say, wordsNow } from '../../codings/saying.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { workspaceParts } from '../../workspace/openedProject.ts';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import type { EvidenceInline, StandingContent } from '../../writing/results/evidenceNodes.ts';
import paper from '../../writing/results/ResultsPaper.module.css';
import { ResultsPaper } from '../../writing/results/ResultsPaper.tsx';
import {
  goToBlock,
  insertInlineQuote,
  insertQuote,
  type ResultsEditor,
} from '../../writing/results/resultsEdits.ts';
import { useResultsEditor } from '../../writing/results/useResultsEditor.ts';
import { CheckPill } from './CheckPill.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { Outline } from './Outline.tsx';
import styles from './ResultsScreen.module.css';
import { ResultsToolbar } from './ResultsToolbar.tsx';
import { saveBlocks, takeBack } from './resultsActions.ts';
import { showPanel, useResults } from './resultsStore.ts';
import { useBringBack } from './useBringBack.tsx';
import { useCheckMarks } from './useCheckMarks.ts';
import { useEvidencePicker } from './useEvidencePicker.tsx';
import { useGuards } from './useGuards.ts';

interface ResultsDeskProps {
  readonly document: ResultsDocument;
  readonly isReadOnly: boolean;
  readonly onExport: (format: ResultsChoice) => void;
}

export function ResultsDesk({ document, isReadOnly, onExport }: ResultsDeskProps) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const blocks = blocksOf(project, document.id);
  const { panel, themeId: chosenTheme } = useResults((state) => state);
  const [newId] = useState(() => workspaceParts().newId);
  const evidence = useEvidencePicker(document, isReadOnly);
  const { editor, caret, selected, flush } = useResultsEditor({
    blocks,
    isReadOnly,
    newId,
    save: (written) => saveBlocks(document.id, written),
    stored: () => blocksOf(currentProject(), document.id),
    onUndo: () => void takeBack('undo'),
    onRedo: () => void takeBack('redo'),
    onOpen: () => showPanel('evidence'),
    onAsk: evidence.ask,
    theme: { bold: `${paper.bold}`, italic: `${paper.italic}` },
  });
  const { checks, open, changes } = useGuards(document);
  const bringBack = useBringBack(document, isReadOnly, flush);
  const themeAtCaret = useMemo(() => themeAt(blocks, caret.blockId), [blocks, caret.blockId]);
  const themeId = chosenTheme ?? themeOf(selected) ?? themeAtCaret;
  useCheckMarks(editor, open, blocks);
  useFirstFocus(editor);
  const goTo = useCallback((id: ResultsBlock['id']) => goToBlock(editor, id), [editor]);
  const insert = (codingId: CodingId, place: QuotePlace) => insertCited(editor, codingId, themeId, place);
  return (
    <>
      <Outline
        document={document}
        blocks={blocks}
        open={open}
        changed={changes}
        activeId={caret.blockId}
        isReadOnly={isReadOnly}
        onGo={goTo}
      />
      <section className={styles.desk} aria-label={document.name}>
        <ResultsToolbar
          editor={editor}
          document={document}
          blocks={blocks}
          caret={caret}
          themeId={themeId}
          openChecks={open.length}
          changes={changes.length}
          isReadOnly={isReadOnly}
          flush={flush}
          onBringBack={bringBack.start}
          onExport={(format) => {
            flush();
            onExport(format);
          }}
        />
        <div className={styles.scroll} data-panel="paper">
          <ResultsPaper
            editor={editor}
            document={document}
            blocks={blocks}
            label={words.text({ name: document.name })}
            placeholder={words.placeholder}
            isReadOnly={isReadOnly}
            selectedKey={caret.nodeKey}
            onDropQuote={(id, behind) => insert(id, { behind })}
          />
          {evidence.picker(editor, themeId)}
          <CheckPill
            editor={editor}
            documentId={document.id}
            check={open.find(({ blockId }) => blockId !== null && blockId === caret.blockId) ?? null}
            isReadOnly={isReadOnly}
          />
        </div>
      </section>
      {panel === 'evidence' ? (
        <EvidencePanel
          editor={editor}
          document={document}
          blocks={blocks}
          themeId={themeId}
          selectedKey={caret.nodeKey}
          selected={selected}
          isReadOnly={isReadOnly}
          onInsert={(id, isInline) => insert(id, isInline ? 'sentence' : 'caret')}
        />
      ) : (
        <ChecksPanel documentId={document.id} checks={checks} isReadOnly={isReadOnly} onGo={goTo} />
      )}
      {bringBack.dialog}
    </>
  );
}

/** Whoever made or chose this text by a button that is gone now goes on in it. */
function useFirstFocus(editor: ResultsEditor): void {
  useEffect(() => {
    if (window.document.activeElement === window.document.body)
      editor.getRootElement()?.focus({ preventScroll: true });
  }, [editor]);
}

/** In the sentence of the caret, below its block, or below a named one. */
type QuotePlace = 'sentence' | 'caret' | { readonly behind: Parameters<typeof insertQuote>[2] };

function insertCited(
  editor: ResultsEditor,
  codingId: CodingId,
  themeId: ThemeId | null,
  place: QuotePlace,
): void {
  const cited = citeCoding(currentProject(), codingId, themeId);
  if (!cited) return;
  if (place === 'sentence') insertInlineQuote(editor, cited);
  else insertQuote(editor, cited, place === 'caret' ? null : place.behind);
  say(wordsNow().resultsWindow.inserted({ who: cited.label }));
}

function themeAt(blocks: readonly ResultsBlock[], id: ResultsBlock['id'] | null): ThemeId | null {
  const at = blocks.findIndex((block) => block.id === id);
  return at < 0 ? null : (sectionThemes(blocks)[at] ?? null);
}

/** The theme that a piece of evidence rests on. */
function themeOf(evidence: EvidenceInline | StandingContent | null): ThemeId | null {
  if (evidence?.kind === 'quotes') return evidence.quotes[0]?.themeId ?? null;
  return evidence && 'evidence' in evidence ? evidence.evidence.themeId : null;
}
