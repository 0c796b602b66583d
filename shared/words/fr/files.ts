/** French words of the area "files". */
import type * as english from '../en/files.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {
  nulReplaced: ({ count }) => `${count} caractères de contrôle illisibles ont été remplacés par le signe �.`,
};
export const words: typeof english.words = {};
