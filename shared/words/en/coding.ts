/** English words of the area "coding". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
