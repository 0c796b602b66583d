/** English words of the area "storage". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
