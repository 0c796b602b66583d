/** The verbs there are, in the order in which help lists them. */
import type { Verb } from './verb.ts';

export const verbs: readonly Verb[] = [];
