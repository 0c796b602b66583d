/** French words of the area "backups". */
import type * as english from '../en/backups.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Sauvegardes',
  menu: 'Sauvegardes…',
  lead: 'Trame garde les dix derniers états d’un projet, et le dernier de chaque jour pendant trente jours, sur cet ordinateur seulement.',
  reading: 'Lecture des sauvegardes…',
  none: 'Il n’y a pas encore de sauvegarde. La première est faite quand le fichier du projet est mis à jour.',
  project: 'Projet',
  kept: 'Gardée le',
  holds: 'Contenu',
  size: 'Taille',
  actions: 'Que faire',
  counts: ({ transcripts, themes, codings }) =>
    `${formatNumber('fr', transcripts)} ${plural('fr', transcripts, 'entretien', 'entretiens')} · ${formatNumber('fr', themes)} ${plural('fr', themes, 'thème', 'thèmes')} · ${formatNumber('fr', codings)} ${plural('fr', codings, 'codage', 'codages')}`,
  kilobytes: ({ count }) => `${formatNumber('fr', count)} Ko`,
  restore: 'Restaurer',
  restoreThis: ({ time }) => `Restaurer l’état du ${time}`,
  openCopy: 'Ouvrir une copie…',
  openCopyOf: ({ time }) => `Ouvrir une copie de l’état du ${time}`,
  copyName: ({ project, day }) => `${project} (${day}).trame`,
  backUpNow: 'Sauvegarder maintenant',
  restored: ({ time }) =>
    `Le projet est tel qu’il était le ${time}. Ce qu’il était avant se trouve dans la liste des sauvegardes.`,
};
