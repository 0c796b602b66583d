/** English words of the area "participants". */

export const commands = {
  setCharacteristic: 'Change characteristic',
  importParticipants: 'Import characteristics',
  setTranscriptFacts: 'Change interview facts',
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
  durationNegative: () => 'A duration cannot be less than nothing: give it in minutes, such as 65.',
  dateUnknown: ({ value }: { value: string }) =>
    `“${value}” is not a date of the calendar: write it as 31/12/2025.`,
};
export const problems = {
  emptyCells: ({ participant, columns }: { participant: string; columns: string }) =>
    `${participant} has no value for ${columns}: counted as missing.`,
  unknownParticipant: ({ participant }: { participant: string }) =>
    `${participant} is in the table and not in the transcripts: the row was left out.`,
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
};
export const words = {};
