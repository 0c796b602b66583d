/** Reads a batch of interviews: the disk, the parsing worker and the breaking of lines work at the same time. */
import type { SourceText } from '../../shared/files/sourceText.ts';
import { draftTranscript } from '../../shared/transcript/draftTranscript.ts';
import type { ImportSource } from '../../shared/transcript/previewImport.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import type { FileParser } from './parseInWorker.ts';
import type { VerbIo } from './verb.ts';

export interface ReadInterviews {
  readonly sources: ImportSource[];
  readonly refused: { file: string; refusal: Refusal }[];
}

/** Files that are read from the disk before the worker asks for them. */
const ahead = 4;

export async function readInterviews(
  files: readonly string[],
  parser: FileParser,
  io: Pick<VerbIo, 'readFile' | 'progress' | 'words'>,
): Promise<ReadInterviews> {
  const sources: ImportSource[] = [];
  const refused: ReadInterviews['refused'] = [];
  const parsed: Promise<SourceText | Refusal>[] = [];
  const parse = async (file: string) => {
    const bytes = await io.readFile(file);
    return isRefusal(bytes) ? bytes : parser.readText(file, bytes);
  };
  const take = (number: number) => {
    const file = files[number];
    if (file !== undefined) parsed.push(parse(file));
  };
  for (let number = 0; number < ahead; number++) take(number);
  for (const [index, file] of files.entries()) {
    io.progress(io.words.importing.reading({ number: index + 1, count: files.length, file }));
    const source = await parsed[index];
    take(index + ahead);
    if (!source) continue;
    if (isRefusal(source)) refused.push({ file, refusal: source });
    else {
      sources.push({ fileName: file, source });
      draftTranscript(source);
    }
  }
  return { sources, refused };
}
