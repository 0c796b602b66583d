/**
 * The transcript's own region of the page, outside React: lines, caret and selection, painting near the visible part.
 * It knows places and positions; what a selection is for, the screen decides.
 */
import type { TranscriptText } from '../../shared/project/records.ts';
import { snapToGrapheme } from '../../shared/transcript/graphemes.ts';
import type { TextRange } from '../../shared/transcript/textRange.ts';
import type { CodingsByLine } from './codingLayout.ts';
import { PassageHighlights } from './highlights.ts';
import { LinePainter } from './LinePainter.ts';
import { columnPadding, type LineGeometry, linesBetween } from './lineGeometry.ts';
import type { LineRow } from './lineRows.ts';
import { domRangeOf, rangeToSelection, selectPlaces } from './rangeToSelection.ts';
import { giveReadOnlyCaret } from './readOnlyCaret.ts';
import { type SelectedPlaces, selectedPlaces, selectionToRange } from './selectionToRange.ts';
import { offsetAt, placeAt } from './textPlace.ts';

export interface RegionEvents {
  /** The caret or selection is somewhere else. */
  onSelectionChange(range: TextRange): void;
}

/** Pixels from the page's top left corner. */
export interface PassageBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

export class ReadingRegion {
  readonly rows: readonly LineRow[];
  readonly #scroller: HTMLElement;
  readonly #region: HTMLElement;
  readonly #text: TranscriptText;
  readonly #painter: LinePainter;
  readonly #highlights: PassageHighlights;
  readonly #events: RegionEvents;
  readonly #stops: (() => void)[] = [];
  readonly #firstSight: { readonly scrollTop: number; readonly clientHeight: number };
  #geometry: LineGeometry;
  #places: SelectedPlaces | null = null;
  #isPointerDown = false;
  #emphasis: { hovered: string | null; selected: string | null } = { hovered: null, selected: null };

