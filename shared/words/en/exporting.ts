/** English words of the area "exporting". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
