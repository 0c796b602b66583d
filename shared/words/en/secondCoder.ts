/** English words of the area "secondCoder": copies for a second coder, and bringing them back. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

export interface CodingParams {
  transcript: string;
  theme: string;
  coder: string;
  quote: string;
}

export const commands = {
  fillPacket: 'Prepare a copy for a coder',
  takeMerge: 'Merge a coder’s copy',
};
export const refusals = {
  packetEmpty: () => 'Name at least one transcript for the copy.',
  packetNeedsTranscripts: () => 'Say with --transcripts or --round which interviews the copy holds.',
  mergeNothingInCommon: ({ name }: { name: string }) =>
    `“${name}” has no transcript in common with this project: it is not a copy of it, and nothing was merged.`,
};
export const problems = {};
export const words = {
  packet: ({ coder, transcripts, themes }: { coder: string; transcripts: number; themes: number }) =>
    `Copy for ${coder}: ${times(transcripts, 'transcript', 'transcripts')}, ${times(themes, 'theme', 'themes')}, no codings, memos or characteristics.`,
  merged: ({ transcripts, codings, themes }: { transcripts: number; codings: number; themes: number }) =>
    `${times(transcripts, 'transcript', 'transcripts')} in common; came in: ${times(codings, 'coding', 'codings')}, ${times(themes, 'theme', 'themes')}.`,
  hiddenMerge: ({ name }: { name: string }) =>
    `What comes in stays hidden while the round “${name}” is blind. Merge the copy once more afterwards to see what differs.`,
  transcriptsAdded: ({ count }: { count: number }) =>
    `${times(count, 'transcript', 'transcripts')} came in new.`,
  transcriptsMissing: ({ names, count }: { names: string; count: number }) =>
    `Missing in the copy: ${names}. ${plural('en', count, 'This interview was deleted in it, with what was coded there; here it stays.', 'These interviews were deleted in it, with what was coded there; here they stay.')}`,
  newTheme: ({ theme }: { theme: string }) => `New theme: “${theme}”.`,
  /** "COREQ checklist, item 12" */
  textPlace: ({ list, item }: { list: string; item: number }) => `${list}, item ${n(item)}`,
  newText: ({ place, text }: { place: string; text: string }) => `${place}: “${text}”.`,
  nothingNew: 'Nothing new: everything was there already.',
  send: {
    menu: 'Send a copy to a coder…',
    title: 'Send a copy to a coder',
    lead: 'The copy holds the interviews and, if you like, the themes with their definitions. It holds nothing that was coded or written, so that the second coder works blind.',
    forRound: ({ name }: { name: string }) =>
      `The copy is for the round “${name}”: the coder declares the part finished in it, and merging brings that back.`,
    initials: 'Initials of the second coder',
    transcripts: 'Interviews',
    all: 'All interviews',
    none: 'No interview',
    codebook: 'With the themes and their definitions',
    action: 'Save the copy',
    making: 'Making the copy…',
    saved: ({ file, coder }: { file: string; coder: string }) =>
      `The copy for ${coder} is ${file}. Bring it back with “Merge a coder’s copy”.`,
  },
  merge: {
    menu: 'Merge a coder’s copy…',
    title: ({ name }: { name: string }) => `Merge “${name}”`,
    action: 'Merge',
    reading: 'Reading the copy…',
    taking: 'Taking over what the copy brings…',
    preview: ({ transcripts, codings, themes }: { transcripts: number; codings: number; themes: number }) =>
      `${times(transcripts, 'transcript', 'transcripts')} in common; to come in: ${times(codings, 'coding', 'codings')}, ${times(themes, 'theme', 'themes')}.`,
    newTranscripts: ({ count }: { count: number }) =>
      `To come in new: ${times(count, 'transcript', 'transcripts')}.`,
    newThemes: ({ count }: { count: number }) => times(count, 'new theme', 'new themes'),
    newTexts: ({ count }: { count: number }) =>
      times(count, 'text about the study comes in', 'texts about the study come in'),
    conflicts: ({ count }: { count: number }) =>
      times(count, 'difference to know about', 'differences to know about'),
    more: ({ count }: { count: number }) => `And ${times(count, 'more', 'more')}.`,
  },
  fields: {
    name: 'name',
    place: 'place',
    definition: 'definition',
    include: 'what it includes',
    exclude: 'what it excludes',
  },
  conflicts: {
    themeDiffers: ({
      theme,
      field,
      kept,
      other,
    }: {
      theme: string;
      field: string;
      kept: string;
      other: string;
    }) => `Theme “${theme}”: the ${field} differs. Kept: “${kept}”; in the copy: “${other}”.`,
    themeIsAxis: ({ theme, count }: { theme: string; count: number }) =>
      `Theme “${theme}” takes no codings here: ${times(count, 'coding', 'codings')} of the copy stayed out.`,
    transcriptEdited: ({ transcript, moved, lost }: { transcript: string; moved: number; lost: number }) =>
      `The words of ${transcript} differ in the copy: ${times(moved, 'coding was', 'codings were')} found again, ${n(lost)} not.`,
    codingNotPlaced: ({ transcript, theme, coder, quote }: CodingParams) =>
      `${transcript}, ${coder}, “${theme}”: these words are not in the transcript: “${quote}”.`,
    codingDiffers: ({ transcript, theme, coder, quote }: CodingParams) =>
      `${transcript}, ${coder}, “${theme}”: the coding was changed in one of the two; the one here was kept: “${quote}”.`,
    codingWasRemoved: ({ transcript, theme, coder, quote }: CodingParams) =>
      `${transcript}, ${coder}, “${theme}”: removed here earlier, and so left out: “${quote}”.`,
    sameInitials: ({ coder }: { coder: string }) =>
      `The copy’s ${coder} counts as ${coder} here: the initials are the same. If they are two people, leave the copy out until one of them has other initials.`,
    valueDiffers: ({
      participant,
      characteristic,
      kept,
      other,
    }: {
      participant: string;
      characteristic: string;
      kept: string;
      other: string;
    }) => `${participant}, ${characteristic}: kept “${kept}”, in the copy “${other}”.`,
    textDiffers: ({ place, kept, other }: Record<'place' | 'kept' | 'other', string>) =>
      `${place}: both have written something else. Both will stand there, with a line of stars between. Here: “${kept}”; in the copy: “${other}”.`,
    textWasChanged: ({ place, other }: Record<'place' | 'other', string>) =>
      `${place}: these words stood here once and were changed since, so they were left out: “${other}”.`,
    textOfOtherPlace: ({ place, other }: Record<'place' | 'other', string>) =>
      `${place}: in the copy this text stands at another place than here, and so it is left out: “${other}”. Copy it by hand if it belongs there.`,
  },
};
