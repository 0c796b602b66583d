/** English words of the area "importing". */
import { formatNumber, plural } from '../plural.ts';

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
  outNotProject: ({ file }: { file: string }) =>
    `${file} cannot be written: a project’s name ends in .trame. Give --out such a name.`,
  noFilesInFolder: ({ folder }: { folder: string }) =>
    `The folder ${folder} holds no file that can be imported: put .docx, .odt, .rtf, .pdf, .txt, .vtt or .srt files into it.`,
};
export const problems = {
  noSpeakerLabels: () =>
    'No speaker labels were found: each paragraph was taken as a turn of the participant.',
  possibleSpeakers: ({ names }: { names: string }) =>
    `These begin several paragraphs as speakers do, and were not taken as such: ${names}. If they speak, choose them under the speakers (on the command line: --interviewer and the name of who asks).`,
  veryLongLine: ({ characters }: { characters: number }) =>
    `This paragraph has ${formatNumber('en', characters)} characters: check that the file has its line breaks.`,
  sameFileKept: ({ other }: { other: string }) => `The text is the same as that of ${other}: both were kept.`,
  sameFileSkipped: ({ other }: { other: string }) =>
    `The text is the same as that of ${other}: it was left out.`,
  alreadyImportedKept: ({ transcript }: { transcript: string }) =>
    `The project already has this text as transcript ${transcript}: both were kept.`,
  alreadyImportedSkipped: ({ transcript }: { transcript: string }) =>
    `The project already has this text as transcript ${transcript}: it was left out.`,
  changedTextKept: ({ transcript, name }: { transcript: string; name: string }) =>
    `The project has a transcript ${transcript} with another text: both are kept, this one as ${name}.`,
  changedTextCorrects: ({ transcript }: { transcript: string; name: string }) =>
    `This text takes the place of that of transcript ${transcript}: its codings move along.`,
  twoFilesForParticipant: ({ participant, other }: { participant: string; other: string }) =>
    `${participant} also speaks in ${other}: both are kept as interviews of one participant.`,
  interviewerSilent: ({ label }: { label: string }) =>
    `No turn is labelled ${label}: check how the interviewer is written in the files.`,
};
export const words = {
  reading: ({ number, count, file }: { number: number; count: number; file: string }) =>
    `Reading ${formatNumber('en', number)} of ${formatNumber('en', count)}: ${file}`,
  writing: ({ file }: { file: string }) => `Writing ${file}`,
  written: ({ count, project, file }: { count: number; project: string; file: string }) =>
    `${formatNumber('en', count)} ${plural('en', count, 'transcript', 'transcripts')} imported into project ${project}, written to ${file}.`,
  /** A problem's sentence with its place in front; 0 means the whole file. */
  problemInLine: ({ file, line, message }: { file: string; line: number; message: string }) =>
    line === 0 ? `${file}: ${message}` : `${file}, line ${formatNumber('en', line)}: ${message}`,
  problemInRow: ({ file, row, message }: { file: string; row: number; message: string }) =>
    row === 0 ? `${file}: ${message}` : `${file}, row ${formatNumber('en', row)}: ${message}`,
  columns: {
    transcript: 'Transcript',
    participant: 'Participants',
    turns: 'Turns',
    words: 'Words',
    lines: 'Lines',
  },
  info: {
    name: 'Project',
    coders: 'Coders',
    transcripts: 'Transcripts',
    words: 'Words',
    participants: 'Participants',
    characteristics: 'Characteristics',
    themes: 'Themes',
    codings: 'Codings',
    links: 'Axial links',
    memos: 'Memos',
  },
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
