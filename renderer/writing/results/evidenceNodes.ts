/** Lexical's nodes of a results section: evidence in a sentence, evidence that stands by itself, and boxes. */
import {
  $applyNodeReplacement,
  $createParagraphNode,
  createState,
  DecoratorNode,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical';
import type { ResultsBlockId, ThemeId } from '../../../shared/project/ids.ts';
import type { BlockContent, Inline } from '../../../shared/project/resultsRecords.ts';

export type EvidenceInline = Exclude<Inline, { kind: 'text' }>;
export type StandingContent = Extract<
  BlockContent,
  { kind: 'quotes' | 'table' | 'figure' | 'annex' | 'sample' }
>;
export type Decoration =
  | { readonly type: 'inline'; readonly inline: EvidenceInline }
  | { readonly type: 'block'; readonly content: StandingContent };

/** The stored block that a node at the top is; empty for one that was just made. */
export const blockIdState = createState('blockId', {
  parse: (value) => (typeof value === 'string' ? value : '') as ResultsBlockId,
});
/** The theme of a heading's section, and whether it takes a number. */
export const headingThemeState = createState('headingTheme', {
  parse: (value) => (typeof value === 'string' ? value : '') as ThemeId | '',
});
export const unnumberedState = createState('isUnnumbered', { parse: (value) => value === true });

export class InlineEvidenceNode extends DecoratorNode<Decoration> {
  __inline: EvidenceInline;

  static override getType(): string {
    return 'inline-evidence';
  }

  static override clone(node: InlineEvidenceNode): InlineEvidenceNode {
    return new InlineEvidenceNode(node.__inline, node.__key);
  }

  constructor(inline: EvidenceInline, key?: NodeKey) {
    super(key);
    this.__inline = inline;
  }

  getInline(): EvidenceInline {
    return this.getLatest().__inline;
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement('span');
    element.dataset.evidence = this.__inline.kind;
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): boolean {
    return true;
  }

  override decorate(): Decoration {
    return { type: 'inline', inline: this.getInline() };
  }
}

export class BlockEvidenceNode extends DecoratorNode<Decoration> {
  __content: StandingContent;

  static override getType(): string {
    return 'block-evidence';
  }

  static override clone(node: BlockEvidenceNode): BlockEvidenceNode {
    return new BlockEvidenceNode(node.__content, node.__key);
  }

  constructor(content: StandingContent, key?: NodeKey) {
    super(key);
    this.__content = content;
  }

  getContent(): StandingContent {
    return this.getLatest().__content;
  }

  setContent(content: StandingContent): void {
    this.getWritable().__content = content;
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement('div');
    element.dataset.standing = this.__content.kind;
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override decorate(): Decoration {
    return { type: 'block', content: this.getContent() };
  }
}

export class BoxNode extends ElementNode {
  __box: 'summary' | 'conclusion';

  static override getType(): string {
    return 'results-box';
  }

  static override clone(node: BoxNode): BoxNode {
    return new BoxNode(node.__box, node.__key);
  }

  constructor(box: 'summary' | 'conclusion', key?: NodeKey) {
    super(key);
    this.__box = box;
  }

  getBox(): 'summary' | 'conclusion' {
    return this.getLatest().__box;
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement('p');
    element.dataset.box = this.__box;
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** Enter at its end leaves the box. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): LexicalNode {
    const after = $createParagraphNode();
    this.insertAfter(after, restoreSelection);
    return after;
  }

  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode();
    for (const child of this.getChildren()) paragraph.append(child);
    this.replace(paragraph);
    return true;
  }
}

export function $createInlineEvidence(inline: EvidenceInline): InlineEvidenceNode {
  return $applyNodeReplacement(new InlineEvidenceNode(inline));
}

export function $createBlockEvidence(content: StandingContent): BlockEvidenceNode {
  return $applyNodeReplacement(new BlockEvidenceNode(content));
}

export function $createBox(box: 'summary' | 'conclusion'): BoxNode {
  return $applyNodeReplacement(new BoxNode(box));
}

export function $isEvidence(
  node: LexicalNode | null | undefined,
): node is InlineEvidenceNode | BlockEvidenceNode {
  return node instanceof InlineEvidenceNode || node instanceof BlockEvidenceNode;
}
