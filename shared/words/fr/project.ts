/** French words of the area "project". */
import type * as english from '../en/project.ts';

export const commands: typeof english.commands = {
  createProject: 'Créer le projet',
  renameProject: 'Renommer le projet',
  addCoder: 'Ajouter un codeur',
};
export const refusals: typeof english.refusals = {
  noCoder: () => 'Dites d’abord qui code : un codage a besoin d’un codeur.',
  recordMissing: () => 'L’élément visé n’est plus dans le projet.',
  projectNameEmpty: () => 'Donnez un nom au projet.',
  coderInitialsEmpty: () => 'Donnez des initiales au codeur, par exemple MP.',
  coderExists: ({ initials }) => `Le projet a déjà un codeur ${initials}.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {};
