/** English words of the area "memos". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
