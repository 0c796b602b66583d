/** What speaks for a theme: who says something, who says the contrary, and every quote, to be put into the text. */
import { useMemo } from 'react';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { CodingId, ParticipantId, ThemeId } from '../../../shared/project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { opposingThemes } from '../../../shared/results-section/checks/documentChecks.ts';
import { citeCoding, liveQuote } from '../../../shared/results-section/citedQuotes.ts';
import { quotesIn } from '../../../shared/results-section/documentBlocks.ts';
import {
  countsOf,
  evidenceCodings,
  evidenceOfTheme,
  labelsOf,
} from '../../../shared/results-section/evidence.ts';
import { showCoding } from '../../codings/showPassage.ts';
import { RowList } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { QuoteOfTheme } from './QuoteOfTheme.tsx';
import styles from './ResultsScreen.module.css';

interface ThemeEvidenceProps {
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly themeId: ThemeId;
  readonly isReadOnly: boolean;
  /** Below the caret, or in its sentence. */
  readonly onInsert: (id: CodingId, isInline: boolean) => void;
}

export function ThemeEvidence({ document, blocks, themeId, isReadOnly, onInsert }: ThemeEvidenceProps) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const used = useMemo(
    () => new Set(blocks.flatMap((block) => quotesIn(block).map(({ codingId }) => codingId))),
    [blocks],
  );
  const quotes = useMemo(
    () =>
      evidenceCodings(project, evidenceOfTheme(themeId)).flatMap(({ coding, participants }) => {
        const cited = participants.length > 0 ? citeCoding(project, coding.id, themeId) : null;
        return cited ? { coding, live: liveQuote(project, cited, document) } : [];
      }),
    [project, themeId, document],
  );
  const inText = quotes.filter(({ coding }) => used.has(coding.id));
  const speakers = countsOf(project).of(themeId).subtree.participants.length;
  return (
    <>
      <WhoSpeaks themeId={themeId} quoted={new Set(inText.map(({ live }) => live.participantId))} />
      <p className={styles.counts}>
        <span>{words.quotesOf({ quotes: quotes.length, participants: speakers })}</span>
        <span>{words.usedIn({ count: inText.length })}</span>
      </p>
      {opposingThemes(project, themeId).map((opposing) => (
        <p key={opposing.themeId} className={styles.hint}>
          {words.contrary({
            theme: project.themes.get(opposing.themeId)?.name ?? '',
            participants: labelsOf(project, opposing.participants).join(', '),
          })}
        </p>
      ))}
      <p className={styles.hint}>{words.insertHint}</p>
      <RowList
        label={words.evidence}
        count={quotes.length}
        height={84}
        isMeasured
        keyOf={(index) => quotes[index]?.coding.id ?? String(index)}
        onKey={(event, index) => {
          const row = quotes[index];
          if (!row || event.key !== 'Enter' || isReadOnly) return false;
          if (event.ctrlKey) showCoding(row.coding.id);
          else onInsert(row.coding.id, event.shiftKey);
          return true;
        }}
      >
        {(index, focus) => {
          const row = quotes[index];
          return (
            row && (
              <QuoteOfTheme
                focus={focus}
                codingId={row.coding.id}
                quote={row.live}
                isUsed={used.has(row.coding.id)}
                isReadOnly={isReadOnly}
                onInsert={() => onInsert(row.coding.id, false)}
              />
            )
          );
        }}
      </RowList>
    </>
  );
}

interface WhoSpeaksProps {
  readonly themeId: ThemeId;
  /** Whose words stand in the text. */
  readonly quoted: ReadonlySet<ParticipantId | null>;
}

/** Every participant of the study, marked as quoted, speaking or silent on the theme. */
function WhoSpeaks({ themeId, quoted }: WhoSpeaksProps) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const { perParticipant } = countsOf(project).of(themeId);
  return (
    <div className={styles.people}>
      {participantOrder(project).ids.map((id) => {
        const label = project.participants.get(id)?.label ?? '';
        const count = perParticipant.get(id) ?? 0;
        const state = quoted.has(id) ? 'quoted' : count > 0 ? 'speaks' : 'silent';
        return (
          <span key={id} data-state={state} title={words.participantSaid({ who: label, count })}>
            {label.replace(/^\D+(?=\d)/u, '')}
          </span>
        );
      })}
    </div>
  );
}
