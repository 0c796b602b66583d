/** `agreement` of three coders or more: figures for several coders, and those of each two for all themes together. */
import { type AgreementUnit, agreementUnits } from '../../shared/agreement/agreementUnits.ts';
import { bootstrapIntervals } from '../../shared/agreement/bootstrapIntervals.ts';
import { transcriptsSeen } from '../../shared/agreement/coderWork.ts';
import type { Coefficient } from '../../shared/agreement/coefficient.ts';
import type { BootstrapFigure } from '../../shared/agreement/figureDraws.ts';
import { type PairAgreement, pairAgreement } from '../../shared/agreement/pairAgreement.ts';
import { type SeveralAgreement, severalCoders } from '../../shared/agreement/severalCoders.ts';
import type { SeveralFigures } from '../../shared/agreement/severalFigures.ts';
import {
  type SeveralBootstrap,
  type SeveralIntervals,
  severalIntervals,
} from '../../shared/agreement/severalIntervals.ts';
import { type ThemeLevel, themeLevels } from '../../shared/codebook/themeLevels.ts';
import { formatPath } from '../../shared/codebook/themePath.ts';
import { transcriptsNamed } from '../../shared/coding/transcriptsNamed.ts';
import type { CoderId, ThemeId, TranscriptId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import type { Round } from '../../shared/project/records.ts';
import { roundNamed } from '../../shared/rounds/roundNamed.ts';
import { roundDraws, roundSeed } from '../../shared/triangulation/roundFigures.ts';
import { themesOfRound } from '../../shared/triangulation/roundWork.ts';
import { formatDecimal } from '../../shared/words/formatDecimal.ts';
import { formatShare } from '../../shared/words/formatShare.ts';
import { formatNumber } from '../../shared/words/plural.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { enoughTranscripts } from './agreementReport.ts';
import { inColumns } from './inColumns.ts';
import { printIntervals } from './printIntervals.ts';
import { sayUnfinished } from './sayUnfinished.ts';
import { blindRefusal, coderToRead } from './session.ts';
import type { ExitCode, VerbArguments, VerbIo } from './verb.ts';
import { writeRoundFile } from './writeRoundFile.ts';

interface Asked {
  readonly coderIds: readonly CoderId[];
  readonly labels: readonly string[];
  readonly seenBy: ReadonlyMap<TranscriptId, readonly CoderId[]>;
  readonly themes: ReadonlySet<ThemeId> | null;
  readonly round: Round | null;
  readonly unit: AgreementUnit;
  readonly level: ThemeLevel;
}

/** Initials of three or more: those given, else those of the round; `null` where two are compared. */
export function namesOfSeveral(project: Project, args: VerbArguments): readonly string[] | null {
  if (args.option('with') !== null) return null;
  const given = args.list('coders');
  const named = roundNamed(project, args.option('round'));
  const parts = isRefusal(named) ? [] : (named.round?.parts ?? []);
  const ofRound = parts.map(({ coderId }) => project.coders.get(coderId)?.initials ?? '');
  const names = given.length > 0 ? given : ofRound;
  return names.length > 2 ? names : null;
}

export async function agreementOfSeveral(
  project: Project,
  names: readonly string[],
  args: VerbArguments,
  io: VerbIo,
): Promise<ExitCode> {
  const asked = readQuestion(project, names, args);
  if (isRefusal(asked)) {
    io.sayRefusal(asked);
    return 1;
  }
  const { unit, level, coderIds, seenBy, themes, round } = asked;
  const [first, second] = coderIds;
  const file = args.option('out');
  if (file !== null && round && first && second) {
    const refusal = await writeRoundFile(
      project,
      round,
      { coderIds: [first, second], unit, level },
      file,
      io,
    );
    if (refusal) {
      io.sayRefusal(refusal);
      return 1;
    }
  }
  const onlyThemes = themes ? { onlyThemes: themes } : {};
  const question = { coderIds, seenBy, unit, level, ...onlyThemes };
  const found = severalCoders(project, question);
  const read = coderIds.map((coderId, at) => ({
    coderId,
    label: asked.labels[at] ?? '',
    transcriptIds: [...seenBy].flatMap(([id, own]) => (own.includes(coderId) ? [id] : [])),
  }));
  sayUnfinished(project, read, io);
  const drawn = { draws: roundDraws, seed: roundSeed };
  const pairs = pairAgreement(project, question).map(({ coderIds: ids, ...figures }): NamedPair => {
    const [a = '', b = ''] = ids.map((id) => project.coders.get(id)?.initials ?? '');
    const { kappa, alpha } = bootstrapIntervals({ ...figures.drawn, ...drawn }).pooled;
    return { coders: [a, b], ...figures, intervals: { kappa, alpha } };
  });
  const intervals = severalIntervals({ ...found.drawn, ...drawn });
  io.printJson(document(project, found, intervals, asked, pairs));
  if (!io.isJson) print(found, intervals, asked, pairs, io);
  return 0;
}

function readQuestion(project: Project, names: readonly string[], args: VerbArguments): Asked | Refusal {
  const coderIds: CoderId[] = [];
  for (const name of names) {
    const read = coderToRead(project, name);
    if (isRefusal(read)) return read;
    if (read.coderId === null || coderIds.includes(read.coderId))
      return refuse('agreementCoderTwice', { given: names.join(', '), coder: name });
    coderIds.push(read.coderId);
  }
  const labels = coderIds.map((id) => project.coders.get(id)?.initials ?? '');
  const named = roundNamed(project, args.option('round'));
  if (isRefusal(named)) return named;
  const blind = blindRefusal(project, labels);
  if (blind) return blind;
  const seenBy = seenTranscripts(project, coderIds, args, named.round?.transcriptIds ?? null);
  if (isRefusal(seenBy)) return seenBy;
  return {
    coderIds,
    labels,
    seenBy,
    themes: named.round && themesOfRound(project, named.round),
    round: named.round,
    unit: agreementUnits.find((one) => one === args.option('unit')) ?? 'turn',
    level: themeLevels.find((one) => one === args.option('level')) ?? 'all',
  };
}

/** Transcripts that are named, or of the round, were seen by all; else those in which somebody left a trace. */
function seenTranscripts(
  project: Project,
  coderIds: readonly CoderId[],
  args: VerbArguments,
  ofRound: readonly TranscriptId[] | null,
): ReadonlyMap<TranscriptId, readonly CoderId[]> | Refusal {
  const names = args.list('transcripts');
  const own = names.length > 0 ? transcriptsNamed(project, names) : ofRound;
  if (own && isRefusal(own)) return own;
  if (own) return new Map(own.map((id) => [id, coderIds]));
  const seen = new Map([...transcriptsSeen(project, coderIds)].filter(([, seenBy]) => seenBy.length > 1));
  if (seen.size > 0) return seen;
  const labels = coderIds.map((id) => project.coders.get(id)?.initials ?? '');
  return refuse('agreementNothingShared', { a: labels.slice(0, -1).join(', '), b: labels.at(-1) ?? '' });
}

interface NamedPair extends Pick<PairAgreement, 'kappa' | 'alpha'> {
  readonly coders: readonly [string, string];
  readonly intervals: { readonly kappa: BootstrapFigure; readonly alpha: BootstrapFigure };
}

const ends = (figure: BootstrapFigure | undefined): readonly [number, number] | null =>
  figure?.interval ? [figure.interval.low, figure.interval.high] : null;

function document(
  project: Project,
  found: SeveralAgreement,
  intervals: SeveralBootstrap,
  { unit, labels, seenBy }: Asked,
  pairs: readonly NamedPair[],
) {
  return {
    unit,
    units: found.units,
    coders: labels,
    transcripts: [...seenBy.keys()].map((id) => project.transcripts.get(id)?.name ?? ''),
    themes: found.themes.map(({ node, ...figures }, index) => ({
      path: node.path,
      ...valuesOf(figures, intervals.themes[index]),
    })),
    overall: {
      method: 'pooled',
      ...valuesOf(found.overall, intervals.pooled),
      uAlpha: found.overall.uAlpha.value,
      cuAlpha: found.overall.cuAlpha.value,
      uAlphaInterval: ends(intervals.pooled.uAlpha),
      cuAlphaInterval: ends(intervals.pooled.cuAlpha),
    },
    domains: found.domains.map(({ node, uAlpha, uAlphaBinary, cuAlpha }, index) => ({
      path: node.path,
      uAlpha: uAlpha.value,
      uAlphaBinary: uAlphaBinary.value,
      cuAlpha: cuAlpha.value,
      uAlphaInterval: ends(intervals.domains[index]?.uAlpha),
      uAlphaBinaryInterval: ends(intervals.domains[index]?.uAlphaBinary),
      cuAlphaInterval: ends(intervals.domains[index]?.cuAlpha),
      reason: cuAlpha.reason,
    })),
    pairs: pairs.map(({ coders, kappa, alpha, intervals: own }) => ({
      coders,
      kappa: kappa.value,
      kappaInterval: ends(own.kappa),
      alpha: alpha.value,
      alphaInterval: ends(own.alpha),
    })),
    intervals: {
      method: 'percentile bootstrap over transcripts',
      share: 0.95,
      draws: roundDraws,
      seed: roundSeed,
    },
  };
}

/** `codedBy`: units that nobody coded, that one coder coded, and so on. */
function valuesOf(
  figures: SeveralFigures & { readonly uAlphaBinary: Coefficient },
  intervals: SeveralIntervals | undefined,
) {
  const { codedBy, percent, alpha, fleissKappa, ac1, brennanPrediger, uAlphaBinary } = figures;
  return {
    codedBy,
    percent: percent.value,
    percentInterval: ends(intervals?.percent),
    alpha: alpha.value,
    alphaInterval: ends(intervals?.alpha),
    fleissKappa: fleissKappa.value,
    fleissInterval: ends(intervals?.fleissKappa),
    ac1: ac1.value,
    ac1Interval: ends(intervals?.ac1),
    bp: brennanPrediger.value,
    bpInterval: ends(intervals?.brennanPrediger),
    uAlphaBinary: uAlphaBinary.value,
    uAlphaBinaryInterval: ends(intervals?.uAlphaBinary),
    reason: alpha.reason ?? fleissKappa.reason,
  };
}

function print(
  found: SeveralAgreement,
  intervals: SeveralBootstrap,
  { unit, labels, seenBy }: Asked,
  pairs: readonly NamedPair[],
  io: VerbIo,
): void {
  const { agreement: words, exporting } = io.words;
  const units = words.units[unit]({ count: found.units });
  io.print(words.severalTitle({ coders: labels.join(', '), units, transcripts: seenBy.size }));
  const shown = ({ value }: Coefficient) => (value === null ? '–' : formatDecimal(io.language, value));
  const cells = (figures: SeveralFigures & { readonly uAlphaBinary: Coefficient }): string[] => [
    ...figures.codedBy.map((count) => formatNumber(io.language, count)),
    figures.percent.value === null ? '–' : formatShare(io.language, figures.percent.value),
    shown(figures.alpha),
    shown(figures.fleissKappa),
    shown(figures.ac1),
    shown(figures.brennanPrediger),
    shown(figures.uAlphaBinary),
  ];
  const numbers = Array.from({ length: labels.length + 1 }, (_, coders) => words.codedBy({ coders }));
  const headings = [exporting.columns.theme, ...numbers, '%', 'α', 'Fleiss κ', 'AC1', 'BP', '|uα'];
  const used = found.themes.flatMap((theme, index) =>
    isUsed(theme) ? [{ name: formatPath(theme.node.path), theme, own: intervals.themes[index] ?? {} }] : [],
  );
  const rows = used.map(({ name, theme }) => [name, ...cells(theme)]);
  const pooled = [words.pooled, ...cells(found.overall)];
  for (const line of inColumns([headings, ...rows, pooled], 1)) io.print(line);
  printIntervals(
    [
      ...used.map(({ name, own }) => [name, own] as const),
      [words.pooled, intervals.pooled],
      ...found.domains.map(
        ({ node }, index) => [formatPath(node.path), intervals.domains[index] ?? {}] as const,
      ),
    ],
    io,
  );
  for (const { coders, kappa, alpha } of pairs)
    io.print(words.pair({ a: coders[0], b: coders[1], kappa: shown(kappa), alpha: shown(alpha) }));
  const { uAlpha, cuAlpha } = found.overall;
  io.print(words.unitized({ uAlpha: shown(uAlpha), cuAlpha: shown(cuAlpha) }));
  for (const { node, ...of } of found.domains)
    io.print(
      words.domain({
        domain: formatPath(node.path),
        cuAlpha: shown(of.cuAlpha),
        uAlpha: shown(of.uAlpha),
        uAlphaBinary: shown(of.uAlphaBinary),
      }),
    );
  const transcripts = seenBy.size;
  io.print(words.method({ draws: roundDraws, seed: roundSeed, transcripts, enough: enoughTranscripts }));
  printReasons(found, io);
  const unused = found.themes.length - rows.length;
  if (unused > 0) io.print(words.unusedThemes({ count: unused }));
}

function isUsed({ codedBy }: SeveralFigures): boolean {
  return codedBy.slice(1).some((count) => count > 0);
}

/** Why figures of all themes are not there. */
function printReasons({ overall }: SeveralAgreement, io: VerbIo): void {
  const { agreement: words } = io.words;
  const named = {
    α: overall.alpha,
    'Fleiss κ': overall.fleissKappa,
    uα: overall.uAlpha,
    cuα: overall.cuAlpha,
  };
  for (const [figures, { reason }] of Object.entries(named))
    if (reason !== null) io.print(words.undefinedBecause({ figures, reason: words.reasons[reason] }));
}
