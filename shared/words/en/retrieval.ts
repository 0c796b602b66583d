/** English words of the area "retrieval": questions to the codings. */
import { formatNumber, plural } from '../plural.ts';

const passages = (count: number) =>
  `${formatNumber('en', count)} ${plural('en', count, 'coding', 'codings')}`;
const people = (count: number) =>
  `${formatNumber('en', count)} ${plural('en', count, 'participant', 'participants')}`;

export const commands = {
  addQuery: 'Save query',
  renameQuery: 'Rename query',
  changeQuery: 'Change query',
  removeQuery: 'Delete query',
};
export const refusals = {
  queryNameEmpty: () => 'Give the query a name.',
  queryExists: ({ name }: { name: string }) =>
    `There is already a query “${name}”. Choose another name, or open that one and save it again.`,
  copyNotAllowed: () => 'Nothing was copied: the browser did not let Trame write to the clipboard.',
};
export const problems = {};
export const words = {
  title: 'Retrieval',
  query: 'Query',
  open: 'Retrieve codings',
  saved: 'Saved queries',
  unsaved: 'Query',
  new: 'New query',
  saveAs: 'Save as…',
  save: 'Save changes',
  rename: 'Rename…',
  delete: 'Delete this query',
  nameTitle: 'Name of the query',
  name: 'Name',
  wasSaved: ({ name }: { name: string }) => `Query “${name}” saved.`,
  row: ({ number }: { number: number }) => `Condition ${number}`,
  first: 'Codings of',
  joins: { or: 'or also', and: 'and', not: 'and not' },
  join: 'How this condition joins',
  relation: 'How the passages stand to each other',
  relations: {
    overlapping: 'overlapping',
    near: 'near',
    turn: 'within one turn',
    interview: 'in the same interview',
    participant: 'of the same participant',
  },
  lines: 'Lines between',
  linesUnit: 'lines',
  anyTheme: 'Every theme',
  goneTheme: 'Deleted theme',
  addTheme: 'Theme…',
  chooseTheme: 'Add a theme',
  takeTheme: ({ theme }: { theme: string }) => `Take out ${theme}`,
  withSubtree: 'with sub-themes',
  coder: 'Coded by',
  allCoders: 'all coders',
  addRow: 'Add condition',
  removeRow: ({ number }: { number: number }) => `Remove condition ${number}`,
  limits: 'Only some participants or days',
  participants: 'Participants',
  addParticipant: 'Add a participant…',
  characteristics: 'Characteristics',
  addCharacteristic: 'Add a characteristic…',
  takeOut: ({ name }: { name: string }) => `Take out ${name}`,
  noValue: 'no value',
  from: 'from',
  to: 'to',
  fromOf: ({ what }: { what: string }) => `${what}, from`,
  toOf: ({ what }: { what: string }) => `${what}, to`,
  coded: 'Day of coding',
  interview: 'Day of the interview',
  missing: ({
    themes,
    participants,
    characteristics,
  }: {
    themes: number;
    participants: number;
    characteristics: number;
  }) => {
    const parts = [
      themes > 0 ? `${themes} ${plural('en', themes, 'theme', 'themes')}` : '',
      participants > 0 ? people(participants) : '',
      characteristics > 0
        ? `${characteristics} ${plural('en', characteristics, 'characteristic', 'characteristics')}`
        : '',
    ].filter(Boolean);
    return `This query names what is no longer in the project (${parts.join(', ')}) and finds nothing for it.`;
  },
  dropMissing: 'Take it out',
  results: 'What was found',
  show: 'What is shown',
  shownPassages: ({ count }: { count: number }) => `Codings ${formatNumber('en', count)}`,
  shownSilent: ({ count }: { count: number }) => `Did not speak of it ${formatNumber('en', count)}`,
  summary: ({ count, participants }: { count: number; participants: number }) =>
    `${passages(count)} · ${people(participants)}`,
  counting: 'counting…',
  nothing: 'No coding answers this query.',
  nothingHint: 'Take a condition out, or ask for “near” instead of “overlapping”.',
  noCodings: 'Nothing is coded yet. Select a passage in a transcript and press Enter.',
  everybodySpoke: 'Everybody the query is about speaks of it.',
  silentHint: 'Participants without a word of their own in what was found.',
  notFinished: 'not coded to the end',
  goTo: 'Show in the transcript',
  expand: 'Show what stands around',
  collapse: 'Hide what stands around',
  comment: 'Comment…',
  memo: 'Write a memo',
  recode: 'Give another theme…',
  remove: 'Remove coding',
  copy: 'Copy with reference',
  copied: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'quote', 'quotes')} copied.`,
  copyAll: 'Copy all',
  copying: ({ done, of }: { done: number; of: number }) =>
    `Copying ${formatNumber('en', done)} of ${formatNumber('en', of)}…`,
  stop: 'Stop',
  exportAs: 'Export',
  toWord: 'Word document',
  toExcel: 'Excel sheet',
  actions: ({ theme, lines }: { theme: string; lines: string }) => `${theme}, ${lines}: actions`,
  bounds: 'Bounds',
  startEarlier: 'Begin a word earlier',
  startLater: 'Begin a word later',
  endEarlier: 'End a word earlier',
  endLater: 'End a word later',
  atLines: ({ lines }: { lines: string }) => `l. ${lines}`,
  cited: ({ quote, who, lines }: { quote: string; who: string; lines: string }) =>
    `${quote} (${who}, l. ${lines})`,
};
