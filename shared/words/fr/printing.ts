/** French words of the area "printing". */
import type * as english from '../en/printing.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  pdfFailed: ({ file }) =>
    `« ${file} » n’a pas été créé : la mise en pages a échoué. Rien n’a été changé ; essayez « Imprimer ».`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Imprimer',
  what: 'Quoi imprimer',
  transcript: ({ name }) => `${name} avec ses codages`,
  transcriptHint:
    'Les lignes numérotées, avec en marge les codages affichés en ce moment. Les thèmes se distinguent par leur motif et leur nom : une copie en gris ne perd rien.',
  codebook: 'Grille des thèmes',
  codebookHint: 'Chaque thème avec sa définition, ses règles, ses exemples, et qui l’appuie.',
  print: 'Imprimer…',
  savePdf: 'Enregistrer en PDF…',
  writing: 'Mise en pages…',
  codingsOf: ({ count, coders }) =>
    `${formatNumber('fr', count)} ${plural('fr', count, 'codage', 'codages')} · ${coders}`,
  definition: 'Définition.',
  include: 'Inclure.',
  exclude: 'Exclure.',
  source: ({ participant, lines }) => `${participant}, lignes ${lines}`,
};
