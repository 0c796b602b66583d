/** French words of the area "figures". */
import type * as english from '../en/figures.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const percent = (share: number) => `${n(Math.round(1000 * share) / 10)} %`;
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;

export const commands: typeof english.commands = { addResultsFigure: 'Ajouter une figure aux résultats' };
export const refusals: typeof english.refusals = {
  figureFormatUnknown: ({ file, formats }) =>
    `${file} : la terminaison dit le format d’une figure. Ce peut être ${formats}.`,
  figureNotDrawn: () =>
    'La figure n’a pas pu être dessinée comme image. Exportez-la plutôt comme dessin (.svg).',
  figureNothing: () => 'Il n’y a encore rien à dessiner : aucun participant ne parle dans un entretien.',
  figureSubjectGone: () =>
    'Ce que montre cette figure a été supprimé : sa carte, son thème, son entretien ou sa caractéristique. Retirez la figure, ou choisissez-en une autre.',
  figureNoCoding: () => 'Il n’y a encore rien à dessiner : aucun passage n’est codé.',
  figureNoCharacteristic: () =>
    'Il n’y a encore rien à dessiner : les participants n’ont aucune caractéristique. Ajoutez-en une dans le corpus.',
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  caption: { label: 'Figure', afterNumber: '. ' },
  saturation: {
    title: ({ count }) => `Thèmes nouveaux et cumulés sur ${times(count, 'entretien', 'entretiens')}`,
    newThemes: 'nouveaux dans l’entretien',
    cumulative: 'cumulés',
    band: ({ orders }) => `95 % de ${times(orders, 'ordre', 'ordres')}`,
    base: ({ count }) => `Base : ${times(count, 'thème', 'thèmes')}`,
    run: ({ label, count, share }) => `${label} : ${times(count, 'nouveau', 'nouveaux')}, ${percent(share)}`,
    axis: 'Thèmes',
    alt: ({ list, total, count }) =>
      `Des barres montrent les thèmes nouveaux de chaque entretien : ${list}. Une ligne les additionne : ${times(total, 'thème', 'thèmes')} après ${times(count, 'entretien', 'entretiens')}.`,
    altNew: ({ participant, count }) => `${participant} ${n(count)}`,
    altMet: ({ base, run, reached, label }) =>
      `La règle d’arrêt avec une base de ${n(base)} et des séries de ${n(run)} est remplie après ${reached} (${label}).`,
    altNotMet: ({ base, run }) =>
      `La règle d’arrêt avec une base de ${n(base)} et des séries de ${n(run)} n’est pas remplie.`,
    altBand: ({ orders, low, high, at }) =>
      `Une bande grise contient 95 % de ${times(orders, 'ordre', 'ordres')} des entretiens ; après ${times(at, 'entretien', 'entretiens')} elle va de ${n(Math.round(low))} à ${times(Math.round(high), 'thème', 'thèmes')}.`,
  },
  sample: {
    title: ({ name }) => `Participants selon : ${name}`,
    crossedTitle: ({ name, by }) => `Participants selon : ${name} et ${by}`,
    allTitle: 'Caractéristiques des participants',
    participants: 'Participants',
    missing: 'non connu',
    others: ({ count }) => times(count, 'autre valeur', 'autres valeurs'),
    alt: ({ count, title, list }) =>
      `Barres. ${title}, ${times(count, 'participant', 'participants')} : ${list}.`,
    between: ' ; ',
    altClass: ({ label, count }) => `${label} ${n(count)}`,
    altGroup: ({ label, list }) => `${label} : ${list}`,
  },
  offered: {
    groups: {
      themes: 'Thèmes',
      sample: 'Échantillon',
      saturation: 'Saturation',
      relations: 'Relations et mots',
      interviews: 'Entretiens',
    },
    map: ({ name }) => `Carte « ${name} »`,
    tree: 'Arbre thématique avec ses effectifs',
    sunburst: 'Arbre en rayons de soleil',
    treemap: 'Arbre en carte proportionnelle',
    concept: ({ name }) => `Carte conceptuelle de « ${name} »`,
    saturation: 'Thèmes nouveaux et cumulés',
    saturationBand: 'Thèmes nouveaux et cumulés, avec la bande des autres ordres',
    cooccurrence: 'Thèmes qui se rejoignent, en matrice',
    network: 'Thèmes qui se rejoignent, en réseau',
    cloud: 'Nuage de mots',
    cloudOf: ({ name }) => `Nuage de mots de « ${name} »`,
    codeline: ({ name }) => `Ligne de codage de ${name}`,
    portrait: ({ name }) => `Portrait de ${name}`,
  },
  wrote: ({ file, width, height }) => `${file} écrit (${n(width)} × ${n(height)} pixels).`,
  window: {
    export: 'Exporter la figure',
    title: 'Exporter la figure',
    format: 'Format',
    formats: {
      docx: 'Word (.docx), avec légende et description',
      png: 'Image pour l’impression (.png, 300 ppp)',
      svg: 'Dessin (.svg), net à toute taille',
    },
    language: 'Langue de la figure',
    languages: { en: 'anglais', fr: 'français' },
    caption: 'Légende',
    alt: 'Description pour qui ne peut pas la voir',
    now: 'Exporter…',
    writing: 'Écriture de la figure…',
    exported: ({ file }) => `Exporté dans ${file}.`,
    preview: 'La figure telle qu’elle sort',
    addToResults: 'Ajouter aux résultats',
    addedToResults: ({ document }) => `Figure ajoutée à la fin de « ${document} ». Elle y suit les codages.`,
    noResults:
      'Il n’y a pas encore de texte de résultats. Commencez-en un dans la vue Résultats, puis ajoutez la figure.',
  },
};
