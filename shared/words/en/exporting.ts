/** English words of the area "exporting": what tables and documents print. */
import { formatNumber, plural } from '../plural.ts';

const codings = (count: number) => `${formatNumber('en', count)} ${plural('en', count, 'coding', 'codings')}`;
const participants = (count: number) =>
  `${formatNumber('en', count)} ${plural('en', count, 'participant', 'participants')}`;

export const commands = {};
export const refusals = {
  exportFormatUnknown: ({ file, formats }: { file: string; formats: string }) =>
    `“${file}” was not written: Trame does not write this format here. Choose one of ${formats}.`,
  exportByUnknown: ({ name, known }: { name: string; known: string }) =>
    `There is no characteristic “${name}” to make columns of. The project has: ${known || 'none'}.`,
  exportThemeUnknown: ({ path }: { path: string }) =>
    `The project has no theme “${path}”. Write the path from the first level down: “Parent > Child”.`,
  exportParticipantUnknown: ({ name, known }: { name: string; known: string }) =>
    `The project has no participant “${name}”. Its participants: ${known || 'none'}.`,
  exportTooManyRows: ({ file, rows, limit }: { file: string; rows: number; limit: number }) =>
    `“${file}” was not written: a sheet takes ${formatNumber('en', limit)} rows and this table has ${formatNumber('en', rows)}. Write a .csv instead.`,
};
export const problems = {
  exportCellsCut: ({ count, limit }: { count: number; limit: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'cell is', 'cells are')} longer than the ${formatNumber('en', limit)} characters that a sheet allows, and ${plural('en', count, 'was', 'were')} cut; a .csv keeps them whole.`,
};
export const words = {
  /** Title of a document and name of a sheet. */
  titles: {
    codings: 'Codings',
    codebook: 'Codebook',
    matrix: 'Themes by participants',
    transcripts: 'Transcripts',
    participants: 'Participants',
    memos: 'Memos',
    links: 'Axial links',
    cooccurrence: 'Themes that meet',
    words: 'Frequent words',
  },
  matrixBy: ({ characteristic }: { characteristic: string }) => `Themes by ${characteristic}`,
  units: {
    presence: 'Whether a participant speaks of the theme',
    participants: 'Participants who speak of the theme',
    codings: 'Codings of the theme and of those below it',
    words: 'Participants’ words coded with the theme or those below it',
  },
  columns: {
    participant: 'Participant',
    transcript: 'Transcript',
    theme: 'Theme',
    quote: 'Quote',
    start: 'Start',
    end: 'End',
    lines: 'Lines',
    coder: 'Coder',
    comment: 'Comment',
    date: 'Date',
    definition: 'Definition',
    include: 'Include',
    exclude: 'Exclude',
    examples: 'Examples',
    codings: 'Codings',
    participants: 'Participants',
    participantList: 'Which',
    isRetired: 'Retired',
    line: 'Line',
    speaker: 'Speaker',
    words: 'Words',
    themes: 'Themes',
    about: 'About',
    kind: 'Kind',
    memo: 'Memo',
    from: 'From',
    link: 'Link',
    to: 'To',
    evidence: 'Evidence',
    passages: 'Passages',
    characteristic: 'Characteristic',
    summary: 'All together',
    total: 'All',
  },
  yes: 'yes',
  missing: '–',
  base: 'Base',
  untitled: 'Untitled study',
  includeLabel: 'Include:',
  excludeLabel: 'Exclude:',
  retiredMark: 'retired',
  axisMark: 'axis',
  codedBy: ({ coder }: { coder: string }) => `coded by ${coder}`,
  codings: ({ count }: { count: number }) => codings(count),
  participants: ({ count }: { count: number }) => participants(count),
  themes: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')}`,
  words: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'word', 'words')}`,
  memos: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'memo', 'memos')}`,
  lines: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'line', 'lines')}`,
  minutes: ({ count }: { count: number }) => `${formatNumber('en', count)} min`,
  /** "12 codings, 3 participants (E1, E2, E4)". */
  support: (of: { codings: number; participants: number; list: string }) =>
    of.participants === 0
      ? codings(of.codings)
      : `${codings(of.codings)}, ${participants(of.participants)} (${of.list})`,
  noCodings: 'no coding yet',
  noRows: 'There is nothing to show yet.',
  lineRange: ({ lines }: { lines: string }) => (lines.includes('–') ? `lines ${lines}` : `line ${lines}`),
  quoted: ({ quote }: { quote: string }) => `“${quote}”`,
  otherSpeaker: ({ speaker, words }: { speaker: string; words: string }) => `[${speaker}: ${words}]`,
  page: 'Page',
  kinds: {
    info: 'Study',
    themes: 'Theme',
    axialLinks: 'Link',
    transcripts: 'Transcript',
    participants: 'Participant',
    codings: 'Coding',
  },
  /** Chapters of a document of memos. */
  kindTitles: {
    info: 'Study',
    themes: 'Themes',
    axialLinks: 'Axial links',
    transcripts: 'Transcripts',
    participants: 'Participants',
    codings: 'Codings',
  },
  linkTypes: {
    leadsTo: 'leads to',
    convergesWith: 'converges with',
    divergesFrom: 'diverges from',
    isContextOf: 'is the context of',
    isPartOf: 'is part of',
    contradicts: 'contradicts',
  },
  wroteRows: ({ file, rows }: { file: string; rows: number }) =>
    `${file}: ${formatNumber('en', rows)} ${plural('en', rows, 'row', 'rows')}`,
};
