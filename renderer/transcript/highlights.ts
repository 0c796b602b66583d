/**
 * Passages drawn over the text without touching it: the selection while the focus is elsewhere, and what was found.
 * Decoration only; what matters to a screen reader is in the marks and in the list of codings.
 */
import { overlaps, type TextRange } from '../../shared/transcript/textRange.ts';

type Kind = 'selection' | 'found' | 'current';

const kinds: readonly Kind[] = ['found', 'current', 'selection'];

/** Names of the highlights in the style sheet. */
const nameOf = (kind: Kind) => `trame-${kind}`;

export class PassageHighlights {
  readonly #rangeOf: (range: TextRange) => Range | null;
  readonly #shown: Record<Kind, readonly TextRange[]> = { selection: [], found: [], current: [] };
  #sight: TextRange = { start: 0, end: 0 };

  constructor(rangeOf: (range: TextRange) => Range | null) {
    this.#rangeOf = rangeOf;
  }

  show(kind: Kind, ranges: readonly TextRange[]): void {
    if (ranges.length === 0 && this.#shown[kind].length === 0) return;
    this.#shown[kind] = ranges;
    this.#draw(kind);
  }

  /** Only passages in sight are registered: the page repaints every registered one at every change. */
  setSight(sight: TextRange): void {
    if (sight.start === this.#sight.start && sight.end === this.#sight.end) return;
    this.#sight = sight;
    this.refresh();
  }

  /** After lines were painted anew, ranges into their old nodes are void. */
  refresh(): void {
    for (const kind of kinds) if (this.#shown[kind].length > 0) this.#draw(kind);
  }

  clear(): void {
    for (const kind of kinds) CSS.highlights.delete(nameOf(kind));
  }

  #draw(kind: Kind): void {
    const seen = this.#shown[kind].filter((range) => overlaps(range, this.#sight));
    const ranges = seen.flatMap((range) => this.#rangeOf(range) ?? []);
    if (ranges.length === 0) CSS.highlights.delete(nameOf(kind));
    else {
      const highlight = new Highlight(...ranges);
      highlight.priority = kinds.indexOf(kind);
      CSS.highlights.set(nameOf(kind), highlight);
    }
  }
}
