/** English words of the area "storage": project files, the database of the window, what is saved, undo and redo. */
import { formatNumber, plural } from '../plural.ts';

const rules: Readonly<Record<string, string>> = {
  missingReference: 'names something that is not in the project',
  themeCircle: 'stands below itself in the tree',
  axisHasCoding: 'lies on a heading that takes no codings',
  rangeOutsideText: 'lies outside its transcript',
  rangeSplitsCharacter: 'begins or ends inside a character',
  quoteDiffers: 'has a quote that differs from its transcript',
  secondReadingMark: 'is a second reading mark of the same coder',
  secondSamplingGrid: 'is a second sampling grid of the same characteristics',
  secondStudySettings: 'is a second record of settings',
  secondLastAspect: 'is a second last new aspect of the same theme',
  secondThemeDomain: 'is a second mark as a domain of the same theme',
  secondStudyText: 'is a second text for the same place',
  noInfo: 'has no name and date of creation',
};

const tables: Readonly<Record<string, string>> = {
  info: 'the project',
  coders: 'a coder',
  characteristics: 'a characteristic',
  participants: 'a participant',
  transcripts: 'a transcript',
  themes: 'a theme',
  codings: 'a coding',
  memos: 'a memo',
  axialLinks: 'a link',
  readingMarks: 'a reading mark',
  samplingGrids: 'a sampling grid',
  queries: 'a saved query',
  linkTypes: 'a kind of link',
  maps: 'a map',
  mapItems: 'something on a map',
  ignoredSuggestions: 'an ignored suggestion',
  resultsDocuments: 'a text of results',
  resultsBlocks: 'a part of the results',
  rounds: 'a round of coding',
  decisions: 'a decision',
  studySettings: 'settings of the study',
  lastAspects: 'a last new aspect',
  themeDomains: 'a mark as a domain',
  studyTexts: 'a text about the study',
};

/** Why something could not be read or written; parameters of sentences name them. */
const reasons = {
  noPermission: 'you are not allowed to',
  diskFull: 'the disk is full',
  readOnlyDisk: 'the disk is read only',
  busy: 'another program is using it',
  folderMissing: 'its folder does not exist',
  isFolder: 'it is a folder',
  isFile: 'it is a file and not a folder',
  notOrdinary: 'it is a device or a pipe and not an ordinary file',
  tooLarge: 'it is too large',
  nameTooLong: 'its name is too long',
  unknown: 'the disk or the browser reported an error',
  storageFull: 'the disk or the browser’s share of it is full',
  storageBlocked: 'the browser lets nothing be stored here',
  fileGone: 'the file, its folder or its drive is no longer there',
  deviceError: 'the disk does not answer as it should',
  changedElsewhere: 'another program has changed the file',
  takenOver: 'somebody else has the project open for writing',
};

type InFile = { file: string };
type Because = { reason: keyof typeof reasons };

