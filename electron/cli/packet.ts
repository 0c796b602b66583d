/** Verb `packet`: a blind copy of some transcripts for another coder. */
import { transcriptsNamed } from '../../shared/coding/transcriptsNamed.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { ProjectHistory } from '../../shared/project-file/projectHistory.ts';
import { roundNamed } from '../../shared/rounds/roundNamed.ts';
import { fillPacket, packetName } from '../../shared/second-coder/packet.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { openSession, Session } from './session.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

export const packet: Verb = {
  name: 'packet',
  operands: { least: 1, most: 1 },
  options: ['transcripts', 'round', 'for', 'codebook', 'out'],
  required: ['for', 'out'],
  async run(args, io) {
    const file = args.required('out');
    if (extensionOf(file) !== '.trame') return io.wrongUsage(refuse('outNotProject', { file }));
    if (args.option('round') === null && args.list('transcripts').length === 0)
      return io.wrongUsage(refuse('packetNeedsTranscripts'));
    const copy = await copyFor(args, io);
    const failed = isRefusal(copy) ? copy : await copy.save(file);
    if (isRefusal(copy) || failed) {
      if (failed) io.sayRefusal(failed);
      return 1;
    }
    const { transcripts, themes } = copy.project;
    const counts = { transcripts: transcripts.size, themes: themes.size };
    io.printJson(counts);
    io.print(io.words.secondCoder.packet({ coder: args.required('for'), ...counts }));
    return 0;
  },
};

async function copyFor(args: VerbArguments, io: VerbIo): Promise<Session | Refusal> {
  const opened = await openSession(args.operand(0), io);
  if (isRefusal(opened)) return opened;
  const source = opened.project;
  const named = roundNamed(source, args.option('round'));
  if (isRefusal(named)) return named;
  const { round } = named;
  const names = args.list('transcripts');
  const transcriptIds = names.length > 0 ? transcriptsNamed(source, names) : (round?.transcriptIds ?? []);
  if (isRefusal(transcriptIds)) return transcriptIds;
  const initials = args.required('for');
  const created = newProject(packetName(source, initials), initials, { now: io.now(), newId: io.newId });
  if (isRefusal(created)) return created;
  const copy = new Session(created.project, ProjectHistory.of(created.rows), io);
  const hasCodebook = args.option('codebook') !== 'no';
  const filled = copy.run(fillPacket, { source, transcriptIds, hasCodebook, round }, null);
  return isRefusal(filled) ? filled : copy;
}
