/** The native menu. Only macOS needs one: without it its editing shortcuts do nothing. */

interface MenuItem {
  role: 'appMenu' | 'editMenu' | 'windowMenu';
}

/** The items, or `null` for no menu at all. Each is one of the system's own, in the system's language. */
export function menuItems(platform: NodeJS.Platform): MenuItem[] | null {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null;
}
