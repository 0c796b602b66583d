/** The query behind a cell of the co-occurrence matrix: passages of one theme that meet passages of another. */
import type { ThemeId } from '../project/ids.ts';
import type { QueryRow, RetrievalQuery } from '../project/records.ts';
import { queryFor, queryRow } from './retrievalQuery.ts';

type Asked = Pick<QueryRow, 'relation' | 'lines' | 'withSubtree' | 'coderId'>;

/** Without a second theme: all passages of the first. */
export function queryOfPair(first: ThemeId, second: ThemeId | null, asked: Asked): RetrievalQuery {
  const { withSubtree, coderId } = asked;
  const rows = [{ ...queryRow([first]), withSubtree, coderId }];
  if (second !== null) rows.push({ ...queryRow([second]), ...asked });
  return { ...queryFor(), rows };
}
