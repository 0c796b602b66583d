/** English words of the area "retrieval": questions to the codings. */

export const commands = {
  addQuery: 'Save query',
  renameQuery: 'Rename query',
  changeQuery: 'Change query',
  removeQuery: 'Delete query',
};
export const refusals = {
  queryNameEmpty: () => 'Give the query a name.',
  queryExists: ({ name }: { name: string }) =>
    `There is already a query “${name}”. Choose another name, or open that one and save it again.`,
};
export const problems = {};
export const words = {};
