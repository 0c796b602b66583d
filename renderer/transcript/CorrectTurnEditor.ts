/**
 * A Lexical editor for the words of one turn, as plain text. It reports every step as text and caret; its own undo keeps
 * the edits exact: what is undone was never an edit.
 */
import { registerPlainText } from '@lexical/plain-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type EditorState,
  type LexicalNode,
  type PointType,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { registerPromptSelection } from '../writing/registerPromptSelection.ts';
import { composeEdit, type TextEdit } from './composeEdits.ts';
import { editOfTyping, type TypedState } from './editOfTyping.ts';

interface Step {
  readonly typed: TypedState;
  readonly edits: readonly TextEdit[];
}

/** Tag of updates that put an earlier or later step back. */
const restoring = 'restoring';

export class CorrectTurnEditor {
  readonly #editor = createEditor({
    namespace: 'turn',
    onError: (error) => {
      throw error;
    },
  });
  readonly #stop: () => void;
  readonly #undone: Step[] = [];
  readonly #done: Step[] = [];
  #now: Step;

  /** `caret` is a position in `text`. */
  constructor(host: HTMLElement, text: string, caret: number) {
    this.#now = { typed: { text, selectionStart: caret, selectionEnd: caret }, edits: [] };
    this.#editor.setRootElement(host);
    this.#fill(this.#now);
    this.#stop = mergeRegister(
      registerPlainText(this.#editor),
      registerPromptSelection(this.#editor),
      this.#editor.registerUpdateListener(({ editorState, tags }) => {
        if (!tags.has(restoring)) this.#record(typedState(editorState));
      }),
      this.#editor.registerCommand(
        UNDO_COMMAND,
        () => this.#step(this.#done, this.#undone),
        COMMAND_PRIORITY_HIGH,
      ),
      this.#editor.registerCommand(
        REDO_COMMAND,
        () => this.#step(this.#undone, this.#done),
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }

  destroy(): void {
    this.#stop();
    this.#editor.setRootElement(null);
  }

  focus(): void {
    this.#editor.getRootElement()?.focus({ preventScroll: true });
  }

  /** Edits of the text it was made with, in order and apart. */
  edits(): readonly TextEdit[] {
    // Reading makes Lexical finish what the last key began.
    this.#editor.read(() => undefined);
    return this.#now.edits;
  }

  #record(typed: TypedState): void {
    const before = this.#now;
    const edit = editOfTyping(before.typed, typed);
    if (!edit) {
      this.#now = { typed, edits: before.edits };
      return;
    }
    if (!isNextLetter(this.#lastEdit, edit)) this.#done.push(before);
    this.#lastEdit = edit;
    this.#undone.length = 0;
    this.#now = { typed, edits: composeEdit(before.edits, edit) };
  }

  #lastEdit: TextEdit | null = null;

  #step(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return true;
    to.push(this.#now);
    this.#now = step;
    this.#lastEdit = null;
    this.#fill(step);
    return true;
  }

  #fill({ typed }: Step): void {
    this.#editor.update(
      () => {
        const paragraph = $createParagraphNode();
        typed.text.split('\n').forEach((line, index) => {
          if (index > 0) paragraph.append($createLineBreakNode());
          if (line !== '') paragraph.append($createTextNode(line));
        });
        $getRoot().clear().append(paragraph);
        $setSelection(null);
        const selection = paragraph.select(0, 0);
        setPoint(selection.anchor, paragraph, typed.selectionStart);
        setPoint(selection.focus, paragraph, typed.selectionEnd);
      },
      { tag: restoring, discrete: true },
    );
  }
}

/** Letters typed one after the other are undone together, up to the next space. */
function isNextLetter(last: TextEdit | null, next: TextEdit): boolean {
  return (
    last !== null &&
    last.insert !== '' &&
    next.start === next.end &&
    next.start === last.start + last.insert.length &&
    /^\S$/u.test(next.insert)
  );
}

function typedState(state: EditorState): TypedState {
  return state.read(() => {
    const leaves = leavesOf($getRoot());
    const selection = $getSelection();
    const text = leaves.map((leaf) => leaf.getTextContent()).join('');
    if (!$isRangeSelection(selection)) return { text, selectionStart: 0, selectionEnd: text.length };
    const ends = [offsetOf(selection.anchor, leaves), offsetOf(selection.focus, leaves)];
    return { text, selectionStart: Math.min(...ends), selectionEnd: Math.max(...ends) };
  });
}

function leavesOf(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap(leavesOf) : [node];
}

function offsetOf({ key, offset, type, getNode }: PointType, leaves: readonly LexicalNode[]): number {
  let stop = leaves.findIndex((leaf) => leaf.getKey() === key);
  let within = offset;
  if (type === 'element') {
    const node = getNode();
    const child = $isElementNode(node) ? node.getChildAtIndex(offset) : null;
    const first = child && leavesOf(child)[0];
    stop = first ? leaves.indexOf(first) : leaves.length;
    if (stop === -1) stop = leaves.findIndex((leaf) => leaf.getKey() === first?.getKey());
    within = 0;
  }
  let sum = within;
  for (const leaf of leaves.slice(0, stop === -1 ? leaves.length : stop)) sum += leaf.getTextContentSize();
  return sum;
}

function setPoint(point: PointType, paragraph: LexicalNode, offset: number): void {
  let left = offset;
  const leaves = leavesOf(paragraph);
  for (const [index, leaf] of leaves.entries()) {
    const size = leaf.getTextContentSize();
    if ($isTextNode(leaf) && left <= size) {
      point.set(leaf.getKey(), left, 'text');
      return;
    }
    if (left === 0) {
      point.set(paragraph.getKey(), index, 'element');
      return;
    }
    left -= size;
  }
  point.set(paragraph.getKey(), leaves.length, 'element');
}
