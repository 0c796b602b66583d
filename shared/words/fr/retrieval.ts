/** French words of the area "retrieval". */
import type * as english from '../en/retrieval.ts';

export const commands: typeof english.commands = {
  addQuery: 'Enregistrer la requête',
  renameQuery: 'Renommer la requête',
  changeQuery: 'Modifier la requête',
  removeQuery: 'Supprimer la requête',
};
export const refusals: typeof english.refusals = {
  queryNameEmpty: () => 'Donnez un nom à la requête.',
  queryExists: ({ name }) =>
    `Il y a déjà une requête « ${name} ». Choisissez un autre nom, ou ouvrez celle-ci et enregistrez-la de nouveau.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {};
