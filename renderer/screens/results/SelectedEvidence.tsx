/** What can be changed of the evidence that is selected in the text. */
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Evidence, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { printCount, printList } from '../../../shared/results-section/printInline.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject } from '../../workspace/projectStore.ts';
import type { EvidenceInline, StandingContent } from '../../writing/results/evidenceNodes.ts';
import { changeEvidence, leaveEvidence, type ResultsEditor } from '../../writing/results/resultsEdits.ts';
import { CountFields } from './CountFields.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { FigureFields } from './FigureFields.tsx';
import { FootnoteField } from './FootnoteField.tsx';
import { QuoteFields } from './QuoteFields.tsx';
import styles from './ResultsScreen.module.css';

interface SelectedEvidenceProps {
  readonly editor: ResultsEditor;
  readonly nodeKey: string;
  readonly evidence: EvidenceInline | StandingContent;
  readonly themeId: ThemeId | null;
  readonly document: ResultsDocument;
  readonly isReadOnly: boolean;
}

export function SelectedEvidence(props: SelectedEvidenceProps) {
  const words = useWords().resultsWindow;
  const { evidence, isReadOnly } = props;
  if (isReadOnly || evidence.kind === 'table' || evidence.kind === 'sample' || evidence.kind === 'reference')
    return null;
  return (
    <section className={styles.selected} aria-label={words.selected}>
      <Fields {...props} />
    </section>
  );
}

function Fields({ editor, nodeKey, evidence, themeId, document }: SelectedEvidenceProps) {
  if (evidence.kind === 'list') {
    const change = (next: Evidence) =>
      changeEvidence(editor, nodeKey, {
        ...evidence,
        evidence: next,
        seen: printList(currentProject(), next),
      });
    return <EvidenceFields evidence={evidence.evidence} themeId={themeId} onChange={change} />;
  }
  if (evidence.kind === 'count') {
    const change = (part: Partial<Pick<typeof evidence, 'form' | 'evidence'>>) => {
      const next = { ...evidence, ...part };
      const seen = printCount(currentProject(), next.evidence, next.form, document);
      changeEvidence(editor, nodeKey, { ...next, seen });
    };
    return (
      <>
        <CountFields form={evidence.form} onChange={(form) => change({ form })} />
        <EvidenceFields
          evidence={evidence.evidence}
          themeId={themeId}
          onChange={(next) => change({ evidence: next })}
        />
      </>
    );
  }
  if (evidence.kind === 'figure')
    return (
      <FigureFields
        figure={evidence}
        document={document}
        onChange={(next) => changeEvidence(editor, nodeKey, next)}
      />
    );
  if (evidence.kind === 'footnote')
    return (
      <FootnoteField
        key={nodeKey}
        text={evidence.text}
        onChange={(text) => changeEvidence(editor, nodeKey, { ...evidence, text })}
        onLeave={() => leaveEvidence(editor, nodeKey)}
      />
    );
  if (evidence.kind !== 'quotes') return null;
  const set = (quotes: typeof evidence.quotes) => changeEvidence(editor, nodeKey, { ...evidence, quotes });
  return evidence.quotes.map((quote, index) => (
    <QuoteFields
      key={quote.codingId}
      quote={quote}
      document={document}
      onChange={(next) => set(evidence.quotes.map((one, at) => (at === index ? next : one)))}
      onRemove={
        evidence.quotes.length > 1 ? () => set(evidence.quotes.filter((_, at) => at !== index)) : null
      }
    />
  ));
}
