/**
 * The texts of a project file: made at once, or found to be in order and made when somebody looks at them, with all that
 * their codings say of them compared with the bytes. Rules: docs/rules/project-file.md, PF5 to PF8, PF20.
 */
import type { CodingTable } from '../project/codingTable.ts';
import type { TextId } from '../project/ids.ts';
import type { Coding, Transcript, TranscriptText } from '../project/records.ts';
import { noteParticipants } from '../project/references.ts';
import { isRefusal, type Refusal } from '../words/refusal.ts';
import { decodeUtf8, parseJson } from './decodeUtf8.ts';
import type { EntryReader } from './entryReader.ts';
import { lateText } from './lateText.ts';
import type { SharedTexts } from './sharedTexts.ts';
import { LineNumberCache, type UnpackedLayout, unpackLayout, unpackText, withHalves } from './textEntry.ts';
import { Utf8Words } from './utf8Words.ts';

/** A text later costs nothing where nobody looks at it, and a third more where somebody does. */
export type TextsMade = 'atOnce' | 'whenAsked';

/** What texts are to be read: their ids, and the records that say something of them. */
export interface TextsWanted {
  readonly ids: readonly TextId[];
  readonly transcripts: readonly Transcript[];
  readonly codings: CodingTable;
}

export interface TextsRead {
  readonly texts: ReadonlyMap<TextId, TranscriptText>;
  /** Texts of which it is known that each coding lies in them and quotes what stands there. */
  readonly agreeing: ReadonlySet<TextId>;
}

export function readTexts(
  reader: EntryReader,
  wanted: TextsWanted,
  made: TextsMade,
  shared: SharedTexts | undefined,
): TextsRead | Refusal {
  const texts = new Map<TextId, TranscriptText>();
  const agreeing = new Set<TextId>();
  const lineNumbers = new LineNumberCache();
  const codingsOf = made === 'whenAsked' ? codingsByText(wanted) : null;
  for (const id of wanted.ids) {
    const packed = shared ? reader.packedText(id) : null;
    const known = packed && shared?.find(id, packed);
    if (known) texts.set(id, known);
    else if (codingsOf) {
      const read = readLateText(reader, id, codingsOf.get(id) ?? [], lineNumbers);
      if (isRefusal(read)) return read;
      texts.set(id, read.text);
      if (read.agrees) agreeing.add(id);
    } else {
      const text = readText(reader, id, lineNumbers);
      if (isRefusal(text)) return text;
      texts.set(id, text);
    }
    const text = texts.get(id);
    if (packed && text) shared?.keep(packed, text);
  }
  return { texts, agreeing };
}

function readText(reader: EntryReader, id: TextId, lineNumbers: LineNumberCache): TranscriptText | Refusal {
  const words = reader.words(wordsName(id));
  if (isRefusal(words)) return words;
  const layout = reader.json(layoutName(id));
  if (isRefusal(layout)) return layout;
  const text = unpackText(id, words.value, layout.value, lineNumbers);
  return 'place' in text ? reader.broken(layoutName(id), text.place) : text;
}

/** Refuses what `readText` refuses. */
function readLateText(
  reader: EntryReader,
  id: TextId,
  codings: readonly Iterable<Coding>[],
  lineNumbers: LineNumberCache,
): { readonly text: TranscriptText; readonly agrees: boolean } | Refusal {
  const bytes = reader.bytes(wordsName(id));
  if (isRefusal(bytes)) return bytes;
  const words = Utf8Words.of(bytes);
  if (words === null) return reader.broken(wordsName(id), '');
  const json = reader.json(layoutName(id));
  if (isRefusal(json)) return json;
  const layout = unpackLayout(json.value, words.length, lineNumbers);
  if ('place' in layout) return reader.broken(layoutName(id), layout.place);
  const { wordCount, halves } = layout;
  const { length } = words;
  const readWords = () => withHalves(decodeUtf8(reader.again(wordsName(id))) ?? '', halves);
  const readLayout = () => {
    const again = parseJson(reader.again(layoutName(id)));
    return unpackLayout(again, length, lineNumbers) as UnpackedLayout;
  };
  // What quotes half a character is left to who compares with the text itself.
  const agrees = halves.length === 0 && codings.every((own) => agreesWith(words, own));
  const text = lateText(id, wordCount, readWords, readLayout);
  noteParticipants(text, layout.turns);
  return { text, agrees };
}

function agreesWith(words: Utf8Words, codings: Iterable<Coding>): boolean {
  for (const { start, end, quote } of codings) {
    if (quote.length !== end - start || !words.holds(quote, start)) return false;
  }
  return true;
}

function codingsByText({ transcripts, codings }: TextsWanted): ReadonlyMap<TextId, Iterable<Coding>[]> {
  const byText = new Map<TextId, Iterable<Coding>[]>();
  for (const { id, textId } of transcripts) {
    const own = codings.ofTranscript(id).values();
    const known = byText.get(textId);
    if (known) known.push(own);
    else byText.set(textId, [own]);
  }
  return byText;
}

const wordsName = (id: TextId): string => `texts/${id}.txt`;
const layoutName = (id: TextId): string => `texts/${id}.json`;
