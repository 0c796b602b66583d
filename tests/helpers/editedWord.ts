/** A Word file of results as somebody edits it: written by Trame, then changed in its XML as Word would change it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ReturnedFile, readReturned } from '../../shared/exports/readReturned.ts';
import { writeResultsFile } from '../../shared/exports/writeResults.ts';
import type { Project } from '../../shared/project/project.ts';
import type { ResultsDocument } from '../../shared/project/resultsRecords.ts';
import type { Decisions } from '../../shared/results-section/round-trip/returnedConflict.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';

export const fileName = 'relu.docx';

export async function wordOf(project: Project, document: ResultsDocument): Promise<Uint8Array> {
  const wish = { now: '2026-03-01T10:00:00.000Z', toPng: async () => null };
  const file = await writeResultsFile(project, document, 'docx', wish);
  if (isRefusal(file)) throw new Error(file.refused);
  return file.bytes;
}

/** Changes the text of the body; throws where nothing changes. */
export function edited(bytes: Uint8Array, edit: (body: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array(0));
  const changed = edit(body);
  if (changed === body) throw new Error('The edit found nothing to change.');
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}

/** As other programs leave a file that know neither bookmarks nor parts of ours. */
export function withoutMarks(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array(0));
  const bare = body.replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/gu, '');
  return zipSync({ ...Object.fromEntries(kept), 'word/document.xml': strToU8(bare) });
}

/** The paragraph that holds these words. */
export function paragraphWith(body: string, words: string): string {
  const found = body.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/gu)?.find((one) => plain(one).includes(words));
  if (found === undefined) throw new Error(`No paragraph says ${words}.`);
  return found;
}

function plain(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
}

export async function broughtBack(
  project: Project,
  document: ResultsDocument,
  bytes: Uint8Array,
  decisions: Decisions = {},
): Promise<ReturnedFile> {
  const returned = await readReturned(project, document, { name: fileName, bytes }, decisions);
  if (isRefusal(returned)) throw new Error(returned.refused);
  return returned;
}

export async function refusedBack(
  project: Project,
  document: ResultsDocument,
  bytes: Uint8Array,
): Promise<Refusal> {
  const returned = await readReturned(project, document, { name: fileName, bytes });
  if (!isRefusal(returned)) throw new Error('It was not refused.');
  return returned;
}
