/** English words of the area "shell": starting Trame, the window's frame, and files on the desktop. */
import { plural } from '../plural.ts';

/** Why the system refused to read or write, by its own code. */
const diskReasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to use it',
  EPERM: 'you have no permission to use it',
  EROFS: 'the disk can only be read',
  ENOENT: 'it is no longer there',
  ENOTDIR: 'its folder is no longer there',
  EISDIR: 'it is not a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your space on the disk is used up',
  EIO: 'the disk does not answer as it should',
  EBUSY: 'another program is using it',
  ENAMETOOLONG: 'its name is too long',
};

const diskReason = (code: string): string =>
  diskReasons[code] ?? (code === '' ? 'the system gives no reason' : `the system says ${code}`);

export const commands = {};
export const refusals = {
  diskReadFailed: ({ file, reason }: { file: string; reason: string }) =>
    `“${file}” could not be read: ${diskReason(reason)}. Check the file and open it again.`,
  diskWriteFailed: ({ file, reason }: { file: string; reason: string }) =>
    `“${file}” was not written: ${diskReason(reason)}. What stood there before is untouched; save in another place.`,
  diskFileTooLarge: ({ file, limit }: { file: string; limit: number }) =>
    `“${file}” was not read: it is larger than ${Math.floor(limit / 2 ** 20)} MB. Divide it or choose another file.`,
  journalDoesNotFit: ({ file, count }: { file: string; count: number }) =>
    `“${file}” was not brought up to date: its last ${count} ${plural('en', count, 'step does', 'steps do')} not fit it. Nothing was lost; they stay in the journal beside it.`,
  journalUnclear: ({ file }: { file: string }) =>
    `“${file}” was not read: the journal beside it is damaged or belongs to another state of it, and may hold work that is not in the file. Nothing was changed; open the file once in Trame, which keeps that journal and says what is in it.`,
  stopped: () => 'Stopped. Nothing was changed.',
  compactingFailed: ({ file }: { file: string }) =>
    `“${file}” was not brought up to date: this took too long or needs too much memory. Nothing was lost; the last steps stay in the journal beside it.`,
  backupFailed: ({ project, reason }: { project: string; reason: string }) =>
    `No backup of ${project} was made: ${diskReason(reason)}. The project itself is not affected; free some room and try again.`,
  fileHandleUnknown: () =>
    'Trame no longer knows where this file lies. Save it with a new name, or open it again.',
  startPortTaken: ({ address }: { address: string }) =>
    `${address} is used by another program. Trame keeps its data under this address: end that program and start again.`,
  startOtherBuild: ({ address }: { address: string }) =>
    `Another version of Trame is running at ${address}. End it there with Ctrl-C and start again.`,
};
export const problems = {};
export const words = {
  dialogs: {
    openProject: 'Open project',
    saveProject: 'Save project as',
    saveExport: 'Export',
    openTranscripts: 'Choose interviews',
    openTable: 'Choose a table',
    openFolder: 'Choose a folder of interviews',
  },
  /** Another version of a project, saved beside it. */
  versionName: ({ name, number }: { name: string; number: number }) =>
    `${name} (this computer${number === 1 ? '' : ` ${number}`})`,
  fileKinds: {
    project: 'Trame project',
    transcripts: 'Interviews',
    table: 'Tables',
    all: 'All files',
    exported: ({ extension }: { extension: string }) => `.${extension} file`,
  },
  closeUnsaved: {
    question: 'Trame has not said that everything is saved.',
    detail: 'The last changes may be lost if you close now.',
    wait: 'Wait',
    close: 'Close anyway',
  },
  start: {
    browserEdition: ({ address }: { address: string }) => `Trame is open at ${address}.`,
    browserServes: ({ address }: { address: string }) =>
      `Trame waits at ${address} – open this address in Chromium, Chrome or Edge.`,
    hints: {
      noRuntime:
        'This is the browser edition. For the desktop app, start again where github.com can be reached, or set ELECTRON_MIRROR to a mirror of Electron.',
      noDisplay: 'This is the browser edition. For the desktop app, start again where there is a screen.',
      desktopEnded:
        'This is the browser edition: the desktop app could not start on this system; its message stands above.',
      askedFor: 'This is the browser edition. For the desktop app, run npm start alone.',
    },
    joined: ({ address }: { address: string }) => `Trame is already running; its window opens at ${address}`,
    howToEnd: 'Ctrl-C ends it.',
    fetching:
      'Fetching the desktop app’s runtime (about 120 MB, once). Press B or Ctrl-C for the browser edition.',
    fetched: ({ done, total }: { done: string; total: string }) => `  ${done} of ${total} MB`,
    fetchedSoFar: ({ done }: { done: string }) => `  ${done} MB`,
    unpacking: 'Unpacking the desktop app’s runtime.',
    fetchFailed: ({ reason }: { reason: string }) =>
      `The desktop app’s runtime cannot be fetched: ${reason}.`,
    fetchStalled: 'nothing arrived for 10 seconds',
    fetchSkipped: 'you chose the browser edition',
    fetchNoSite: 'its site cannot be reached',
    fetchDamaged: 'what arrived is not what was expected',
    fetchRefused: 'the download failed',
    ended: 'Trame has ended.',
    usage: [
      'Usage: npm start -- [--browser] [--no-open] [--port NUMBER]',
      '  --browser      opens the browser edition instead of the desktop app',
      '  --no-open      serves the browser edition and opens nothing',
      '  --port NUMBER  serves it at this port (17871); another port has projects of its own',
    ].join('\n'),
  },
};
