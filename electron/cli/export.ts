/** Verb `export`: codings, codebook, matrix and the other tables, to Word, sheets and text files. */
import { exportKinds } from '../../shared/tables/exportOptions.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { exportFile } from './exportFile.ts';
import { exportOptionNames, exportOptionsOf } from './exportOptionsOf.ts';
import { openSession } from './session.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

export const exporting: Verb = {
  name: 'export',
  operands: { least: 1, most: 1 },
  options: ['what', 'out', ...exportOptionNames],
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
  const session = await openSession(args.operand(0), io);
  if (isRefusal(session)) return session;
  const options = exportOptionsOf(session.project, args, io);
  if (isRefusal(options)) return options;
  const what = exportKinds.find((kind) => kind === args.required('what')) ?? 'codings';
  return exportFile(session.project, what, options, args.required('out'), io);
}
