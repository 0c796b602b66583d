/** Words that say little by themselves, left out of lists of frequent words where that is asked for. */

const french = `
  à ai aie ait alors après as au aucun aussi autre aux aurais aurait avais avait avec avez avoir avons ayant beaucoup bah ben bien bon c' ça car ce ceci
  cela celle celles celui ces cet cette ceux chez ci comme comment d' d'abord d'accord d'ailleurs dans de déjà des deux donc dont du
  elle elles en encore enfin entre es est est-ce et étaient étais était été être eu euh eux fait faire faut font fois hein hum il ils j' je
  jusqu' l' la là le les leur leurs lorsqu' lui m' ma mais me même mêmes mes mhm moi moins mon n' ne ni non nos notre nous on ont ou où
  ouais oui par parce pas pendant peu peut plus pour pourquoi puis puisqu' qu' quand que quel quelle quelles quels qui quoi quoique s'
  sa sans sauf se sera serait ses si son sont soit sous suis sur t' ta te tes tellement toi ton tous tout toute toutes très tu un une
  va vais vers voilà vont vos votre vous vraiment y c'est-à-dire quelque quelques quelqu'un chose choses
`;

const english = `
  a about after again all also am an and any are as at be because been before being both but by can could did do does doing don't
  down each er few for from further had has have having he her here hers herself him himself his how i i'm i've if in into is isn't
  it it's its itself just know let's like me mean more most my myself no nor not now of off oh ok okay on once only or other our ours
  out over own really right same she should so some such than that that's the their theirs them themselves then there there's these
  they they're thing things this those through to too uh um under until up us very was wasn't we we're well were what when where which
  while who whom why will with would yeah yes you you're your yours yourself
`;

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const stopLists = ['fr', 'en', 'both', 'none'] as const;
export type StopList = (typeof stopLists)[number];

const lists: Readonly<Record<StopList, ReadonlySet<string>>> = {
  fr: setOf(french),
  en: setOf(english),
  both: setOf(`${french} ${english}`),
  none: new Set(),
};

export function stopWords(list: StopList): ReadonlySet<string> {
  return lists[list];
}
