/** Words that announce the same number once more: "soit", "autrement dit", "that is to say". Rules: docs/rules/draft-check.md, DC16, DC28. */

const french = [
  'soit',
  "c[’']est-à-dire",
  '(?:plus )?(?:exactement|précisément)',
  'autrement dit',
  "en d[’']autres termes",
  'ce qui (?:fait|donne|représente|correspond à|équivaut à)',
];
const english = [
  '(?:more )?(?:exactly|precisely)',
  'i\\.e\\.,?',
  'that is(?: to say)?,?',
  'in other words,?',
  'which (?:makes|gives|represents)',
];

/** One of them, without a group of its own. */
export const sayingAgain = `(?:${[...french, ...english].join('|')})`;
