/** Puts the native menu in its place, and anew whenever the window says what can be done now. */
import type { Menu } from 'electron';
import type { System } from '../shared/actions/keys.ts';
import type { MenuChoice, MenuState } from '../shared/desktop/menuState.ts';
import { menuTemplate } from './menuTemplate.ts';

export function systemOf(platform: NodeJS.Platform): System {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}

export function showMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  state: MenuState,
  does: {
    readonly choose: (choice: MenuChoice) => void;
    readonly zoom: (step: 1 | -1 | null) => void;
  },
): void {
  const template = menuTemplate({ system: systemOf(process.platform), state, ...does });
  menu.setApplicationMenu(menu.buildFromTemplate(template));
}
