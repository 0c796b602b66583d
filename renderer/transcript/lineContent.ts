/** What stands in one line's element: plain text, formats of the source, and marks where it is coded. */
import type { FormatRange, TranscriptText } from '../../shared/project/records.ts';
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { themeStyle } from '../ui/themeStyle.ts';
import { type Segment, segmentLook, segmentsOfLine } from './paintCodings.ts';
import type { ShownCoding } from './shownCoding.ts';
import styles from './Transcript.module.css';

/** Id of a coding's entry in the list of codings, which its marks name as their details. */
export function codingEntryId(codingId: string): string {
  return `coding-${codingId}`;
}

/** A "+2" under fewer letters would cover its neighbours'. */
const shortestWithCount = 4;

/** Nodes for the words of [line.start, line.end). `codings` touch the line and come in lane order. */
export function lineContent(text: TranscriptText, line: TextRange, codings: readonly ShownCoding[]): Node[] {
  const formats = text.formats.filter(({ start, end }) => start < line.end && end > line.start);
  const visibleEnd = line.start + text.text.slice(line.start, line.end).trimEnd().length;
  const visible = { start: line.start, end: visibleEnd };
  const nodes = segmentsOfLine(visible, visibleEnd > line.start ? codings : []).flatMap((segment) =>
    segment.codings.length > 0
      ? [mark(text.text, segment, formats)]
      : formattedText(text.text, segment, formats),
  );
  if (visibleEnd < line.end) nodes.push(document.createTextNode(text.text.slice(visibleEnd, line.end)));
  return nodes;
}

function mark(text: string, segment: Segment<ShownCoding>, formats: readonly FormatRange[]): HTMLElement {
  const element = document.createElement('mark');
  const { tints, underlines, hidden } = segmentLook(segment.codings.length);
  element.className = `${styles.mark} ${tints === 0 ? styles.many : styles[`bands${tints}`]}`;
  element.setAttribute('aria-details', segment.codings.map(({ id }) => codingEntryId(id)).join(' '));
  element.dataset.codings = segment.codings.map(({ id }) => id).join(' ');
  segment.codings.slice(0, underlines).forEach((coding, index) => {
    const { tint, line } = looksOf(coding);
    element.style.setProperty(`--tint${index + 1}`, tint);
    element.style.setProperty(`--line${index + 1}`, line);
  });
  element.append(...formattedText(text, segment, formats));
  if (hidden > 0 && segment.end - segment.start >= shortestWithCount) {
    const badge = document.createElement('span');
    badge.className = `${styles.hiddenCount}`;
    badge.dataset.count = `+${hidden}`;
    element.append(badge);
  }
  return element;
}

const looks = new Map<string, { tint: string; line: string }>();

function looksOf({ colour, pattern }: ShownCoding): { tint: string; line: string } {
  const key = `${colour} ${pattern}`;
  let look = looks.get(key);
  if (!look) {
    const style = themeStyle(colour, pattern) as Record<string, string>;
    look = { tint: style['--tint'] ?? '', line: style['--line'] ?? '' };
    looks.set(key, look);
  }
  return look;
}

function formattedText(text: string, range: TextRange, formats: readonly FormatRange[]): Node[] {
  if (formats.length === 0) return [document.createTextNode(text.slice(range.start, range.end))];
  return segmentsOfLine(range, formats).map(({ start, end, codings: own }) => {
    const words = document.createTextNode(text.slice(start, end));
    if (own.length === 0) return words;
    const element = document.createElement('span');
    element.className = own.map(({ format }) => styles[format]).join(' ');
    element.append(words);
    return element;
  });
}
