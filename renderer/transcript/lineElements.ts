/** The page's elements for all lines: one for each turn, and in it one for each line with its words as plain text. */
import type { TranscriptText } from '../../shared/project/records.ts';
import { setGutter } from './gutter.ts';
import type { LineRow } from './lineRows.ts';
import styles from './Transcript.module.css';

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
  let turnElement = document.createElement('div');
  const elements = rows.map((row) => {
    const turn = turns[row.turnIndex];
    if (row.isFirstOfTurn) {
      turnElement = document.createElement('div');
      turnElement.className = `${styles.turn}`;
      turnElement.classList.toggle(`${styles.interviewer}`, !turn?.participantId);
      turnElement.classList.toggle(`${styles.spaced}`, row.hasGap);
      if (turn?.speaker) turnElement.dataset.speaker = turn.speaker;
      page.append(turnElement);
    }
    const line = document.createElement('div');
    line.className = row.hasGap && !row.isFirstOfTurn ? `${styles.line} ${styles.gap}` : `${styles.line}`;
    line.dataset.number = row.number;
    if (row.end > row.start) line.textContent = text.slice(row.start, row.end);
    else line.append(document.createElement('br'));
    turnElement.append(line);
    return line;
  });
  setGutter(region, turns);
  region.replaceChildren(page);
  return elements;
}
