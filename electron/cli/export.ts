/** Verb `export`: codings, codebook, matrix and the other tables, to Word, sheets and text files. */
import type { CharacteristicId } from '../../shared/project/ids.ts';
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import { type ExportOptions, exportKinds, type MatrixUnit } from '../../shared/tables/exportOptions.ts';
import { nameKey } from '../../shared/transcript/fileTitle.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { exportFile } from './exportFile.ts';
import { coderToRead, openSession } from './session.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

export const exporting: Verb = {
  name: 'export',
  operands: { least: 1, most: 1 },
  options: ['what', 'out', 'coder', 'by', 'unit'],
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
  const options = optionsOf(session.project, args, io);
  if (isRefusal(options)) return options;
  const what = exportKinds.find((kind) => kind === args.required('what')) ?? 'codings';
  return exportFile(session.project, what, options, args.required('out'), io);
}

function optionsOf(project: Project, args: VerbArguments, io: VerbIo): ExportOptions | Refusal {
  const read = coderToRead(project, args.option('coder'));
  if (isRefusal(read)) return read;
  const by = columnsNamed(project, args.option('by') ?? 'participant');
  if (typeof by === 'object') return by;
  const unit = (args.option('unit') ?? 'presence') as MatrixUnit;
  return { language: io.language, coderId: read.coderId, themeId: null, by, unit };
}

/** A characteristic of this name goes before the word "participant". */
function columnsNamed(project: Project, name: string): 'participant' | CharacteristicId | Refusal {
  const characteristics = [...project.characteristics.values()];
  const key = nameKey(name.trim());
  const found = characteristics.find((one) => nameKey(one.name.trim()) === key);
  if (found) return found.id;
  if (key === 'participant') return 'participant';
  const known = characteristics.map((one) => one.name).sort(compareNatural);
  return refuse('exportByUnknown', { name, known: known.join(', ') });
}
