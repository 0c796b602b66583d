/**
 * Everything the user can ask of the window, in the order of the menus: the one table from which keys, native menu, palette
 * and the list of shortcuts are made. Names stand in `words.actions.names`; who acts is registered with `useActions`.
 */
import type { Words } from '../words/words.ts';
import type { Context } from './contexts.ts';
import type { System } from './keys.ts';

export type ActionId = keyof Words['actions']['names'];
export type ActionGroup = keyof Words['actions']['groups'];

export interface Action {
  /** Where its keys hold. It is offered while somebody has registered for it. */
  readonly where: Context;
  readonly group: ActionGroup;
  /** The first one is shown; all of them act. Empty where it has none. */
  readonly keys: readonly string[] | Readonly<Record<System, readonly string[]>>;
  /** A line stands above it in the menu. */
  readonly startsPart?: true;
}

const none: readonly string[] = [];
const redoKeys = {
  mac: ['Ctrl Shift Z'],
  windows: ['Ctrl Y', 'Ctrl Shift Z'],
  linux: ['Ctrl Shift Z', 'Ctrl Y'],
} as const;
/** On a Mac these move the caret by word. */
const otherInterview = (arrow: string) => ({
  mac: none,
  windows: [`Alt ${arrow}`],
  linux: [`Alt ${arrow}`],
});

