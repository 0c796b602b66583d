/** One finding in full: a quotation as printed above the words as said, the changed ones marked. */
import { ArrowRight, ListFilter } from 'lucide-react';
import type { CheckedQuote } from '../../../shared/draft-check/checkQuotes.ts';
import { type DraftFinding, isOfTheme } from '../../../shared/draft-check/draftFindings.ts';
import { passageText } from '../../../shared/draft-check/draftProblems.ts';
import { findingSentence, quotePlace } from '../../../shared/draft-check/findingSentence.ts';
import { markedWords } from '../../../shared/draft-check/markedWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './DraftCheckPanel.module.css';
import { passageOf, showFinding } from './showFinding.ts';

export function FindingDetail({ finding }: { readonly finding: DraftFinding }) {
  const words = useWords();
  const { window: own } = words.draftCheck;
  const project = useProject((one) => one);
  return (
    <article className={styles.detail} aria-label={own.detail}>
      <p className={styles.head}>
        {own.states[finding.state]} · {own.paragraphLong(finding)}
      </p>
      <p>{findingSentence(project, finding, words)}</p>
      {finding.kind === 'quote' && <Compared quote={finding.quote} />}
      {finding.kind === 'count' && <blockquote>{finding.count.sentence}</blockquote>}
      {passageOf(finding) && (
        <Button icon={ArrowRight} onPress={() => showFinding(finding)}>
          {own.showPassage}
        </Button>
      )}
      {isOfTheme(finding) && (
        <Button icon={ListFilter} onPress={() => showFinding(finding)}>
          {own.showTheme}
        </Button>
      )}
    </article>
  );
}

function Compared({ quote }: { readonly quote: CheckedQuote }) {
  const { draftCheck } = useWords();
  const words = draftCheck.window;
  const project = useProject((one) => one);
  const place = quotePlace(project, quote, draftCheck);
  const said = quote.place && passageText(project, quote.place);
  return (
    <>
      <p className={styles.label}>{words.inChapter}</p>
      <blockquote>
        <Marked text={quote.quote} changed={quote.changes.map((change) => change.written)} />
      </blockquote>
      {place && said && (
        <>
          <p className={styles.label}>
            {quote.verdict === 'not found' && (
              <>{words.closest({ percent: Math.floor(100 * quote.score) })} · </>
            )}
            {words.inTranscript(place)}
          </p>
          <blockquote>
            <Marked text={said} changed={quote.changes.map((change) => change.said)} />
          </blockquote>
        </>
      )}
    </>
  );
}

function Marked({ text, changed }: { readonly text: string; readonly changed: readonly string[] }) {
  let at = 0;
  return markedWords(text, changed).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isChanged ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
