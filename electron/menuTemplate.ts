/**
 * The native menu as data, made from the table of actions, the system's own roles and what the window says of itself. What
 * is chosen goes to the window, which does the same as for a key.
 */
import type { MenuItemConstructorOptions as Item } from 'electron';
import { type ActionGroup, type ActionId, actionIds, actionOf } from '../shared/actions/actions.ts';
import { keysOf } from '../shared/actions/chosenKeys.ts';
import { isSingleLetter, type System } from '../shared/actions/keys.ts';
import type { MenuChoice, MenuState } from '../shared/desktop/menuState.ts';
import { type Words, wordsOf } from '../shared/words/words.ts';
import { acceleratorOf } from './accelerator.ts';

export interface MenuParts {
  readonly system: System;
  readonly state: MenuState;
  readonly choose: (choice: MenuChoice) => void;
  /** Steps of the size of the whole window; `null` back to the usual size. */
  readonly zoom: (step: 1 | -1 | null) => void;
}

/** Each menu of the bar with the groups of the table that stand in it. */
const menus: readonly (readonly [title: ActionGroup, ...groups: ActionGroup[]])[] = [
  ['corpus', 'corpus'],
  ['coding', 'coding', 'selectedCoding', 'reading'],
  ['themes', 'themes', 'saturation'],
  ['triangulation', 'triangulation'],
  ['results', 'results'],
];

export function menuTemplate(parts: MenuParts): Item[] {
  const words = wordsOf[parts.state.language].actions;
  const isMac = parts.system === 'mac';
  return [
    ...(isMac ? [appMenu(parts, words)] : []),
    fileMenu(parts, words),
    editMenu(parts, words),
    viewMenu(parts, words),
    ...menus.map(
      ([title, ...groups]): Item => ({
        label: words.groups[title],
        submenu: groups.flatMap((group, at) => [
          ...(at > 0 ? [separator] : []),
          ...itemsOf(group, parts, words),
        ]),
      }),
    ),
    ...(isMac ? [windowMenu(words)] : []),
    { label: words.groups.help, role: 'help', submenu: itemsOf('help', parts, words) },
  ];
}

type ActionWords = Words['actions'];

const separator: Item = { type: 'separator' };

/** On a Mac settings and quitting stand in the menu of the program. */
const inAppMenu: ReadonlySet<ActionId> = new Set(['settings']);

function itemsOf(group: ActionGroup, parts: MenuParts, words: ActionWords): Item[] {
  return actionIds
    .filter((id) => actionOf(id).group === group)
    .filter((id) => !(parts.system === 'mac' && inAppMenu.has(id)))
    .flatMap((id, at) => {
      const item = actionItem(id, parts, words);
      return actionOf(id).startsPart && at > 0 ? [separator, item] : [item];
    });
}

function actionItem(id: ActionId, { system, state, choose }: MenuParts, words: ActionWords): Item {
  const isEnabled = state.enabled.includes(id);
  const named = id === 'undo' || id === 'redo' ? state[id] : null;
  // While the window cannot undo, a field that is written in can.
  if ((id === 'undo' || id === 'redo') && !isEnabled) return { label: words.names[id], role: id };
  return {
    id,
    label: named ?? words.names[id],
    enabled: isEnabled,
    ...acceleratorFor(id, system, state),
    click: () => choose({ action: id }),
  };
}

/**
 * The window hears all keys itself. Elsewhere the menu therefore only shows them; a Mac has no such menus, and gets only
 * keys that mean the same wherever the focus is: anything else would be taken from what is being written.
 */
function acceleratorFor(id: ActionId, system: System, state: MenuState): Partial<Item> {
  const [keys] = keysOf(id, { system, isBrowser: false, chosen: state.keys });
  if (keys === undefined) return {};
  if (system !== 'mac') return { accelerator: acceleratorOf(keys), registerAccelerator: false };
  const isEverywhere = ['always', 'project'].includes(actionOf(id).where) && !isSingleLetter(keys);
  return isEverywhere ? { accelerator: acceleratorOf(keys) } : {};
}

function appMenu(parts: MenuParts, words: ActionWords): Item {
  const { system } = words;
  return {
    label: 'Trame',
    submenu: [
      { label: system.about, role: 'about' },
      separator,
      actionItem('settings', parts, words),
      separator,
      { label: system.services, role: 'services' },
      separator,
      { label: system.hide, role: 'hide' },
      { label: system.hideOthers, role: 'hideOthers' },
      { label: system.unhide, role: 'unhide' },
      separator,
      { label: system.quit, role: 'quit' },
    ],
  };
}

function fileMenu(parts: MenuParts, words: ActionWords): Item {
  const items = itemsOf('file', parts, words);
  const afterOpening = items.findIndex(({ id }) => id === 'openProject') + 1;
  const { recent } = parts.state;
  items.splice(afterOpening, 0, {
    label: words.recent,
    enabled: recent.length > 0,
    submenu: recent.map(
      ({ key, name, isMissing }): Item => ({
        label: isMissing ? words.missing({ name }) : name,
        enabled: !isMissing,
        click: () => parts.choose({ recent: key }),
      }),
    ),
  });
  const last: Item[] =
    parts.system === 'mac'
      ? [{ label: words.system.closeWindow, role: 'close', accelerator: 'Shift+CmdOrCtrl+W' }]
      : [{ label: words.system.quit, role: 'quit' }];
  return { label: words.groups.file, submenu: [...items, separator, ...last] };
}

function editMenu(parts: MenuParts, words: ActionWords): Item {
  const items = itemsOf('edit', parts, words);
  const { system } = words;
  items.splice(
    2,
    0,
    separator,
    { label: system.cut, role: 'cut' },
    { label: system.copy, role: 'copy' },
    { label: system.paste, role: 'paste' },
    { label: system.selectAll, role: 'selectAll' },
  );
  return { label: words.groups.edit, submenu: items };
}

function viewMenu(parts: MenuParts, words: ActionWords): Item {
  const { system } = words;
  return {
    label: words.groups.view,
    submenu: [
      ...itemsOf('view', parts, words),
      separator,
      { label: system.zoomIn, accelerator: 'CmdOrCtrl+Plus', click: () => parts.zoom(1) },
      // The key of a keyboard on which "+" needs Shift.
      { label: system.zoomIn, accelerator: 'CmdOrCtrl+=', visible: false, click: () => parts.zoom(1) },
      { label: system.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => parts.zoom(-1) },
      { label: system.resetZoom, accelerator: 'CmdOrCtrl+0', click: () => parts.zoom(null) },
      separator,
      { label: system.fullScreen, role: 'togglefullscreen' },
    ],
  };
}

function windowMenu({ system }: ActionWords): Item {
  return {
    label: system.window,
    role: 'window',
    submenu: [
      { label: system.minimize, role: 'minimize' },
      { label: system.zoomWindow, role: 'zoom' },
      separator,
      { label: system.front, role: 'front' },
    ],
  };
}
