/** French words of the area "palette". */
import type * as english from '../en/palette.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  placeholder: 'Un thème, un entretien, un participant, ou que faire',
  kinds: {
    themes: 'Thèmes',
    transcripts: 'Entretiens',
    participants: 'Participants',
    actions: 'Commandes',
    passages: 'Dans les entretiens',
  },
  narrowed: {
    themes: 'Un thème',
    transcripts: 'Un entretien',
    participants: 'Un participant',
    actions: 'Que faire',
  },
  section: ({ kind, shown, total }) =>
    shown === total ? kind : `${kind}, ${formatNumber('fr', shown)} sur ${formatNumber('fr', total)}`,
  interviews: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'entretien', 'entretiens')}`,
  inDefinition: 'dans sa définition',
  found: 'Ce qui a été trouvé',
  nothing: ({ query }) => `Rien ne s’appelle « ${query} ».`,
  searchFor: ({ query }) => `Chercher « ${query} » dans tous les entretiens`,
  move: 'choisir',
  narrow: 'thèmes, entretiens, participants ou commandes seuls',
  code: 'coder la sélection',
};
