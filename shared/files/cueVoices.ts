/** Who says what in one cue: voice tags, and its words without tags, entities and settings. */
import type { Cue } from './findCues.ts';

export interface CueVoice {
  readonly speaker: string | null;
  readonly words: string;
}

const voiceTag = /<v(?:\.[^ \t>]*)?[ \t]+([^>]{1,200})>/g;
/** Tags of WebVTT and SubRip, times inside a cue, and places on the screen. Any other `<` was typed. */
const tags =
  /<\/?(?:c|i|b|u|s|v|ruby|rt|lang|font)(?:[. \t][^>]{0,200})?>|<\d{1,4}:[\d:.]{1,12}>|\{\\an?\d{1,2}\}/gi;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

export function voicesOfCue({ lines }: Pick<Cue, 'lines'>): CueVoice[] {
  const text = lines.map((line) => line.trim()).join(' ');
  const voices: CueVoice[] = [];
  let speaker: string | null = null;
  let start = 0;
  const take = (end: number) => {
    const words = plainWords(text.slice(start, end));
    if (words !== '') voices.push({ speaker, words });
  };
  for (const tag of text.matchAll(voiceTag)) {
    take(tag.index);
    speaker =
      plainWords(tag[1] ?? '')
        .replace(/[:\n]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || null;
    start = tag.index + tag[0].length;
  }
  take(text.length);
  return voices;
}

function plainWords(written: string): string {
  return written
    .replace(tags, '')
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
      const code = name.startsWith('#') ? Number(name.slice(1).replace(/^x/i, '0x')) : -1;
      if (code >= 0) return isCharacter(code) ? String.fromCodePoint(code) : whole;
      return entities[name.toLowerCase()] ?? whole;
    })
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function isCharacter(code: number): boolean {
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
