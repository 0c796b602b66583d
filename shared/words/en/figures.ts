/** English words of the area "figures": what stands in figures, their captions and descriptions, and how they go out. */
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('en', value);
const percent = (share: number) => `${n(Math.round(1000 * share) / 10)}%`;
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('en', count, one, other)}`;

export const commands = { addResultsFigure: 'Add figure to results' };
export const refusals = {
  figureFormatUnknown: ({ file, formats }: { file: string; formats: string }) =>
    `${file}: the ending says the format of a figure. It can be ${formats}.`,
  figureNotDrawn: () => 'The figure could not be drawn as a picture. Export it as a drawing (.svg) instead.',
  figureNothing: () => 'There is nothing to draw yet: no participant speaks in an interview.',
  figureSubjectGone: () =>
    'What this figure shows was deleted: its map, theme, interview or characteristic. Take the figure out, or choose another.',
  figureNoCoding: () => 'There is nothing to draw yet: no passage is coded.',
  figureNoCharacteristic: () =>
    'There is nothing to draw yet: the participants have no characteristic. Add one in the corpus.',
};
export const problems = {};
export const words = {
  caption: { label: 'Figure', afterNumber: '. ' },
  saturation: {
    title: ({ count }: { count: number }) =>
      `New and cumulative themes over ${times(count, 'interview', 'interviews')}`,
    newThemes: 'new in the interview',
    cumulative: 'cumulative',
    band: ({ orders }: { orders: number }) => `95% of ${n(orders)} orders`,
    base: ({ count }: { count: number }) => `Base: ${times(count, 'theme', 'themes')}`,
    run: ({ label, count, share }: { label: string; count: number; share: number }) =>
      `${label}: ${n(count)} new, ${percent(share)}`,
    axis: 'Themes',
    alt: ({ list, total, count }: { list: string; total: number; count: number }) =>
      `Bars show the new themes of each interview: ${list}. A line adds them up: ${times(total, 'theme', 'themes')} after ${times(count, 'interview', 'interviews')}.`,
    altNew: ({ participant, count }: { participant: string; count: number }) => `${participant} ${n(count)}`,
    altMet: ({ base, run, reached, label }: { base: number; run: number; reached: string; label: string }) =>
      `The stopping rule with a base of ${n(base)} and runs of ${n(run)} is met after ${reached} (${label}).`,
    altNotMet: ({ base, run }: { base: number; run: number }) =>
      `The stopping rule with a base of ${n(base)} and runs of ${n(run)} is not met.`,
    altBand: ({ orders, low, high, at }: { orders: number; low: number; high: number; at: number }) =>
      `A grey band holds 95% of ${n(orders)} orders of the interviews; after ${times(at, 'interview', 'interviews')} it reaches from ${n(Math.round(low))} to ${n(Math.round(high))} themes.`,
  },
  sample: {
    title: ({ name }: { name: string }) => `Participants by ${name}`,
    crossedTitle: ({ name, by }: { name: string; by: string }) => `Participants by ${name} and ${by}`,
    allTitle: 'Characteristics of the participants',
    participants: 'Participants',
    missing: 'not known',
    others: ({ count }: { count: number }) => times(count, 'other value', 'other values'),
    alt: ({ count, title, list }: { count: number; title: string; list: string }) =>
      `Bars. ${title}, ${times(count, 'participant', 'participants')}: ${list}.`,
    between: '; ',
    altClass: ({ label, count }: { label: string; count: number }) => `${label} ${n(count)}`,
    altGroup: ({ label, list }: { label: string; list: string }) => `${label}: ${list}`,
  },
  /** What can be drawn, by name. */
  offered: {
    groups: {
      themes: 'Themes',
      sample: 'Sample',
      saturation: 'Saturation',
      relations: 'Relations and words',
      interviews: 'Interviews',
    },
    map: ({ name }: { name: string }) => `Map “${name}”`,
    tree: 'Thematic tree with its counts',
    sunburst: 'Tree as a sunburst',
    treemap: 'Tree as a treemap',
    concept: ({ name }: { name: string }) => `Concept map of “${name}”`,
    saturation: 'New and cumulative themes',
    saturationBand: 'New and cumulative themes, with the band of other orders',
    cooccurrence: 'Themes that meet, as a matrix',
    network: 'Themes that meet, as a network',
    cloud: 'Word cloud',
    cloudOf: ({ name }: { name: string }) => `Word cloud of “${name}”`,
    codeline: ({ name }: { name: string }) => `Codeline of ${name}`,
    portrait: ({ name }: { name: string }) => `Portrait of ${name}`,
  },
  /** Said by the command line. */
  wrote: ({ file, width, height }: { file: string; width: number; height: number }) =>
    `Wrote ${file} (${n(width)} × ${n(height)} pixels).`,
  window: {
    export: 'Export figure',
    title: 'Export figure',
    format: 'Format',
    formats: {
      docx: 'Word (.docx), with caption and description',
      png: 'Picture for print (.png, 300 dpi)',
      svg: 'Drawing (.svg), sharp at any size',
    },
    language: 'Language of the figure',
    languages: { en: 'English', fr: 'French' },
    caption: 'Caption',
    alt: 'Description for those who cannot see it',
    now: 'Export…',
    writing: 'Writing the figure…',
    exported: ({ file }: { file: string }) => `Exported to ${file}.`,
    preview: 'The figure as it goes out',
    addToResults: 'Add to results',
    addedToResults: ({ document }: { document: string }) =>
      `Figure added at the end of “${document}”. It follows the codings there.`,
    noResults: 'There is no text of results yet. Start one in the Results view, then add the figure.',
  },
};
