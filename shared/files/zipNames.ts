/** Which entry names of a zip are accepted: relative, without tricks, and each once, whatever the case. */
import { type Refusal, refuse } from '../words/refusal.ts';

const longestName = 1024;
const reservedNames = new Set(['__proto__', 'constructor', 'prototype', '..', '.', '']);

/** Not absolute, no drive, backslash, control character, `..`, empty part, or name that JavaScript objects reserve. */
function isSafeEntryName(name: string): boolean {
  if (name.length === 0 || name.length > longestName) return false;
  if (/[\\\u0000-\u001f\u007f\ufffd]/.test(name) || /^[a-z]:/i.test(name)) return false;
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  return path.split('/').every((part) => !reservedNames.has(part));
}

/** Names that a system without case or with another normal form would take for one file are equal here. */
export function foldEntryName(name: string): string {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  return path.normalize('NFC').toLowerCase();
}

/** `null`, or the reason why these names cannot stand in one archive. */
export function refuseNames(file: string, names: readonly string[]): Refusal | null {
  const seen = new Set<string>();
  for (const name of names) {
    if (!isSafeEntryName(name)) return refuse('zipNameUnsafe', { file, entry: showEntryName(name) });
    const folded = foldEntryName(name);
    if (seen.has(folded)) return refuse('zipNameTwice', { file, entry: showEntryName(name) });
    seen.add(folded);
  }
  return null;
}

/** The name as a sentence can show it: control characters made visible, at most 80 characters. */
export function showEntryName(name: string): string {
  const visible = name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
  return visible.length > 80 ? `${visible.slice(0, 79)}…` : visible;
}
