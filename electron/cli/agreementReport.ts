/** What `agreement` prints: one JSON document, or a table with the reasons of what is undefined below it. */
import type { Agreement, AgreementFigures, ThemeAgreement } from '../../shared/agreement/agreement.ts';
import type { AgreementUnit } from '../../shared/agreement/agreementUnits.ts';
import type { Coefficient, UndefinedReason } from '../../shared/agreement/coefficient.ts';
import type { BootstrapFigure } from '../../shared/agreement/figureDraws.ts';
import type { OtherPrograms } from '../../shared/agreement/otherPrograms.ts';
import { themeMean } from '../../shared/agreement/themeMeans.ts';
import { formatPath } from '../../shared/codebook/themePath.ts';
import type { ThemeId } from '../../shared/project/ids.ts';
import { formatDecimal } from '../../shared/words/formatDecimal.ts';
import { formatShare } from '../../shared/words/formatShare.ts';
import { formatNumber, type Language } from '../../shared/words/plural.ts';
import type { Words } from '../../shared/words/words.ts';
import { inColumns } from './inColumns.ts';
import { printIntervals } from './printIntervals.ts';
import type { VerbIo } from './verb.ts';

/** What stands beside the figures in both forms. */
export interface AgreementFrame {
  readonly unit: AgreementUnit;
  readonly coders: readonly [string, string];
  readonly transcripts: readonly string[];
  readonly draws: number;
  readonly seed: number;
  /** Asked for with `--programs`. */
  readonly programs: ReadonlyMap<ThemeId, OtherPrograms> | null;
}

/** Agreement is called high, and κ low, beyond these; then the note says how both can be. */
const highPercent = 0.8;
const lowKappa = 0.4;
/** Fewer transcripts make an interval that only indicates. */
export const enoughTranscripts = 8;

export function agreementDocument(found: Agreement, frame: AgreementFrame, words: Words, language: Language) {
  const { unit, coders, transcripts, draws, seed, programs } = frame;
  const { overall } = found;
  return {
    unit,
    units: found.units,
    coders,
    transcripts,
    themes: found.themes.map((theme) => ({
      path: theme.node.path,
      ...figuresOf(theme),
      undefinedDraws: undefinedDraws(theme.intervals),
      note: noteOf(theme, {}, words, language),
      ...(programs && { programs: programsOf(programs.get(theme.node.theme.id)) }),
    })),
    overall: {
      method: 'pooled',
      ...figuresOf(overall),
      uAlpha: overall.uAlpha.value,
      cuAlpha: overall.cuAlpha.value,
      uAlphaInterval: intervalOf(overall.intervals.uAlpha),
      cuAlphaInterval: intervalOf(overall.intervals.cuAlpha),
      undefinedDraws: undefinedDraws(overall.intervals),
      note: noteOf(overall, { uα: overall.uAlpha, cuα: overall.cuAlpha }, words, language),
    },
    means: { kappa: meanOf(found.themes, 'kappa'), alpha: meanOf(found.themes, 'alpha') },
    domains: found.domains.map(domainDocument),
    intervals: { method: 'percentile bootstrap over transcripts', share: 0.95, draws, seed },
  };
}

function meanOf(themes: readonly ThemeAgreement[], figure: 'kappa' | 'alpha') {
  const { mean, themes: counted, leftOut } = themeMean(themes.map((theme) => theme[figure]));
  return { mean: mean.value, themes: counted, undefined: leftOut };
}

function domainDocument(domain: Agreement['domains'][number]) {
  const { node, uAlpha, uAlphaBinary, cuAlpha, themes, intervals } = domain;
  return {
    path: node.path,
    uAlpha: uAlpha.value,
    uAlphaBinary: uAlphaBinary.value,
    cuAlpha: cuAlpha.value,
    uAlphaInterval: intervalOf(intervals.uAlpha),
    uAlphaBinaryInterval: intervalOf(intervals.uAlphaBinary),
    cuAlphaInterval: intervalOf(intervals.cuAlpha),
    reason: cuAlpha.reason ?? uAlpha.reason,
    themes: themes.map((one) => ({
      path: one.node.path,
      kuAlpha: one.alpha.value,
      coverage: one.coverage,
    })),
  };
}

function programsOf(figures: OtherPrograms | undefined) {
  return (
    figures && {
      nvivoKappa: figures.nvivo.value,
      nvivoKappaWeighted: figures.nvivoWeighted.value,
      maxqdaSegments: figures.maxqda.value,
      qualcoderKappa: figures.qualcoder.value,
    }
  );
}

