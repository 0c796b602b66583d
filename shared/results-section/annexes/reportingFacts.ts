/** What the project knows of how a study was made, as a checklist of reporting asks it, and where the document says it. Rule: RS66. */
import { themeTree } from '../../codebook/themeTree.ts';
import { transcriptsOf } from '../../coding/transcriptsOf.ts';
import { characteristicOrder } from '../../participants/characteristicOrder.ts';
import { formatDay } from '../../participants/formatDay.ts';
import { compareNatural } from '../../project/naturalOrder.ts';
import type { Project } from '../../project/project.ts';
import { textOf } from '../../project/project.ts';
import type { ResultsDocument } from '../../project/resultsRecords.ts';
import { measureSaturation } from '../../saturation/saturation.ts';
import { saturationSentence } from '../../saturation/saturationSentence.ts';
import { studyQuestion } from '../../saturation/studyQuestion.ts';
import { isMeasureShown, studySettings } from '../../study/studySettings.ts';
import { guidePlace, studyTextAt } from '../../study/studyTexts.ts';
import { isRefusal } from '../../words/refusal.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { checkResults } from '../checks/checkResults.ts';
import { liveQuote } from '../citedQuotes.ts';
import { blocksOf, inlinesOf, quotesIn } from '../documentBlocks.ts';
import { interviewLengths } from '../sampleSentences.ts';
import { type FactPlaces, factPlaces } from './factPlaces.ts';

export type FactName =
  | 'interviewers'
  | 'approach'
  | 'sampling'
  | 'size'
  | 'places'
  | 'traits'
  | 'guide'
  | 'repeats'
  | 'memos'
  | 'lengths'
  | 'period'
  | 'saturation'
  | 'coders'
  | 'rounds'
  | 'tree'
  | 'transcripts'
  | 'software'
  | 'quotes'
  | 'agrees'
  | 'major'
  | 'minor';

export interface Fact {
  readonly text: string;
  /** "I. A.", "Table 1", "Appendix 2". */
  readonly places: readonly string[];
}

/** What is not known is not in it. */
export function reportingFacts(project: Project, document: ResultsDocument): ReadonlyMap<FactName, Fact> {
  const asked: Asked = {
    project,
    document,
    words: wordsOf[document.language],
    at: factPlaces(project, document),
  };
  const found = [...ofSample(asked), ...ofStudy(asked), ...ofAnalysis(asked), ...ofFindings(asked)];
  return new Map(
    found.flatMap(([name, text, places = []]) => (text === '' ? [] : [[name, { text, places }]])),
  );
}

interface Asked {
  readonly project: Project;
  readonly document: ResultsDocument;
  readonly words: Words;
  readonly at: FactPlaces;
}

/** Empty: not known. */
type Found = readonly [FactName, string, (readonly string[])?];

function ofSample({ project, document, words: { reporting }, at }: Asked): Found[] {
  const { facts } = reporting;
  const participants = project.participants.size;
  const interviews = project.transcripts.size;
  const traits = characteristicOrder(project).map(({ name }) => name);
  const sought = [...project.samplingGrids.values()]
    .flatMap(({ rowsId, columnsId }) => [rowsId, columnsId])
    .flatMap((id) => (id === null ? [] : (project.characteristics.get(id)?.name ?? [])));
  const repeated = [...project.participants.keys()].filter((id) => transcriptsOf(project, id).length > 1);
  return [
    ['sampling', sought.length > 0 ? facts.sampling({ list: [...new Set(sought)].join(', ') }) : ''],
    ['size', participants > 0 ? facts.size({ participants, interviews }) : '', at.sample],
    ['traits', traits.length > 0 ? facts.traits({ list: traits.join(', ') }) : '', at.sample],
    ['repeats', interviews > 0 ? facts.repeats({ count: repeated.length }) : ''],
    ['lengths', interviewLengths(project, document.language).join(' '), at.sampleText],
  ];
}

