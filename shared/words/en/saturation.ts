/** English words of the area "saturation": new themes per interview, and where the stopping rule is met. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const percent = (share: number) => `${n(Math.round(1000 * share) / 10)}%`;
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

export interface Rule {
  base: number;
  run: number;
  threshold: number;
  level: Level;
}

/** A number is a depth of the tree. */
export type Level = 'leaf' | 'top' | 'all' | number;

const ofLevel = (level: Level) =>
  typeof level === 'number'
    ? `of level ${n(level)} of the tree`
    : { leaf: 'without sub-themes', top: 'of the highest level', all: 'of the whole tree' }[level];
const themesOf = (count: number, level: Level) => `${times(count, 'theme', 'themes')} ${ofLevel(level)}`;

export const commands = {
  setApproach: 'Set the approach of the study',
  askForMeasure: 'Show or hide a measure',
  setSaturation: 'Change how saturation is counted',
  markLastAspect: 'Mark the last new aspect',
};
export const refusals = {
  saturationBase: () => 'The base is a whole number of interviews, 1 or more (4, 5 or 6 are usual).',
  saturationRun: () => 'A run is a whole number of interviews, 1 or more (2 or 3 are usual).',
  saturationThreshold: () => 'The threshold is a share from 0 to 1, for example 0.05 for 5%.',
  saturationLevel: () => 'A level of the tree is a whole number, 1 or more.',
  saturationSeed: () => 'A seed is a whole number, 0 or more.',
  orderUnknown: ({ participants }: { participants: string }) =>
    `The order names participants who speak in no interview: ${participants}.`,
  orderTwice: ({ participants }: { participants: string }) =>
    `The order names participants twice: ${participants}.`,
  orderIncomplete: ({ participants }: { participants: string }) =>
    `The order leaves out ${participants}: name every participant once, with commas between.`,
};
export const problems = {};
export const words = {
  reflexive:
    'The study’s approach is reflexive thematic analysis, which does not judge by saturation; it is counted because you asked.',
  none: 'No participant speaks in an interview yet.',
  interview: 'interview',
  newThemes: 'new',
  cumulative: 'so far',
  run: ({ from, to, count, share }: { from: number; to: number; count: number; share: number | null }) =>
    share === null
      ? `Interviews ${n(from)} to ${n(to)}: ${times(count, 'new theme', 'new themes')}; the base holds no theme`
      : `Interviews ${n(from)} to ${n(to)}: ${times(count, 'new theme', 'new themes')}, ${percent(share)} of the base`,
  undated: ({ participants }: { participants: string }) =>
    `Interviews are in the order of their numbers, as these have no date: ${participants}.`,
  unseen: ({ chao, low, high }: { chao: number; low: number | null; high: number | null }) =>
    low === null || high === null
      ? `Chao’s estimate: at least ${times(Math.round(chao), 'theme', 'themes')} in all.`
      : `Chao’s estimate: at least ${times(Math.round(chao), 'theme', 'themes')} in all (95% interval ${n(Math.round(low))} to ${n(Math.round(high))}), if interviews do not depend on each other.`,
  tenPlusThree: ({ count }: { count: number }) =>
    `The rule of ten and three (Francis et al. 2010) is met at interview ${n(count)}.`,
  /** Sentences for the methods section; the researcher copies them. */
  sentence: {
    one: '1 interview was considered.',
    byDate: ({ count }: { count: number }) =>
      `${n(count)} interviews were considered in the order in which they took place.`,
    byNumber: ({ count }: { count: number }) =>
      `${n(count)} interviews were considered in the order of their numbers.`,
    byHand: ({ count }: { count: number }) =>
      `${n(count)} interviews were considered in an order set by the researchers.`,
    met: ({
      base,
      run,
      threshold,
      level,
      themes,
      reached,
      completed,
      count,
      share,
    }: Rule & { themes: number; reached: number; completed: number; count: number; share: number }) =>
      `With a base of ${times(base, 'interview', 'interviews')} (${themesOf(themes, level)}), runs of ${times(run, 'interview', 'interviews')} and a threshold of ${percent(threshold)}, the stopping rule of Guest, Namey and Chen (2020) was met after interview ${n(reached)}: up to interview ${n(completed)}, the run that followed brought ${times(count, 'new theme', 'new themes')}, or ${percent(share)} of the base.`,
    notMet: ({ base, run, threshold, level, themes }: Rule & { themes: number }) =>
      `With a base of ${times(base, 'interview', 'interviews')} (${themesOf(themes, level)}), runs of ${times(run, 'interview', 'interviews')} and a threshold of ${percent(threshold)}, the stopping rule of Guest, Namey and Chen (2020) was not met.`,
    emptyBase: ({ base, level }: { base: number; level: Level }) =>
      `The stopping rule of Guest, Namey and Chen (2020) cannot be computed: ${plural('en', base, 'the first interview', `the first ${n(base)} interviews`)} ${plural('en', base, 'holds', 'hold')} no theme ${ofLevel(level)}.`,
    tooFew: ({ base, run, missing }: { base: number; run: number; missing: number }) =>
      `The stopping rule of Guest, Namey and Chen (2020) needs ${n(base + run)} interviews, ${n(base)} for the base and ${n(run)} for a run: ${times(missing, 'is', 'are')} missing.`,
    provisional: ({ count, participants }: { count: number; participants: string }) =>
      `Provisional: ${participants} ${plural('en', count, 'is', 'are')} not fully coded.`,
  },
};
