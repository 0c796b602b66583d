/**
 * Numbers of what has a caption: tables, figures and annexes, each counted from 1 in the order of the document; a table
 * without rows has none. Rules: RS9, RS60, RS63, RS70.
 */
import type { ResultsBlockId } from '../project/ids.ts';
import type { Inline, ResultsBlock, ResultsDocument } from '../project/resultsRecords.ts';
import { wordsOf } from '../words/words.ts';

export type Captioned = 'table' | 'figure' | 'annex';

export type CaptionNumbers = ReadonlyMap<ResultsBlockId, { readonly of: Captioned; readonly number: number }>;

export function captionNumbers(
  blocks: readonly ResultsBlock[],
  empty: ReadonlySet<ResultsBlockId>,
): CaptionNumbers {
  const last = { table: 0, figure: 0, annex: 0 };
  return new Map(
    blocks.flatMap(({ id, content }) => {
      const { kind } = content;
      return (kind === 'table' || kind === 'figure' || kind === 'annex') && !empty.has(id)
        ? [[id, { of: kind, number: ++last[kind] }] as const]
        : [];
    }),
  );
}

/** "Table 3", "Figure 2"; "Table ?" where it is gone. */
export function referenceText(
  { language }: Pick<ResultsDocument, 'language'>,
  { blockId, of }: Extract<Inline, { kind: 'reference' }>,
  numbers: CaptionNumbers,
): string {
  const found = numbers.get(blockId);
  return captionLabel(language, found?.of ?? of ?? 'table', found?.number ?? null);
}

export function captionLabel(
  language: ResultsDocument['language'],
  of: Captioned,
  number: number | null,
): string {
  const { results } = wordsOf[language];
  return results.numbered({ label: results.labels[of], number });
}