function figuresOf(figures: AgreementFigures) {
  const { both, onlyA, onlyB, neither } = figures.counts;
  return {
    both,
    onlyA,
    onlyB,
    neither,
    percent: figures.percent.value,
    percentInterval: intervalOf(figures.intervals.percent),
    kappa: figures.kappa.value,
    kappaInterval: intervalOf(figures.intervals.kappa),
    alpha: figures.alpha.value,
    alphaInterval: intervalOf(figures.intervals.alpha),
    scottPi: figures.scottPi.value,
    scottPiInterval: intervalOf(figures.intervals.scottPi),
    ac1: figures.ac1.value,
    ac1Interval: intervalOf(figures.intervals.ac1),
    bp: figures.brennanPrediger.value,
    bpInterval: intervalOf(figures.intervals.brennanPrediger),
    prevalence: figures.prevalence.value,
    bias: figures.bias.value,
    uAlphaBinary: figures.uAlphaBinary.value,
    uAlphaBinaryInterval: intervalOf(figures.intervals.uAlphaBinary),
  };
}

/** Draws in which a figure has no value, by figure. */
function undefinedDraws(intervals: AgreementFigures['intervals']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(intervals).map(([figure, { undefinedDraws: draws }]) => [figure, draws]),
  );
}

function intervalOf({ interval }: BootstrapFigure): readonly [number, number] | null {
  return interval && [interval.low, interval.high];
}

