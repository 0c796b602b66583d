/** What a results section was when it was written to Word: signs of it, no words. Rules: docs/rules/results-section.md, RS80. */

export const baseNamespace = 'urn:trame:results:1';

export interface WrittenBase {
  /** Sign of the document's id. */
  readonly document: string;
  /** In the order in which they were written. */
  readonly blocks: readonly { readonly block: string; readonly sign: string }[];
  /** Keys of the footnotes of its paragraphs; none in files of before. */
  readonly notes: readonly string[];
}
