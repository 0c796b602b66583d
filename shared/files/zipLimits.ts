/** How much of a zip is unpacked at most; every reader names its own bounds, or takes these. */

export interface ZipLimits {
  /** Entries listed in the archive, folders included. */
  readonly entries: number;
  /** Unpacked ÷ packed size of one entry, checked above `ratioFreeBytes` unpacked bytes. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Unpacked bytes of one entry, and of all entries read. */
  readonly entryBytes: number;
  readonly totalBytes: number;
}

const mebibyte = 1024 * 1024;

/** For documents of a word processor or spreadsheet. The ratio is the one that Apache POI and Tika use. */
export const documentZipLimits: ZipLimits = {
  entries: 2000,
  ratio: 100,
  ratioFreeBytes: 100 * 1024,
  entryBytes: 256 * mebibyte,
  totalBytes: 1024 * mebibyte,
};

/** Whole megabytes (2^20 bytes), as sentences show them. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / mebibyte);
}
