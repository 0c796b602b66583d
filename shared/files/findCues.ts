/** Takes subtitles apart into cues: blocks of lines under a line with two times (WebVTT, W3C; SubRip as programs write it). */

export interface Cue {
  /** Seconds of the recording. */
  readonly start: number;
  readonly end: number;
  /** Lines of text, tags and entities still in them. */
  readonly lines: readonly string[];
}

const timing =
  /^\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)\s*-->\s*((?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)/;

/** `unreadable`: blocks without times that are no header, note or style. `text` is canonical. */
export function findCues(text: string): { cues: Cue[]; unreadable: number; notes: number } {
  const cues: Cue[] = [];
  let unreadable = 0;
  let notes = 0;
  for (const block of blocksOf(text)) {
    const first = block[0] ?? '';
    if (/^NOTE(?:\s|$)/.test(first)) notes++;
    else if (/^(?:WEBVTT|STYLE|REGION)(?:\s|$)/.test(first) && !block.some(isTiming)) continue;
    else if (!cuesOfBlock(block, cues)) unreadable++;
  }
  return { cues, unreadable, notes };
}

/** Stretches between empty lines. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

function isTiming(line: string): boolean {
  return line.includes('-->') && timing.test(line);
}

/** A block may hold several cues where the empty line between them is missing. A cue's name or number is left out. */
function cuesOfBlock(block: readonly string[], cues: Cue[]): boolean {
  const places = block.flatMap((line, index) => (isTiming(line) ? [index] : []));
  places.forEach((place, index) => {
    const [, start = '', end = ''] = timing.exec(block[place] ?? '') ?? [];
    const next = places[index + 1];
    const hasNumber = next !== undefined && /^\s*\d+\s*$/.test(block[next - 1] ?? '');
    const lines = block.slice(place + 1, hasNumber ? next - 1 : next);
    cues.push({ start: secondsOf(start), end: secondsOf(end), lines });
  });
  return places.length > 0;
}

function secondsOf(written: string): number {
  const parts = written.replace(',', '.').split(':').map(Number);
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return Math.round(seconds * 1000) / 1000;
}
