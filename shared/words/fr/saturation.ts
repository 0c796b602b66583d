/** French words of the area "saturation". */
import type * as english from '../en/saturation.ts';
import type { Level } from '../en/saturation.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const percent = (share: number) => `${n(Math.round(1000 * share) / 10)} %`;
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;
const ofLevel = (level: Level) =>
  typeof level === 'number'
    ? `du niveau ${n(level)} de l’arbre`
    : { leaf: 'sans sous-thème', top: 'du niveau le plus haut', all: 'de l’arbre entier' }[level];
const themesOf = (count: number, level: Level) => `${times(count, 'thème', 'thèmes')} ${ofLevel(level)}`;

export const commands: typeof english.commands = {
  setApproach: 'Fixer la démarche de l’étude',
  askForMeasure: 'Montrer ou cacher une mesure',
  setSaturation: 'Changer le compte de la saturation',
  markLastAspect: 'Marquer le dernier aspect nouveau',
};
export const refusals: typeof english.refusals = {
  saturationBase: () => 'La base est un nombre entier d’entretiens, 1 ou plus (4, 5 ou 6 d’ordinaire).',
  saturationRun: () => 'Une série est un nombre entier d’entretiens, 1 ou plus (2 ou 3 d’ordinaire).',
  saturationThreshold: () => 'Le seuil est une part de 0 à 1, par exemple 0.05 pour 5 %.',
  saturationLevel: () => 'Un niveau de l’arbre est un nombre entier, 1 ou plus.',
  saturationSeed: () => 'Une graine est un nombre entier, 0 ou plus.',
  orderUnknown: ({ participants }) =>
    `L’ordre nomme des participants qui ne parlent dans aucun entretien : ${participants}.`,
  orderTwice: ({ participants }) => `L’ordre nomme deux fois des participants : ${participants}.`,
  orderIncomplete: ({ participants }) =>
    `L’ordre oublie ${participants} : nommez chaque participant une fois, séparés par des virgules.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  reflexive:
    'La démarche de l’étude est l’analyse thématique réflexive, qui ne juge pas par la saturation ; elle est comptée parce que vous la demandez.',
  none: 'Aucun participant ne parle encore dans un entretien.',
  interview: 'entretien',
  newThemes: 'nouveaux',
  cumulative: 'en tout',
  run: ({ from, to, count, share }) =>
    share === null
      ? `Entretiens ${n(from)} à ${n(to)} : ${times(count, 'nouveau thème', 'nouveaux thèmes')} ; la base ne contient aucun thème`
      : `Entretiens ${n(from)} à ${n(to)} : ${times(count, 'nouveau thème', 'nouveaux thèmes')}, ${percent(share)} de la base`,
  undated: ({ participants }) =>
    `Les entretiens sont dans l’ordre de leurs numéros, car ceux-ci n’ont pas de date : ${participants}.`,
  unseen: ({ chao, low, high }) =>
    low === null || high === null
      ? `Estimation de Chao : au moins ${times(Math.round(chao), 'thème', 'thèmes')} en tout.`
      : `Estimation de Chao : au moins ${times(Math.round(chao), 'thème', 'thèmes')} en tout (intervalle à 95 % de ${n(Math.round(low))} à ${n(Math.round(high))}), si les entretiens ne dépendent pas les uns des autres.`,
  tenPlusThree: ({ count }) =>
    `La règle de dix plus trois (Francis et al. 2010) est remplie à l’entretien ${n(count)}.`,
  sentence: {
    one: '1 entretien a été pris en compte.',
    byDate: ({ count }) => `${n(count)} entretiens ont été pris en compte dans l’ordre de leur déroulement.`,
    byNumber: ({ count }) => `${n(count)} entretiens ont été pris en compte dans l’ordre de leurs numéros.`,
    byHand: ({ count }) =>
      `${n(count)} entretiens ont été pris en compte dans un ordre fixé par les chercheurs.`,
    met: ({ base, run, threshold, level, themes, reached, completed, count, share }) =>
      `Avec une base de ${times(base, 'entretien', 'entretiens')} (${themesOf(themes, level)}), des séries de ${times(run, 'entretien', 'entretiens')} et un seuil de ${percent(threshold)}, la règle d’arrêt de Guest, Namey et Chen (2020) a été remplie après l’entretien ${n(reached)} : jusqu’à l’entretien ${n(completed)}, la série suivante a apporté ${times(count, 'nouveau thème', 'nouveaux thèmes')}, soit ${percent(share)} de la base.`,
    notMet: ({ base, run, threshold, level, themes }) =>
      `Avec une base de ${times(base, 'entretien', 'entretiens')} (${themesOf(themes, level)}), des séries de ${times(run, 'entretien', 'entretiens')} et un seuil de ${percent(threshold)}, la règle d’arrêt de Guest, Namey et Chen (2020) n’a pas été remplie.`,
    emptyBase: ({ base, level }) =>
      `La règle d’arrêt de Guest, Namey et Chen (2020) ne peut pas être calculée : ${plural('fr', base, 'le premier entretien', `les ${n(base)} premiers entretiens`)} ne ${plural('fr', base, 'contient', 'contiennent')} aucun thème ${ofLevel(level)}.`,
    tooFew: ({ base, run, missing }) =>
      `La règle d’arrêt de Guest, Namey et Chen (2020) demande ${n(base + run)} entretiens, ${n(base)} pour la base et ${n(run)} pour une série : il en manque ${n(missing)}.`,
    provisional: ({ count, participants }) =>
      `Provisoire : ${participants} ${plural('fr', count, 'n’est pas entièrement codé', 'ne sont pas entièrement codés')}.`,
  },
};
