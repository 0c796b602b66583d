/** Numbers whose noun is left out or stands elsewhere: "contre trois qui …", "aux yeux de six soignants", "the four who … were". Rules: DC14, DC31. */

/** What is said, thought or seen by so many is said of them: "dans l’esprit de trois infirmières". */
const voiceBefore =
  /(?<!\p{L})(?:yeux|esprits?|bouches?|avis|dires?|propos|discours|récits?|paroles?|mots|vue|regards?|sens|opinions?|sentiments?|souvenirs?|eyes?|minds?|views?|words|accounts?|voices?|memory|memories|experiences?)\s+(?:de |d[’']|des |of )(?:ces |les |these |those |the )?$/iu;

export function isOfVoice(before: string): boolean {
  return voiceBefore.test(before);
}

const joins =
  /(?:^|[,;:–—]\s*|(?:^|\s)(?:et|mais|tandis que|alors que|quand|là où|and|but|while|whereas|contre|face à|against|versus|vs\.?|with|avec|pour|chez|par|for|by)\s+)(?:seulement\s+|only\s+|just\s+)?$/iu;
const pronounBehind = new RegExp(
  `^\\s+(?:${[
    '(?:qui|who)(?!\\p{L})',
    "(?:autres|others)(?=\\s*[,(]|\\s+(?:ils?|elles?|on|cel[au]|ce|c[’']|la|le|les|l[’']|en|qui|it|this|that|they|the|who|had|did|were)(?![\\p{L}]))",
    "à (?:(?:le|la|les|lui|leur|ne|y|en|se) |[ls][’'])?\\p{L}+(?:er|ir|re)(?!\\p{L})",
    // An -ing before a noun is an adjective ("two nursing homes"), before these it is a verb.
    '\\p{L}{2,}ing (?:it|them|this|that|none|nothing|no|the|a|an|her|his|their|aside|silent|out|otherwise|about|of|to|not)(?!\\p{L})',
  ].join('|')})`,
  'iu',
);

/** Its noun is that of a number before it in the sentence: "… (E1, E4), contre neuf qui dormaient". */
export function isLeftOut(before: string, behind: string): boolean {
  return joins.test(before) && pronounBehind.test(behind);
}

/** "Les quatre qui n’en disaient rien étaient E1, …": the list is what the number counts. */
export function isSubjectOfList(before: string, behind: string): boolean {
  const leading =
    /^(?<words>[^,;:.()[\]\d\uE000-\uE00F]{0,80}?)\s(?:sont|étaient|furent|were|are)\s*:?\s*(?:l[’'])?\uE001/iu.exec(
      behind,
    );
  if (!leading || /\s(?:et|and|ou|or|dont|including)\s/iu.test(leading.groups?.words ?? '')) return false;
  return /(?:^|[.;:–—]\s*|,\s*|\s(?:et|mais|and|but)\s+)(?:les|the|those)\s+(?:seule?s\s+|only\s+)?$/iu.test(
    before,
  );
}
