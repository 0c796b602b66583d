/**
 * The bookmarks by which a Word file that comes back is known again: which block a paragraph is, which evidence printed
 * these words, and a sign of what stood there when it was written. They hold no words: what a supervisor deletes is
 * gone from the file. Word and LibreOffice keep their names (40 characters at most). Rules: docs/rules/results-section.md,
 * RS80.
 */
import type { CitedQuote, Inline } from '../../project/resultsRecords.ts';
import { signOf } from '../signOf.ts';

/** What prints words that nobody typed. */
export type PrintedEvidence = Exclude<Inline, { kind: 'text' }> | CitedQuote;

export type WordMark =
  /** `part`: which of the block's paragraphs. `sign`: of the words that are no evidence. */
  | { readonly kind: 'block'; readonly block: string; readonly part: number; readonly sign: string }
  /** `sign`: of the words that it printed. */
  | { readonly kind: 'evidence'; readonly key: string; readonly sign: string }
  /** On the caption: of the words of its table. */
  | { readonly kind: 'table'; readonly sign: string };

/** Every mark begins so, and the marks that fields lead to do not. */
export const markStart = '_TrameR';

export function blockMark(block: string, part: number, sign: string): string {
  return `${markStart}B${block}${sign}${part.toString(36)}`;
}

/** `number` sets marks of the same evidence apart. */
export function evidenceMark(key: string, sign: string, number: number): string {
  return `${markStart}E${key}${sign}${number.toString(36)}`;
}

export function tableMark(sign: string, number: number): string {
  return `${markStart}T${sign}${number.toString(36)}`;
}

const patterns = {
  block: new RegExp(`^${markStart}B([0-9a-f]{12})([0-9a-f]{8})([0-9a-z]{1,5})$`, 'u'),
  evidence: new RegExp(`^${markStart}E([0-9a-f]{12})([0-9a-f]{8})[0-9a-z]{1,5}$`, 'u'),
  table: new RegExp(`^${markStart}T([0-9a-f]{8})[0-9a-z]{1,5}$`, 'u'),
};

/** `null` for every other bookmark. */
export function readMark(name: string): WordMark | null {
  if (!name.startsWith(markStart)) return null;
  const [, block, blockSign, part] = patterns.block.exec(name) ?? [];
  if (block !== undefined && blockSign !== undefined && part !== undefined)
    return { kind: 'block', block, part: Number.parseInt(part, 36), sign: blockSign };
  const [, key, evidenceSign] = patterns.evidence.exec(name) ?? [];
  if (key !== undefined && evidenceSign !== undefined) return { kind: 'evidence', key, sign: evidenceSign };
  const [, tableSign] = patterns.table.exec(name) ?? [];
  return tableSign === undefined ? null : { kind: 'table', sign: tableSign };
}

/** A block, a document or a project inside a mark. */
export function idSign(id: string): string {
  return signOf([id]).slice(0, 12);
}

const keys = new WeakMap<PrintedEvidence, string>();

/** Two pieces of evidence that say the same have one key; what was printed when they were last seen is no part of it. */
export function evidenceKey(evidence: PrintedEvidence): string {
  let key = keys.get(evidence);
  if (key === undefined) {
    key = idSign(stableText('seen' in evidence ? { ...evidence, seen: '' } : evidence));
    keys.set(evidence, key);
  }
  return key;
}

/** Spaces are no words: word processors lay them out anew. */
export function wordSign(words: string): string {
  return signOf([words.replace(/\s+/gu, '')]).slice(0, 8);
}

/** JSON whose names stand in order, whatever order a database or a file gave them. */
function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${stableText(one)}`).join(',')}}`;
}
