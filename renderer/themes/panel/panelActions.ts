/** What the right panel does with codings and memos. */
import { pinExample } from '../../../shared/codebook/editThemes.ts';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import type { Memo, MemoTarget, RichText } from '../../../shared/project/records.ts';
import { sayIfRefused } from '../../codings/saying.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { selectCoding } from '../../workspace/viewStore.ts';

export function goToCoding(id: CodingId): void {
  const coding = currentProject().codings.get(id);
  if (coding) selectCoding(id, { transcriptId: coding.transcriptId, start: coding.start, end: coding.end });
}

export async function saveMemo(target: MemoTarget, memo: Memo | null, body: RichText): Promise<void> {
  sayIfRefused(await runCommand(writeMemo, { target, body, ...(memo ? { id: memo.id } : {}) }));
}

export async function pin(id: CodingId, isPinned: boolean): Promise<void> {
  const coding = currentProject().codings.get(id);
  if (!coding) return;
  sayIfRefused(await runCommand(pinExample, { themeId: coding.themeId, codingId: id, isPinned }));
}

export function countLinks(body: RichText): number {
  return new Set(body.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []))).size;
}
