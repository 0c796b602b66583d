/** French words of the area "exportWindow". */
import type * as english from '../en/exportWindow.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  title: 'Exporter',
  what: 'Quoi',
  kinds: {
    codings: { name: 'Tableau codé', does: 'chaque passage avec son thème, son participant et ses lignes' },
    codebook: { name: 'Grille des thèmes', does: 'chaque thème, sa définition, ses règles, ses exemples' },
    matrix: { name: 'Thèmes × participants', does: 'qui parle de quoi, ou combien' },
    participants: { name: 'Participants', does: 'leurs caractéristiques' },
    transcripts: { name: 'Verbatims', does: 'lignes numérotées, thèmes en marge' },
    memos: { name: 'Mémos', does: 'ce qui a été écrit sur les thèmes, entretiens et passages' },
    links: { name: 'Liens axiaux', does: 'comment les thèmes se tiennent' },
    cooccurrence: {
      name: 'Thèmes qui se rejoignent',
      does: 'combien de passages de deux thèmes se chevauchent',
    },
    words: { name: 'Mots fréquents', does: 'combien de fois chaque mot est dit' },
  },
  format: 'Format',
  formats: { docx: 'Word', xlsx: 'Excel', csv: 'CSV', html: 'HTML', md: 'Markdown' },
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  theme: 'Thème',
  allThemes: 'Tous les thèmes',
  coder: 'Codeur',
  allCoders: 'Tous les codeurs',
  participant: 'Participant',
  allParticipants: 'Tous les participants',
  by: 'Colonnes',
  byParticipant: 'une par participant',
  unit: 'Les cases contiennent',
  units: {
    presence: 'qui en parle',
    participants: 'le nombre de participants',
    codings: 'le nombre de codages',
    words: 'le nombre de mots codés',
  },
  level: 'Lignes',
  levels: { all: 'tous les thèmes', top: 'les thèmes les plus hauts', leaf: 'les thèmes sans sous-thème' },
  comesBack: 'Ce tableau peut revenir dans un projet par « Importer ».',
  now: 'Exporter',
  writing: 'Écriture…',
};
