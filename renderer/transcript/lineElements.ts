/** The page's elements for all lines: one for each turn, and in it one for each line with its words as plain text. */
import type { TranscriptText } from '../../shared/project/records.ts';
import { setGutter } from './gutter.ts';
import { turnGap } from './lineGeometry.ts';
import type { LineRow } from './lineRows.ts';
import styles from './Transcript.module.css';
import { widestLines } from './widestLines.ts';

/**
 * Fills `region`. Numbers and speakers are drawn from attributes: they are seen and read out, but the caret and the
 * selection never meet them. Returns the lines' elements in order.
 */
export function fillWithLines(
  region: HTMLElement,
  { text, turns }: TranscriptText,
  rows: readonly LineRow[],
): HTMLElement[] {
  const page = document.createDocumentFragment();
  // Copies of one element are made faster than elements.
  const plain = document.createElement('div');
  plain.className = `${styles.line}`;
  let turnElement = document.createElement('div');
  const elements = rows.map((row, index) => {
    const turn = turns[row.turnIndex];
    if (row.isFirstOfTurn) {
      turnElement = document.createElement('div');
      turnElement.className = `${styles.turn}`;
      turnElement.classList.toggle(`${styles.interviewer}`, !turn?.participantId);
      turnElement.classList.toggle(`${styles.spaced}`, row.hasGap);
      turnElement.style.containIntrinsicSize = sizeOfTurn(rows, index);
      if (turn?.speaker) turnElement.dataset.speaker = turn.speaker;
      page.appendChild(turnElement);
    }
    const line = plain.cloneNode() as HTMLElement;
    if (row.hasGap && !row.isFirstOfTurn) line.classList.add(`${styles.gap}`);
    line.setAttribute('data-number', row.number);
    if (row.end > row.start) line.textContent = text.slice(row.start, row.end);
    else line.appendChild(document.createElement('br'));
    turnElement.appendChild(line);
    return line;
  });
  setGutter(region, turns);
  // Drawn with no height below the lines, they hold the column as wide as its widest line.
  region.setAttribute('data-widest', widestLines(text, rows).join('\n'));
  region.replaceChildren(page);
  return elements;
}

/** A turn out of sight is not laid out; its lines are all of one height. Its width is that of the column. */
function sizeOfTurn(rows: readonly LineRow[], first: number): string {
  let lines = 1;
  let gaps = 0;
  for (let row = rows[first + 1]; row && !row.isFirstOfTurn; row = rows[first + lines]) {
    lines++;
    if (row.hasGap) gaps++;
  }
  return `0 calc(${lines} * var(--row) + ${gaps * turnGap}px)`;
}