/** Why figures are missing and, with a language, how a high percentage goes with a low κ; `null`: nothing needs a word. */
function noteOf(
  figures: AgreementFigures,
  more: Readonly<Record<string, Coefficient>>,
  words: Words,
  language: Language | null,
): string | null {
  const { agreement } = words;
  const { percent, kappa, scottPi, alpha, ac1, brennanPrediger, uAlphaBinary } = figures;
  const named: Readonly<Record<string, Coefficient>> = {
    '%': percent,
    κ: kappa,
    π: scottPi,
    α: alpha,
    AC1: ac1,
    BP: brennanPrediger,
    '|uα': uAlphaBinary,
    ...more,
  };
  const byReason = new Map<UndefinedReason, string[]>();
  for (const [name, { reason }] of Object.entries(named)) {
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  const sentences = [...byReason].map(([reason, names]) =>
    agreement.undefinedBecause({ figures: names.join(', '), reason: agreement.reasons[reason] }),
  );
  if (language !== null && isParadox(figures))
    sentences.push(
      agreement.paradox({
        percent: formatShare(language, percent.value ?? 0),
        kappa: decimal(kappa.value, language),
      }),
    );
  return sentences.length === 0 ? null : sentences.join(' ');
}

function isParadox({ percent, kappa }: AgreementFigures): boolean {
  return (percent.value ?? 0) >= highPercent && kappa.value !== null && kappa.value < lowKappa;
}

/** Themes that nobody coded are counted below and stand in the JSON, but fill no line. */
export function printAgreement(found: Agreement, frame: AgreementFrame, io: VerbIo): void {
  const { agreement, exporting } = io.words;
  const { unit, coders, transcripts, draws, seed } = frame;
  const used = found.themes.filter(({ counts }) => counts.both + counts.onlyA + counts.onlyB > 0);
  io.print(
    agreement.title({
      a: coders[0],
      b: coders[1],
      units: agreement.units[unit]({ count: found.units }),
      transcripts: transcripts.length,
    }),
  );
  if (used.length === 0) io.print(exporting.noRows);
  const columns = agreement.columns;
  const headings = [
    exporting.columns.theme,
    columns.both,
    columns.only({ coder: coders[0] }),
    columns.only({ coder: coders[1] }),
    columns.neither,
    '%',
    'κ',
    'α',
    'π',
    'AC1',
    'BP',
    '|uα',
    columns.prevalence,
    columns.bias,
  ];
  const rows = [
    ...used.map((theme): string[] => [formatPath(theme.node.path), ...cellsOf(theme, io.language)]),
    [agreement.pooled, ...cellsOf(found.overall, io.language)],
  ];
  for (const line of inColumns([headings, ...rows], 1)) io.print(line);
  const shown = (figure: Coefficient) => decimal(figure.value, io.language);
  io.print(`uα ${shown(found.overall.uAlpha)} · cuα ${shown(found.overall.cuAlpha)}`);
  printIntervals(
    [
      ...used.map((theme) => [formatPath(theme.node.path), theme.intervals] as const),
      [agreement.pooled, found.overall.intervals],
      ...found.domains.map(({ node, intervals }) => [formatPath(node.path), intervals] as const),
    ],
    io,
  );
  printMeans(used, io);
  printDomains(found.domains, io);
  io.print(agreement.method({ draws, seed, transcripts: transcripts.length, enough: enoughTranscripts }));
  printNotes(found, used, io);
  if (frame.programs) printPrograms(used, frame.programs, io);
}

function printMeans(used: readonly ThemeAgreement[], io: VerbIo): void {
  for (const [name, figure] of [
    ['κ', 'kappa'],
    ['α', 'alpha'],
  ] as const) {
    const { mean, themes, leftOut } = themeMean(used.map((theme) => theme[figure]));
    const shown = decimal(mean.value, io.language);
    io.print(io.words.agreement.mean({ figure: name, mean: shown, themes, leftOut }));
  }
}

function printDomains(domains: Agreement['domains'], io: VerbIo): void {
  const { agreement } = io.words;
  for (const { node, uAlpha, uAlphaBinary, cuAlpha } of domains) {
    const shown = (figure: Coefficient) => decimal(figure.value, io.language);
    io.print(
      agreement.domain({
        domain: formatPath(node.path),
        cuAlpha: shown(cuAlpha),
        uAlpha: shown(uAlpha),
        uAlphaBinary: shown(uAlphaBinary),
      }),
    );
    const missing = Object.entries({ cuα: cuAlpha, uα: uAlpha, '|uα': uAlphaBinary });
    for (const [figures, { reason }] of missing)
      if (reason !== null)
        io.print(agreement.undefinedBecause({ figures, reason: agreement.reasons[reason] }));
  }
}

function printPrograms(
  used: readonly ThemeAgreement[],
  figures: ReadonlyMap<ThemeId, OtherPrograms>,
  io: VerbIo,
): void {
  const { programs } = io.words.agreement;
  const { nvivo, nvivoWeighted, maxqda, qualcoder } = programs;
  const rows = used.map(({ node }) => {
    const own = figures.get(node.theme.id);
    const cells = [own?.nvivo, own?.nvivoWeighted, own?.maxqda, own?.qualcoder];
    return [formatPath(node.path), ...cells.map((cell) => decimal(cell?.value ?? null, io.language))];
  });
  const headings = [io.words.exporting.columns.theme, nvivo, nvivoWeighted, maxqda, qualcoder];
  io.print(programs.title);
  for (const line of inColumns([headings, ...rows], 1)) io.print(line);
  io.print(programs.explained);
}

function printNotes({ themes, overall }: Agreement, used: readonly ThemeAgreement[], io: VerbIo): void {
  const { agreement } = io.words;
  for (const theme of used) {
    const note = noteOf(theme, {}, io.words, null);
    if (note) io.print(agreement.noteOn({ theme: formatPath(theme.node.path), note }));
  }
  const note = noteOf(overall, { uα: overall.uAlpha, cuα: overall.cuAlpha }, io.words, null);
  if (note) io.print(agreement.noteOn({ theme: agreement.pooled, note }));
  const paradoxes = used.filter(isParadox).map(({ node }) => formatPath(node.path));
  if (isParadox(overall)) paradoxes.push(agreement.pooled);
  if (paradoxes.length > 0) {
    io.print(
      agreement.paradoxes({
        percent: formatShare(io.language, highPercent),
        kappa: decimal(lowKappa, io.language),
      }),
    );
    for (const theme of paradoxes) io.print(`  ${theme}`);
  }
  const unused = themes.length - used.length;
  if (unused > 0) io.print(agreement.unusedThemes({ count: unused }));
}

function cellsOf(figures: AgreementFigures, language: Language): string[] {
  const { both, onlyA, onlyB, neither } = figures.counts;
  const number = ({ value }: Coefficient) => decimal(value, language);
  return [
    ...[both, onlyA, onlyB, neither].map((count) => formatNumber(language, count)),
    figures.percent.value === null ? '–' : formatShare(language, figures.percent.value),
    number(figures.kappa),
    number(figures.alpha),
    number(figures.scottPi),
    number(figures.ac1),
    number(figures.brennanPrediger),
    number(figures.uAlphaBinary),
    number(figures.prevalence),
    number(figures.bias),
  ];
}

/** Two digits; a dash for what is undefined. */
function decimal(value: number | null, language: Language): string {
  return value === null ? '–' : formatDecimal(language, value);
}
