/** French words of the area "memos". */
import type * as english from '../en/memos.ts';

export const commands: typeof english.commands = { writeMemo: 'Écrire un mémo' };
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {};
