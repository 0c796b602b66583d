/** English words of the area "agreement". */
import { formatNumber, plural } from '../plural.ts';

const count = (number: number, one: string, many: string) =>
  `${formatNumber('en', number)} ${plural('en', number, one, many)}`;

export const commands = {};
export const refusals = {
  agreementTwoCoders: ({ given }: { given: string }) =>
    `Agreement is between two different coders, and “${given}” was given. Write --coders MP,JD.`,
  agreementCoderTwice: ({ given, coder }: { given: string; coder: string }) =>
    `“${coder}” stands twice in “${given}”. Name each coder once.`,
  programsNeedTwoCoders: () =>
    'Other programs compare two coders. Leave out --programs, or name two with --coders.',
  agreementCodersNeeded: ({ known }: { known: string }) =>
    `Say with --coders which two coders to compare, or name a second project with --with. The project has: ${known || 'no coder'}.`,
  agreementCoderOfFile: ({ file, known }: { file: string; known: string }) =>
    `Say with --coders whose work to compare: “${file}” has ${known || 'no coder'}. The first name is of the first project, the second of the one after --with.`,
  agreementNothingShared: ({ a, b }: { a: string; b: string }) =>
    `There is no transcript in which both ${a} and ${b} have coded or moved a reading mark. Name transcripts with --transcripts if they have read them.`,
};
export const problems = {
  agreementUnfinished: (of: { coder: string; count: number; transcripts: string }) =>
    `${of.coder} has not marked ${count(of.count, 'transcript', 'transcripts')} as finished (${of.transcripts}); what is not coded there counts as seen and left uncoded.`,
  agreementUnknownTranscripts: (of: { file: string; count: number; transcripts: string }) =>
    `${count(of.count, 'transcript', 'transcripts')} of “${of.file}” ${plural('en', of.count, 'has', 'have')} other words than any here and ${plural('en', of.count, 'was', 'were')} left out (${of.transcripts}).`,
};
export const words = {
  reflexive:
    'The study’s approach is reflexive thematic analysis, which does not judge by agreement; it is counted because you asked.',
  title: (of: { a: string; b: string; units: string; transcripts: number }) =>
    `Agreement of ${of.a} and ${of.b} – ${of.units} of participants in ${count(of.transcripts, 'transcript', 'transcripts')}`,
  units: {
    turn: ({ count: n }: { count: number }) => count(n, 'turn', 'turns'),
    sentence: ({ count: n }: { count: number }) => count(n, 'sentence', 'sentences'),
    line: ({ count: n }: { count: number }) => count(n, 'line', 'lines'),
    character: ({ count: n }: { count: number }) => count(n, 'character', 'characters'),
    transcript: ({ count: n }: { count: number }) => count(n, 'whole text', 'whole texts'),
  },
  columns: {
    both: 'Both',
    only: ({ coder }: { coder: string }) => `Only ${coder}`,
    neither: 'Neither',
    prevalence: 'Prevalence',
    bias: 'Bias',
  },
  unitNames: {
    turn: 'turn',
    sentence: 'sentence',
    line: 'line',
    character: 'character',
    transcript: 'whole interview',
  },
  pooled: 'All themes, counts summed',
  /** Before the other coefficients of all themes. */
  others: 'All themes:',
  intervalsTitle: '95% intervals',
  severalTitle: (of: { coders: string; units: string; transcripts: number }) =>
    `Agreement of ${of.coders} – ${of.units} of participants in ${count(of.transcripts, 'transcript', 'transcripts')} that two of them or more have seen`,
  codedBy: ({ coders }: { coders: number }) => (coders === 0 ? 'By nobody' : `By ${coders}`),
  pair: (of: { a: string; b: string; kappa: string; alpha: string }) =>
    `${of.a} and ${of.b}, all themes: κ ${of.kappa}, α ${of.alpha}`,
  /** Passages that several coders cut themselves, all themes. */
  unitized: (of: { uAlpha: string; cuAlpha: string }) =>
    `All themes on characters: passage and theme (uα) ${of.uAlpha} · which theme, where several coded (cuα) ${of.cuAlpha}.`,
  mean: (of: { figure: string; mean: string; themes: number; leftOut: number }) =>
    `Mean of ${of.figure} over ${count(of.themes, 'theme', 'themes')}: ${of.mean}${
      of.leftOut > 0 ? ` (${count(of.leftOut, 'theme', 'themes')} where it is undefined left out)` : ''
    }.`,
  domain: (of: { domain: string; cuAlpha: string; uAlpha: string; uAlphaBinary: string }) =>
    `Domain ${of.domain}: which theme (cuα) ${of.cuAlpha} · passage and theme (uα) ${of.uAlpha} · in the domain or not (|uα) ${of.uAlphaBinary}.`,
  programs: {
    title: 'As other programs would count (a theme’s own codings; none of these is κ or α as above)',
    nvivo: 'NVivo κ',
    nvivoWeighted: 'NVivo κ, by length',
    maxqda: 'MAXQDA ≥ 90%',
    qualcoder: 'QualCoder “κ”',
    explained:
      'NVivo: κ on all characters of each source, 1 where nobody coded, then the mean of the sources. MAXQDA: share of the segments that the other coder has with an overlap of at least 90%. QualCoder: only on characters that somebody coded, with a chance term of its own.',
  },
  method: (of: { draws: number; seed: number; transcripts: number; enough: number }) =>
    `Intervals: 95%, ${formatNumber('en', of.draws)} draws of transcripts with replacement, seed ${of.seed}.${
      of.transcripts < 2
        ? ' One transcript alone gives no interval.'
        : of.transcripts < of.enough
          ? ' With so few transcripts they only indicate.'
          : ''
    }`,
  undefinedBecause: (of: { figures: string; reason: string }) => `${of.figures}: undefined, ${of.reason}.`,
  reasons: {
    noUnits: 'there is no unit to compare',
    neverCoded: 'no coder used the theme',
    alwaysCoded: 'every coder put the theme on everything',
    noVariation: 'there is no variation to correct for chance',
    notPairable: 'no unit was coded by two coders',
    onlyTwoCoders: 'this figure is for two coders',
    tooFewTranscripts: 'an interval needs two transcripts',
    overlaps: 'passages of one coder with different themes overlap',
    nothingShared: 'no passage was coded by two coders',
    incomplete: 'not every coder has seen every transcript',
  },
  paradox: (of: { percent: string; kappa: string }) =>
    `${of.percent} agreement goes with κ ${of.kappa} because nearly all units are alike: most of the agreement is on what nobody coded, or on what both coded, and chance would bring it too.`,
  paradoxes: (of: { percent: string; kappa: string }) =>
    `Themes in which at least ${of.percent} agreement goes with κ below ${of.kappa}, because nearly all units are alike: most of the agreement is on what nobody coded, or on what both coded, and chance would bring it too.`,
  noteOn: (of: { theme: string; note: string }) => `${of.theme}: ${of.note}`,
  unusedThemes: ({ count: n }: { count: number }) =>
    `${count(n, 'theme is', 'themes are')} used by no coder and not shown.`,
};
