/** Neighbouring words of one look are one piece, and pieces without words go, so that equal texts are equal values. */
import type { Inline, Inlines } from '../project/resultsRecords.ts';

export function tidyInlines(inlines: Inlines): Inline[] {
  const tidy: Inline[] = [];
  let words: string[] = [];
  let look: Extract<Inline, { kind: 'text' }> | null = null;
  const end = () => {
    const text = words.join('');
    if (look && text !== '') tidy.push({ kind: 'text', text, isBold: look.isBold, isItalic: look.isItalic });
    words = [];
    look = null;
  };
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      end();
      tidy.push(inline);
      continue;
    }
    if (inline.text === '') continue;
    if (look && (look.isBold !== inline.isBold || look.isItalic !== inline.isItalic)) end();
    look ??= inline;
    words.push(inline.text);
  }
  end();
  return tidy;
}
