/** Texts in packs: the words as UTF-8, which takes half the room of a string with a curly apostrophe, and their layouts as JSON. */
import type { TextId } from '../../shared/project/ids.ts';
import type { TranscriptText } from '../../shared/project/records.ts';
import { packText } from '../../shared/project-file/textEntry.ts';
import { inPacks } from './inPacks.ts';

export interface TextPack {
  readonly ids: readonly TextId[];
  /** The words of all texts, one after the other. */
  readonly words: Uint8Array;
  /** Bytes of each text's words. */
  readonly lengths: readonly number[];
  readonly layouts: readonly string[];
}

/** A text as it lies in a pack, or in a row of the first schema. */
export interface StoredText {
  readonly id: TextId;
  readonly text: string;
  /** JSON of the file's layout: read ten times faster than as an object with 20,000 numbers. */
  readonly layout: string;
}

export function textPacksOf(texts: Iterable<TranscriptText>): TextPack[] {
  const rows = Array.from(texts, (text) => ({
    ...{ id: text.id, text: text.text },
    layout: JSON.stringify(packText(text)),
  }));
  return packTexts(rows);
}

export function packTexts(texts: readonly StoredText[]): TextPack[] {
  const encoder = new TextEncoder();
  return inPacks(texts, ({ text, layout }) => text.length + layout.length).map((pack) => {
    const encoded = pack.map(({ text }) => encoder.encode(text));
    const words = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const bytes of encoded) {
      words.set(bytes, at);
      at += bytes.length;
    }
    return {
      ids: pack.map(({ id }) => id),
      words,
      lengths: encoded.map(({ length }) => length),
      layouts: pack.map(({ layout }) => layout),
    };
  });
}

export function* textsOfPack({ ids, words, lengths, layouts }: TextPack): IterableIterator<StoredText> {
  // A byte order mark at the start of a text is a character of it.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let at = 0;
  for (const [index, id] of ids.entries()) {
    const length = lengths[index] ?? 0;
    const text = decoder.decode(words.subarray(at, at + length));
    at += length;
    yield { id, text, layout: layouts[index] ?? '' };
  }
}
