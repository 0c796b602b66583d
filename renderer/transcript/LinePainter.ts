/**
 * Keeps the lines near the visible part painted with their codings, each line by itself: a change touches only the
 * lines that differ, and opening paints only what is seen. Lines further away are plain text.
 */
import type { TranscriptText } from '../../shared/project/records.ts';
import type { CodingsByLine, LaidCoding } from './codingLayout.ts';
import type { LineLookup } from './domPlace.ts';
import { lineContent } from './lineContent.ts';
import { fillWithLines } from './lineElements.ts';
import type { LineRow } from './lineRows.ts';
import { selectPlaces } from './rangeToSelection.ts';
import { selectedPlaces } from './selectionToRange.ts';
import styles from './Transcript.module.css';

/** Lines painted above and below the visible ones. */
const margin = 12;
/** A painted line goes back to plain text when it is this far away. */
const keepWithin = 60;

export class LinePainter implements LineLookup {
  readonly elements: readonly HTMLElement[];
  readonly #region: HTMLElement;
  readonly #text: TranscriptText;
  readonly #rows: readonly LineRow[];
  readonly #indexes: Map<Element, number>;
  /** What each painted line shows, to see whether it still does. */
  readonly #painted = new Map<number, string>();
  #codings: CodingsByLine = new Map();
  #first = 0;
  #end = 0;
  #near = { first: 0, end: 0 };

  constructor(region: HTMLElement, text: TranscriptText, rows: readonly LineRow[]) {
    this.#region = region;
    this.#text = text;
    this.#rows = rows;
    this.elements = fillWithLines(region, text, rows);
    this.#indexes = new Map(this.elements.map((element, index) => [element, index]));
  }

  indexOf(element: Element): number | undefined {
    return this.#indexes.get(element);
  }

  /** Returns whether any line changed. */
  showCodings(codings: CodingsByLine): boolean {
    this.#codings = codings;
    return this.#paintWindow();
  }

  /** Says which lines [first, end) are visible. Returns whether any line changed. */
  showLines(first: number, end: number): boolean {
    this.#first = first;
    this.#end = end;
    return this.#paintWindow();
  }

  #paintWindow(): boolean {
    const first = Math.max(this.#first - margin, 0);
    const end = Math.min(this.#end + margin, this.#rows.length);
    this.#markNear(first, end);
    const changed = new Map<number, string>();
    for (let line = first; line < end; line++) {
      const wanted = signatureOf(this.#codings.get(line));
      if (wanted !== (this.#painted.get(line) ?? '')) changed.set(line, wanted);
    }
    for (const line of this.#painted.keys()) {
      const isFar = line < this.#first - keepWithin || line > this.#end + keepWithin;
      if (isFar) changed.set(line, '');
      else if (line < first || line >= end) {
        const wanted = signatureOf(this.#codings.get(line));
        if (wanted !== this.#painted.get(line)) changed.set(line, wanted);
      }
    }
    if (changed.size === 0) return false;
    this.#keepingSelection(changed, () => {
      for (const [line, signature] of changed) this.#paintLine(line, signature);
    });
    return true;
  }

  /** Only lines near the visible part draw their number: a thousand drawn ones would double the time of opening. */
  #markNear(first: number, end: number): void {
    const before = this.#near;
    if (before.first === first && before.end === end) return;
    this.#near = { first, end };
    for (let line = before.first; line < before.end; line++) {
      if (line < first || line >= end) this.elements[line]?.classList.remove(`${styles.near}`);
    }
    for (let line = first; line < end; line++) {
      if (line < before.first || line >= before.end) this.elements[line]?.classList.add(`${styles.near}`);
    }
  }

  #paintLine(line: number, signature: string): void {
    const row = this.#rows[line];
    const element = this.elements[line];
    if (!row || !element || row.end === row.start) return;
    const laid = signature === '' ? [] : (this.#codings.get(line) ?? []);
    const codings = laid.map(({ coding }) => coding);
    element.replaceChildren(...lineContent(this.#text, row, codings));
    if (signature === '') this.#painted.delete(line);
    else this.#painted.set(line, signature);
  }

  /** New nodes would carry the caret away: where an end of the selection stands in a changed line, it is put back. */
  #keepingSelection(changed: ReadonlyMap<number, string>, paint: () => void): void {
    // Putting it back would take the focus from whoever has it; the region itself does so when it is focused.
    if (document.activeElement !== this.#region) {
      paint();
      return;
    }
    const places = selectedPlaces(this, this.#region, getSelection());
    paint();
    if (places && (changed.has(places.anchor.line) || changed.has(places.focus.line))) {
      selectPlaces(this, places);
    }
  }
}

function signatureOf(laid: readonly LaidCoding[] | undefined): string {
  if (!laid) return '';
  let signature = '';
  for (const { coding } of laid) {
    const { id, start, end, colour, pattern } = coding;
    signature += `${id} ${start} ${end} ${colour} ${pattern};`;
  }
  return signature;
}
