/** The entries of a project file by name, remembering which were asked for: one that nobody asks for does not belong to the format. */
import type * as z from 'zod/mini';
import type { ZipArchive } from '../files/readZip.ts';
import type { TextId } from '../project/ids.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { decodeUtf8, parseJson } from './decodeUtf8.ts';
import { isSchemaProblem, readAs } from './schemaProblem.ts';
import type { PackedText } from './sharedTexts.ts';

export class EntryReader {
  private readonly file: string;
  private readonly archive: ZipArchive;
  private readonly unasked: Set<string>;

  constructor(file: string, archive: ZipArchive) {
    this.file = file;
    this.archive = archive;
    this.unasked = new Set(archive.names);
  }

  has(name: string): boolean {
    return this.unasked.has(name);
  }

  bytes(name: string): Uint8Array | Refusal {
    this.unasked.delete(name);
    return this.archive.read(name) ?? refuse('projectPartMissing', { file: this.file, part: name });
  }

  /** For a part that was read before and found in order: unpacks it once more. */
  again(name: string): Uint8Array {
    return this.archive.again(name);
  }

  /** The entry's JSON value, in a box so that content cannot be mistaken for a refusal. */
  json(name: string): { readonly value: unknown } | Refusal {
    const bytes = this.bytes(name);
    return isRefusal(bytes) ? bytes : { value: parseJson(bytes) };
  }

  words(name: string): { readonly value: string } | Refusal {
    const bytes = this.bytes(name);
    if (isRefusal(bytes)) return bytes;
    const value = decodeUtf8(bytes);
    return value === null ? this.broken(name, '') : { value };
  }

  /** `null` where a part is missing, which reading then says. */
  packedText(id: TextId): PackedText | null {
    const [wordsName, layoutName] = [`texts/${id}.txt`, `texts/${id}.json`];
    const words = this.archive.packed(wordsName);
    const layout = this.archive.packed(layoutName);
    if (!words || !layout) return null;
    this.unasked.delete(wordsName);
    this.unasked.delete(layoutName);
    return [words, layout];
  }

  read<Value extends object>(name: string, schema: z.ZodMiniType<Value>): Value | Refusal {
    const json = this.json(name);
    if (isRefusal(json)) return json;
    const value = readAs(schema, json.value);
    return isSchemaProblem(value) ? this.broken(name, value.place) : value;
  }

  /** `place` is empty where the whole entry is at fault. */
  broken(part: string, place: string): Refusal {
    return refuse('projectPartBroken', { file: this.file, part, place });
  }

  unread(): string | undefined {
    return this.unasked.values().next().value;
  }

  notProject(): Refusal {
    return refuse('fileNotProject', { file: this.file });
  }

  newer(version: number): Refusal {
    return refuse('projectNewer', { file: this.file, version });
  }
}
