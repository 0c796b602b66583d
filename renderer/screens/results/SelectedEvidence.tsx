/** What can be changed of the evidence that is selected in the text: form of a count; cuts, notes and lines of quotes. */
import { useRef } from 'react';
import type { CitedQuote, CountForm, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { liveQuote } from '../../../shared/results-section/citedQuotes.ts';
import { printCount } from '../../../shared/results-section/printInline.ts';
import { showCoding } from '../../codings/showPassage.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import type { EvidenceInline, StandingContent } from '../../writing/results/evidenceNodes.ts';
import { changeEvidence, type ResultsEditor } from '../../writing/results/resultsEdits.ts';
import styles from './ResultsScreen.module.css';

interface SelectedEvidenceProps {
  readonly editor: ResultsEditor;
  readonly nodeKey: string;
  readonly evidence: EvidenceInline | StandingContent;
  readonly document: ResultsDocument;
  readonly isReadOnly: boolean;
}

export function SelectedEvidence({ editor, nodeKey, evidence, document, isReadOnly }: SelectedEvidenceProps) {
  const words = useWords().resultsWindow;
  if (isReadOnly || (evidence.kind !== 'count' && evidence.kind !== 'quotes')) return null;
  return (
    <section className={styles.selected} aria-label={words.selected}>
      {evidence.kind === 'count' ? (
        <CountFields
          form={evidence.form}
          onChange={(form) => {
            const seen = printCount(currentProject(), evidence.evidence, form, document);
            changeEvidence(editor, nodeKey, { ...evidence, form, seen });
          }}
        />
      ) : (
        evidence.quotes.map((quote, index) => (
          <QuoteFields
            key={quote.codingId}
            quote={quote}
            document={document}
            onChange={(next) => {
              const quotes = evidence.quotes.map((one, at) => (at === index ? next : one));
              changeEvidence(editor, nodeKey, { ...evidence, quotes });
            }}
            onRemove={
              evidence.quotes.length > 1
                ? () =>
                    changeEvidence(editor, nodeKey, {
                      ...evidence,
                      quotes: evidence.quotes.filter((_, at) => at !== index),
                    })
                : null
            }
          />
        ))
      )}
    </section>
  );
}

function CountFields({
  form,
  onChange,
}: {
  readonly form: CountForm;
  readonly onChange: (form: CountForm) => void;
}) {
  const words = useWords().resultsWindow;
  const options = (['word', 'numeral', 'fraction'] as const).map((value) => ({
    value,
    label: words.forms[value],
  }));
  return (
    <>
      <Segmented
        label={words.form}
        value={form.as}
        options={options}
        onChange={(as) => onChange({ ...form, as })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={form.isCapital}
          onChange={(event) => onChange({ ...form, isCapital: event.target.checked })}
        />
        {words.capital}
      </label>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={form.isFeminine}
          onChange={(event) => onChange({ ...form, isFeminine: event.target.checked })}
        />
        {words.feminine}
      </label>
      <TextField
        label={words.noun}
        value={form.noun?.many ?? ''}
        onChange={(many) =>
          onChange({ ...form, noun: many.trim() === '' ? null : { one: singularOf(many), many } })
        }
      />
    </>
  );
}

/** "médecins généralistes" loses the s of each word; both languages write most plurals so. */
function singularOf(many: string): string {
  return many.replace(/(?<=\p{L}{2})s\b/gu, '');
}

interface QuoteFieldsProps {
  readonly quote: CitedQuote;
  readonly document: ResultsDocument;
  readonly onChange: (quote: CitedQuote) => void;
  readonly onRemove: (() => void) | null;
}

function QuoteFields({ quote, document, onChange, onRemove }: QuoteFieldsProps) {
  const words = useWords().resultsWindow;
  const field = useRef<HTMLTextAreaElement>(null);
  const live = useProject((project) => liveQuote(project, quote, document));
  const cut = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {};
    if (start === end) return;
    const others = quote.marks.filter((mark) => mark.end <= start || mark.start >= end);
    const marks = [...others, { kind: 'cut', start, end, text: '' } as const].sort(
      (a, b) => a.start - b.start,
    );
    onChange({ ...quote, marks });
  };
  return (
    <fieldset className={styles.quoteFields} aria-label={live.label}>
      <b>{live.label}</b>
      <textarea ref={field} readOnly rows={3} value={quote.words} aria-label={words.cutHint} />
      <span className={styles.buttons}>
        <Button size="small" onPress={cut}>
          {words.cut}
        </Button>
        {quote.marks.length > 0 && (
          <Button size="small" variant="quiet" onPress={() => onChange({ ...quote, marks: [] })}>
            {words.uncut}
          </Button>
        )}
        {live.coding && (
          <Button size="small" variant="quiet" onPress={() => live.coding && showCoding(live.coding.id)}>
            {words.show}
          </Button>
        )}
        {onRemove && (
          <Button size="small" variant="quiet" onPress={onRemove}>
            {words.takeOut}
          </Button>
        )}
      </span>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={quote.hasNotes}
          onChange={(event) => onChange({ ...quote, hasNotes: event.target.checked })}
        />
        {words.notes}
      </label>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={quote.hasLines}
          onChange={(event) => onChange({ ...quote, hasLines: event.target.checked })}
        />
        {words.lines}
      </label>
    </fieldset>
  );
}
