/** English words of the area "analysis": which themes meet, themes by characteristics, one interview, the words used. */
import { formatNumber, plural } from '../plural.ts';

const number = (value: number) => formatNumber('en', value);

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  title: 'Analysis',
  tabs: 'What is looked at',
  tabNames: {
    relations: 'Relations',
    groups: 'Characteristics',
    interview: 'Interview',
    wordUse: 'Words',
    tree: 'Tree',
  },
  /** Controls of all tabs. */
  coder: 'Coded by',
  allCoders: 'all coders',
  withSubtree: 'with sub-themes',
  level: 'Themes',
  levels: { all: 'all', top: 'highest', leaf: 'without sub-themes' },
  exportAs: 'Export',
  formats: { docx: 'Word document', xlsx: 'Excel sheet', csv: 'CSV', html: 'HTML', md: 'Markdown' },
  counting: ({ percent }: { percent: string }) => `Counting… ${percent}`,
  noThemes: 'There is no theme yet.',
  noThemesHint: 'Code passages in the interviews; what meets and who speaks of it is counted here.',
  noCodings: 'Nothing is coded yet with these themes.',
  noCodingsHint: 'Choose other themes, another coder, or code passages.',
  notDefined: 'not defined: nothing to divide by',
  /** Which themes meet. */
  relation: 'Passages that meet',
  relationNames: { overlapping: 'overlap', turn: 'are in one turn', near: 'are near' },
  lines: 'Lines between',
  linesUnit: 'lines',
  form: 'Shown as',
  forms: { matrix: 'Matrix', network: 'Network' },
  measure: 'Value',
  measures: {
    passages: 'Passages',
    events: 'Events',
    share: 'Share of the row’s passages',
    c: 'c (ATLAS.ti)',
    jaccardPassages: 'Jaccard, passages',
    jaccardParticipants: 'Jaccard, participants',
  },
  definition: 'Definition',
  definitionOf: ({ measure }: { measure: string }) => `Definition: ${measure}`,
  definitions: {
    passages:
      'Passages of the row’s theme that meet at least one passage of the column’s theme. The row and the column are not interchangeable: three passages of one theme may lie inside a single passage of the other. The diagonal is the number of passages of the theme.',
    events:
      'Each passage that has both themes, and each pair of different passages that meet, counted once. The same from either theme.',
    share: 'Passages of the row’s theme that meet the column’s theme ÷ all passages of the row’s theme.',
    c: 'c = n12 ÷ (n1 + n2 − n12), where n12 is the number of events and n1 and n2 are the passages of the two themes. A passage that meets several makes several events, so that c can be above 1: such values are marked “!” and say nothing. Mistrust c where one theme has more than five times as many passages as the other.',
    jaccardPassages:
      'm ÷ (n1 + n2 − m), where m is the smaller of the two numbers of passages that meet the other theme, and n1 and n2 are the passages of the two themes. From 0 (never) to 1 (always).',
    jaccardParticipants:
      'Participants who speak of both themes, wherever they do, ÷ participants who speak of at least one. From 0 to 1. How passages meet does not matter here.',
  },
  sources: {
    passages: 'What the retrieval finds for the same question.',
    events: 'As ATLAS.ti counts co-occurrence events (manual of version 22).',
    share: 'Called confidence where rules are mined from data.',
    c: 'ATLAS.ti 22, manual, “Code Co-occurrence Coefficient”.',
    jaccardPassages: 'P. Jaccard, New Phytologist, 1912, 11(2), on distinct passages.',
    jaccardParticipants: 'P. Jaccard, New Phytologist, 1912, 11(2), on participants.',
  },
  close: 'Close',
  matrixLabel: ({ measure }: { measure: string }) => `Themes that meet: ${measure}`,
  theme: 'Theme',
  cell: ({ row, column, value }: { row: string; column: string; value: string }) =>
    `${row} with ${column}: ${value}`,
  diagonal: ({ theme, count }: { theme: string; count: number }) =>
    `${theme}: ${number(count)} ${plural('en', count, 'passage', 'passages')} in all`,
  outOfRange: 'above 1: out of range',
  openHint: 'Enter or double click: the passages',
  themesShown: ({ count, passages }: { count: number; passages: number }) =>
    `${number(count)} ${plural('en', count, 'theme', 'themes')} · ${number(passages)} ${plural('en', passages, 'coding', 'codings')} in the project`,
  pairs: 'Pairs of themes, strongest first',
  pair: ({ first, second, value }: { first: string; second: string; value: string }) =>
    `${first} and ${second}: ${value}`,
  passagesOf: ({ first, second }: { first: string; second: string }) =>
    `Passages of ${first} that meet ${second}`,
  noPairs: 'No two themes meet in this way.',
  noPairsHint: 'Ask for “near” or “in one turn” instead of “overlap”.',
  strongest: ({ shown, of }: { shown: number; of: number }) =>
    shown === of
      ? `${number(of)} ${plural('en', of, 'pair', 'pairs')}`
      : `The ${number(shown)} strongest of ${number(of)} pairs`,
  /** Tables and figures. */
  cooccurrence: 'Themes that meet',
  columns: { first: 'Theme', second: 'Meets', ofFirst: 'Passages', ofSecond: 'Passages of the other' },
  asked: {
    overlapping: 'passages that overlap',
    turn: 'passages within one turn',
    near: ({ lines }: { lines: number }) =>
      `passages within ${number(lines)} ${plural('en', lines, 'line', 'lines')}`,
  },
  figureTitle: ({ measure, asked }: { measure: string; asked: string }) =>
    `Themes that meet (${measure}; ${asked})`,
  networkAlt: ({ themes, links, strongest }: { themes: number; links: number; strongest: string }) =>
    links === 0
      ? `Network of ${number(themes)} ${plural('en', themes, 'theme', 'themes')}, none of which meet.`
      : `Network of ${number(themes)} ${plural('en', themes, 'theme', 'themes')} joined by ${number(links)} ${plural('en', links, 'line', 'lines')}; the thicker a line, the higher its number. Strongest: ${strongest}.`,
  matrixAlt: ({ themes, strongest }: { themes: number; strongest: string }) =>
    strongest === ''
      ? `Matrix of ${number(themes)} ${plural('en', themes, 'theme', 'themes')}, none of which meet.`
      : `Matrix of ${number(themes)} ${plural('en', themes, 'theme', 'themes')}; each cell holds a number and is darker where it is higher. Strongest: ${strongest}.`,
  pairWith: ({ first, second, value }: { first: string; second: string; value: string }) =>
    `${first} and ${second} (${value})`,
  nothingMeets: 'No two themes meet.',
  notJoined: ({ count }: { count: number }) =>
    `${number(count)} ${plural('en', count, 'theme', 'themes')} in none of the strongest pairs ${plural('en', count, 'is', 'are')} not drawn.`,
  leftOut: ({ count }: { count: number }) =>
    `${number(count)} ${plural('en', count, 'theme', 'themes')} with fewer passages ${plural('en', count, 'is', 'are')} not drawn.`,
  /** Themes by characteristics. */
  by: 'Columns',
  byParticipant: 'participants',
  unit: 'Counted',
  units: {
    presence: 'presence',
    participants: 'participants',
    codings: 'codings',
    words: 'words',
  },
  percent: 'Percentages of',
  percents: { none: 'no percentage', column: 'the column’s base', row: 'the row' },
  base: 'Base',
  bases: {
    presence: 'Base: participants of the column.',
    participants: 'Base: participants of the column.',
    codings: 'Base: all distinct passages of the column, whatever their themes.',
    words: 'Base: all words of the column’s participants that any theme covers.',
  },
  rowBase: 'Percentages of the row’s sum over all columns.',
  groupsLabel: ({ by }: { by: string }) => `Themes by ${by}`,
  columnCell: ({ theme, column, value }: { theme: string; column: string; value: string }) =>
    `${theme}, ${column}: ${value}`,
  noParticipants: 'There are no participants yet.',
  noParticipantsHint: 'Import interviews, or a table of participants in the corpus.',
  /** The tree by its codings. */
  tree: {
    forms: { sunburst: 'Sunburst', treemap: 'Treemap', rows: 'Rows' },
    noCodings: 'Nothing is coded yet.',
    themes: 'Themes',
    hint: 'Codings · participants, sub-themes included. A theme opens its passages.',
    open: ({ theme, codings, participants }: { theme: string; codings: number; participants: number }) =>
      `${theme}: ${number(codings)} ${plural('en', codings, 'coding', 'codings')}, ${number(participants)} ${plural('en', participants, 'participant', 'participants')}`,
  },
  /** One interview. */
  interview: {
    choose: 'Interview',
    forms: { codeline: 'Codeline', portrait: 'Portrait' },
    codelineTitle: ({ interview }: { interview: string }) => `Themes over the lines of ${interview}`,
    portraitTitle: ({ interview }: { interview: string }) => `Portrait of ${interview}`,
    line: 'Line',
    nothing: 'Nothing of this interview is coded with these themes.',
    altTheme: ({ name, count }: { name: string; count: number }) =>
      `${name} ${number(count)} ${plural('en', count, 'passage', 'passages')}`,
    altShare: ({ name, share }: { name: string; share: string }) => `${name} ${share}`,
    codelineAlt: ({ interview, lines, list }: { interview: string; lines: number; list: string }) =>
      list === ''
        ? `Codeline of ${interview}, ${number(lines)} ${plural('en', lines, 'line', 'lines')}, without passages.`
        : `Codeline of ${interview}, ${number(lines)} ${plural('en', lines, 'line', 'lines')} from left to right; a bar where a theme is spoken of: ${list}.`,
    portraitAlt: ({ interview, list }: { interview: string; list: string }) =>
      list === ''
        ? `Portrait of ${interview}, without passages.`
        : `Portrait of ${interview}, cut into equal cells from beginning to end, each with the letter of the theme that covers most of it. Shares of the text: ${list}.`,
    noInterviews: 'There is no interview yet.',
    noInterviewsHint: 'Import interviews to see what is spoken of where.',
    hint: 'Cells are equal parts of the text; an empty cell is not coded.',
    leads: 'A theme leads to its first passage.',
    openLine: 'Show in the transcript',
    passages: 'Themes in the interview',
    open: ({ theme, count }: { theme: string; count: number }) =>
      `${theme}: ${number(count)} ${plural('en', count, 'passage', 'passages')}`,
  },
  /** The words used. */
  wordUse: {
    title: 'Frequent words',
    theme: 'In passages of',
    everywhere: 'all interviews, coded or not',
    speakers: 'Said by',
    speakerNames: { everybody: 'everybody', participants: 'participants', interviewers: 'interviewers' },
    stopList: 'Left out',
    stopLists: {
      fr: 'French stop words',
      en: 'English stop words',
      both: 'stop words of both',
      none: 'nothing',
    },
    alsoStop: 'and',
    alsoStopHint: 'Other words to leave out, with spaces between',
    stemming: 'Forms together',
    stemmings: { fr: 'as in French', en: 'as in English', none: 'no' },
    columns: { word: 'Word', forms: 'Forms', count: 'Times', share: 'Share', interviews: 'Interviews' },
    table: 'Frequent words',
    cell: ({ word, forms }: { word: string; forms: string }) => `${word} (${forms})`,
    summary: ({ words, total }: { words: number; total: number }) =>
      `${number(words)} different ${plural('en', words, 'word', 'words')} listed · shares are of all ${number(total)} words asked about, those left out too`,
    nothing: 'No word to show.',
    nothingHint: 'Choose other passages or speakers, or leave out fewer words.',
    show: 'Beside it',
    inContext: 'In context',
    cloud: 'Cloud',
    choose: 'Choose a word to see it in context.',
    lines: ({ word, shown, count }: { word: string; shown: number; count: number }) =>
      shown === count
        ? `${word}: ${number(count)} ${plural('en', count, 'time', 'times')}`
        : `${word}: the first ${number(shown)} of ${number(count)} times`,
    goTo: 'Show in the transcript',
    cloudAlt: ({ count, list }: { count: number; list: string }) =>
      list === ''
        ? 'Word cloud without words.'
        : `Cloud of ${number(count)} ${plural('en', count, 'word', 'words')}, the larger the more often said. Most often: ${list}.`,
  },
};
