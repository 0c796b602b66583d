/** The hits below each other, each in the middle of its context. Enter shows one in its transcript, Ctrl Enter goes there. */
import { type Project, textOf } from '../../../shared/project/project.ts';
import { keywordInContext } from '../../../shared/search/keywordInContext.ts';
import type { Hit } from '../../../shared/search/searchTranscripts.ts';
import { lineNumbersOf } from '../../../shared/transcript/lines.ts';
import { turnIndexAt } from '../../../shared/transcript/turns.ts';
import { goToTranscript, showPassage } from '../../codings/showPassage.ts';
import { RowList } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './SearchPanel.module.css';

const rowHeight = 32;
/** Enough for the widest window. */
const contextLength = 140;

export function HitRows({ hits }: { readonly hits: readonly Hit[] }) {
  const words = useWords().searching;
  const project = useProject((one) => one);
  return (
    <RowList
      label={words.list}
      count={hits.length}
      height={rowHeight}
      keyOf={(index) => keyOf(hits[index])}
      onKey={(event, index) => {
        const hit = hits[index];
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !hit) return false;
        showPassage(hit);
        goToTranscript();
        return true;
      }}
    >
      {(index, focus) => {
        const hit = hits[index];
        const row = hit && rowOf(project, hit);
        if (!row) return null;
        return (
          <button
            type="button"
            {...focus}
            className={`${styles.hit} ${row.isInterviewer ? styles.isInterviewer : ''}`}
            onClick={() => showPassage(hit)}
          >
            <span className={styles.place}>
              <b>{row.transcript}</b> {words.atLine({ line: row.line })}
            </span>
            <span className={styles.before}>
              <span>{row.before}</span>
            </span>
            <span className={styles.after}>
              <mark>{row.hit}</mark>
              {row.after}
            </span>
          </button>
        );
      }}
    </RowList>
  );
}

function keyOf(hit: Hit | undefined): string {
  return hit ? `${hit.transcriptId}/${hit.start}` : '';
}

/** `null` for a hit whose text was corrected a moment ago: the search goes on anew. */
function rowOf(project: Project, hit: Hit) {
  const transcript = project.transcripts.get(hit.transcriptId);
  if (!transcript) return null;
  const text = textOf(project, hit.transcriptId);
  if (hit.end > text.text.length) return null;
  const { before, hit: words, after } = keywordInContext(text, hit, contextLength);
  const turn = text.turns[turnIndexAt(text.turns, hit.start)];
  return {
    transcript: transcript.name,
    line: lineNumbersOf(text, hit.start, hit.start + 1)[0] ?? '–',
    before: onOneLine(before),
    hit: onOneLine(words),
    after: onOneLine(after),
    isInterviewer: turn?.participantId === null,
  };
}

function onOneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, ' ');
}
