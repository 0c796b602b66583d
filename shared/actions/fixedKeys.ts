/** Keys that are no actions of their own, since they only mean something where they are pressed. They cannot be changed. */
import type { Words } from '../words/words.ts';
import type { ActionGroup } from './actions.ts';
import type { Context } from './contexts.ts';

export interface FixedKeys {
  readonly name: keyof Words['actions']['fixed'];
  readonly where: Context;
  readonly group: ActionGroup;
  /** As they are shown; some stand for several. */
  readonly shown: string;
  /** All of them, for the test that no two things want the same. */
  readonly keys: readonly string[];
}

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

export const fixedKeys: readonly FixedKeys[] = [
  {
    name: 'moveByLine',
    where: 'transcript',
    group: 'reading',
    shown: '↑ ↓',
    keys: [...arrows, ...arrows.map((arrow) => `Shift ${arrow}`)],
  },
  {
    name: 'selectByWord',
    where: 'transcript',
    group: 'reading',
    shown: 'Ctrl Shift ← →',
    keys: ['Ctrl Shift ArrowLeft', 'Ctrl Shift ArrowRight'],
  },
  { name: 'leave', where: 'transcript', group: 'reading', shown: 'Escape', keys: ['Escape'] },
  { name: 'applyTheme', where: 'codeBar', group: 'coding', shown: 'Enter', keys: ['Enter'] },
  { name: 'applyAndStay', where: 'codeBar', group: 'coding', shown: 'Ctrl Enter', keys: ['Ctrl Enter'] },
  { name: 'themeOfTyped', where: 'codeBar', group: 'coding', shown: 'Shift Enter', keys: ['Shift Enter'] },
  { name: 'inVivo', where: 'codeBar', group: 'coding', shown: 'Alt Enter', keys: ['Alt Enter'] },
  { name: 'memo', where: 'codeBar', group: 'coding', shown: 'Alt M', keys: ['Alt M'] },
  {
    name: 'moveInTable',
    where: 'participants',
    group: 'corpus',
    shown: '↑ ↓ ← →',
    keys: [...arrows, ...arrows.map((arrow) => `Shift ${arrow}`)],
  },
  { name: 'editCell', where: 'participants', group: 'corpus', shown: 'Enter', keys: ['Enter'] },
  { name: 'editAnyCell', where: 'participants', group: 'corpus', shown: 'F2', keys: ['F2'] },
  {
    name: 'clearCells',
    where: 'participants',
    group: 'corpus',
    shown: 'Delete',
    keys: ['Delete', 'Backspace'],
  },
  { name: 'copyCells', where: 'participants', group: 'corpus', shown: 'Ctrl C', keys: ['Ctrl C', 'Ctrl X'] },
  { name: 'pasteCells', where: 'participants', group: 'corpus', shown: 'Ctrl V', keys: ['Ctrl V'] },
  { name: 'actionsMenu', where: 'participants', group: 'corpus', shown: 'Shift F10', keys: ['Shift F10'] },
  { name: 'applyChosen', where: 'themeTree', group: 'themes', shown: 'Enter', keys: ['Enter'] },
  { name: 'chooseSeveral', where: 'themeTree', group: 'themes', shown: 'Shift ↑ ↓', keys: arrows },
  {
    name: 'moveInHeatMap',
    where: 'saturation',
    group: 'saturation',
    shown: '↑ ↓ ← →',
    keys: arrows,
  },
  { name: 'showPassages', where: 'saturation', group: 'saturation', shown: 'Enter', keys: ['Enter'] },
  {
    name: 'moveInterview',
    where: 'saturation',
    group: 'saturation',
    shown: 'Alt ← →',
    keys: ['Alt ArrowLeft', 'Alt ArrowRight'],
  },
  { name: 'goToPassage', where: 'passages', group: 'passages', shown: 'Enter', keys: ['Enter'] },
  {
    name: 'goIntoTranscript',
    where: 'passages',
    group: 'passages',
    shown: 'Ctrl Enter',
    keys: ['Ctrl Enter'],
  },
  { name: 'copyPassage', where: 'passages', group: 'passages', shown: 'Ctrl C', keys: ['Ctrl C'] },
  { name: 'recodePassage', where: 'passages', group: 'passages', shown: 'R', keys: ['R'] },
  { name: 'commentPassage', where: 'passages', group: 'passages', shown: 'C', keys: ['C'] },
  { name: 'memoOnPassage', where: 'passages', group: 'passages', shown: 'M', keys: ['M'] },
  { name: 'removePassage', where: 'passages', group: 'passages', shown: 'Delete', keys: ['Delete'] },
  { name: 'askForEvidence', where: 'results', group: 'results', shown: '@', keys: ['@'] },
  { name: 'walkOnMap', where: 'map', group: 'map', shown: '↑ ↓ ← →', keys: arrows },
  {
    name: 'moveOnMap',
    where: 'map',
    group: 'map',
    shown: 'Alt ↑ ↓ ← →',
    keys: [...arrows.map((arrow) => `Alt ${arrow}`), ...arrows.map((arrow) => `Alt Shift ${arrow}`)],
  },
  { name: 'linkOnMap', where: 'map', group: 'map', shown: 'L', keys: ['L'] },
  { name: 'linksOnMap', where: 'map', group: 'map', shown: 'Tab', keys: ['Tab'] },
  { name: 'kindOfLink', where: 'map', group: 'map', shown: '1 … 6', keys: [...'123456789'] },
  { name: 'turnLink', where: 'map', group: 'map', shown: 'R', keys: ['R'] },
  { name: 'evidenceOfLink', where: 'map', group: 'map', shown: 'E', keys: ['E'] },
  { name: 'memoOnLink', where: 'map', group: 'map', shown: 'M', keys: ['M'] },
  { name: 'takeOffMap', where: 'map', group: 'map', shown: 'Delete', keys: ['Delete'] },
  { name: 'selectOnMap', where: 'map', group: 'map', shown: 'Space', keys: ['Space'] },
  { name: 'allOnMap', where: 'map', group: 'map', shown: 'Ctrl A', keys: ['Ctrl A'] },
  { name: 'wordsOnMap', where: 'map', group: 'map', shown: 'F2', keys: ['F2', 'Enter'] },
  { name: 'zoomMap', where: 'map', group: 'map', shown: '+ - 0', keys: ['+', '=', '-', '0'] },
];
