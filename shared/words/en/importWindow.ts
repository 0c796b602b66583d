/** English words of the area "importWindow": the preview of an import, tables brought in, and files written from the window. */
import { formatNumber, plural } from '../plural.ts';

const count = (value: number, one: string, other: string) =>
  `${formatNumber('en', value)} ${plural('en', value, one, other)}`;

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {
  title: 'Import interviews',
  reading: ({ done, all }: { done: number; all: number }) =>
    `Reading ${formatNumber('en', done)} of ${formatNumber('en', all)}…`,
  files: 'Files',
  take: ({ file }: { file: string }) => `Import ${file}`,
  refused: 'Not imported',
  problemCount: ({ count: n }: { count: number }) => count(n, 'remark', 'remarks'),
  name: 'Name of the transcript',
  encoding: 'Characters read as',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16 LE)',
    'utf-16be': 'Unicode (UTF-16 BE)',
    'windows-1252': 'Windows, Western Europe (1252)',
    macintosh: 'Mac Roman',
  },
  encodingExample: ({ name, example }: { name: string; example: string }) => `${name} – ${example}`,
  sameText: 'The same text is already there',
  skip: 'Leave it out',
  keepBoth: 'Keep both',
  changedText: ({ transcript }: { transcript: string }) => `The project has ${transcript} with another text`,
  correctTranscript: 'Correct the transcript',
  codingsSame: ({ count: n }: { count: number }) =>
    `${count(n, 'coding keeps its words', 'codings keep their words')}.`,
  codingsChanged: ({ count: n }: { count: number }) =>
    `${count(n, 'coding follows its words, which were changed', 'codings follow their words, which were changed')}.`,
  codingsRefound: ({ count: n }: { count: number }) =>
    `${count(n, 'coding is found again at another place', 'codings are found again at another place')}.`,
  codingsLost: ({ count: n }: { count: number }) =>
    `${count(n, 'coding is lost: its words are gone', 'codings are lost: their words are gone')}.`,
  lostCoding: ({ theme, line, quote }: { theme: string; line: string; quote: string }) =>
    `${theme}, l. ${line}: “${quote.length > 80 ? `${quote.slice(0, 80)}…` : quote}”`,
  moreLost: ({ count: n }: { count: number }) => count(n, 'more', 'more'),
  linesRenumbered: ({ line }: { line: string }) =>
    `Turns were added or taken out: from line ${line} on, lines get other numbers.`,
  corrected: ({ count: n }: { count: number }) =>
    count(n, 'transcript was corrected.', 'transcripts were corrected.'),
  locked: 'Locked PDF',
  lockedHint: ({ file }: { file: string }) =>
    `${file} is protected by a password. It is used to read the file and kept nowhere.`,
  password: 'Password of the PDF',
  passwordWrong: 'This is not its password. Type it again.',
  unlock: 'Open',
  speakers: 'Speakers',
  label: 'Label',
  noLabel: 'without label',
  turns: 'Turns',
  who: 'Who',
  why: 'How it was found',
  interviewer: 'Interviewer',
  participant: ({ label }: { label: string }) => `Participant ${label}`,
  other: 'Other participant…',
  notSpeaker: 'Not a speaker',
  possible: 'Taken as text so far; choose those who speak:',
  possibleLabel: ({ label, lines }: { label: string; lines: number }) =>
    `${label} · ${count(lines, 'paragraph', 'paragraphs')}`,
  participantLabel: 'Label of the participant',
  remarks: 'Remarks',
  remarkAtLine: ({ line, sentence }: { line: number; sentence: string }) =>
    `Line ${formatNumber('en', line)}: ${sentence}`,
  comments: ({ count: n }: { count: number }) =>
    `${count(n, 'comment', 'comments')} of the Word file ${plural('en', n, 'is', 'are')} left out:`,
  text: 'As it will be stored',
  moreLines: ({ count: n }: { count: number }) => count(n, 'more line', 'more lines'),
  summary: ({
    transcripts,
    participants,
    words,
  }: {
    transcripts: number;
    participants: number;
    words: number;
  }) =>
    `${count(transcripts, 'transcript', 'transcripts')}, ${count(participants, 'participant', 'participants')}, ${count(words, 'word', 'words')}`,
  import: ({ count: n }: { count: number }) => `Import ${count(n, 'transcript', 'transcripts')}`,
  nothing: 'None of these files can be imported.',
  done: ({ count: n }: { count: number }) => `${count(n, 'transcript was', 'transcripts were')} imported.`,
  pasteTitle: 'Paste a transcript',
  pasteName: 'Name, such as E4',
  pasteText: 'Text of the interview',
  pasteNext: 'Look at it',
  pasteEmpty: 'Paste the text of the interview first.',
  tableTitle: 'Import a table',
  participantsTable: {
    title: ({ file }: { file: string }) => `Import participants: ${file}`,
    found: ({ count: n, names }: { count: number; names: string }) =>
      `${count(n, 'participant', 'participants')} of the project: ${names}`,
    noneFound: 'No participant of the project is in this table.',
    unknown: ({ count: n, names }: { count: number; names: string }) =>
      `${count(n, 'participant', 'participants')} that the project does not have: ${names}`,
    addUnknown: 'Add them, without an interview',
    absent: ({ count: n, names }: { count: number; names: string }) =>
      `${count(n, 'participant', 'participants')} without a row: ${names}`,
    more: ({ names, more }: { names: string; more: number }) =>
      `${names} and ${formatNumber('en', more)} more`,
    who: 'Who the rows are',
    columns: 'What the columns are',
    take: ({ column }: { column: string }) => `Take the column ${column}`,
    column: 'Column',
    meaning: 'Goes to',
    characteristic: 'the characteristic',
    newCharacteristic: 'a new characteristic',
    fact: 'the interview',
    type: 'Type',
    values: 'Values',
    first: 'First value',
    noColumns: 'The table has names of participants only.',
    changes: 'What changes',
    changed: ({ count: n }: { count: number }) =>
      count(n, 'value becomes another one', 'values become other ones'),
    filled: ({ count: n }: { count: number }) =>
      count(n, 'empty cell gets a value', 'empty cells get a value'),
    nothing: 'No value changes.',
    before: 'Now',
    after: 'Afterwards',
    moreChanges: ({ count: n }: { count: number }) => `and ${formatNumber('en', n)} more`,
    import: 'Import the table',
    done: ({ count: n }: { count: number }) =>
      `The table of ${count(n, 'participant', 'participants')} was imported.`,
  },
  storing: ({ count }: { count: number }) =>
    `Storing ${formatNumber('en', count)} ${plural('en', count, 'transcript', 'transcripts')}…`,
  tableFinding: ({ file }: { file: string }) => `Finding the passages of “${file}”…`,
  tableApplied: ({ count: n }: { count: number }) => count(n, 'row led to a coding', 'rows led to codings'),
  tableMerged: ({ count: n }: { count: number }) =>
    `${formatNumber('en', n)} of them joined a coding that was there`,
  tableThemes: ({ count: n }: { count: number }) => count(n, 'new theme', 'new themes'),
  tableEdited: ({ count: n }: { count: number }) =>
    `${count(n, 'quote was', 'quotes were')} found with other words`,
  tableNotFound: ({ count: n }: { count: number }) => `${count(n, 'quote was', 'quotes were')} not found`,
  tableAmbiguous: ({ count: n }: { count: number }) =>
    `${count(n, 'quote stands', 'quotes stand')} in more than one place`,
  tableRow: ({ row, text }: { row: number; text: string }) => `Row ${formatNumber('en', row)}: ${text}`,
  exported: ({ file }: { file: string }) => `${file} was written.`,
};
