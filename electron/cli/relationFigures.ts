/** The figures of what meets, of one interview, and of the words used. */

import { type ThemeLevel, themeLevels } from '../../shared/codebook/themeLevels.ts';
import { transcriptOrder } from '../../shared/coding/findCodings.ts';
import { transcriptsNamed } from '../../shared/coding/transcriptsNamed.ts';
import { codelineFigure } from '../../shared/figures/codelineFigure.ts';
import type { CooccurrenceAsked } from '../../shared/figures/cooccurrenceAsked.ts';
import { cooccurrenceMatrixFigure } from '../../shared/figures/cooccurrenceMatrixFigure.ts';
import { cooccurrenceNetworkFigure } from '../../shared/figures/cooccurrenceNetworkFigure.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import type { InterviewAsked } from '../../shared/figures/interviewAsked.ts';
import { portraitFigure } from '../../shared/figures/portraitFigure.ts';
import { wordCloudFigure } from '../../shared/figures/wordCloudFigure.ts';
import type { Project } from '../../shared/project/project.ts';
import { countCooccurrence } from '../../shared/relations/cooccurrence.ts';
import { atOnce, wordFrequencies } from '../../shared/word-use/wordFrequencies.ts';
import { usualWords } from '../../shared/word-use/wordQuestion.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { askedCooccurrence } from './cooccurrenceOptions.ts';
import { themeNamed } from './exportOptionsOf.ts';
import type { VerbArguments, VerbIo } from './verb.ts';

/** The themes that overlap, as a matrix. */
export const drawCooccurrence = ofRelations(cooccurrenceMatrixFigure);
/** The same as a network, of the highest themes unless others are asked for: a theme and those below it are one knot. */
export const drawNetwork = ofRelations(cooccurrenceNetworkFigure, 'top');
export const drawCodeline = ofInterview(codelineFigure);
export const drawPortrait = ofInterview(portraitFigure);

/** What participants say, without the stop words of both languages; with `--theme` only in its passages. */
export function drawCloud(project: Project, args: VerbArguments, io: VerbIo): Figure | Refusal {
  if (project.transcripts.size === 0) return refuse('figureNothing');
  const theme = themeNamed(project, args.option('theme'));
  if (isRefusal(theme)) return theme;
  const use = atOnce(wordFrequencies(project, { ...usualWords, ...theme, coderId: null }));
  return wordCloudFigure(use, io.language, io.words.analysis.wordUse.title);
}

function ofRelations(draw: (asked: CooccurrenceAsked) => Figure, usual: ThemeLevel = 'all') {
  return (project: Project, args: VerbArguments, { language }: VerbIo): Figure | Refusal => {
    if (project.codings.size === 0) return refuse('figureNoCoding');
    const asked = askedCooccurrence(args);
    if (isRefusal(asked)) return asked;
    const counted = countCooccurrence(project, asked.question);
    return draw({ project, counted, level: levelOf(args, usual), measure: asked.measure, language });
  };
}

/** The interview that `--transcripts` names, else the first. */
function ofInterview(draw: (asked: InterviewAsked) => Figure) {
  return (project: Project, args: VerbArguments, { language }: VerbIo): Figure | Refusal => {
    const named = transcriptsNamed(project, args.list('transcripts'));
    if (isRefusal(named)) return named;
    const transcriptId = named[0] ?? transcriptOrder(project)[0];
    if (transcriptId === undefined) return refuse('figureNothing');
    return draw({ project, transcriptId, level: levelOf(args), coderId: null, language });
  };
}

function levelOf(args: VerbArguments, usual: ThemeLevel = 'all'): ThemeLevel {
  return themeLevels.find((one) => one === args.option('level')) ?? usual;
}
