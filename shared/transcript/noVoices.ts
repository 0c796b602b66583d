/** Words that stand before a colon or a dash in what somebody says, or notes of who typed it. Rule: docs/rules/turns.md, T25. */

/** In small letters, the first word of what may be a name. */
export const noVoices: ReadonlySet<string> = new Set([
  ...['oui', 'non', 'mais', 'et', 'ou', 'donc', 'alors', 'ah', 'euh', 'bon', 'ben', 'bref', 'voilà', 'merci'],
  ...['rire', 'rires', 'sourire', 'silence', 'silences', 'pause', 'pleurs', 'soupir', 'soupirs', 'bruit'],
  ...['note', 'notes', 'nb', 'thème', 'theme', 'thèmes', 'sujet', 'question', 'remarque', 'commentaire'],
  ...['introduction', 'conclusion', 'résumé', 'resume', 'contexte', 'exemple', 'résultat', 'partie'],
  ...['matin', 'midi', 'après-midi', 'soir', 'nuit', 'aujourd’hui', "aujourd'hui", 'hier', 'demain'],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'avant', 'après', 'pendant'],
  ...['date', 'lieu', 'durée', 'heure', 'place', 'duration', 'time'],
  ...['yes', 'yeah', 'no', 'but', 'and', 'or', 'so', 'then', 'oh', 'well', 'thanks', 'laugh', 'laughs'],
  ...['laughter', 'laughing', 'crying', 'sigh', 'sighs', 'noise', 'topic', 'remark', 'comment', 'themes'],
  ...['summary', 'context', 'example', 'result', 'part', 'morning', 'noon', 'afternoon', 'evening', 'night'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday'],
  ...['tomorrow', 'before', 'after', 'during'],
]);
