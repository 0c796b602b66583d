/** The room left of the words, in pixels: line numbers, then speakers, as wide as the longest label needs. */
import type { TranscriptText } from '../../shared/project/records.ts';

/** From the left edge of the column to the speakers. */
export const speakersLeft = 36;
const space = 4;

/** From E11 to "Intervieweuse", with room on both sides; longer ones end in "…". */
function speakersWidth(turns: TranscriptText['turns']): number {
  const longest = turns.reduce((most, { speaker }) => Math.max(most, speaker.length), 0);
  return Math.min(94, Math.max(38, Math.round(longest * 6.6) + 12));
}

/** From the left edge of the column to the words. */
export function textLeft(turns: TranscriptText['turns']): number {
  return speakersLeft + speakersWidth(turns) + space;
}

/** Says to the style sheet, and to `isInGutter`, how wide the speakers of this text are. */
export function setGutter(region: HTMLElement, turns: TranscriptText['turns']): void {
  region.style.setProperty('--speakers', `${speakersWidth(turns)}px`);
}

export function isInGutter(region: HTMLElement, event: MouseEvent): boolean {
  const width = Number.parseFloat(region.style.getPropertyValue('--speakers'));
  return event.clientX - region.getBoundingClientRect().left < speakersLeft + width + space;
}
