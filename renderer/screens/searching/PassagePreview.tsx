/** The passages that will be coded, each with a mark that can be taken off. */

import { textOf } from '../../../shared/project/project.ts';
import { keywordInContext } from '../../../shared/search/keywordInContext.ts';
import type { Hit } from '../../../shared/search/searchTranscripts.ts';
import { lineNumbersOf } from '../../../shared/transcript/lines.ts';
import { Button } from '../../ui/Button.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './CodeHitsDialog.module.css';

interface PassagePreviewProps {
  readonly passages: readonly Hit[];
  /** Keys of those that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

export function keyOfPassage({ transcriptId, start, end }: Hit): string {
  return `${transcriptId}/${start}/${end}`;
}

const rowHeight = 40;

export function PassagePreview({ passages, left, onLeft }: PassagePreviewProps) {
  const words = useWords().searching;
  const project = useProject((one) => one);
  if (passages.length === 0) return <p className={styles.hint}>{words.noPassages}</p>;
  const count = passages.filter((one) => !left.has(keyOfPassage(one))).length;
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onLeft(next);
  };
  return (
    <>
      <div className={styles.count}>
        <span role="status">{words.chosen({ count, of: passages.length })}</span>
        <Button variant="quiet" onPress={() => onLeft(new Set())}>
          {words.all}
        </Button>
        <Button variant="quiet" onPress={() => onLeft(new Set(passages.map(keyOfPassage)))}>
          {words.none}
        </Button>
      </div>
      <div className={styles.preview}>
        <RowList
          label={words.preview}
          count={passages.length}
          height={rowHeight}
          keyOf={(index) => (passages[index] ? keyOfPassage(passages[index]) : '')}
        >
          {(index, focus) => {
            const passage = passages[index];
            if (!passage) return null;
            const text = textOf(project, passage.transcriptId);
            const transcript = project.transcripts.get(passage.transcriptId)?.name ?? '';
            const line = lineNumbersOf(text, passage.start, passage.start + 1)[0] ?? '–';
            const key = keyOfPassage(passage);
            const { before, hit, after } = keywordInContext(text, passage, 24);
            return (
              <label className={styles.passage}>
                <input {...focus} type="checkbox" checked={!left.has(key)} onChange={() => toggle(key)} />
                <span className={styles.place}>{words.row({ transcript, line })}</span>
                <span className={styles.words}>
                  {before}
                  <b>{hit.slice(0, 300)}</b>
                  {after}
                </span>
              </label>
            );
          }}
        </RowList>
      </div>
    </>
  );
}
