/** Verb `export`: codings, codebook, matrix and the other tables, to Word, sheets and text files. */
import { exportKinds } from '../../shared/tables/exportOptions.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { cooccurrenceOptionNames } from './cooccurrenceOptions.ts';
import { exportFile } from './exportFile.ts';
import { exportOptionNames, exportOptionsOf } from './exportOptionsOf.ts';
import { openToRead } from './session.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

export const exporting: Verb = {
  name: 'export',
  operands: { least: 1, most: 1 },
  options: ['what', 'out', ...exportOptionNames, ...cooccurrenceOptionNames],
  required: ['what', 'out'],
  async run(args, io) {
    const rows = await exportProject(args, io);
    if (typeof rows !== 'number') {
      io.sayRefusal(rows);
      return 1;
    }
    io.printJson({ rows });
    io.print(io.words.exporting.wroteRows({ file: args.required('out'), rows }));
    return 0;
  },
};

async function exportProject(args: VerbArguments, io: VerbIo): Promise<number | Refusal> {
  const read = await openToRead(args, io);
  if (isRefusal(read)) return read;
  const options = exportOptionsOf(read, args, io);
  if (isRefusal(options)) return options;
  const what = exportKinds.find((kind) => kind === args.required('what')) ?? 'codings';
  return exportFile(read.project, what, options, args.required('out'), io);
}
