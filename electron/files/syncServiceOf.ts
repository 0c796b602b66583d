/** Whether a file lies in a folder that a service copies between computers: told by the names of its folders. */
import type { SyncService } from '../../shared/desktop/desktopApi.ts';

const services: readonly (readonly [SyncService, RegExp])[] = [
  ['Dropbox', /^dropbox\b/i],
  ['OneDrive', /^onedrive\b/i],
  // macOS keeps iCloud's files, and those of the other services since 12.3, below Library.
  ['iCloud', /^(mobile documents|icloud ?drive|com~apple~clouddocs)$/i],
  ['Google Drive', /^(google ?drive|googledrive-.*|drivefs|my drive|mon drive)$/i],
  ['Nextcloud', /^(nextcloud|owncloud)\b/i],
];

/** `null` where no folder on the way to the file is a service's. */
export function syncServiceOf(file: string): SyncService | null {
  const folders = file.split(/[\\/]/).slice(0, -1);
  for (const [service, pattern] of services) {
    if (folders.some((folder) => pattern.test(folder))) return service;
  }
  return null;
}
