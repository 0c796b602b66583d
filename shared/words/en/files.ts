/** English words of the area "files". */

export const commands = {};
export const refusals = {};
export const problems = {
  nulReplaced: ({ count }: { count: number }) =>
    `${count} unreadable control characters were replaced by the sign �.`,
};
export const words = {};
