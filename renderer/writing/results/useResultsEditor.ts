/**
 * One Lexical editor for a text of results: saved as commands that name the blocks that changed, and following what
 * changes elsewhere (undo, fixes, another view) block by block, so that the caret stays.
 */
import { HeadingNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  createEditor,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NewId, ResultsBlockId } from '../../../shared/project/ids.ts';
import type { BlockContent, ResultsBlock } from '../../../shared/project/resultsRecords.ts';
import { sameValue } from '../../../shared/project/sameValue.ts';
import type { WrittenBlock } from '../../../shared/results-section/editResults.ts';
import { $insertParagraphs, registerPasteAsText } from '../pasteAsText.ts';
import { registerPromptSelection } from '../registerPromptSelection.ts';
import { outsideTag, takeOver } from '../takeOver.ts';
import { useAutosave } from '../useAutosave.ts';
import { registerEvidenceKeys } from './evidenceKeys.ts';
import {
  BlockEvidenceNode,
  BoxNode,
  blockIdState,
  type EvidenceInline,
  InlineEvidenceNode,
  type StandingContent,
} from './evidenceNodes.ts';
import { $evidenceAt } from './resultsEdits.ts';
import { $giveIds, $haveIds, $nodeOf, $readBlocks, $writeBlocks } from './resultsTree.ts';

export interface Caret {
  readonly blockId: ResultsBlockId | null;
  /** Evidence that is selected as a whole. */
  readonly nodeKey: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** "paragraph", "h1" …, "summary", "conclusion"; empty on evidence. */
  readonly type: string;
}

const nowhere: Caret = { blockId: null, nodeKey: null, isBold: false, isItalic: false, type: '' };

interface ResultsEditorOptions {
  readonly blocks: readonly ResultsBlock[];
  readonly isReadOnly: boolean;
  readonly newId: NewId;
  /** Whether they stand in the project now. */
  readonly save: (blocks: readonly WrittenBlock[]) => Promise<boolean>;
  /** The blocks as the project has them at this moment. */
  readonly stored: () => readonly ResultsBlock[];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpen: () => void;
  readonly onAsk: () => void;
  readonly theme: { readonly bold: string; readonly italic: string };
}

export interface OpenResults {
  readonly editor: LexicalEditor;
  readonly caret: Caret;
  /** The evidence that is selected, as the page shows it at this moment. */
  readonly selected: EvidenceInline | StandingContent | null;
  readonly flush: () => void;
}

export function useResultsEditor(options: ResultsEditorOptions): OpenResults {
  const { blocks, newId, theme } = options;
  const latest = useRef(options);
  latest.current = options;
  const [editor] = useState(() => createResultsEditor(blocks, theme));
  const [caret, setCaret] = useState<Caret>(nowhere);
  // Not from the stored blocks: what is changed next starts from what was changed a moment ago.
  const [selected, setSelected] = useState<EvidenceInline | StandingContent | null>(null);
  const bases = useMemo(() => basesOf(blocks), [blocks]);
  const known = useRef<readonly WrittenBlock[]>(blocks);
  /** Saves that are on their way. */
  const saving = useRef(0);
  const read = useCallback(() => {
    // Whoever went to a field meanwhile stays there.
    const tag = [outsideTag, SKIP_DOM_SELECTION_TAG];
    if (!editor.read($haveIds)) editor.update(() => $giveIds(newId), { discrete: true, tag });
    return editor.read(() => $readBlocks((id) => bases.get(id) ?? ''));
  }, [editor, newId, bases]);
  const readNow = useRef(read);
  readNow.current = read;
  const { change, flush, isPending } = useAutosave((_: null) => {
    const written = readNow.current();
    known.current = written;
    saving.current++;
    void latest.current.save(written).then((isStored) => {
      saving.current--;
      if (isStored) follow(latest.current.stored());
    });
  });
  // What the project shows meanwhile is older than what the page shows: to take it would lose what was written since.
  const follow = useCallback(
    (next: readonly ResultsBlock[]) => {
      if (isPending() || saving.current > 0) return;
      takeBlocks(editor, known.current, next);
      known.current = next;
    },
    [editor, isPending],
  );
  useEffect(() => {
    const stop = mergeRegister(
      registerRichText(editor),
      registerPromptSelection(editor),
      registerPasteAsText(editor, $insertParagraphs),
      registerEvidenceKeys(editor, {
        // What waits is a step of its own, so that it is what is taken back.
        onUndo: () => {
          flush();
          latest.current.onUndo();
        },
        onRedo: () => {
          flush();
          latest.current.onRedo();
        },
        onOpen: () => latest.current.onOpen(),
        onAsk: () => latest.current.onAsk(),
      }),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        const next = editorState.read($caret);
        setCaret((before) => (sameValue(before, next) ? before : next));
        const { nodeKey } = next;
        const evidence = nodeKey === null ? null : editorState.read(() => $evidenceAt(nodeKey));
        setSelected((before) => (sameValue(before, evidence) ? before : evidence));
        if (tags.has(outsideTag) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        change(null);
      }),
    );
    return () => {
      flush();
      stop();
    };
  }, [editor, change, flush]);
  useEffect(() => follow(blocks), [follow, blocks]);
  return { editor, caret, selected, flush };
}