export const actions = {
  newProject: { where: 'always', group: 'file', keys: ['Ctrl N', 'Ctrl Alt N'] },
  openProject: { where: 'always', group: 'file', keys: ['Ctrl O'] },
  openSample: { where: 'always', group: 'file', keys: none },
  importTranscripts: { where: 'always', group: 'file', keys: ['Ctrl I'], startsPart: true },
  importFolder: { where: 'project', group: 'file', keys: none },
  pasteTranscript: { where: 'project', group: 'file', keys: none },
  importParticipants: { where: 'project', group: 'file', keys: none },
  importCodedTable: { where: 'project', group: 'file', keys: none },
  export: { where: 'project', group: 'file', keys: ['Ctrl E'], startsPart: true },
  bringBackResults: { where: 'project', group: 'file', keys: none },
  startRound: { where: 'project', group: 'file', keys: none },
  exportFigure: { where: 'project', group: 'file', keys: ['Ctrl Shift E'] },
  sendCopy: { where: 'project', group: 'file', keys: none },
  mergeCopy: { where: 'project', group: 'file', keys: none },
  save: { where: 'project', group: 'file', keys: ['Ctrl S'], startsPart: true },
  saveCopy: { where: 'project', group: 'file', keys: ['Ctrl Shift S'] },
  backups: { where: 'always', group: 'file', keys: none },
  print: { where: 'project', group: 'file', keys: ['Ctrl P'], startsPart: true },
  renameProject: { where: 'project', group: 'file', keys: none, startsPart: true },
  addCoder: { where: 'project', group: 'file', keys: none },
  approach: { where: 'project', group: 'file', keys: none },
  closeProject: { where: 'project', group: 'file', keys: ['Ctrl W'] },

  undo: { where: 'project', group: 'edit', keys: ['Ctrl Z'] },
  redo: { where: 'project', group: 'edit', keys: redoKeys },
  find: { where: 'project', group: 'edit', keys: ['Ctrl F'], startsPart: true },
  searchAll: { where: 'project', group: 'edit', keys: ['Ctrl Shift F'] },
  retrieve: { where: 'project', group: 'edit', keys: ['Ctrl Shift R'] },
  checkChapter: { where: 'project', group: 'edit', keys: ['Ctrl Shift K'] },
  settings: { where: 'always', group: 'edit', keys: ['Ctrl ,'], startsPart: true },

  palette: { where: 'always', group: 'view', keys: ['Ctrl K'] },
  showCorpus: { where: 'project', group: 'view', keys: ['Ctrl 1'], startsPart: true },
  showCoding: { where: 'project', group: 'view', keys: ['Ctrl 2'] },
  showThemes: { where: 'project', group: 'view', keys: ['Ctrl 3'] },
  showSaturation: { where: 'project', group: 'view', keys: ['Ctrl 4'] },
  showAnalysis: { where: 'project', group: 'view', keys: ['Ctrl 7'] },
  showTriangulation: { where: 'project', group: 'view', keys: ['Ctrl 5'] },
  showResults: { where: 'project', group: 'view', keys: ['Ctrl 6'] },
  nextPanel: { where: 'project', group: 'view', keys: ['F6'], startsPart: true },
  previousPanel: { where: 'project', group: 'view', keys: ['Shift F6'] },
  toggleTree: { where: 'project', group: 'view', keys: none, startsPart: true },
  toggleRightPanel: { where: 'project', group: 'view', keys: none },
  largerText: { where: 'project', group: 'view', keys: none, startsPart: true },
  smallerText: { where: 'project', group: 'view', keys: none },

  selectSentence: { where: 'transcript', group: 'reading', keys: ['Alt S'] },
  selectTurn: { where: 'transcript', group: 'reading', keys: ['Alt T'] },
  previousTranscript: { where: 'transcript', group: 'reading', keys: otherInterview('ArrowLeft') },
  nextTranscript: { where: 'transcript', group: 'reading', keys: otherInterview('ArrowRight') },
  nextCoding: { where: 'transcript', group: 'reading', keys: ['F8', 'N'] },
  previousCoding: { where: 'transcript', group: 'reading', keys: ['Shift F8', 'P'] },
  correct: { where: 'transcript', group: 'reading', keys: ['E'] },
  renameTranscript: { where: 'project', group: 'reading', keys: none, startsPart: true },
  deleteTranscript: { where: 'project', group: 'reading', keys: none },

  code: { where: 'transcript', group: 'coding', keys: ['Enter'] },
  repeat: { where: 'transcript', group: 'coding', keys: ['.', 'Ctrl .'] },
  highlighter: { where: 'transcript', group: 'coding', keys: ['H'] },

  comment: { where: 'selectedCoding', group: 'selectedCoding', keys: ['C'] },
  endLater: { where: 'selectedCoding', group: 'selectedCoding', keys: ['Alt Shift ArrowRight'] },
  endEarlier: { where: 'selectedCoding', group: 'selectedCoding', keys: ['Alt Shift ArrowLeft'] },
  startLater: { where: 'selectedCoding', group: 'selectedCoding', keys: ['Ctrl Alt ArrowRight'] },
  startEarlier: { where: 'selectedCoding', group: 'selectedCoding', keys: ['Ctrl Alt ArrowLeft'] },
  remove: { where: 'selectedCoding', group: 'selectedCoding', keys: ['Delete', 'Backspace'] },

  filterThemes: { where: 'themeTree', group: 'themes', keys: ['/'] },
  newTheme: { where: 'themeTree', group: 'themes', keys: ['Insert', 'Ctrl Enter'] },
  newSubTheme: { where: 'themeTree', group: 'themes', keys: ['Ctrl Shift Enter'] },
  renameTheme: { where: 'themeTree', group: 'themes', keys: ['F2'] },
  moveThemeUp: { where: 'themeTree', group: 'themes', keys: ['Alt ArrowUp'] },
  moveThemeDown: { where: 'themeTree', group: 'themes', keys: ['Alt ArrowDown'] },
  indentTheme: { where: 'themeTree', group: 'themes', keys: ['Alt ArrowRight'] },
  outdentTheme: { where: 'themeTree', group: 'themes', keys: ['Alt ArrowLeft'] },
  mergeThemes: {
    where: 'themeTree',
    group: 'themes',
    // ⌘M puts the window away on a Mac.
    keys: { mac: ['Ctrl Shift M'], windows: ['Ctrl M'], linux: ['Ctrl M'] },
  },
  deleteTheme: { where: 'themeTree', group: 'themes', keys: ['Delete'] },

  addParticipant: { where: 'participants', group: 'corpus', keys: ['Insert'] },

  nextDifference: { where: 'triangulation', group: 'triangulation', keys: ['J'] },
  previousDifference: { where: 'triangulation', group: 'triangulation', keys: ['K'] },
  keepFirst: { where: 'triangulation', group: 'triangulation', keys: ['1'] },
  keepSecond: { where: 'triangulation', group: 'triangulation', keys: ['2'] },
  mergePassages: { where: 'triangulation', group: 'triangulation', keys: ['3'] },
  discussDifference: { where: 'triangulation', group: 'triangulation', keys: ['4'] },
  keepBoth: { where: 'triangulation', group: 'triangulation', keys: ['5'] },
  markLastAspect: { where: 'saturation', group: 'saturation', keys: ['L'] },
  insertEvidence: { where: 'results', group: 'results', keys: ['Ctrl Alt P'] },
  insertFootnote: { where: 'results', group: 'results', keys: ['Ctrl Alt F'] },

  shortcuts: { where: 'always', group: 'help', keys: ['F1', '?'] },
} as const satisfies Record<ActionId, Action>;

/** Ids of the actions whose keys hold in one context. */
export type ActionsIn<One extends Context> = {
  [Id in ActionId]: (typeof actions)[Id]['where'] extends One ? Id : never;
}[ActionId];

export const actionIds = Object.keys(actions) as readonly ActionId[];

export function actionOf(id: ActionId): Action {
  return actions[id];
}

/** Keys of an action before anybody changed them. */
export function usualKeys(id: ActionId, system: System): readonly string[] {
  const { keys } = actionOf(id);
  return 'mac' in keys ? keys[system] : keys;
}
