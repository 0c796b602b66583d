/** A query without what the project no longer has. A condition whose themes are all gone goes, unless it is the only one. */
import type { Project } from '../../../shared/project/project.ts';
import type { RetrievalQuery } from '../../../shared/project/records.ts';
import { queryRow } from '../../../shared/retrieval/retrievalQuery.ts';

export function withoutMissing(project: Project, query: RetrievalQuery): RetrievalQuery {
  const rows = query.rows.flatMap((row) => {
    const themeIds = row.themeIds.filter((id) => project.themes.has(id));
    return row.themeIds.length > 0 && themeIds.length === 0 ? [] : [{ ...row, themeIds }];
  });
  return {
    ...query,
    rows: rows.length > 0 ? rows : [queryRow()],
    participantIds: query.participantIds.filter((id) => project.participants.has(id)),
    characteristics: query.characteristics.filter((one) => project.characteristics.has(one.characteristicId)),
  };
}
