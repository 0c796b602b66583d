/**
 * Texts of a project file that was read, for the next file: copies of one project hold the same texts, and what lies packed
 * in the same bytes need not be unpacked, checked and kept a second time.
 */
import type { PackedEntry } from '../files/readZip.ts';
import type { TextId } from '../project/ids.ts';
import type { TranscriptText } from '../project/records.ts';

/** The two entries of a text: its words and its layout. */
export type PackedText = readonly [words: PackedEntry, layout: PackedEntry];

export class SharedTexts {
  private readonly texts = new Map<TextId, { readonly packed: PackedText; readonly text: TranscriptText }>();

  keep(packed: PackedText, text: TranscriptText): void {
    this.texts.set(text.id, { packed, text });
  }

  /** The text of this id, if it was read from the same bytes. */
  find(id: TextId, [words, layout]: PackedText): TranscriptText | undefined {
    const known = this.texts.get(id);
    if (!known) return undefined;
    return isSame(known.packed[0], words) && isSame(known.packed[1], layout) ? known.text : undefined;
  }
}

/** Size and checksum count too: another file may announce wrong ones for the same bytes. */
function isSame(a: PackedEntry, b: PackedEntry): boolean {
  if (a.isDeflated !== b.isDeflated || a.size !== b.size || a.crc !== b.crc) return false;
  if (a.bytes.length !== b.bytes.length) return false;
  for (let at = 0; at < a.bytes.length; at++) if (a.bytes[at] !== b.bytes[at]) return false;
  return true;
}
