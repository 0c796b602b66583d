/** Verb `merge`: a coder's copy into a project. */
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { SharedTexts } from '../../shared/project-file/sharedTexts.ts';
import { mergePast } from '../../shared/second-coder/mergePast.ts';
import type { MergeConflict, MergePlan } from '../../shared/second-coder/mergePlan.ts';
import { planMerge, takeMerge } from '../../shared/second-coder/mergeProject.ts';
import { mergeSentence, newTextSentence } from '../../shared/second-coder/mergeSentence.ts';
import { removedTranscripts } from '../../shared/second-coder/missingTranscripts.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { openSession } from './session.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

export const merge: Verb = {
  name: 'merge',
  operands: { least: 2, most: 2 },
  options: ['out'],
  required: ['out'],
  async run(args, io) {
    const file = args.required('out');
    if (extensionOf(file) !== '.trame') return io.wrongUsage(refuse('outNotProject', { file }));
    const plan = await mergeFiles(args, io);
    if (isRefusal(plan)) {
      io.sayRefusal(plan);
      return 1;
    }
    report(plan, io);
    return 0;
  },
};

/** What was taken over, once it is stored. */
async function mergeFiles(args: VerbArguments, io: VerbIo): Promise<MergePlan | Refusal> {
  const shared = new SharedTexts();
  const session = await openSession(args.operand(0), io, shared);
  if (isRefusal(session)) return session;
  const other = await openSession(args.operand(1), io, shared);
  if (isRefusal(other)) return other;
  const rows = session.history.rows();
  // A history that cannot be read knows of no removal; the project itself is whole.
  const past = mergePast('badLine' in rows ? [] : rows);
  const theirs = other.history.rows();
  const removedThere = removedTranscripts('badLine' in theirs ? [] : theirs);
  const plan = planMerge(session.project, other.project, past, removedThere);
  if (isRefusal(plan)) return plan;
  const ran = session.run(takeMerge, plan, null);
  if (isRefusal(ran)) return ran;
  return (await session.save(args.required('out'))) ?? plan;
}

function report({ report: counts, hiddenBy, changes }: MergePlan, io: VerbIo): void {
  const words = io.words.secondCoder;
  const names = counts.transcriptsMissing;
  if (names.length > 0) io.say(words.transcriptsMissing({ names: names.join(', '), count: names.length }));
  if (hiddenBy !== null) {
    const { transcripts, transcriptsAdded, transcriptsMissing } = counts;
    const untold = { codingsA: null, codingsB: null, codingsAdded: null, themesAdded: null };
    const listed = { newThemes: [], newTexts: [], conflicts: [] };
    io.printJson({
      transcripts,
      transcriptsAdded,
      transcriptsMissing,
      ...untold,
      ...listed,
      blindRound: hiddenBy,
    });
    io.print(words.hiddenMerge({ name: hiddenBy }));
    return;
  }
  const sentences = counts.conflicts.map((conflict: MergeConflict) => mergeSentence(io.words, conflict));
  io.printJson({
    ...counts,
    conflicts: counts.conflicts.map((conflict, index) => ({ ...conflict, sentence: sentences[index] ?? '' })),
  });
  for (const sentence of sentences) io.say(sentence);
  for (const theme of counts.newThemes) io.say(words.newTheme({ theme }));
  for (const text of counts.newTexts) io.say(newTextSentence(io.words, text));
  const { transcripts, transcriptsAdded, codingsAdded, themesAdded } = counts;
  if (transcriptsAdded > 0) io.print(words.transcriptsAdded({ count: transcriptsAdded }));
  io.print(
    changes.changes.length === 0
      ? words.nothingNew
      : words.merged({ transcripts, codings: codingsAdded, themes: themesAdded }),
  );
}
