/** Who coded each row: the row's own coder, else the one who acts. Rules: docs/rules/coded-table.md. */
import { added } from '../project/changeSet.ts';
import type { CommandContext } from '../project/command.ts';
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { ProjectDraft } from '../project/projectDraft.ts';
import type { Coder } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import type { CodedRow } from './readCodedTable.ts';

export type CoderOfRow = (row: CodedRow) => CoderId;

/** Adds coders whom the project does not have. Refused where a row has no coder and nobody acts. */
export function codersOfTable(
  draft: ProjectDraft,
  rows: readonly CodedRow[],
  context: CommandContext,
): CoderOfRow | Refusal {
  const byInitials = initialsOf(draft.project);
  const acting =
    context.coderId !== null && draft.project.coders.has(context.coderId) ? context.coderId : null;
  const created: Coder[] = [];
  for (const { coder } of rows) {
    if (coder === '') {
      if (acting === null) return refuse('noCoder');
      continue;
    }
    const key = coder.toLowerCase();
    if (byInitials.has(key)) continue;
    const one = { id: context.newId<CoderId>(), initials: coder, name: '', createdAt: context.now };
    byInitials.set(key, one.id);
    created.push(one);
  }
  draft.apply(created.map((one) => added('coders', one)));
  return ({ coder }) => {
    const coderId = coder === '' ? acting : byInitials.get(coder.toLowerCase());
    if (!coderId) throw new Error('A row of another table was asked for.');
    return coderId;
  };
}

function initialsOf(project: Project): Map<string, CoderId> {
  return new Map([...project.coders.values()].map(({ id, initials }) => [initials.toLowerCase(), id]));
}
