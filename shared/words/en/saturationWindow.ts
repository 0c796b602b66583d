/** English words of the area "saturationWindow": view 4, the approach of the study, and what stands where a measure is off. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const percent = (share: number) => `${n(Math.round(1000 * share) / 10)}%`;
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

export const commands = { addResultsParagraph: 'Add sentence to results' };
export const refusals = {};
export const problems = {};
export const words = {
  title: 'Saturation',
  count: 'Count',
  levels: { leaf: 'themes without sub-themes', top: 'highest themes', all: 'whole tree' },
  depth: ({ level }: { level: number }) => `level ${n(level)} of the tree`,
  order: 'Order',
  orders: { date: 'Interview date', number: 'Number', hand: 'By hand' },
  orderHint: 'Drag an interview’s heading, or press Alt and an arrow on it, to put it elsewhere.',
  counting: 'Counting the themes of each interview…',
  chart: 'New and cumulative themes',
  newThemes: 'new in the interview',
  cumulative: 'cumulative',
  bandKey: 'band of orders (95%)',
  aspectHint: 'Marks, or takes the mark away: the researcher judges.',
  themesAxis: 'Themes',
  base: ({ count }: { count: number }) => `Base: ${times(count, 'theme', 'themes')}`,
  run: ({ from, to }: { from: string; to: string }) => `Run ${from} to ${to}`,
  runNew: ({ count, share }: { count: number; share: number }) => `${n(count)} new, ${percent(share)}`,
  coded: ({ percent: share }: { percent: number }) => `${n(share)}% coded`,
  column: ({ participant, count, sum }: { participant: string; count: number; sum: number }) =>
    `${participant}: ${times(count, 'new theme', 'new themes')}, ${n(sum)} in all`,
  heat: 'Themes by interview',
  theme: 'Theme',
  people: 'People',
  codings: 'Codings',
  first: 'first appearance',
  lastAspect: 'last new aspect',
  scale: ({ most }: { most: number }) => times(most, 'coding', 'codings'),
  cell: ({
    theme,
    participant,
    count,
    isFirst,
    isLast,
  }: {
    theme: string;
    participant: string;
    count: number;
    isFirst: boolean;
    isLast: boolean;
  }) =>
    `${theme}, ${participant}: ${times(count, 'coding', 'codings')}${isFirst ? ', first appearance' : ''}${isLast ? ', last new aspect' : ''}`,
  moved: ({ participant, place }: { participant: string; place: number }) =>
    `${participant} is interview ${n(place)} now. The order is by hand.`,
  showPassages: 'Show the passages',
  markAspect: 'Last new aspect here',
  unmarkAspect: 'Take the mark away',
  chooseCell: 'Choose a cell with the arrow keys or the pointer.',
  panel: 'New information',
  rule: {
    base: 'Base, first interviews',
    run: 'Run, interviews in a row',
    threshold: 'Threshold',
    less: ({ name }: { name: string }) => `Less: ${name}`,
    more: ({ name }: { name: string }) => `More: ${name}`,
  },
  runs: {
    caption: 'Runs',
    run: 'Run',
    isNew: 'New',
    ratio: 'Ratio',
    of: ({ count }: { count: number }) => `of ${n(count)}`,
    met: 'threshold met',
    undefined: '–',
  },
  share: ({ share }: { share: number }) => percent(share),
  verdict: {
    met: ({ reached, label }: { reached: string; label: string }) =>
      `Threshold met at ${reached} (${label}).`,
    notMet: 'Threshold not met in this order.',
    missing: ({ count }: { count: number }) =>
      `${times(count, 'interview is', 'interviews are')} missing for a first run.`,
    emptyBase: 'The base holds no theme of this level: nothing to compare with.',
    tenMet: ({ participant }: { participant: string }) => `10 + 3: met at ${participant}.`,
    tenNotMet: '10 + 3: not met.',
    tenMissing: ({ count }: { count: number }) =>
      `10 + 3: ${times(count, 'interview is', 'interviews are')} missing.`,
  },
  provisional: 'Provisional.',
  notFinished: ({ list, count }: { list: string; count: number }) =>
    `${list} ${plural('en', count, 'is', 'are')} not fully coded. The figures change as you code.`,
  andOthers: ({ list, count }: { list: string; count: number }) =>
    `${list} and ${times(count, 'other interview', 'other interviews')}`,
  undated: ({ list }: { list: string }) =>
    `In the order of their numbers, as there is no date for ${list}. Dates are written in the corpus.`,
  sentence: 'Sentence for the methods section',
  languages: { en: 'EN', fr: 'FR' },
  addToResults: 'Add to Results',
  noResults: 'There is no text of results yet. Start one in the view Results.',
  addedToResults: ({ document }: { document: string }) => `Added at the end of “${document}”.`,
  copySentence: 'Copy sentence',
  copied: 'Copied.',
  copyFailed: 'The sentence could not be copied. Select it and copy it by hand.',
  otherOrders: 'Other orders',
  showBand: 'Show the band of other orders',
  bandOf: ({ orders, seed }: { orders: number; seed: number }) =>
    `Grey band: 95% of ${n(orders)} random orders (seed ${String(seed)}).`,
  bandOfAll: ({ orders }: { orders: number }) => `Grey band: 95% of all ${n(orders)} orders.`,
  bandMeans: 'It says how much the order matters, not how sure the sample is.',
  drawing: ({ share }: { share: number }) => `Drawing orders: ${percent(share)}`,
  bandFailed: 'The orders could not be drawn. Try again.',
  cancelled: 'Stopped.',
  newSeed: 'Other seed',
  again: 'Draw again',
  unseen: 'Themes still unseen',
  unseenNone: 'No theme yet to estimate from.',
  unseenAbout: ({ observed, unseen }: { observed: number; unseen: number }) =>
    `${times(observed, 'theme', 'themes')} found; at least ${n(unseen)} more ${plural('en', unseen, 'is', 'are')} likely unseen.`,
  unseenInterval: ({ low, high }: { low: number; high: number }) =>
    `All themes, found or not: 95% interval ${n(low)} to ${n(high)}.`,
  unseenNext: ({ count }: { count: number }) => `The next interview is expected to bring about ${n(count)}.`,
  caveat: 'How it is estimated, and what it supposes',
  caveatText:
    'Chao’s estimator (1987) reckons from the themes found in only one and in only two interviews. It is a lower bound. It supposes that interviews do not depend on each other and that the tree stays as it is; purposive sampling and a tree that grows with the coding break both. Give it as “at least”, never as a proof.',
  others: ({ jackknife, bootstrap, coverage }: { jackknife: number; bootstrap: number; coverage: number }) =>
    `Beside it: first-order jackknife ${n(jackknife)}, bootstrap ${n(bootstrap)}, coverage ${percent(coverage)}.`,
  help: 'How it is computed',
  helpText:
    'Ratio = themes new in the run ÷ themes found in the base (Guest, Namey and Chen 2020). 10 + 3: from the 13th interview on, the last three brought nothing new (Francis et al. 2010). A theme is of an interview where the participant says something on it, or on one below it, to any coder.',
  empty: {
    title: 'No interview yet',
    hint: 'Saturation is counted from interviews in which a participant speaks. Import them in the corpus.',
    open: 'Open the corpus',
    noThemes: 'No theme of this level yet. Code some passages, or count another level.',
  },
  off: {
    saturation: 'Saturation is off in this study',
    agreement: 'Agreement is off in this study',
    reason:
      'Its approach is reflexive thematic analysis: there themes are made by the researcher rather than found, so they can neither be used up nor be confirmed by a second coder. Braun and Clarke (2021) advise against both as signs of quality.',
    show: 'Show it anyway',
    hide: 'Hide again',
    change: 'Approach of the study…',
  },
  approach: {
    title: 'Approach of the study',
    intro:
      'Only one thing follows from it: in reflexive thematic analysis saturation and agreement are off until you ask for them.',
    names: {
      none: 'Not said',
      codebook: 'Codebook',
      groundedTheory: 'Grounded theory',
      framework: 'Framework',
      reflexive: 'Reflexive thematic analysis',
    },
    does: {
      none: 'Everything is shown.',
      codebook: 'Themes are defined and applied, and coders compared.',
      groundedTheory: 'Codes are compared all along until categories hold.',
      framework: 'Themes by cases, charted in a matrix.',
      reflexive: 'Themes are made by a researcher who reflects on it.',
    },
    accept: 'Use it',
  },
  charts: {
    open: 'Charts',
    title: 'Charts of the sample',
    rows: 'Participants by',
    by: 'Bars by',
    nothing: 'one bar',
    all: 'everything on one page',
  },
};
