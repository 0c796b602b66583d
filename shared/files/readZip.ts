/**
 * Reads hostile zips: the popular libraries accept lying sizes, wrong checksums, `..`, duplicates and `__proto__`
 * without an error, so the directory is read here and only the DEFLATE step is fflate's.
 */
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { crc32 } from './crc32.ts';
import { type InflateFault, inflateEntry } from './inflateEntry.ts';
import { readZipDirectory, type ZipRecord } from './zipDirectory.ts';
import { megabytes, type ZipLimits } from './zipLimits.ts';
import { foldEntryName, showEntryName } from './zipNames.ts';

/** Entry names to unpacked bytes; folders are left out. */
export type ZipEntries = ReadonlyMap<string, Uint8Array>;

/** An archive whose directory was checked; entries are unpacked when asked for, within the archive's limits. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The unpacked entry, found without regard to case; `null` if there is none. */
  read(name: string): Uint8Array | null | Refusal;
  /** The entry without being unpacked or checked. */
  packed(name: string): PackedEntry | null;
  /** Unpacks an entry once more that `read` gave before: nothing is counted or checked again. */
  again(name: string): Uint8Array;
}

/** An entry as it lies in the archive: unpacking it again gives the same. */
export interface PackedEntry extends Pick<ZipRecord, 'isDeflated' | 'size' | 'crc'> {
  readonly bytes: Uint8Array;
}

/** The two costly steps. Node's own are four times faster; the command line gives them to read large projects. */
export interface ZipEngine {
  /** As `inflateEntry`: exactly `size` bytes, or why not; never much more memory than that. */
  inflate(packed: Uint8Array, size: number): Uint8Array | InflateFault;
  crc32(bytes: Uint8Array): number;
}

const portableEngine: ZipEngine = { inflate: inflateEntry, crc32 };

/**
 * All entries, or those that `isWanted` names. Refusals carry `file` (the file's name) and mostly `entry`. Sizes are
 * counted while unpacking; nothing of an archive is returned if anything in it is wrong.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  file: string,
  isWanted: (name: string) => boolean = () => true,
): ZipEntries | Refusal {
  const archive = openZip(bytes, limits, file);
  if (isRefusal(archive)) return archive;
  const entries = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    if (!isWanted(name)) continue;
    const entry = archive.read(name);
    if (entry === null) continue;
    if (isRefusal(entry)) return entry;
    entries.set(name, entry);
  }
  return entries;
}

/** Checks names, headers and positions of all entries without unpacking any. */
export function openZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  file: string,
  engine: ZipEngine = portableEngine,
): ZipArchive | Refusal {
  const records = readZipDirectory(file, bytes, limits);
  if (isRefusal(records)) return records;
  const files = records.filter((record) => !record.name.endsWith('/'));
  const byName = new Map(files.map((record) => [foldEntryName(record.name), record]));
  let total = 0;
  return {
    names: files.map((record) => record.name),
    packed(name) {
      const record = byName.get(foldEntryName(name));
      if (!record) return null;
      const { isDeflated, size, crc } = record;
      return { isDeflated, size, crc, bytes: packedBytes(bytes, record) };
    },
    again(name) {
      const record = byName.get(foldEntryName(name));
      const unpacked = record && inflated(bytes, record, engine);
      if (!(unpacked instanceof Uint8Array)) throw new Error('The entry was not read before.');
      return unpacked;
    },
    read(name) {
      const record = byName.get(foldEntryName(name));
      if (!record) return null;
      total += record.size;
      if (total > limits.totalBytes) {
        return refuse('zipTotalTooLarge', { file, megabytes: megabytes(limits.totalBytes) });
      }
      return refuseSize(file, record, limits) ?? unpack(file, bytes, record, engine);
    },
  };
}

/** Announced sizes suffice for these bounds: unpacking stops at the announced size. */
function refuseSize(file: string, record: ZipRecord, limits: ZipLimits): Refusal | null {
  const entry = showEntryName(record.name);
  if (record.size > limits.entryBytes) {
    return refuse('zipEntryTooLarge', { file, entry, megabytes: megabytes(limits.entryBytes) });
  }
  if (record.size > limits.ratioFreeBytes && record.size > record.packedSize * limits.ratio) {
    return refuse('zipRatioTooHigh', { file, entry, ratio: limits.ratio });
  }
  return null;
}

function packedBytes(bytes: Uint8Array, { dataStart, packedSize }: ZipRecord): Uint8Array {
  return bytes.subarray(dataStart, dataStart + packedSize);
}

function inflated(bytes: Uint8Array, record: ZipRecord, engine: ZipEngine): Uint8Array | InflateFault {
  const packed = packedBytes(bytes, record);
  return record.isDeflated ? engine.inflate(packed, record.size) : packed;
}

function unpack(file: string, bytes: Uint8Array, record: ZipRecord, engine: ZipEngine): Uint8Array | Refusal {
  const entry = showEntryName(record.name);
  const unpacked = inflated(bytes, record, engine);
  if (unpacked === 'size') return refuse('zipSizeWrong', { file, entry });
  if (unpacked === 'broken') return refuse('zipEntryBroken', { file, entry });
  return engine.crc32(unpacked) === record.crc ? unpacked : refuse('zipChecksumWrong', { file, entry });
}