export const commands = {
  undo: 'Undo',
  redo: 'Redo',
};
export const refusals = {
  fileNotProject: ({ file }: InFile) =>
    `${file} was not opened: it is not a Trame project. Choose a file that ends in .trame.`,
  projectNewer: ({ file, version }: InFile & { version: number }) =>
    `${file} was not opened: it was written by a newer Trame (format ${version}). Install the newest Trame to open it.`,
  projectPartMissing: ({ file, part }: InFile & { part: string }) =>
    `${file} was not opened: its part ${part} is missing. Open a copy or a backup of it.`,
  projectPartBroken: ({ file, part, place }: InFile & { part: string; place: string }) =>
    `${file} was not opened: its part ${part} is damaged or was changed outside Trame${place ? ` (at ${place})` : ''}. Open a copy or a backup of it.`,
  projectInconsistent: ({
    file,
    rule,
    table,
    id,
    missing,
  }: InFile & { rule: string; table: string; id: string; missing: string }) =>
    `${file} was not opened: ${tables[table] ?? table} in it (${id}) ${rules[rule] ?? rule}${missing ? ` (${missing})` : ''}. Open a copy or a backup of it.`,
  historyBroken: ({ file, row }: InFile & { row: number }) =>
    `${file} was not opened: its history is damaged from row ${row} on. Open a copy or a backup of it.`,
  fileCannotBeRead: ({ file, reason }: InFile & Because) => `${file} was not read: ${reasons[reason]}.`,
  fileCannotBeWritten: ({ file, reason }: InFile & Because) =>
    `${file} was not written: ${reasons[reason]}. What stood there before is unchanged.`,
  fileIsFolder: ({ file }: InFile) => `${file} is a folder; name a file.`,
  fileMissing: ({ file }: InFile) => `${file} was not found. Check its name and folder.`,
  changeDoesNotFit: ({ table, rule }: { table: string; rule: string }) =>
    `Nothing was changed: ${tables[table] ?? table} ${rules[rule] ?? 'is no longer as this change expects it'}.`,
  changeIsWrong: ({ table }: { table: string }) =>
    `Nothing was changed: this would leave ${tables[table] ?? table} that cannot be stored. Please report this.`,
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToRedo: () => 'There is nothing to redo.',
  undoDoesNotFit: () =>
    'This cannot be undone: what it changed was changed again since, by another coder or in a later step.',
  redoDoesNotFit: () => 'This cannot be done again: what it changed was changed since.',
  noProjectOpen: () => 'No project is open. Open or create one first.',
  projectIsReadOnly: ({ owner }: { owner: string }) =>
    owner
      ? `The project is read only here: ${owner} has it open in another window or on another computer. Close it there first.`
      : 'The project is read only here: it is open in another window or on another computer. Close it there first.',
  tooMuchUnwritten: ({ count }: { count: number }) =>
    `${count} changes wait to be written, and the last attempt failed. Save a copy or free some room, then try again.`,
  storedProjectMissing: ({ project }: { project: string }) =>
    `${project} is no longer stored in this browser. Open its file or a copy.`,
  storedProjectDamaged: ({
    project,
    rule,
    table,
    id,
  }: {
    project: string;
    rule: string;
    table: string;
    id: string;
  }) =>
    `${project} as stored on this computer is damaged: ${tables[table] ?? table} (${id}) ${rules[rule] ?? 'cannot be read'}. Open its file or a copy.`,
  storageNewer: () =>
    'This project was stored by a newer Trame. Install the newest Trame, or open a copy of its file.',
  lastProjectGone: () =>
    'The project that was open last is no longer in the list of this computer. Open its file to go on.',
  lastProjectInUse: ({ project, owner, host }: { project: string; owner: string; host: string }) =>
    `${project}, open last, was not opened again: ${owner || 'somebody else'} has it open${host ? ` on ${host}` : ''}. Open it from the list to read it meanwhile.`,
  lastFileAway: ({ project, file }: InFile & { project: string }) =>
    `${project}, open last, was not opened again: ${file} is no longer where it was. Connect its drive, or open it from the list to see what this computer keeps of it.`,
  newProjectNeedsFile: () =>
    'The project was not made, since no place for its file was chosen. Create it again and choose one.',
  fileTakenOver: ({ file, owner, host }: InFile & { owner: string; host: string }) =>
    owner
      ? `${file} was not written: ${owner} has it open on ${host}. Save yours under another name, or close it there first.`
      : `${file} was not written: it is open on another computer. Save yours under another name, or close it there first.`,
  fileChangedElsewhere: ({ file }: InFile) =>
    `${file} was changed by another program since Trame read it, and was not overwritten. Save yours under another name.`,
  filePermissionNeeded: ({ file }: InFile) =>
    `${file} may not be written until you allow it again. Choose “Save” and confirm.`,
};
export const problems = {};
export const words = {
  saved: ({ time }: { time: string }) => `Saved ${time}`,
  /** Nothing was changed since the project was opened. */
  savedBefore: 'Saved',
  savedInBrowser: () => 'Saved in this browser only',
  savedInBrowserWithFile: ({ time }: { time: string }) => `Saved in this browser, file of ${time}`,
  saving: 'Saving…',
  notSaved: ({ reason }: Because) => `Not saved: ${reasons[reason]}.`,
  saveCopy: 'Save a copy',
  tryAgain: 'Try again',
  readOnly: ({ owner }: { owner: string }) =>
    owner ? `Opened by ${owner} in another window: read only` : 'Opened in another window: read only',
  readOnlyElsewhere: ({ owner, host }: { owner: string; host: string }) =>
    owner ? `Opened by ${owner} on ${host}: read only` : `Opened on ${host}: read only`,
  readOnlyFree: 'Free again: open for writing',
  undoOf: ({ command, about }: { command: string; about: string }) =>
    about ? `Undo ${command}: ${about}` : `Undo ${command}`,
  redoOf: ({ command, about }: { command: string; about: string }) =>
    about ? `Redo ${command}: ${about}` : `Redo ${command}`,
  copyName: ({ project }: { project: string }) => `${project} (copy).trame`,
  renewPermission: ({ file }: { file: string }) => `Allow writing ${file} again`,
  reasons,
  saveElsewhere: 'Save elsewhere',
  inNoFile: () => 'In this program only, in no file yet',
  wentOnBeside: ({ file, second }: { file: string; second: string }) =>
    `${file} was changed by another program and is left as it is. Your version goes on in ${second}, in the same folder.`,
  opening: {
    rebuilt: ({ file }: InFile) =>
      `What this computer kept of ${file} was gone or damaged and was made anew from the file. Nothing of the file is lost.`,
    recovered: ({ file, count }: InFile & { count: number }) =>
      `${formatNumber('en', count)} ${plural('en', count, 'change', 'changes')} that ${file} lacked ${plural('en', count, 'was', 'were')} still stored on this computer and ${plural('en', count, 'is', 'are')} in it again.`,
    synced: ({ file, service }: InFile & { service: string }) =>
      `${file} lies in a folder of ${service}, which copies it between computers. Work on one computer at a time, and let it finish copying before you open the project on another.`,
    reopened: 'Trame ended unexpectedly and opened the project again where you were.',
    copyOpened: 'What this computer keeps of it was opened instead; save it elsewhere to go on.',
    copyIncomplete: ({ file }: InFile) =>
      `A part of what this computer keeps of ${file} is missing. It is made anew the next time that the project is opened with its file.`,
    onlyCopyIncomplete: ({ project }: { project: string }) =>
      `A part of what this computer keeps of ${project} is missing. Save a copy of what is left; if you have its file or an earlier copy, remove the project from the list of the first screen and open that.`,
    keptDamaged: ({ file, second }: InFile & { second: string }) =>
      `What this computer kept of ${file} was damaged and had changes that the file lacks. ${file} was opened as it is now; what was left here was kept as ${second}, in the same folder.`,
    keptSecond: ({ file, second }: InFile & { second: string }) =>
      `${file} was changed on another computer or by another program. It was opened as it is now; what this computer had was kept as ${second}, in the same folder.`,
    stepsLeft: ({ file, count }: InFile & { count: number }) =>
      `The last ${formatNumber('en', count)} ${plural('en', count, 'change', 'changes')} in the journal of ${file} could not be read. They are still in the journal beside it.`,
    tornJournal: ({ file }: InFile & { kept: string }) =>
      `Trame ended while it was writing ${file}. Everything that was shown as saved is there; a half-written last change was left out.`,
    damagedJournal: ({ file, kept }: InFile & { kept: string }) =>
      `The journal of ${file} is damaged. Everything before the damage is there; the journal as it was is kept as ${kept}.`,
    foreignJournal: ({ file, kept }: InFile & { kept: string }) =>
      `The journal beside ${file} belongs to another state of it and was not used. It is kept as ${kept}.`,
  },
};
