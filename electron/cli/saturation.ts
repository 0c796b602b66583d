/** Verb `saturation`: new themes per interview, and where the stopping rule is met. */
import { themeTree } from '../../shared/codebook/themeTree.ts';
import type { ParticipantId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { lastAspectOf } from '../../shared/saturation/markLastAspect.ts';
import {
  measureSaturation,
  type Saturation,
  type SaturationQuestion,
} from '../../shared/saturation/saturation.ts';
import { saturationSentence } from '../../shared/saturation/saturationSentence.ts';
import { isMeasureShown } from '../../shared/study/studySettings.ts';
import { formatNumber } from '../../shared/words/plural.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { inColumns } from './inColumns.ts';
import { saturationOptionNames, saturationQuestion } from './saturationQuestion.ts';
import { openToRead, workOf } from './session.ts';
import type { Verb, VerbIo } from './verb.ts';

export const saturation: Verb = {
  name: 'saturation',
  operands: { least: 1, most: 1 },
  options: ['coder', ...saturationOptionNames],
  required: [],
  async run(args, io) {
    const session = await openToRead(args, io);
    if (isRefusal(session)) {
      io.sayRefusal(session);
      return 1;
    }
    const project = workOf(session);
    const question = saturationQuestion(args);
    const result = measureSaturation(project, question);
    if (isRefusal(result)) return io.wrongUsage(result);
    io.printJson(documentOf(project, question, result));
    if (!isMeasureShown(project, 'saturation')) io.say(io.words.saturation.reflexive);
    if (!io.isJson) print(project, question, result, io);
    return 0;
  },
};

function documentOf(project: Project, question: SaturationQuestion, result: Saturation) {
  const labels = labelsOf(project, result.order.participantIds);
  return {
    order: labels,
    orderBy: result.order.by,
    perInterview: labels.map((participant, index) => ({
      participant,
      new: result.perInterview[index] ?? 0,
      cumulative: result.cumulative[index] ?? 0,
    })),
    runs: result.runs,
    met: result.met,
    tenPlusThree: result.tenPlusThree,
    unseen: result.unseen,
    provisional: labelsOf(project, result.provisional),
    lastAspects: lastAspectsOf(project),
    sentence: {
      en: saturationSentence(wordsOf.en, project, result, question),
      fr: saturationSentence(wordsOf.fr, project, result, question),
    },
  };
}

function print(project: Project, question: SaturationQuestion, result: Saturation, io: VerbIo): void {
  const words = io.words.saturation;
  const number = (value: number) => formatNumber(io.language, value);
  if (result.order.undated.length > 0)
    io.print(words.undated({ participants: labelsOf(project, result.order.undated).join(', ') }));
  const table = labelsOf(project, result.order.participantIds).map((label, index) => [
    label,
    number(result.perInterview[index] ?? 0),
    number(result.cumulative[index] ?? 0),
  ]);
  if (table.length > 0)
    for (const line of inColumns([[words.interview, words.newThemes, words.cumulative], ...table], 1))
      io.print(line);
  for (const { from, to, newInRun, ratio } of result.runs)
    io.print(words.run({ from, to, count: newInRun, share: ratio }));
  if (result.tenPlusThree !== null) io.print(words.tenPlusThree({ count: result.tenPlusThree }));
  const { observed, chao2, interval } = result.unseen;
  if (observed > 0)
    io.print(words.unseen({ chao: chao2, low: interval?.[0] ?? null, high: interval?.[1] ?? null }));
  io.print(saturationSentence(io.words, project, result, question));
}

/** The researcher's own marks, in the order of the tree. */
function lastAspectsOf(project: Project) {
  return themeTree(project).order.flatMap(({ theme, path }) => {
    const aspect = lastAspectOf(project, theme.id);
    return aspect ? [{ path, participant: labelsOf(project, [aspect.participantId])[0] ?? '' }] : [];
  });
}

function labelsOf(project: Project, ids: readonly ParticipantId[]): string[] {
  return ids.map((id) => project.participants.get(id)?.label ?? '');
}
