/** English words of the area "memos". */

export const commands = { writeMemo: 'Write memo' };
export const refusals = {};
export const problems = {};
export const words = {};
