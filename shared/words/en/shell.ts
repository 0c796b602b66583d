/** English words of the area "shell". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
