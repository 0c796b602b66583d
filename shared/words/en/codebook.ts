/** English words of the area "codebook". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