function ofStudy({ project, document, words, at }: Asked): Found[] {
  const { facts } = words.reporting;
  const { approach } = studySettings(project);
  const transcripts = [...project.transcripts.values()];
  const led = counted(
    transcripts.map(({ interviewer }) => interviewer),
    facts.named,
  );
  const where = counted(
    transcripts.map(({ place }) => place),
    facts.named,
  );
  const days = transcripts.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)].map((day) => (day ? formatDay(day, document.language) : ''));
  return [
    ['interviewers', led === '' ? '' : facts.interviewers({ list: led })],
    ['approach', approach === null ? '' : `${words.saturationWindow.approach.names[approach]}.`],
    ['places', where === '' ? '' : facts.places({ list: where })],
    ['period', first && last ? facts.period({ first, last }) : ''],
    ['guide', studyTextAt(project, guidePlace) === '' ? '' : facts.guide, at.guide],
    ['saturation', saturationOf(project, words), at.saturation],
  ];
}

/** Not where the approach does without it. */
function saturationOf(project: Project, words: Words): string {
  if (!isMeasureShown(project, 'saturation')) return '';
  const question = studyQuestion(project);
  const result = measureSaturation(project, question);
  if (isRefusal(result) || result.interviews.length === 0) return '';
  return saturationSentence(words, project, result, question);
}

function ofAnalysis({ project, words: { reporting }, at }: Asked): Found[] {
  const { facts } = reporting;
  const { codings, transcripts, memos, rounds } = project;
  const coding = new Set([...codings.values()].map(({ coderId }) => coderId));
  const coders = [...project.coders.values()].filter(({ id }) => coding.has(id));
  const names = coders.map(({ initials }) => initials).sort(compareNatural);
  const tree = themeTree(project).order;
  const levels = tree.reduce((most, { depth }) => Math.max(most, depth + 1), 0);
  const words = [...transcripts.keys()].reduce((sum, id) => sum + textOf(project, id).wordCount, 0);
  return [
    ['memos', memos.size > 0 ? facts.memos({ count: memos.size }) : ''],
    ['coders', names.length > 0 ? facts.coders({ count: names.length, list: names.join(', ') }) : ''],
    ['rounds', rounds.size > 0 ? facts.rounds({ count: rounds.size }) : ''],
    [
      'tree',
      tree.length > 0 ? facts.tree({ themes: tree.length, levels, codings: codings.size }) : '',
      at.tree,
    ],
    [
      'transcripts',
      transcripts.size > 0 ? facts.transcripts({ count: transcripts.size, words }) : '',
      at.transcripts,
    ],
    ['software', facts.software],
  ];
}

function ofFindings({ project, document, words: { reporting }, at }: Asked): Found[] {
  const { facts } = reporting;
  const blocks = blocksOf(project, document.id);
  const quotes = blocks.flatMap(quotesIn);
  const quoted = new Set(quotes.flatMap((cited) => liveQuote(project, cited, document).participantId ?? []));
  const hasEvidence = blocks.some((block) =>
    inlinesOf(block).some(({ kind }) => kind === 'list' || kind === 'count'),
  );
  const checks = checkResults(project, document).filter(({ reason }) => reason === null).length;
  const sections = (isMajor: boolean) =>
    blocks.filter(
      ({ content }) =>
        content.kind === 'heading' && content.themeId !== null && (content.level === 1) === isMajor,
    ).length;
  const [major, minor] = [sections(true), sections(false)];
  return [
    [
      'quotes',
      quotes.length > 0 ? facts.quotes({ quotes: quotes.length, participants: quoted.size }) : '',
      at.quotes,
    ],
    ['agrees', hasEvidence || quotes.length > 0 ? facts.agrees({ checks }) : '', at.quotes],
    ['major', major > 0 ? facts.major({ count: major }) : '', at.major],
    ['minor', minor > 0 ? facts.minor({ count: minor }) : '', at.minor],
  ];
}

/** "surgery (5), video (3)": the most frequent first; what is empty does not count. */
function counted(
  values: readonly string[],
  named: (one: { readonly name: string; readonly count: number }) => string,
): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, count]) => count - most || compareNatural(a, b))
    .map(([name, count]) => named({ name, count }))
    .join(', ');
}
