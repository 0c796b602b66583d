/** English words of the area "participants". */
import { formatNumber, plural } from '../plural.ts';

export const commands = {
  setCharacteristic: 'Change characteristic',
  importParticipants: 'Import characteristics',
  setTranscriptFacts: 'Change interview facts',
  renameTranscript: 'Rename interview',
  deleteTranscript: 'Delete interview',
  setCells: 'Change cells',
  addParticipant: 'Add participant',
  renameParticipant: 'Rename participant',
  deleteParticipant: 'Delete participant',
  addCharacteristic: 'Add characteristic',
  changeCharacteristic: 'Change the characteristic',
  moveCharacteristic: 'Move characteristic',
  deleteCharacteristic: 'Delete characteristic',
  renameClass: 'Rename class',
  planSampling: 'Plan the sample',
  showSampling: 'Show or hide in the sampling grid',
  crossCharacteristics: 'Cross characteristics',
};
export const refusals = {
  noParticipantColumn: ({ file }: { file: string }) =>
    `${file} has no column of participants: head one column “Participant” and write E1, E2 … below it.`,
  noTableRows: ({ file }: { file: string }) =>
    `${file} holds no participant: the table needs a row of headings and a row for each participant.`,
  noParticipantKnown: ({ file }: { file: string }) =>
    `None of the participants in ${file} is in the project: write them as in the transcripts, E1, E2 …`,
  valueNotNumber: ({ characteristic, value }: { characteristic: string; value: string }) =>
    `“${value}” is not a number, and ${characteristic} holds numbers: write it in digits.`,
  valueNotDate: ({ characteristic, value }: { characteristic: string; value: string }) =>
    `“${value}” is not a date, and ${characteristic} holds dates: write it as 31/12/2025.`,
  durationNegative: () => 'A duration cannot be less than zero: give it in minutes, such as 65.',
  dateUnknown: ({ value }: { value: string }) =>
    `“${value}” is not a date of the calendar: write it as 31/12/2025.`,
  durationUnknown: ({ value }: { value: string }) =>
    `“${value}” is not a duration: write it as 65, 65 min or 1 h 05.`,
  transcriptNameEmpty: () => 'An interview needs a name, such as E12.',
  transcriptNameTaken: ({ name }: { name: string }) =>
    `There is an interview “${name}” already: choose another name.`,
  transcriptInRound: ({ transcript, round }: { transcript: string; round: string }) =>
    `${transcript} belongs to the round “${round}” and cannot be deleted: the figures of that round rest on it.`,
  participantLabelEmpty: () => 'A participant needs a name, such as E12.',
  participantExists: ({ participant }: { participant: string }) =>
    `There is a participant ${participant} already: choose another name.`,
  participantSpeaks: ({ participant, transcript }: { participant: string; transcript: string }) =>
    `${participant} speaks in ${transcript} and cannot be deleted while that interview is in the project.`,
  characteristicNameEmpty: () => 'A characteristic needs a name, such as Age.',
  characteristicExists: ({ name }: { name: string }) =>
    `There is a characteristic “${name}” already (case, accents and brackets do not count): choose another name.`,
  characteristicIsFact: ({ name }: { name: string }) =>
    `“${name}” is a heading that Trame keeps for participants and interviews: choose another name.`,
  typeDoesNotFit: (of: { characteristic: string; participant: string; value: string; count: number }) =>
    `${of.characteristic} cannot become that: “${of.value}” of ${of.participant} does not fit${of.count > 1 ? `, nor do ${formatNumber('en', of.count - 1)} more` : ''}. Change ${of.count > 1 ? 'these values' : 'this value'} first.`,
  boundNotNumber: ({ value }: { value: string }) =>
    `“${value}” is not a number: write the bounds of the classes in digits, such as 30; 40; 50.`,
  classNameEmpty: () => 'A class needs a name.',
  crossedWithItself: ({ characteristic }: { characteristic: string }) =>
    `${characteristic} cannot be crossed with itself: choose another characteristic.`,
};
export const problems = {
  titleRowsLeftOut: ({ count }: { count: number }) =>
    `${plural('en', count, '1 row', `${count} rows`)} above the headings left out.`,
  severalInOneRow: ({ count }: { count: number }) =>
    `This row names ${count} participants: its values were given to each of them.`,
  summaryLeftOut: ({ label }: { label: string }) => `“${label}” is not a participant: it was left out.`,
  percentsTaken: ({ column }: { column: string }) =>
    `The values of ${column} are percentages: they were taken as numbers, 45% as 45.`,
  unitsTaken: (of: { column: string; unit: string }) =>
    `The values of ${of.column} are numbers with a unit: they were taken as numbers, the unit (${of.unit}) stands behind the name.`,
  numbersAsNames: (of: { from: string; to: string }) =>
    `The table names participants by their numbers: “${of.from}” was taken as ${of.to}, and so on. Check them.`,
  dayNumbers: (of: { column: string; value: string; date: string }) =>
    `${of.column} holds day numbers of a spreadsheet, which were read as dates: ${of.value} as ${of.date}. Check them.`,
  monthsFirst: ({ column }: { column: string }) =>
    `The dates of ${column} were read with the month first (03/25/2026): check them.`,
  commaAsDecimal: (of: { column: string; value: string }) =>
    `In ${of.column} the comma was read as a decimal one: “${of.value}” is less than a thousand. Check it.`,
  columnMostlyNumbers: (of: { column: string; value: string }) =>
    `Most values of ${of.column} are numbers, but “${of.value}” is none: the column was taken as words.`,
  columnMostlyDates: (of: { column: string; value: string }) =>
    `Most values of ${of.column} are dates, but “${of.value}” is none: the column was taken as words.`,
  emptyCells: ({ participant, columns }: { participant: string; columns: string }) =>
    `${participant} has no value for ${columns}: counted as missing.`,
  unknownParticipant: ({ participant }: { participant: string }) =>
    `${participant} is in the table and not in the transcripts: the row was left out.`,
  participantAdded: ({ participant }: { participant: string }) =>
    `${participant} is in the table and not in the transcripts: added as a participant without an interview.`,
  participantWithoutRow: ({ participant }: { participant: string }) =>
    `${participant} has no row in the table: the characteristics stay missing.`,
  duplicateParticipant: ({ participant, row }: { participant: string; row: number }) =>
    `${participant} already stands in row ${row}: only that row was taken.`,
  rowWithoutParticipant: () => 'This row names no participant: it was left out.',
  duplicateColumn: ({ column }: { column: string }) =>
    `The heading ${column} stands twice: only the first column was taken.`,
  columnWithoutHeading: ({ column }: { column: number }) =>
    `Column ${column} has no heading: it was left out.`,
  cellNotNumber: ({ column, value }: { column: string; value: string }) =>
    `“${value}” is not a number, and ${column} holds numbers: counted as missing.`,
  cellNotDate: ({ column, value }: { column: string; value: string }) =>
    `“${value}” is not a date, and ${column} holds dates: counted as missing.`,
  cellNotDuration: ({ column, value }: { column: string; value: string }) =>
    `“${value}” in ${column} is not a duration: write it as 65 min or 1 h 05.`,
  participantWithoutTranscript: ({ participant }: { participant: string }) =>
    `${participant} has no transcript: date, duration, place and interviewer were left out.`,
  factsOfSeveralTranscripts: ({ participant, transcript }: { participant: string; transcript: string }) =>
    `${participant} has several transcripts: date, duration, place and interviewer were given to ${transcript}.`,
  factsDiffer: ({ transcript }: { transcript: string }) =>
    `An earlier row gives another date, duration, place or interviewer for ${transcript}: the earlier one was kept.`,
  pastedNotNumber: (of: { participant: string; column: string; value: string }) =>
    `${of.participant}, ${of.column}: “${of.value}” is not a number. The cell was left as it was.`,
  pastedNotDate: (of: { participant: string; column: string; value: string }) =>
    `${of.participant}, ${of.column}: “${of.value}” is not a date. The cell was left as it was.`,
  pastedNotDuration: (of: { participant: string; column: string; value: string }) =>
    `${of.participant}, ${of.column}: “${of.value}” is not a duration. The cell was left as it was.`,
  pastedParticipantExists: ({ participant }: { participant: string }) =>
    `${participant} is in the project already: no second one was added.`,
  pastedNameDiffers: ({ participant, value }: { participant: string; value: string }) =>
    `“${value}” was pasted over the name of ${participant}: names are changed one by one, with F2.`,
  pastedOutside: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'column', 'columns')} beyond the right edge ${plural('en', count, 'was', 'were')} left out.`,
  pastedBelow: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'row', 'rows')} below the last participant ${plural('en', count, 'was', 'were')} left out.`,
  pastedFixed: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'cell', 'cells')} that cannot be written to ${plural('en', count, 'was', 'were')} left as ${plural('en', count, 'it was', 'they were')}.`,
};
export const words = {
  transcripts: {
    renameTitle: 'Rename the interview',
    name: 'Name of the interview',
    deleted: ({ name, undo }: { name: string; undo: string }) =>
      `“${name}” was deleted with all that was coded in it. ${undo} brings it back.`,
    menu: 'More about this interview',
  },
  tableOne: 'Table 1. Characteristics of the participants',
  characteristic: 'Characteristic',
  summary: 'Summary',
  facts: { date: 'Date', durationMinutes: 'Duration (min)', place: 'Place', interviewer: 'Interviewer' },
  under: ({ bound }: { bound: string }) => `Under ${bound}`,
  andOver: ({ bound }: { bound: string }) => `${bound} and over`,
  fromTo: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  between: '; ',
  noValue: 'no value',
  missingValues: ({ count }: { count: number }) => `${formatNumber('en', count)} missing`,
  number: ({ count }: { count: number }) => `n = ${formatNumber('en', count)}`,
  medianAndRange: ({ median, least, greatest }: { median: string; least: string; greatest: string }) =>
    `median ${median} [${least}–${greatest}]`,
  medianFromTo: ({ median, least, greatest }: { median: string; least: string; greatest: string }) =>
    `median ${median} [${least} to ${greatest}]`,
  mean: ({ mean }: { mean: string }) => `mean ${mean}`,
  total: ({ total }: { total: string }) => `total ${total}`,
  shortMedian: ({ median }: { median: string }) => `med. ${median}`,
  classCount: ({ count }: { count: number }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'class', 'classes')}`,
};
