/** English words of the area "importing". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
