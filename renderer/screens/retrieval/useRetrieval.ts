/**
 * Asks the project a query: the first page at once, the rest in slices that leave the window its frames. While the
 * project changes under the same query, what was found before stays until the new answer is whole.
 */
import { useEffect, useState } from 'react';
import type { RetrievalQuery } from '../../../shared/project/records.ts';
import { Retrieval } from '../../../shared/retrieval/Retrieval.ts';
import { useProject } from '../../workspace/projectStore.ts';

export interface Answer {
  readonly retrieval: Retrieval;
  /** Passages found when this was published; the list itself may be longer by now. */
  readonly count: number;
  readonly isComplete: boolean;
}

const firstPage = 200;
const sliceMilliseconds = 10;
const publishEvery = 120;

export function useRetrieval(query: RetrievalQuery): Answer | null {
  const project = useProject((one) => one);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const retrieval = new Retrieval(project, query);
    const publish = () =>
      setAnswer({ retrieval, count: retrieval.found.length, isComplete: retrieval.isComplete });
    const started = performance.now();
    retrieval.advance((found) => found.length >= firstPage || performance.now() - started > 80);
    setAnswer((before) => {
      const isSameQuery = before?.retrieval.query === query;
      if (isSameQuery && !retrieval.isComplete) return before;
      return { retrieval, count: retrieval.found.length, isComplete: retrieval.isComplete };
    });
    if (retrieval.isComplete) return undefined;
    let published = performance.now();
    let isFirst = true;
    const goOn = () => {
      const begun = performance.now();
      retrieval.advance(() => performance.now() - begun > sliceMilliseconds);
      if (retrieval.isComplete) publish();
      else {
        if (!isFirst && begun - published > publishEvery) {
          published = begun;
          setAnswer((before) =>
            before?.retrieval === retrieval
              ? { retrieval, count: retrieval.found.length, isComplete: false }
              : before,
          );
        }
        isFirst = false;
        timer = setTimeout(goOn);
      }
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [project, query]);
  return answer;
}
