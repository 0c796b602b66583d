/** English words of the area "participants". */

export const commands = {};
export const refusals = {};
export const problems = {};
export const words = {};
