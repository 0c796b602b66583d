/** English words of the area "triangulation": view 5, differences of two coders and how they are settled. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

type Two = { a: string; b: string };
type Coder = { coder: string };
type Coders = { coders: string; isSeveral: boolean };
type Count = { count: number };

export const commands = {};
export const refusals = {};
export const problems = {};
/** "2 as one of the coders had it, 1 by merging both": ways that were not taken are not named. */
const waysOf = ({ kept, merged, both }: { kept: number; merged: number; both: number }) =>
  [
    ...(kept > 0 ? [`${n(kept)} as one of the coders had it`] : []),
    ...(merged > 0 ? [`${n(merged)} by merging both`] : []),
    ...(both > 0 ? [`${n(both)} by keeping both`] : []),
  ].join(', ');

export const words = {
  title: 'Triangulation',
  text: ({ transcript }: { transcript: string }) => `Both coders in ${transcript}`,
  previousText: 'Previous interview',
  nextText: 'Next interview',
  codedBlind: ({ a, b }: Two) => `coded by ${a} and ${b}, each without seeing the other`,
  codedOpen: ({ a, b }: Two) => `coded by ${a} and ${b}`,
  next: 'Next difference',
  same: 'same theme',
  different: ({ a, b }: Two) => `different: ${a} above, ${b} below`,
  differenceNumber: ({ number }: { number: number }) => `Difference ${n(number)}`,
  agreement: 'Agreement',
  set: 'Which figures',
  sets: { before: 'Before discussion', now: 'As coded', after: 'After decisions' },
  frozen: 'kept when the round was closed',
  unit: 'Unit',
  level: 'Themes',
  levels: { leaf: 'without sub-themes', top: 'highest only', all: 'all' },
  kappa: 'Cohen κ',
  alpha: 'Krippendorff α',
  nothingCoded: 'Neither coder has coded anything in these interviews.',
  interval: ({ low, high }: { low: string; high: string }) => `95% interval ${low} to ${high}`,
  noInterval: 'no interval',
  basis: ({ units, transcripts }: { units: string; transcripts: number }) =>
    `${units} of participants in ${times(transcripts, 'interview', 'interviews')}.`,
  draws: ({ draws, transcripts }: { draws: number; transcripts: number }) =>
    transcripts < 2
      ? 'Intervals need two interviews. Marks at 0.60 and 0.80.'
      : `Intervals: bootstrap over interviews, ${n(draws)} draws${transcripts < 8 ? '; with so few interviews they only indicate' : ''}. Marks at 0.60 and 0.80.`,
  drawing: 'Drawing intervals…',
  noIntervals: 'Intervals were not drawn.',
  draw: 'Draw them',
  whereDiffer: ({ theme }: { theme: string }) => `${theme}: where you differ`,
  coded: ({ coder }: Coder) => `${coder} yes`,
  notCoded: ({ coder }: Coder) => `${coder} no`,
  onlyTheme: 'Only differences of this theme',
  allDifferences: 'All differences',
  differences: 'Differences',
  openIn: ({ count, transcript }: Count & { transcript: string }) => `${n(count)} open in ${transcript}`,
  earlier: ({ count }: Count) => times(count, 'earlier one', 'earlier ones'),
  later: ({ count }: Count) => times(count, 'more', 'more'),
  noDifferences: 'The two coders agree everywhere: there is no difference.',
  allSettled: 'All differences are settled.',
  decidedNext: 'Settled. Next difference.',
  kinds: { theme: 'theme', length: 'length', granularity: 'granularity', oneCoder: 'one coder' },
  nothing: 'not coded',
  toDiscuss: ({ reason }: { reason: string }) => `To discuss: ${reason}`,
  reason: 'Reason (if you like)',
  askDiscuss: 'What is to be discussed? Then Enter',
  keep: ({ coder }: Coder) => `Keep ${coder}`,
  merge: 'Merge',
  discuss: 'Discuss',
  both: 'Keep both',
  readOnly: 'This project can only be read here: nothing can be settled.',
  confusions: 'Which themes are taken for each other',
  decisions: 'Decisions',
  logged: ({ count }: Count) => `${n(count)} logged`,
  outcomes: {
    kept: ({ coder }: Coder) => `kept ${coder}`,
    merged: (_: Coder) => 'merged, both themes kept',
    both: (_: Coder) => 'both kept as they are',
    discuss: (_: Coder) => 'to discuss',
  },
  decision: (of: { transcript: string; outcome: string; author: string; reason: string }) =>
    `${of.transcript}: ${of.outcome} (${of.author})${of.reason ? `. “${of.reason}”` : ''}`,
  several: {
    whose: 'Whose work',
    all: ({ count }: Count) => `All ${n(count)} coders`,
    fleiss: 'Fleiss’ κ',
    pair: 'Each two, all themes',
    codedBy: ({ theme }: { theme: string }) => `${theme}: units by how many coded them`,
    basis: 'Krippendorff’s α (nominal) and Fleiss’ κ of all coders; figures with u are on characters.',
    counting: 'Counting…',
    failed: 'The figures of all coders could not be counted.',
    stopped: 'The figures were not counted.',
    nothingCoded: 'Nobody has coded anything in these interviews.',
    again: 'Try again',
  },
  startRound: 'Start a round…',
  send: 'Send a copy to code…',
  mergeReturned: 'Merge a returned copy…',
  lift: 'Lift the blind…',
  lifting: {
    title: ({ name }: { name: string }) => `Lift the blind of “${name}”?`,
    seen: ({ coders }: { coders: string }) =>
      `From then on everybody sees all codings, memos and new themes of ${coders}, in this window, in exports and on the command line.`,
    unfinished: ({ coders, count }: { coders: string; count: number }) =>
      `${coders} ${plural('en', count, 'has', 'have')} not declared their part finished: what is coded after this is no longer coded blind, and figures and report say so.`,
    noted: ({ coder }: Coder) =>
      coder === ''
        ? 'It is noted in the round and in the history, and cannot be undone.'
        : `It is noted in the round and in the history, with the name of ${coder}, and cannot be undone.`,
    action: 'Lift the blind',
  },
  remove: 'Remove the round',
  roundMenu: ({ name }: { name: string }) => `Round ${name}`,
  blind: 'blind',
  closed: 'closed',
  liftedBy: ({ coder }: Coder) => `blind lifted by ${coder}`,
  hasFinished: 'finished',
  isCoding: 'is coding',
  compare: 'Compare',
  finish: 'My part is finished',
  reopen: 'Take up my part again',
  close: 'Close the round',
  closeHint: 'Keeps these figures, unit and themes as those before discussion',
  closeAfter: 'Choose “As coded” first: the figures before discussion are what a closed round keeps',
  store: 'Store the consensus as codings',
  storeHint: 'Gives what was agreed and settled an author of its own',
  report: {
    title: ({ name }: { name: string }) => `Inter-coder agreement, ${name}`,
    method: 'Method',
    byTheme: 'Agreement by theme',
    several: {
      byTheme: 'Agreement of all coders by theme',
      domains: 'All coders in domains of themes that exclude one another',
      coefficients: 'Other coefficients of all coders, before discussion, with 95% intervals',
      coefficientsSheet: 'Other coefficients of all coders',
      byPair: 'Agreement of each two coders, all themes',
      pair: 'Coders',
      sentence: (of: {
        coders: string;
        percent: string;
        alpha: string;
        fleiss: string;
        isOfThisMoment: boolean;
      }) =>
        `Of all coders together (${of.coders}), ${of.isOfThisMoment ? 'from their codings at the time of this report, not those of the figures kept before discussion' : 'as they coded'}, agreement over all themes was ${of.percent} (Krippendorff’s α ${of.alpha}, Fleiss’ κ ${of.fleiss}).`,
      after: ({ percent, alpha, fleiss }: { percent: string; alpha: string; fleiss: string }) =>
        `After the decisions it was ${percent} (α ${alpha}, Fleiss’ κ ${fleiss}); where decisions of several pairs are on one passage, the latest counts.`,
    },
    domains: 'Agreement in domains of themes that exclude one another',
    domain: 'Domain',
    coefficientsTitle: 'Other coefficients by theme, before discussion, with 95% intervals',
    coefficientsSheet: 'Other coefficients by theme',
    /** `coders` and `pair` are names in a row: "MP, JD and AB". */
    who: ({ coders, names, isBlind, isSeveral }: Coders & { names: string; isBlind: boolean }) =>
      `${coders} each coded the interviews ${names}${isBlind ? ` without seeing the ${isSeveral ? 'others’' : 'other’s'} codings` : ''}.`,
    lifted: ({ coder, isSeveral }: Coder & { isSeveral: boolean }) =>
      `The blind was lifted by ${coder} before ${isSeveral ? 'all' : 'both'} had finished.`,
    byThemeOf: ({ pair }: { pair: string }) => `Agreement of ${pair} by theme`,
    unit: ({ units, themes }: { units: string; themes: number }) =>
      `The unit was the participants’ words: ${units}; interviewers’ turns were left out. ${times(themes, 'theme', 'themes')} used by at least one coder ${plural('en', themes, 'was', 'were')} compared, each as coded or not coded.`,
    coefficients: ({ draws, seed, transcripts }: { draws: number; seed: number; transcripts: number }) =>
      `Agreement is given as a percentage, Cohen’s κ and Krippendorff’s α (nominal); over all themes the four counts are summed.${
        transcripts < 2
          ? ''
          : ` 95% intervals are percentiles of ${n(draws)} bootstrap draws of whole interviews (seed ${seed})${transcripts < 8 ? '; with so few interviews they only indicate' : ''}.`
      }`,
    /** `pair` is empty where there are no other coders. */
    before: ({ percent, kappa, alpha, pair }: Record<'percent' | 'kappa' | 'alpha' | 'pair', string>) =>
      `Before discussion, agreement ${pair && `of ${pair} `}over all themes was ${percent} (κ ${kappa}, α ${alpha}).`,
    settled: (of: {
      pair: string;
      all: number;
      settled: number;
      kept: number;
      merged: number;
      both: number;
    }) =>
      of.settled === 0
        ? `${of.pair ? `Between ${of.pair} there` : 'There'} ${plural('en', of.all, 'is', 'are')} ${times(of.all, 'difference', 'differences')}; none was settled.`
        : `Of ${times(of.all, 'difference', 'differences')}${of.pair && ` between ${of.pair}`}, ${n(of.settled)} ${plural('en', of.settled, 'was', 'were')} settled: ${waysOf(of)}; each decision is listed below with its author and reason.`,
    after: ({ percent, kappa, alpha }: { percent: string; kappa: string; alpha: string }) =>
      `After these decisions it was ${percent} (κ ${kappa}, α ${alpha}).`,
    low: ({ column }: { column: string }) => `${column}, 95% from`,
    high: ({ column }: { column: string }) => `${column}, 95% to`,
    undefinedBecause: 'Undefined because',
    column: ({ figure, when }: { figure: string; when: string }) => `${figure} ${when}`,
    whenBefore: 'before',
    whenAfter: 'after',
    lines: 'Lines',
    outcome: 'Decision',
    stands: 'What stands',
    why: 'Reason',
    author: 'By',
    day: 'On',
    word: 'Report (Word)…',
    excel: 'Figures by theme (Excel)…',
    decisionsExcel: 'Decisions (Excel)…',
    making: 'Making the report…',
    saved: ({ file }: { file: string }) => `Written: ${file}.`,
  },
  empty: {
    title: 'Let a second person code',
    hint: 'Start a round, send a copy of some interviews to a second coder, and merge what comes back. Then you see how far you agree, and settle where you differ.',
  },
  waiting: {
    title: 'The round is still blind',
    hint: 'Differences and figures appear when everybody has declared their part finished. Until then each sees only their own work. Send a copy to whoever codes elsewhere, and merge it when it comes back.',
  },
  copy: {
    title: 'This is a copy for a round',
    hint: 'Code the interviews. When you have read them all, press “My part is finished”, save, and send the file back.',
  },
};
