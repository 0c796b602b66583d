/**
 * Every word that Trame shows or prints, per language. English is the pattern; French must have the same keys and
 * parameters or it does not compile. One file an area, each with the names of its commands, the sentences of its
 * refusals and problems, and its other words.
 */
import { en } from './en/en.ts';
import { fr } from './fr/fr.ts';
import type { Language } from './plural.ts';

export type Words = typeof en;
export type Refusals = Words['refusals'];
export type RefusalCode = keyof Refusals;
export type Problems = Words['problems'];
export type ProblemCode = keyof Problems;

/** Looked up when asked: the command line loads only the language that it speaks (docs/decisions/265). */
export const wordsOf: Readonly<Record<Language, Words>> = {
  get en() {
    return en;
  },
  get fr() {
    return fr;
  },
};

type Params = Readonly<Record<string, string | number>>;

/** The sentence for a refusal. */
export function refusalSentence(words: Words, refusal: { refused: RefusalCode; params: Params }): string {
  return (words.refusals[refusal.refused] as (params: Params) => string)(refusal.params);
}

/** The sentence for a named problem of an import or a table: something was taken, with a reservation. */
export function problemSentence(words: Words, problem: { problem: ProblemCode; params: Params }): string {
  return (words.problems[problem.problem] as (params: Params) => string)(problem.params);
}
