/**
 * Reads what a zip says it holds: end record, central directory and, to compare with it, each entry's own header
 * (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). Nothing is unpacked here.
 */
import { type Refusal, refuse } from '../words/refusal.ts';
import type { ZipLimits } from './zipLimits.ts';
import { refuseNames, showEntryName } from './zipNames.ts';

/** One entry, its header checked; `dataStart` is where its packed bytes begin. */
export interface ZipRecord {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly dataStart: number;
}

interface CentralRecord {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerStart: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Locator = 0x07064b50;
const endLength = 22;
const centralLength = 46;
const localLength = 30;
const flagBits = { encrypted: 0x1 | 0x40 | 0x2000, sizesFollow: 0x8, utf8: 0x800 };

/** All entries in the order of the directory. Any contradiction refuses the whole archive. */
export function readZipDirectory(file: string, bytes: Uint8Array, limits: ZipLimits): ZipRecord[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return refuse('zipCut', { file });
  if (end >= 20 && view.getUint32(end - 20, true) === zip64Locator) return refuse('zipTooNew', { file });
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return refuse('zipTooNew', { file });
  const isOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isOneDisk || start + size > end) return refuse('zipCut', { file });
  if (count > limits.entries) return refuse('zipTooManyEntries', { file, limit: limits.entries });
  const central = readCentralRecords(bytes, view, start, start + size);
  if (central === null || central.length !== count) return refuse('zipCut', { file });
  return (
    refuseNames(
      file,
      central.map((record) => record.name),
    ) ?? checkRecords(file, view, bytes, central, start)
  );
}

/** The end record closes the file: only its own comment may follow, else parsers could disagree which one is meant. */
function findEndRecord(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function readCentralRecords(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
): CentralRecord[] | null {
  const records: CentralRecord[] = [];
  let at = start;
  while (at + centralLength <= end && view.getUint32(at, true) === centralSignature) {
    const nameEnd = at + centralLength + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const nameBytes = bytes.subarray(at + centralLength, nameEnd);
    records.push({
      name: decodeName(nameBytes),
      nameBytes,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerStart: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at === end ? records : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 whatever the flag says (writers forget it); a name in another encoding keeps its bytes as Latin-1. */
function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

function checkRecords(
  file: string,
  view: DataView,
  bytes: Uint8Array,
  central: readonly CentralRecord[],
  directoryStart: number,
): ZipRecord[] | Refusal {
  const records: ZipRecord[] = [];
  for (const record of central) {
    const about = { file, entry: showEntryName(record.name) };
    if (record.flags & flagBits.encrypted) return refuse('zipLocked', about);
    if (isZip64(record)) return refuse('zipTooNew', { file });
    if (record.method !== 0 && record.method !== 8) return refuse('zipMethodUnknown', about);
    if (record.method === 0 && record.size !== record.packedSize) return refuse('zipSizeWrong', about);
    if (record.headerStart + localLength > directoryStart) return refuse('zipHeadersDiffer', about);
    const dataStart = compareLocalHeader(view, bytes, record);
    if (dataStart === null) return refuse('zipHeadersDiffer', about);
    const { name, crc, packedSize, size } = record;
    records.push({ name, isDeflated: record.method === 8, crc, packedSize, size, dataStart });
  }
  const overlapping = findOverlap(central, records, directoryStart);
  return overlapping ? refuse('zipEntriesOverlap', { file, entry: showEntryName(overlapping) }) : records;
}

function isZip64(record: CentralRecord): boolean {
  return record.size === 0xffffffff || record.packedSize === 0xffffffff || record.headerStart === 0xffffffff;
}

/** Where the entry's data begin, or `null` if its own header contradicts the directory. */
function compareLocalHeader(view: DataView, bytes: Uint8Array, record: CentralRecord): number | null {
  const at = record.headerStart;
  if (view.getUint32(at, true) !== localSignature) return null;
  const flags = view.getUint16(at + 6, true);
  if ((flags & flagBits.encrypted) !== 0 || view.getUint16(at + 8, true) !== record.method) return null;
  const sizesFollow = (flags & flagBits.sizesFollow) !== 0;
  const agrees = (offset: number, value: number) => {
    const written = view.getUint32(at + offset, true);
    return written === value || (sizesFollow && written === 0);
  };
  if (!agrees(14, record.crc) || !agrees(18, record.packedSize) || !agrees(22, record.size)) return null;
  const nameLength = view.getUint16(at + 26, true);
  const dataStart = at + localLength + nameLength + view.getUint16(at + 28, true);
  if (nameLength !== record.nameBytes.length || dataStart > bytes.length) return null;
  for (let index = 0; index < nameLength; index++) {
    if (record.nameBytes[index] !== bytes[at + localLength + index]) return null;
  }
  return dataStart;
}

/** Name of an entry whose bytes reach into the next entry or into the directory (Fifield's overlap bomb). */
function findOverlap(
  central: readonly CentralRecord[],
  records: readonly ZipRecord[],
  directoryStart: number,
): string | null {
  const spans = records
    .map(({ name, dataStart, packedSize }, index) => ({
      name,
      start: central[index]?.headerStart ?? dataStart,
      end: dataStart + packedSize,
    }))
    .sort((a, b) => a.start - b.start);
  let reached = 0;
  for (const span of spans) {
    if (span.start < reached || span.end > directoryStart) return span.name;
    reached = span.end;
  }
  return null;
}
