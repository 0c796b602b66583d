/** The evidence of a theme: who says something, every quote, what is in the text; and the piece that is selected. */
import { Check, GripVertical } from 'lucide-react';
import { useMemo } from 'react';
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { CodingId, ThemeId } from '../../../shared/project/ids.ts';
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
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import type { EvidenceInline, StandingContent } from '../../writing/results/evidenceNodes.ts';
import { codingType } from '../../writing/results/ResultsPaper.tsx';
import type { ResultsEditor } from '../../writing/results/resultsEdits.ts';
import styles from './ResultsScreen.module.css';
import { chooseTheme } from './resultsStore.ts';
import { SelectedEvidence } from './SelectedEvidence.tsx';

interface EvidencePanelProps {
  readonly editor: ResultsEditor;
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly themeId: ThemeId | null;
  readonly selectedKey: string | null;
  readonly selected: EvidenceInline | StandingContent | null;
  readonly isReadOnly: boolean;
  /** Below the caret, or in its sentence. */
  readonly onInsert: (id: CodingId, isInline: boolean) => void;
}

export function EvidencePanel(props: EvidencePanelProps) {
  const { editor, document, blocks, themeId, selectedKey, selected, isReadOnly } = props;
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const node = themeId === null ? undefined : themeTree(project).nodes.get(themeId);
  const look = themeId === null ? null : themeLook(project, themeId);
  return (
    <aside
      className={styles.panel}
      aria-label={words.evidence}
      data-panel="evidence"
      style={themeStyle(look?.colour ?? null, look?.pattern ?? null)}
    >
      <header className={styles.panelHead}>
        {node && <ThemeSwatch colour={look?.colour ?? null} pattern={look?.pattern ?? null} size={14} />}
        <select
          aria-label={words.theme}
          value={themeId ?? ''}
          onChange={(event) =>
            chooseTheme(event.target.value === '' ? null : (event.target.value as ThemeId))
          }
        >
          <option value="">{words.theme}…</option>
          {themeTree(project).order.map(({ theme, depth }) => (
            <option key={theme.id} value={theme.id}>
              {'\u2003'.repeat(depth) + theme.name}
            </option>
          ))}
        </select>
      </header>
      {selected && selectedKey !== null && (
        <SelectedEvidence
          editor={editor}
          nodeKey={selectedKey}
          evidence={selected}
          themeId={themeId}
          document={document}
          isReadOnly={isReadOnly}
        />
      )}
      {node ? (
        <ThemeEvidence {...props} themeId={node.theme.id} blocks={blocks} />
      ) : (
        <p className={styles.hint}>{words.chooseTheme}</p>
      )}
    </aside>
  );
}

function ThemeEvidence({
  document,
  blocks,
  themeId,
  isReadOnly,
  onInsert,
}: Omit<EvidencePanelProps, 'themeId'> & { readonly themeId: ThemeId }) {
  const all = useWords();
  const words = all.resultsWindow;
  const { atLines } = all.retrieval;
  const project = useProject((one) => one);
  const { perParticipant, subtree } = countsOf(project).of(themeId);
  const used = useMemo(
    () => new Set(blocks.flatMap((block) => quotesIn(block).map(({ codingId }) => codingId))),
    [blocks],
  );
  const quotes = useMemo(
    () =>
      evidenceCodings(project, evidenceOfTheme(themeId)).flatMap(({ coding, participants }) => {
        const cited = participants.length > 0 ? citeCoding(project, coding.id, themeId) : null;
        return cited ? { coding, cited, live: liveQuote(project, cited, document) } : [];
      }),
    [project, themeId, document],
  );
  const inText = quotes.filter(({ coding }) => used.has(coding.id));
  const quoted = new Set(inText.map(({ live }) => live.participantId));
  return (
    <>
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
      <p className={styles.counts}>
        <span>{words.quotesOf({ quotes: quotes.length, participants: subtree.participants.length })}</span>
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
          if (!row) return null;
          const { coding, live } = row;
          return (
            <button
              type="button"
              {...focus}
              className={styles.quote}
              draggable={!isReadOnly}
              data-used={used.has(coding.id)}
              onDragStart={(event) => {
                event.dataTransfer.setData(codingType, coding.id);
                event.dataTransfer.effectAllowed = 'copy';
              }}
              onDoubleClick={() => !isReadOnly && onInsert(coding.id, false)}
            >
              <span className={styles.quoteHead}>
                <GripVertical size={12} aria-hidden />
                <b>{live.label}</b> {atLines({ lines: live.lines })}
                <span className={styles.spacer} />
                {used.has(coding.id) && (
                  <span className={styles.used}>
                    <Check size={12} aria-hidden /> {words.inText}
                  </span>
                )}
              </span>
              <span className={styles.quoteWords}>{live.words}</span>
            </button>
          );
        }}
      </RowList>
    </>
  );
}
