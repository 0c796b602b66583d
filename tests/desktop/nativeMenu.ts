/** The native menu as the main process has it: no test can press the real one. */
import type { MenuItem } from 'electron';
import { type Desktop, expect } from './desktopTest.ts';

interface ShownItem {
  readonly label: string;
  readonly enabled: boolean;
  readonly role: string | undefined;
}

type Label = string | RegExp;

/** The first item so named in a menu of the bar, in its submenus too; `null` where there is none. */
export function menuItem(desktop: Desktop, title: string, label: Label): Promise<ShownItem | null> {
  return ask(desktop, title, label, false);
}

export async function pressMenu(desktop: Desktop, title: string, label: Label): Promise<void> {
  // The window tells the menu a moment later.
  await expect.poll(() => menuItem(desktop, title, label)).toMatchObject({ enabled: true });
  await ask(desktop, title, label, true);
}

function ask(desktop: Desktop, title: string, label: Label, isPressed: boolean): Promise<ShownItem | null> {
  const pattern = typeof label === 'string' ? null : label.source;
  return desktop.inMain(
    ({ Menu }, wanted) => {
      const all = (items: readonly MenuItem[]): MenuItem[] =>
        items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
      const menu = Menu.getApplicationMenu()?.items.find((one) => one.label === wanted.title);
      const found = all(menu?.submenu?.items ?? []).find((one) =>
        wanted.pattern === null
          ? one.label === wanted.label
          : new RegExp(wanted.pattern, 'u').test(one.label),
      );
      if (wanted.isPressed && found?.enabled) found.click();
      return found ? { label: found.label, enabled: found.enabled, role: found.role as string } : null;
    },
    { title, label: String(label), pattern, isPressed },
  );
}
