/** The verbs there are, in the order in which help lists them. Each is loaded when it is named, and no other. */
import { startWorkerAhead } from './parseInWorker.ts';
import type { Verb, VerbName } from './verb.ts';

export interface ListedVerb {
  readonly name: VerbName;
  /** `words` are those of the call. */
  load(words: readonly string[]): Promise<Verb>;
}

/** Reading all of them before the first began took twice the time of a small import. */
export const verbs: readonly ListedVerb[] = [
  {
    name: 'import',
    load: async (words) => {
      startWorkerAhead(words);
      return (await import('./import.ts')).importVerb;
    },
  },
  { name: 'code', load: async () => (await import('./code.ts')).code },
  { name: 'info', load: async () => (await import('./info.ts')).infoVerb },
  { name: 'themes', load: async () => (await import('./themes.ts')).themes },
  { name: 'codings', load: async () => (await import('./codings.ts')).codings },
  { name: 'search', load: async () => (await import('./search.ts')).search },
  { name: 'matrix', load: async () => (await import('./matrix.ts')).matrixVerb },
  { name: 'saturation', load: async () => (await import('./saturation.ts')).saturation },
  { name: 'figure', load: async () => (await import('./figure.ts')).figure },
  { name: 'packet', load: async () => (await import('./packet.ts')).packet },
  { name: 'merge', load: async () => (await import('./merge.ts')).merge },
  { name: 'agreement', load: async () => (await import('./agreement.ts')).agreementVerb },
  { name: 'check', load: async () => (await import('./check.ts')).check },
  { name: 'results', load: async () => (await import('./results.ts')).results },
  { name: 'export', load: async () => (await import('./export.ts')).exporting },
  { name: 'demo', load: async () => (await import('./demo.ts')).demo },
];
