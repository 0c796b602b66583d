/** Numbers whose noun is left out or stands elsewhere: "contre trois qui …", "aux yeux de six soignants", "the four who … were". Rules: DC14, DC31. */

/** What is said, thought or seen by so many is said of them: "dans l’esprit de trois infirmières". */
const voiceBefore =
  /(?<!\p{L})(?:yeux|esprits?|bouches?|avis|dires?|propos|discours|récits?|paroles?|mots|vue|regards?|sens|opinions?|sentiments?|souvenirs?|eyes?|minds?|views?|words|accounts?|voices?|memory|memories|experiences?)\s+(?:de |d[’']|des |of )(?:ces |les |these |those |the )?$/iu;

export function isOfVoice(before: string): boolean {
  return voiceBefore.test(before);
}

const joins =
  /(?:^|[,;:–—]\s*|(?:^|\s)(?:et|mais|tandis que|alors que|quand|là où|and|but|while|whereas|contre|face à|as against|including|dont|parmi lesquel(?:le)?s|of whom|of which|against|versus|vs\.?|comparée?s? (?:à|avec)|compared (?:to|with)|as against|par rapport à|opposed to|with|avec|pour|chez|par|for|by)\s+)(?:seulement\s+|only\s+|just\s+)?$/iu;
const pronounBehind = new RegExp(
  `^\\s+(?:${[
    '(?:(?:pour|chez|à|de|en|for|to|with|in|of|from|among) )?(?:qui|who|whom|whose|dont|(?:aux|des|les)quel(?:le)?s)(?!\\p{L})',
    "(?:autres|others)(?=\\s*[,(]|\\s+(?:ils?|elles?|on|cel[au]|ce|c[’']|la|le|les|l[’']|en|qui|it|this|that|they|the|who|had|did|were)(?![\\p{L}]))",
    // The verb is left out too: "trois (E1, …) parlent de joie et deux d’ennui (…)".
    '(?:une?|le|la|des|du|an?|the)\\s(?=\\p{L})',
    "[ld][’'](?=\\p{L})",
    "à (?:(?:le|la|les|lui|leur|ne|y|en|se) |[ls][’'])?\\p{L}+(?:er|ir|re)(?!\\p{L})",
    // An -ing before a noun is an adjective ("two nursing homes"), before these it is a verb.
    '\\p{L}{2,}ing (?:it|them|this|that|none|nothing|no|the|a|an|her|his|their|aside|silent|out|otherwise|about|of|to|not)(?!\\p{L})',
  ].join('|')})`,
  'iu',
);

/** Its noun is that of a number before it in the sentence: "… (E1, E4), contre neuf qui dormaient". */
export function isLeftOut(before: string, behind: string): boolean {
  if (joins.test(before) && pronounBehind.test(behind)) return true;
  return besidePreposition.test(before) && /^\s*[([]\s*\uE001/u.test(behind);
}

/** "… dans huit d’entre eux (E1, …) et la prise de poids dans quatre (E2, …)" */
const besidePreposition =
  /(?<!\p{L})(?:dans|chez|par|pour|contre|in|by|for|among|against|to)\s+(?:seulement\s+|only\s+|just\s+)?$|(?<!\p{L})(?:contre|as against|than)\s+$/iu;

/** "Elles sont neuf à …", "they were nine": the number is said of them, whatever follows. */
const predicate =
  /(?:^|[\s(’'])(?:(?:ils|elles|they|ceux-ci|celles-ci|ceux-là|celles-là)\s+(?:ne\s+)?(?:sont|étaient|furent|seront|are|were)|there\s+(?:are|were)|il y en (?:a|avait)|(?:en|on) (?:compte|comptait|dénombre|dénombrait)|n(?:e |[’'])(?:sont|étaient|furent)|(?:ils|elles) furent)\s+(?:que\s+|seulement\s+|only\s+|donc\s+|bien\s+|ainsi\s+)?$/iu;

/** "Ils répondent à huit que …"; "ils travaillent à deux" does not say how many they are. */
const together = /(?:^|[\s(’'])(?:ils|elles)\s+(?:(?:ne|se|y|en|le|la)\s|[nsl][’'])?\p{L}+nt\s+à\s+$/iu;
const thatBehind = /^[\p{L}\d-]+\s+(?:que\s|qu[’'])/iu;

/** `behind` begins with the number. */
export function isPredicate(before: string, behind = ''): boolean {
  return predicate.test(before) || (together.test(before) && thatBehind.test(behind));
}

/** "Les quatre qui n’en disaient rien étaient E1, …": the list is what the number counts. */
export function isSubjectOfList(before: string, behind: string): boolean {
  const isHead = definiteBefore.test(before.slice(-longestLead));
  // "The two who did not raise it (E7, E11)": the bracket belongs to the head of the clause.
  if (isHead && clauseWithList.test(behind)) return true;
  const leading =
    /^(?<words>[^,;:.()[\]\d\uE000-\uE00F]{0,80}?)\s(?:sont|étaient|furent|were|are)\s*:?\s*(?:l[’'])?\uE001/iu.exec(
      behind,
    );
  if (!leading || /\s(?:et|and|ou|or|dont|including)\s/iu.test(leading.groups?.words ?? '')) return false;
  return isHead;
}

const longestLead = 40;
const definiteBefore =
  /(?:^|[.;:–—(]\s*|,\s*|\s(?:et|mais|and|but|chez|pour|par|selon|que|for|by)\s+)(?:les|the|those|ces|these)\s+(?:seule?s\s+|only\s+)?$/iu;
const clauseWithList =
  /^\s+(?:qui|who|that|dont|ayant|n[’']ayant)\s[^,;:.()[\]\d\uE000-\uE00F]{1,80}[([]\s*\uE001|^\s+(?:qui|who|that)\s[^;:.()[\]\d\uE000-\uE00F]{1,110}(?:[,;:]\s*(?:il s[’']agit|ce sont|c[’']est|these (?:are|were)|namely|à savoir)[^.;:()\d\uE000-\uE00F]{0,30}|\s(?:sont|étaient|were|are)\s*:?\s*(?:l[’'])?)\uE001/iu;
