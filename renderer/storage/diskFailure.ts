/** A step that the project's journal could not take, with the reason as the status bar says it. */
import type { Refusal } from '../../shared/words/refusal.ts';
import type { StorageReason } from './storageReason.ts';

export class DiskFailure extends Error {
  readonly reason: StorageReason;
  constructor(reason: StorageReason) {
    super(reason);
    this.name = 'DiskFailure';
    this.reason = reason;
  }
}

const reasonsByCode: Readonly<Record<string, StorageReason>> = {
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'readOnlyDisk',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EBUSY: 'busy',
  ENOENT: 'fileGone',
  ENOTDIR: 'fileGone',
  ENODEV: 'fileGone',
  ENXIO: 'fileGone',
  EIO: 'deviceError',
};

/** The main process names the system's own code in its refusals. */
export function diskFailureOf({ refused, params }: Refusal): DiskFailure {
  if (refused === 'fileChangedElsewhere') return new DiskFailure('changedElsewhere');
  if (refused === 'fileTakenOver') return new DiskFailure('takenOver');
  return new DiskFailure(reasonsByCode[String(params.reason ?? '')] ?? 'unknown');
}
