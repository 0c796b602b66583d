/** English words of the area "importing". */
import { formatNumber } from '../plural.ts';

export const commands = {
  importTranscripts: 'Import transcripts',
};
export const refusals = {
  nothingToImport: () => 'Nothing was imported: none of the files is left to take. Choose other files.',
  noText: ({ file }: { file: string }) =>
    `${file} holds no text: open it in the program that made it and check that the interview is in it.`,
  parsingTookTooLong: ({ file, seconds }: { file: string; seconds: number }) =>
    `${file} could not be read within ${seconds} seconds and was left out: save it anew, or as plain text, and import it again.`,
  parsingNeedsMemory: ({ file }: { file: string }) =>
    `${file} needs more memory than reading a file may take and was left out: divide it into smaller files.`,
  parsingFailed: ({ file }: { file: string }) =>
    `${file} could not be read, its content is damaged: save it anew in the program that made it.`,
  noFilesInFolder: ({ folder }: { folder: string }) =>
    `The folder ${folder} holds no file that can be imported: put .txt or .docx files into it.`,
};
export const problems = {
  noSpeakerLabels: () =>
    'No speaker labels were found: each paragraph was taken as a turn of the participant.',
  veryLongLine: ({ characters }: { characters: number }) =>
    `This paragraph has ${formatNumber('en', characters)} characters: check that the file has its line breaks.`,
  sameFileKept: ({ other }: { other: string }) => `The text is the same as that of ${other}: both were kept.`,
  sameFileSkipped: ({ other }: { other: string }) =>
    `The text is the same as that of ${other}: it was left out.`,
  alreadyImportedKept: ({ transcript }: { transcript: string }) =>
    `The project already has this text as transcript ${transcript}: both were kept.`,
  alreadyImportedSkipped: ({ transcript }: { transcript: string }) =>
    `The project already has this text as transcript ${transcript}: it was left out.`,
  twoFilesForParticipant: ({ participant, other }: { participant: string; other: string }) =>
    `${participant} also speaks in ${other}: both are kept as interviews of one participant.`,
  interviewerSilent: ({ label }: { label: string }) =>
    `No turn is labelled ${label}: check how the interviewer is written in the files.`,
};
export const words = {
  /** Why a speaker was taken as interviewer or as that participant. */
  rules: {
    label: 'from the label',
    fileLabel: 'from the beginning of the file’s name',
    fileName: 'from the file’s name',
    chosen: 'chosen by you',
    given: 'interviewer you named',
    known: 'interviewer in this project',
    word: 'the label says so',
    mostFiles: 'these initials are in most files',
    questions: 'asks most of the questions',
    beforeFirstLabel: 'text before the first label',
  },
};
