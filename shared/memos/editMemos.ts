/** Command: write a memo on a coding, a theme, a transcript, a participant or the project. */

import { added, changeSet, noChange, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { MemoId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Memo, MemoTarget, RichText } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { memosOf } from './memosOf.ts';
import { isBlankRichText, tidyRichText } from './richText.ts';

export interface WrittenMemo {
  readonly target: MemoTarget;
  /** Blank: the memo is removed. */
  readonly body: RichText;
  /** The memo to change, where the target has several; else the coder's own latest, else a new one. */
  readonly id?: MemoId;
}

/** A target may have several memos: of several coders, or gathered when codings or themes were merged. */
export const writeMemo: Command<'writeMemo', WrittenMemo> = {
  name: 'writeMemo',
  run(project, { target, body, id }, { coderId, now, newId }) {
    if (!(project[target.table] as { has(id: string): boolean }).has(target.id))
      return refuse('recordMissing');
    const own = memosOf(project, target).filter((memo) => memo.coderId === coderId);
    const current = id === undefined ? own.at(-1) : project.memos.get(id);
    if (id !== undefined && !current) return refuse('recordMissing');
    const about = { on: target.table };
    if (isBlankRichText(body))
      return { changes: current ? changeSet([removed('memos', current)]) : noChange, about };
    const written = withoutDeadLinks(project, tidyRichText(body));
    if (current) {
      const change = updated('memos', current, { body: written });
      const isSame = changeSet([change]).changes.length === 0;
      if (isSame) return { changes: noChange, about };
      return { changes: changeSet([updated('memos', current, { body: written, changedAt: now })]), about };
    }
    const memo: Memo = { id: newId(), target, body: written, coderId, createdAt: now, changedAt: now };
    return { changes: changeSet([added('memos', memo)]), about };
  },
};

/** A memo may have been open while a coding that it leads to was removed: the words stay, the link goes. */
function withoutDeadLinks(project: Project, body: RichText): RichText {
  return body.map((block) => ({
    ...block,
    runs: block.runs.map((run) =>
      run.link !== null && !project.codings.has(run.link) ? { ...run, link: null } : run,
    ),
  }));
}
