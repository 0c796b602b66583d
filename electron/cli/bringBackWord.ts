/** Verb `results --from`: takes an edited Word file back into its text of results, in a copy of the project. */
import path from 'node:path';
import { type ReturnedFile, readReturned } from '../../shared/exports/readReturned.ts';
import type { NamedBytes } from '../../shared/exports/writeResults.ts';
import type { ResultsDocument } from '../../shared/project/resultsRecords.ts';
import { documentsOf } from '../../shared/results-section/documentBlocks.ts';
import { bringBackResults } from '../../shared/results-section/round-trip/bringBackResults.ts';
import type {
  Decisions,
  ReturnedConflict,
} from '../../shared/results-section/round-trip/returnedConflict.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { Session } from './session.ts';
import type { VerbArguments, VerbIo } from './verb.ts';

export interface BroughtBackWord {
  readonly document: string;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly conflicts: readonly {
    readonly kind: ReturnedConflict['kind'];
    readonly here: string;
    readonly there: string;
    readonly taken: boolean;
  }[];
  readonly comments: ReturnedFile['comments'];
  readonly warnings: readonly string[];
}

export async function bringBackWord(
  session: Session,
  args: VerbArguments,
  io: VerbIo,
): Promise<BroughtBackWord | Refusal> {
  const edited = args.required('from');
  const bytes = await io.readFile(edited);
  if (isRefusal(bytes)) return bytes;
  const file = { name: path.basename(edited), bytes };
  const isTaken = args.option('conflicts')?.toLowerCase() === 'take';
  const found = await findText(session, file, args.option('document'), {});
  if (isRefusal(found)) return found;
  const decisions = Object.fromEntries(found.returned.conflicts.map(({ key }) => [key, 'take' as const]));
  const decided = isTaken ? await findText(session, file, found.document.name, decisions) : found;
  if (isRefusal(decided)) return decided;
  const coder = session.coderFor(args.option('coder'));
  if (isRefusal(coder)) return coder;
  const { document, returned } = decided;
  const input = { documentId: document.id, blocks: returned.blocks, name: returned.name, file: file.name };
  const ran = session.run(bringBackResults, input, coder.coderId);
  const failed = isRefusal(ran) ? ran : await session.save(args.required('out'));
  return failed ?? summaryOf(document, returned, isTaken, io);
}

/** Without a name the text that the file was exported from. */
async function findText(
  { project }: Session,
  file: NamedBytes,
  name: string | null,
  decisions: Decisions,
): Promise<{ readonly document: ResultsDocument; readonly returned: ReturnedFile } | Refusal> {
  const all = documentsOf(project);
  const wanted = name === null ? all : all.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  let refusal = refuse('resultsUnknown', {
    name: name ?? '–',
    known: all.map((one) => one.name).join(', ') || '–',
  });
  for (const document of wanted) {
    const returned = await readReturned(project, document, file, decisions);
    if (!isRefusal(returned)) return { document, returned };
    refusal = returned;
    if (returned.refused !== 'returnedOther' && returned.refused !== 'returnedUnknown') break;
  }
  return refusal;
}

function summaryOf(
  document: ResultsDocument,
  { changes, conflicts, comments, tracked, footnotes, isUnmarked }: ReturnedFile,
  isTaken: boolean,
  { words: { returned: words } }: VerbIo,
): BroughtBackWord {
  const count = (kind: ReturnedFile['changes'][number]['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  return {
    document: document.name,
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    conflicts: conflicts.map(({ kind, here, there }) => ({ kind, here, there, taken: isTaken })),
    comments,
    warnings: [
      ...(isUnmarked ? [words.unmarked] : []),
      ...(tracked > 0 ? [words.tracked({ count: tracked })] : []),
      ...(footnotes > 0 ? [words.footnotes({ count: footnotes })] : []),
    ],
  };
}