  constructor(
    scroller: HTMLElement,
    region: HTMLElement,
    text: TranscriptText,
    rows: readonly LineRow[],
    geometry: LineGeometry,
    events: RegionEvents,
  ) {
    this.rows = rows;
    this.#scroller = scroller;
    this.#region = region;
    this.#text = text;
    this.#geometry = geometry;
    this.#events = events;
    // Asked before the lines stand: after that it would lay them out, and once more with their marks.
    const { scrollTop, clientHeight } = scroller;
    this.#firstSight = { scrollTop, clientHeight };
    this.#painter = new LinePainter(region, text, rows);
    this.#highlights = new PassageHighlights((range) => domRangeOf(this.#painter, rows, range));
    this.#stops.push(giveReadOnlyCaret(region, () => this.selectedQuote()));
    this.#listen(document, 'selectionchange', () => this.readSelection());
    this.#listen(region, 'focus', () => this.#whenFocused());
    this.#listen(region, 'blur', () => this.#whenLeft());
    this.#listen(region, 'pointerdown', () => {
      this.#isPointerDown = true;
    });
    this.#listen(window, 'pointerup', () => {
      this.#isPointerDown = false;
    });
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#highlights.clear();
  }

  setGeometry(geometry: LineGeometry): void {
    if (this.#geometry === geometry) return;
    this.#geometry = geometry;
    this.showVisibleLines();
  }

  showCodings(codings: CodingsByLine): void {
    if (this.#painter.showCodings(codings)) this.#afterPainting();
  }

  /** The first lines with their marks. */
  open(codings: CodingsByLine): void {
    this.#showLinesAt(this.#firstSight);
    this.showCodings(codings);
  }

  /** To be called after every scroll. */
  showVisibleLines(): void {
    this.#showLinesAt(this.#scroller);
  }

  #showLinesAt({ scrollTop, clientHeight }: { scrollTop: number; clientHeight: number }): void {
    const { first, end } = linesBetween(this.#geometry, scrollTop, scrollTop + clientHeight);
    this.#highlights.setSight({
      start: this.rows[Math.max(first - 10, 0)]?.start ?? 0,
      end: this.rows[Math.min(end + 10, this.rows.length - 1)]?.end ?? 0,
    });
    if (this.#painter.showLines(first, end)) this.#afterPainting();
  }

  /** The passage of a hovered coding stays while the others fade; that of a selected one is framed. */
  emphasise(hovered: string | null, selected: string | null): void {
    if (this.#emphasis.hovered === hovered && this.#emphasis.selected === selected) return;
    this.#emphasis = { hovered, selected };
    this.#showEmphasis();
  }

  showFound(found: readonly TextRange[], current: TextRange | null): void {
    this.#highlights.show('found', found);
    this.#highlights.show('current', current ? [current] : []);
  }

  showPreview(range: TextRange | null): void {
    this.#highlights.show('selection', range ? [range] : this.#ownPassage());
  }

  get scrollTop(): number {
    return this.#scroller.scrollTop;
  }

  set scrollTop(top: number) {
    this.#scroller.scrollTop = top;
  }

  hasFocus(): boolean {
    return document.activeElement === this.#region;
  }

  /** Takes the focus with the caret or selection where it was. */
  focus(): void {
    // A selection brings the focus with it. Focused before, the region would be given a caret at its very start first,
    // which takes three times as long.
    if (this.#places) selectPlaces(this.#painter, this.#places);
    this.#region.focus({ preventScroll: true });
  }

  /** The selected passage, empty for a caret; `null` before the first. Never inside a grapheme cluster. */
  range(): TextRange | null {
    if (!this.#places) return null;
    const { start, end } = selectionToRange(this.rows, this.#places);
    const snapped = snapToGrapheme(this.#text.text, start, 'back');
    if (start === end) return { start: snapped, end: snapped };
    return {
      start: snapped,
      end: snapToGrapheme(this.#text.text, end, 'forward'),
    };
  }

  /** Where the moving end of the selection is. */
  caretOffset(): number {
    return this.#places ? offsetAt(this.rows, this.#places.focus) : 0;
  }

  caretLine(): number {
    return this.#places?.focus.line ?? 0;
  }

  selectedQuote(): string | null {
    const range = this.range();
    return range && range.end > range.start ? this.#text.text.slice(range.start, range.end) : null;
  }

  select(range: TextRange): void {
    this.#places = rangeToSelection(this.rows, range);
    if (this.hasFocus()) selectPlaces(this.#painter, this.#places);
    else this.#highlights.show('selection', this.#ownPassage());
    this.#events.onSelectionChange(range);
  }

  /** Scrolls to a passage that is not seen, so that it begins in the upper third. */
  scrollTo(range: TextRange): void {
    const top = this.#geometry.tops[placeAt(this.rows, range.start, 'after').line] ?? 0;
    const bottom = this.#bottomOf(range);
    const { scrollTop, clientHeight } = this.#scroller;
    const isSeen = top >= scrollTop && Math.min(bottom, top + clientHeight / 2) <= scrollTop + clientHeight;
    if (!isSeen) this.#scroller.scrollTop = top - clientHeight / 3;
  }

  /** Scrolls so that a passage's last line is the uppermost that is seen, to leave room below. */
  scrollEndToTop(range: TextRange): void {
    this.#scroller.scrollTop = this.#bottomOf(range) - this.#geometry.lineHeight - columnPadding;
  }

  #bottomOf(range: TextRange): number {
    const { tops, lineHeight } = this.#geometry;
    return (tops[rangeToSelection(this.rows, range).focus.line] ?? 0) + lineHeight;
  }

  /** First and last line of a passage as they lie on the page now. */
  boxOf(range: TextRange): PassageBox {
    const { tops, lineHeight } = this.#geometry;
    const origin = this.#region.getBoundingClientRect();
    const last = rangeToSelection(this.rows, range).focus.line;
    const first = placeAt(this.rows, range.start, 'after').line;
    const left = domRangeOf(this.#painter, this.rows, range)?.getClientRects();
    const lastLine = left?.[left.length - 1];
    return {
      top: origin.top + (tops[first] ?? 0),
      bottom: origin.top + (tops[last] ?? 0) + lineHeight,
      left: lastLine?.left ?? origin.left,
    };
  }

  /** Moves the caret by pages of the visible part, as no browser does for a region inside a scrolled box. */
  movePage(direction: 'forward' | 'backward', isExtending: boolean): void {
    const lines = Math.max(Math.floor(this.#scroller.clientHeight / this.#geometry.lineHeight) - 2, 1);
    const selection = getSelection();
    for (let line = 0; line < lines; line++) {
      selection?.modify(isExtending ? 'extend' : 'move', direction, 'line');
    }
    this.readSelection();
    const top = this.#geometry.tops[this.caretLine()] ?? 0;
    const { scrollTop, clientHeight } = this.#scroller;
    if (top < scrollTop || top + this.#geometry.lineHeight > scrollTop + clientHeight) {
      this.#scroller.scrollTop = top - clientHeight / 2;
    }
  }

  #listen(target: EventTarget, type: string, listener: () => void): void {
    target.addEventListener(type, listener);
    this.#stops.push(() => target.removeEventListener(type, listener));
  }

  /** The page tells of a changed selection a little later; who needs it at once asks. */
  readSelection(): void {
    if (!this.hasFocus()) return;
    const places = selectedPlaces(this.#painter, this.#region, getSelection());
    if (!places) return;
    this.#places = places;
    this.#events.onSelectionChange(selectionToRange(this.rows, places));
  }

  /** The frame is an attribute: a rule with `:has()` would be looked at again with every line that is painted. */
  #whenFocused(): void {
    // First, while the page is laid out as the browser gave the focus: after the rest it would be laid out again.
    if (!this.#isPointerDown && this.#places) selectPlaces(this.#painter, this.#places);
    this.#scroller.toggleAttribute('data-focused', true);
    this.#highlights.show('selection', []);
  }

  #whenLeft(): void {
    this.#scroller.toggleAttribute('data-focused', false);
    this.#highlights.show('selection', this.#ownPassage());
  }

  /** The selected passage as a list, for showing it while the focus is elsewhere. */
  #ownPassage(): TextRange[] {
    const range = this.hasFocus() ? null : this.range();
    return range && range.end > range.start ? [range] : [];
  }

  #afterPainting(): void {
    this.#highlights.refresh();
    this.#showEmphasis();
  }

  #showEmphasis(): void {
    const { hovered, selected } = this.#emphasis;
    this.#region.toggleAttribute('data-fading', hovered !== null);
    for (const mark of this.#region.querySelectorAll('mark')) {
      const own = mark.dataset.codings?.split(' ') ?? [];
      mark.toggleAttribute('data-hovered', hovered !== null && own.includes(hovered));
      mark.toggleAttribute('data-selected', selected !== null && own.includes(selected));
    }
  }
}
