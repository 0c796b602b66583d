/** Why the browser could not store something, as a key of `words.storage.reasons`. */
import type { Words } from '../../shared/words/words.ts';
import { DiskFailure } from './diskFailure.ts';

export type StorageReason = keyof Words['storage']['reasons'];

export function storageReason(error: unknown): StorageReason {
  if (error instanceof DiskFailure) return error.reason;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'storageFull';
  if (names.includes('SecurityError') || names.includes('MissingAPIError')) return 'storageBlocked';
  return 'unknown';
}

/** A failed transaction names the true reason only in its inner error. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.name, ...('inner' in error ? namesOf(error.inner) : [])];
}
