/** Verb `figure`: one figure of the project as a file. */

import type { Figure } from '../../shared/figures/figure.ts';
import { figureToSvg } from '../../shared/figures/figureToSvg.ts';
import { sampleFigure, sampleOverview } from '../../shared/figures/sampleFigure.ts';
import { saturationFigure } from '../../shared/figures/saturationFigure.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { CharacteristicId } from '../../shared/project/ids.ts';
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import { bandOrders, orderBand } from '../../shared/saturation/orderBand.ts';
import { measureSaturation } from '../../shared/saturation/saturation.ts';
import { studySettings } from '../../shared/study/studySettings.ts';
import { nameKey } from '../../shared/transcript/fileTitle.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { cooccurrenceOptionNames } from './cooccurrenceOptions.ts';
import { figureToPng } from './figureToPng.ts';
import { drawCloud, drawCodeline, drawCooccurrence, drawNetwork, drawPortrait } from './relationFigures.ts';
import { saturationOptionNames, saturationQuestion } from './saturationQuestion.ts';
import { openToRead, workOf } from './session.ts';
import { drawConcept, drawMap, drawSunburst, drawTree, drawTreemap } from './themeFigures.ts';
import type { Verb, VerbArguments, VerbIo } from './verb.ts';

/** What can be drawn, by the name that `--what` gives it. */
const drawings: Readonly<
  Record<string, (project: Project, args: VerbArguments, io: VerbIo) => Figure | Refusal>
> = {
  saturation: drawSaturation,
  sample: drawSample,
  tree: drawTree,
  sunburst: drawSunburst,
  treemap: drawTreemap,
  map: drawMap,
  concept: drawConcept,
  cooccurrence: drawCooccurrence,
  network: drawNetwork,
  codeline: drawCodeline,
  portrait: drawPortrait,
  cloud: drawCloud,
};

export const figure: Verb = {
  name: 'figure',
  operands: { least: 1, most: 1 },
  options: [
    'coder',
    'what',
    'out',
    'by',
    'map',
    'theme',
    'transcripts',
    ...saturationOptionNames,
    ...cooccurrenceOptionNames,
  ],
  required: ['what', 'out'],
  choices: { what: Object.keys(drawings) },
  async run(args, io) {
    const drawn = await writeFigure(args, io);
    if (isRefusal(drawn)) {
      io.sayRefusal(drawn);
      return 1;
    }
    const { width, height, alt } = drawn;
    io.printJson({ width, height, alt });
    io.print(io.words.figures.wrote({ file: args.required('out'), width, height }));
    return 0;
  },
};

async function writeFigure(args: VerbArguments, io: VerbIo): Promise<Figure | Refusal> {
  const file = args.required('out');
  const ending = extensionOf(file);
  if (ending !== '.svg' && ending !== '.png')
    return refuse('figureFormatUnknown', { file, formats: '.svg, .png' });
  const session = await openToRead(args, io);
  if (isRefusal(session)) return session;
  const drawn = drawings[args.required('what')]?.(workOf(session), args, io);
  if (!drawn || isRefusal(drawn)) return drawn ?? refuse('figureNothing');
  const bytes = ending === '.png' ? await figureToPng(drawn) : new TextEncoder().encode(figureToSvg(drawn));
  if (!bytes) return refuse('figureNotDrawn');
  return (await io.writeFile(file, bytes)) ?? drawn;
}

function drawSaturation(project: Project, args: VerbArguments, { language }: VerbIo): Figure | Refusal {
  const question = saturationQuestion(args);
  const result = measureSaturation(project, question);
  if (isRefusal(result)) return result;
  if (result.interviews.length === 0) return refuse('figureNothing');
  const band = orderBand(result.interviews, {
    orders: bandOrders,
    seed: studySettings(project).saturation.seed,
  });
  return saturationFigure(project, { language, result, rule: question, band });
}

/** `--by` names one characteristic, or two with a comma between. */
function drawSample(project: Project, args: VerbArguments, { language }: VerbIo): Figure | Refusal {
  if (args.option('by') === null) return sampleOverview(project, language);
  const ids: CharacteristicId[] = [];
  const named = characteristicNamed(project, args.required('by'));
  const names = named ? [args.required('by')] : args.list('by');
  for (const name of names) {
    const id = characteristicNamed(project, name);
    if (!id) {
      const known = [...project.characteristics.values()].map((one) => one.name).sort(compareNatural);
      return refuse('exportByUnknown', { name, known: known.join(', ') });
    }
    ids.push(id);
  }
  const [rowsId, byId = null] = ids;
  if (!rowsId) return sampleOverview(project, language);
  return sampleFigure(project, { rowsId, byId }, language);
}

function characteristicNamed(project: Project, name: string): CharacteristicId | null {
  for (const one of project.characteristics.values())
    if (nameKey(one.name.trim()) === nameKey(name.trim())) return one.id;
  return null;
}
