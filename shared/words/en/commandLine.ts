/** English words of the area "commandLine". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