function basesOf(blocks: readonly ResultsBlock[]): ReadonlyMap<ResultsBlockId, string> {
  return new Map(blocks.flatMap(({ id, content }) => ('basis' in content ? [[id, content.basis]] : [])));
}

function createResultsEditor(
  blocks: readonly ResultsBlock[],
  { bold, italic }: ResultsEditorOptions['theme'],
): LexicalEditor {
  const editor = createEditor({
    namespace: 'results',
    nodes: [HeadingNode, InlineEvidenceNode, BlockEvidenceNode, BoxNode],
    theme: { text: { bold, italic } },
    onError: (error) => {
      throw error;
    },
  });
  editor.update(() => $writeBlocks(blocks), { discrete: true, tag: outsideTag });
  return editor;
}

/** What a box was written about is no business of the editor. */
function looksSame(a: BlockContent, b: BlockContent): boolean {
  return sameValue('basis' in a ? { ...a, basis: '' } : a, 'basis' in b ? { ...b, basis: '' } : b);
}

function takeBlocks(
  editor: LexicalEditor,
  before: readonly WrittenBlock[],
  after: readonly WrittenBlock[],
): void {
  const old = new Map(before.map(({ id, content }) => [id, content]));
  const isSameOrder =
    before.length === after.length && after.every(({ id }, index) => before[index]?.id === id);
  const changed = after.filter(({ id, content }) => {
    const known = old.get(id);
    return !known || (known !== content && !looksSame(known, content));
  });
  if (isSameOrder && changed.length === 0) return;
  takeOver(editor, () => $takeBlocks(after, new Set(changed.map(({ id }) => id))));
}

/** Nodes that did not change stay, in their new order. */
function $takeBlocks(blocks: readonly WrittenBlock[], changed: ReadonlySet<ResultsBlockId>): void {
  const root = $getRoot();
  const byId = new Map<string, LexicalNode>();
  for (const node of root.getChildren()) byId.set($getState(node, blockIdState), node);
  const anchor = $getSelection();
  const held = $isRangeSelection(anchor) ? anchor.anchor.getNode().getTopLevelElement() : null;
  const heldId = held ? $getState(held, blockIdState) : null;
  const nodes = blocks.map((block) => {
    const known = byId.get(block.id);
    return known && !changed.has(block.id) ? known : $nodeOf(block);
  });
  // By key: a node that was touched in this update is another object.
  const wanted = new Set(nodes.map((node) => node.getKey()));
  for (const node of root.getChildren()) if (!wanted.has(node.getKey())) node.remove();
  nodes.forEach((node, index) => {
    const there = root.getChildAtIndex(index);
    if (there?.is(node)) return;
    if (there) there.insertBefore(node);
    else root.append(node);
  });
  if (root.isEmpty()) root.append($createParagraphNode());
  if (heldId && changed.has(heldId)) {
    const again = nodes.find((node) => $getState(node, blockIdState) === heldId);
    if ($isElementNode(again)) again.selectEnd();
  }
}

function $caret(): Caret {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const [node] = selection.getNodes();
    const top = node?.getTopLevelElement() ?? node;
    return {
      ...nowhere,
      blockId: top ? $getState(top, blockIdState) : null,
      nodeKey: node?.getKey() ?? null,
    };
  }
  if (!$isRangeSelection(selection)) return nowhere;
  const top = selection.anchor.getNode().getTopLevelElement();
  if (!top) return nowhere;
  return {
    blockId: $getState(top, blockIdState) || null,
    nodeKey: null,
    isBold: selection.hasFormat('bold'),
    isItalic: selection.hasFormat('italic'),
    type: top instanceof BoxNode ? top.getBox() : top instanceof HeadingNode ? top.getTag() : 'paragraph',
  };
}
