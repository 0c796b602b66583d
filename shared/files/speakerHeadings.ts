/** How the columns of a table of turns are called: who speaks, and what is said. Rules: docs/rules/turns.md, T24; files.md, F4. */

/** In small letters. */
export const speakerHeadings: ReadonlySet<string> = new Set([
  ...['locuteur', 'locutrice', 'locuteurs', 'intervenant', 'intervenante', 'intervenants', 'personne'],
  ...['qui', 'qui parle', 'orateur', 'nom', 'interlocuteur', 'voix'],
  ...['speaker', 'speakers', 'name', 'who', 'voice', 'sprecher', 'sprecherin'],
]);
