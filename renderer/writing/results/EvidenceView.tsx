/** Evidence as the page shows it: what it prints at this moment, whether that changed, and whether it still holds. */

import { themeLook } from '../../../shared/codebook/themeTree.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { CitedQuote, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import {
  type CaptionNumbers,
  captionLabel,
  referenceText,
} from '../../../shared/results-section/captionNumbers.ts';
import { type LiveQuote, liveQuote, printQuotes } from '../../../shared/results-section/citedQuotes.ts';
import { isTableEmpty } from '../../../shared/results-section/emptyTables.ts';
import { supportOf } from '../../../shared/results-section/evidence.ts';
import { changeSinceSeen, printInline } from '../../../shared/results-section/printInline.ts';
import { resultsTable } from '../../../shared/results-section/resultsTables.ts';
import { sampleSentences } from '../../../shared/results-section/sampleSentences.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import type { EvidenceInline, StandingContent } from './evidenceNodes.ts';
import styles from './ResultsPaper.module.css';
import { StandingAnnex } from './StandingAnnex.tsx';
import { StandingFigure } from './StandingFigure.tsx';

interface InlineViewProps {
  readonly inline: EvidenceInline;
  readonly document: ResultsDocument;
  readonly numbers: CaptionNumbers;
  /** Its number, of a footnote with words. */
  readonly footnote: number | null;
}

export function InlineView({ inline, document, numbers, footnote }: InlineViewProps) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  if (inline.kind === 'quotes') return <Quotes quotes={inline.quotes} document={document} isInline />;
  const printed = printInline(project, inline, document, (reference) =>
    referenceText(document, reference, numbers),
  );
  const change = changeSinceSeen(project, inline, document);
  if (inline.kind === 'footnote') return <FootnoteMark text={inline.text} number={footnote} />;
  const isLost = inline.kind !== 'reference' && supportOf(project, inline.evidence).isLost;
  return (
    <span
      className={`${styles.chip} ${inline.kind === 'list' ? '' : styles.prose} ${isLost ? styles.lost : ''}`}
      title={change ? words.changedFrom({ before: change.seen }) : undefined}
    >
      {printed}
      {change && (
        <span className={styles.dot} role="img" aria-label={words.changedFrom({ before: change.seen })} />
      )}
    </span>
  );
}

function FootnoteMark({ text, number }: { readonly text: string; readonly number: number | null }) {
  const words = useWords().resultsWindow;
  return (
    <sup className={styles.footnote} title={text}>
      <span className="visually-hidden">{words.footnote} </span>
      {number ?? '?'}
    </sup>
  );
}

interface StandingViewProps {
  readonly content: StandingContent;
  readonly document: ResultsDocument;
  readonly number: number;
}

export function StandingView({ content, document, number }: StandingViewProps) {
  if (content.kind === 'quotes') return <Quotes quotes={content.quotes} document={document} />;
  if (content.kind === 'sample') return <Sample document={document} />;
  if (content.kind === 'annex')
    return <StandingAnnex annex={content.annex} document={document} number={number} />;
  if (content.kind === 'figure')
    return <StandingFigure content={content} document={document} number={number} />;
  return <TableView content={content} document={document} number={number} />;
}

function Sample({ document }: { readonly document: ResultsDocument }) {
  const words = useWords().resultsWindow;
  const sentences = useProject((project) => sampleSentences(project, document.language).join(' '));
  return <p className={styles.sample}>{sentences || words.noSample}</p>;
}

interface QuotesProps {
  readonly quotes: readonly CitedQuote[];
  readonly document: ResultsDocument;
  readonly isInline?: boolean;
}

function Quotes({ quotes, document, isInline = false }: QuotesProps) {
  const project = useProject((one) => one);
  const printed = printQuotes(project, quotes, document);
  const lives = quotes.map((cited) => liveQuote(project, cited, document));
  const lines = printed.map(({ who, colon, quote, behind, joint }, index) => {
    const live = lives[index];
    return (
      <span key={quotes[index]?.codingId} className={isInline ? '' : styles.quoteLine}>
        <b className={styles.who}>{who}</b>
        {colon}
        <i className={live?.state === 'lost' ? styles.struck : ''}>{quote}</i>
        {behind}
        {joint}
        {live && <QuoteNote project={project} cited={quotes[index]} live={live} />}
      </span>
    );
  });
  if (isInline) return <span className={styles.inlineQuotes}>{lines}</span>;
  const themeId = quotes[0]?.themeId ?? null;
  const look = themeId === null ? null : themeLook(project, themeId);
  return (
    <div className={styles.quotes} style={themeStyle(look?.colour ?? null, look?.pattern ?? null)}>
      {lines}
    </div>
  );
}

function QuoteNote({
  project,
  cited,
  live,
}: {
  readonly project: Project;
  readonly cited: CitedQuote | undefined;
  readonly live: LiveQuote;
}) {
  const words = useWords().resultsWindow;
  if (!cited || live.state === 'holds') return null;
  const theme = cited.themeId === null ? '' : (project.themes.get(cited.themeId)?.name ?? '');
  const note =
    live.state === 'changed'
      ? words.quoteChanged
      : theme === ''
        ? words.quoteLost
        : words.noLongerCoded({ theme });
  return <span className={styles.quoteNote}>{note}</span>;
}

interface TableViewProps {
  readonly content: Extract<StandingContent, { kind: 'table' }>;
  readonly document: ResultsDocument;
  readonly number: number;
}

function TableView({ content, document, number }: TableViewProps) {
  const project = useProject((one) => one);
  const words = useWords().resultsWindow;
  const { results } = wordsOf[document.language];
  if (isTableEmpty(project, content))
    return (
      <figure className={styles.table}>
        <figcaption>{content.caption}</figcaption>
        <p className={styles.quoteNote}>{words.emptyTable[content.table]}</p>
      </figure>
    );
  const { columns, rows } = resultsTable(project, document, content);
  return (
    <figure className={styles.table}>
      <figcaption>
        <b>
          {captionLabel(document.language, 'table', number)}
          {results.captionEnd}
        </b>
        {content.caption}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.scroll} aria-label={content.caption} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.heading} scope="col" className={column.isNumber ? styles.number : ''}>
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ depth, cells }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
              <tr key={row}>
                {cells.map((cell, index) => (
                  <td
                    key={columns[index]?.heading}
                    className={columns[index]?.isNumber ? styles.number : ''}
                    style={index === 0 && depth > 0 ? { paddingLeft: 12 * depth } : undefined}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}
