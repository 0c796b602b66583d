/** English words of the area "files". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
