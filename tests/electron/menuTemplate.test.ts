import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../electron/menuTemplate.ts';
import { actionIds } from '../../shared/actions/actions.ts';
import type { System } from '../../shared/actions/keys.ts';
import { emptyMenu, type MenuChoice, type MenuState } from '../../shared/desktop/menuState.ts';
import { wordsOf } from '../../shared/words/words.ts';

const systems: readonly System[] = ['mac', 'windows', 'linux'];

function templateOf(system: System, state: Partial<MenuState> = {}, chosen: MenuChoice[] = []): Item[] {
  return menuTemplate({
    system,
    state: { ...emptyMenu('en'), ...state },
    choose: (choice) => chosen.push(choice),
    zoom: () => undefined,
  });
}

const below = (item: Item): Item[] => (Array.isArray(item.submenu) ? item.submenu : []);
const allOf = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...allOf(below(item))]);
const find = (items: readonly Item[], label: string) => allOf(items).find((item) => item.label === label);

describe('the native menu', () => {
  it('KY11: holds every action once, on each system', () => {
    for (const system of systems) {
      const ids = allOf(templateOf(system, { enabled: actionIds })).flatMap(({ id }) => id ?? []);
      expect(ids.toSorted()).toEqual(actionIds.toSorted());
    }
  });

  it('KY11: has no accelerator twice', () => {
    for (const system of systems) {
      const all = allOf(templateOf(system, { enabled: actionIds }));
      const registered = all.filter(({ registerAccelerator }) => registerAccelerator !== false);
      const keys = registered.flatMap(({ accelerator }) => accelerator ?? []);
      expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
    }
  });

  it('KY12: leaves all keys of the table to the window but on a Mac, where only those that mean one thing are', () => {
    for (const system of ['windows', 'linux'] as const)
      for (const item of allOf(templateOf(system, { enabled: actionIds })))
        if (item.id && item.accelerator) expect(item.registerAccelerator, item.id).toBe(false);
    const mac = allOf(templateOf('mac', { enabled: actionIds })).filter(
      ({ id, accelerator }) => id && accelerator,
    );
    expect(mac.length).toBeGreaterThan(15);
    for (const { accelerator } of mac) expect(accelerator).toMatch(/CmdOrCtrl|F\d/u);
  });

  it('KY4: is grey for what cannot be done, and tells the window what was chosen', () => {
    const chosen: MenuChoice[] = [];
    const items = templateOf('linux', { enabled: ['save'] }, chosen);
    expect(find(items, 'Export…')?.enabled).toBe(false);
    const save = find(items, 'Save');
    expect(save?.enabled).toBe(true);
    save?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual([{ action: 'save' }]);
  });

  it('KY13: names what is undone, and lets the field undo while the window cannot', () => {
    const undo = 'Undo: Code “Night”';
    expect(find(templateOf('linux', { enabled: ['undo'], undo }), undo)?.id).toBe('undo');
    expect(find(templateOf('mac'), 'Undo')).toMatchObject({ role: 'undo' });
  });

  it('speaks the language of the window, the roles of the system too', () => {
    for (const system of systems) {
      const items = allOf(templateOf(system, { language: 'fr' }));
      const unnamed = items.filter(({ type, label }) => type !== 'separator' && !label);
      expect(unnamed).toEqual([]);
      const english = Object.values(wordsOf.en.actions.system);
      const same = new Set<string>(Object.values(wordsOf.fr.actions.system));
      expect(items.filter(({ label = '' }) => english.includes(label) && !same.has(label))).toEqual([]);
    }
  });

  it('shows the projects opened last, and those that are gone as gone', () => {
    const chosen: MenuChoice[] = [];
    const recent = [
      { key: 'A', name: 'Nuits', isMissing: false },
      { key: 'B', name: 'Jours', isMissing: true },
    ];
    const items = templateOf('windows', { recent }, chosen);
    expect(find(items, 'Jours (not found)')?.enabled).toBe(false);
    find(items, 'Nuits')?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual([{ recent: 'A' }]);
    expect(find(templateOf('windows'), 'Open a recent project')?.enabled).toBe(false);
  });

  it('shows the keys that were chosen', () => {
    const keys = { save: 'Ctrl Alt ArrowUp', export: '' };
    const items = templateOf('linux', { keys });
    expect(find(items, 'Save')?.accelerator).toBe('CmdOrCtrl+Alt+Up');
    expect(find(items, 'Export…')?.accelerator).toBeUndefined();
  });

  it('has the menus of a Mac on a Mac alone', () => {
    const titles = (system: System) => templateOf(system).map(({ label }) => label);
    expect(titles('mac')).toEqual([
      'Trame',
      'File',
      'Edit',
      'View',
      'Corpus',
      'Coding',
      'Theme tree',
      'Triangulation',
      'Results',
      'Window',
      'Help',
    ]);
    expect(titles('linux')).toEqual([
      'File',
      'Edit',
      'View',
      'Corpus',
      'Coding',
      'Theme tree',
      'Triangulation',
      'Results',
      'Help',
    ]);
    expect(find(templateOf('linux'), 'Quit Trame')).toMatchObject({ role: 'quit' });
    expect(below(find(templateOf('mac'), 'File') as Item).some(({ role }) => role === 'quit')).toBe(false);
  });
});
