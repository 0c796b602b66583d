/** Verb `agreement`: how far two coders agree, theme by theme and all together. */
import { type Agreement, agreement } from '../../shared/agreement/agreement.ts';
import { type AgreementUnit, agreementUnits } from '../../shared/agreement/agreementUnits.ts';
import { sharedTranscripts } from '../../shared/agreement/coderWork.ts';
import { compareWithPrograms } from '../../shared/agreement/compareWithPrograms.ts';
import { themeLevels } from '../../shared/codebook/themeLevels.ts';
import { transcriptsNamed } from '../../shared/coding/transcriptsNamed.ts';
import type { TranscriptId } from '../../shared/project/ids.ts';
import type { Round } from '../../shared/project/records.ts';
import { roundNamed } from '../../shared/rounds/roundNamed.ts';
import { isMeasureShown } from '../../shared/study/studySettings.ts';
import { roundWork, themesOfRound } from '../../shared/triangulation/roundWork.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { agreementOfSeveral, namesOfSeveral } from './agreementOfSeveral.ts';
import { agreementDocument, printAgreement } from './agreementReport.ts';
import { type ComparedCoders, comparedCoders } from './comparedCoders.ts';
import { sayUnfinished } from './sayUnfinished.ts';
import { openSession } from './session.ts';
import type { ExitCode, Verb, VerbArguments, VerbIo } from './verb.ts';
import { writeRoundFile } from './writeRoundFile.ts';

/** Enough for intervals to two digits; the seed is printed, so that anybody gets the same ones. */
const draws = 2000;
const seed = 1;

export const agreementVerb: Verb = {
  name: 'agreement',
  operands: { least: 1, most: 1 },
  options: ['with', 'coders', 'unit', 'level', 'transcripts', 'round', 'out', 'programs'],
  required: [],
  choices: { unit: agreementUnits },
  async run(args, io) {
    const file = args.option('out');
    if (file !== null && args.option('round') === null) return io.wrongUsage(refuse('reportNeedsRound'));
    const session = await openSession(args.operand(0), io);
    if (isRefusal(session)) return refusedBy(session, io);
    const several = namesOfSeveral(session.project, args);
    if (several && args.flag('programs')) return io.wrongUsage(refuse('programsNeedTwoCoders'));
    if (several) return agreementOfSeveral(session.project, several, args, io);
    const compared = await comparedCoders(session.project, args, io);
    if (isRefusal(compared)) return refusedBy(compared, io);
    const named = roundNamed(compared.project, args.option('round'));
    if (isRefusal(named)) return refusedBy(named, io);
    const { round } = named;
    const transcriptIds = transcriptsOf(compared, args, round);
    if (isRefusal(transcriptIds)) return refusedBy(transcriptIds, io);
    const level = themeLevels.find((one) => one === args.option('level')) ?? 'all';
    const unit = agreementUnits.find((one) => one === args.option('unit')) ?? 'turn';
    const { project, coderIds } = compared;
    const themes = round && themesOfRound(project, round);
    const onlyThemes = themes ? { onlyThemes: themes } : {};
    if (file !== null && round) {
      const refusal = await writeRoundFile(project, round, { coderIds, unit, level }, file, io);
      if (refusal) return refusedBy(refusal, io);
    }
    const found = agreement(project, { coderIds, transcriptIds, unit, level, draws, seed, ...onlyThemes });
    if (!isMeasureShown(project, 'agreement')) io.say(io.words.agreement.reflexive);
    const read = compared.coderIds.map((coderId, at) => ({
      coderId,
      label: compared.labels[at] ?? '',
      transcriptIds,
    }));
    sayUnfinished(project, read, io);
    report(found, compared, transcriptIds, unit, args.flag('programs'), io);
    return 0;
  },
};

function refusedBy(refusal: Refusal, io: VerbIo): ExitCode {
  io.sayRefusal(refusal);
  return 1;
}

function report(
  found: Agreement,
  { project, labels, coderIds }: ComparedCoders,
  transcriptIds: readonly TranscriptId[],
  unit: AgreementUnit,
  withPrograms: boolean,
  io: VerbIo,
): void {
  const transcripts = transcriptIds.map((id) => project.transcripts.get(id)?.name ?? '');
  const themeIds = found.themes.map(({ node }) => node.theme.id);
  const programs = withPrograms ? compareWithPrograms(project, { coderIds, transcriptIds, themeIds }) : null;
  const frame = { unit, coders: labels, transcripts, draws, seed, programs };
  io.printJson(agreementDocument(found, frame, io.words, io.language));
  if (!io.isJson) printAgreement(found, frame, io);
}

/** Those named, else those in which both have worked: what nobody read is not the same as what nobody coded. */
function transcriptsOf(
  { project, coderIds, labels }: ComparedCoders,
  args: VerbArguments,
  round: Round | null,
): readonly TranscriptId[] | Refusal {
  const names = args.list('transcripts');
  if (names.length === 0 && round) return roundWork(project, round, coderIds).transcriptIds;
  if (names.length === 0) {
    const shared = sharedTranscripts(project, coderIds);
    return shared.length > 0 ? shared : refuse('agreementNothingShared', { a: labels[0], b: labels[1] });
  }
  return transcriptsNamed(project, names);
}
