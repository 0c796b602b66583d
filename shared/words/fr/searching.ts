/** French words of the area "searching". */
import type * as english from '../en/searching.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {
  searchEmpty: () => 'Dites quoi chercher : la recherche ne contient aucun caractère qui puisse être trouvé.',
  searchQueryMissing: () => 'Dites, après le projet, quoi chercher.',
  searchQuerySplit: ({ query }) => `Mettez les mots à chercher entre guillemets : "${query}".`,
  searchExpressionWrong: ({ query }) =>
    `« ${query} » n’est pas une expression régulière : une parenthèse ou un crochet est peut-être sans son pendant, ou un signe comme * ou ? n’a rien devant lui. Pour chercher un signe lui-même, écrivez \\ devant.`,
  searchTookTooLong: ({ transcript, seconds }) =>
    `La recherche a été arrêtée : dans « ${transcript} », l’expression a pris plus de ${formatNumber('fr', seconds)} ${plural('fr', seconds, 'seconde', 'secondes')}. Écrivez-la sans répétition dans une répétition, comme (a+)+.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  nothingFound: 'Rien n’a été trouvé.',
  hits: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'occurrence', 'occurrences')}`,
};
