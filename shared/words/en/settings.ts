/** English words of the area "settings". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
