/** What each piece of a sentence prints at this moment. Rules: docs/rules/results-section.md. */
import type { Project } from '../project/project.ts';
import type { CountForm, Evidence, Inline, ResultsDocument } from '../project/resultsRecords.ts';
import { printQuotes, quotesAsText } from './citedQuotes.ts';
import { type CountLook, countInWords } from './countInWords.ts';
import { labelsOf, sizeOfWhole, supportOf } from './evidence.ts';

export type DocumentLook = Pick<ResultsDocument, 'language' | 'spaces' | 'labels'>;

/** "(E1, E2, E4)"; "(–)" where nobody is left. */
export function printList(project: Project, evidence: Evidence): string {
  const labels = labelsOf(project, supportOf(project, evidence).participants);
  return `(${labels.length > 0 ? labels.join(', ') : '–'})`;
}

export function printCount(
  project: Project,
  evidence: Evidence,
  form: CountForm,
  { language }: Pick<ResultsDocument, 'language'>,
): string {
  const support = supportOf(project, evidence);
  if (form.of === 'codings') return countInWords(support.codings, 0, wordOf(form), language);
  const whole = sizeOfWhole(project, form.whole);
  return countInWords(support.participants.length, whole, form, language);
}

/** Codings are a part of nothing. */
function wordOf(form: CountForm): CountLook {
  return form.as === 'fraction' ? { ...form, as: 'word' } : form;
}

/** `referenceOf`: "Table 3". */
export function printInline(
  project: Project,
  inline: Inline,
  look: DocumentLook,
  referenceOf: (reference: Extract<Inline, { kind: 'reference' }>) => string,
): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'list':
      return printList(project, inline.evidence);
    case 'count':
      return printCount(project, inline.evidence, inline.form, look);
    case 'quotes':
      return quotesAsText(printQuotes(project, inline.quotes, look));
    case 'footnote':
      return '';
    case 'reference':
      return referenceOf(inline);
  }
}

/** Evidence that prints something else than when the researcher last looked; `null` for all other pieces. */
export function changeSinceSeen(
  project: Project,
  inline: Inline,
  look: DocumentLook,
): { readonly seen: string; readonly now: string } | null {
  if (inline.kind !== 'list' && inline.kind !== 'count') return null;
  const now = printInline(project, inline, look, () => '');
  // Of another language or form: nothing changed in the codings.
  return now === inline.seen || inline.seen === '' ? null : { seen: inline.seen, now };
}
