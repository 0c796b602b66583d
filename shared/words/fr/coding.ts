/** French words of the area "coding". */
import type * as english from '../en/coding.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {};
