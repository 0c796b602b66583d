/** French words of the area "returned". */
import type * as en from '../en/returned.ts';
import { formatNumber, plural } from '../plural.ts';

const n = (value: number) => formatNumber('fr', value);
const times = (count: number, one: string, other: string) => `${n(count)} ${plural('fr', count, one, other)}`;

export const commands: typeof en.commands = {
  bringBackResults: 'Reprendre le fichier Word modifié',
};
export const refusals: typeof en.refusals = {
  returnedUnknown: ({ file, name }) =>
    `« ${file} » n’a pas été repris : aucun de ses paragraphes n’est de « ${name} ». Choisissez le fichier exporté depuis ce texte.`,
  returnedOther: ({ file, name, open }) =>
    `« ${file} » n’a pas été repris : il vient de « ${name} », et c’est « ${open} » qui est ouvert. Ouvrez d’abord « ${name} ».`,
  returnedForeign: ({ file }) =>
    `« ${file} » n’a pas été repris : il vient d’un texte qui n’est pas dans ce projet. Ouvrez le projet dont il vient.`,
};
export const problems: typeof en.problems = {};
export const words: typeof en.words = {
  bringBack: 'Reprendre le fichier Word modifié…',
  reading: ({ file }) => `Comparaison de « ${file} » avec le texte…`,
  title: ({ file }) => `Ce qui revient dans « ${file} »`,
  same: 'Rien ne diffère : le fichier dit ce que dit le texte.',
  changedCount: ({ count }) => times(count, 'paragraphe modifié', 'paragraphes modifiés'),
  addedCount: ({ count }) => times(count, 'paragraphe ajouté', 'paragraphes ajoutés'),
  removedCount: ({ count }) => times(count, 'paragraphe retiré', 'paragraphes retirés'),
  movedCount: ({ count }) => times(count, 'paragraphe déplacé', 'paragraphes déplacés'),
  conflictCount: ({ count }) => times(count, 'conflit', 'conflits'),
  conflictsHint:
    'Les appuis restent vivants, sauf si vous prenez les mots revenus : ils deviennent alors de la prose comme une autre, que les contrôles lisent.',
  changesHint: 'Décochez ce qui doit rester comme dans Trame.',
  takeNone: 'Ne rien prendre',
  takeAll: 'Tout prendre',
  here: 'Trame imprime maintenant',
  there: 'Revenu',
  nothingThere: 'Retiré',
  nothingHere: 'Absent du texte',
  kinds: {
    list: 'Liste de participants',
    count: 'Nombre',
    quote: 'Verbatim',
    reference: 'Renvoi à un tableau',
    table: 'Tableau',
    sample: 'L’échantillon en phrases',
    other: 'Appui',
    gone: 'Appui qui n’est plus dans le texte',
    words: 'Modifié aussi dans Trame depuis l’export',
    removed: 'Retiré du fichier, modifié dans Trame depuis',
    revived: 'Retiré dans Trame, modifié dans le fichier depuis',
  },
  quoteHint:
    'Un verbatim vivant n’a jamais d’autres mots que ceux de l’entretien : repris, ceux-ci sont votre prose.',
  keepEvidence: 'Garder l’appui',
  takeWords: 'Prendre les mots comme texte',
  keepHere: 'Garder ce qu’a Trame',
  takeThere: 'Prendre ce qui est revenu',
  leaveOut: 'Le retirer',
  before: 'Avant',
  after: 'Après',
  newName: ({ name }) => `Le titre dit « ${name} » : le texte s’appellera ainsi.`,
  comments: ({ count }) => times(count, 'commentaire', 'commentaires'),
  commentBy: ({ author, text }) => (author === '' ? text : `${author} : ${text}`),
  commentsStay: 'Les commentaires restent dans le fichier.',
  tracked: ({ count }) =>
    `${times(count, 'modification suivie est encore ouverte', 'modifications suivies sont encore ouvertes')} dans le fichier : lues comme acceptées.`,
  footnotes: ({ count }) =>
    `${times(count, 'note', 'notes')} de bas de page d’un tableau, d’un verbatim ou de l’échantillon ${plural('fr', count, 'reste', 'restent')} dans le fichier.`,
  unmarked:
    'Le fichier a perdu les marques que Trame y avait mises : ses paragraphes ont été retrouvés par leurs mots. Lisez la liste avec soin.',
  takeOver: 'Reprendre',
  tookOver: ({ file }) => `« ${file} » a été repris.`,
  wrote: ({ file, changed, added, removed, moved, conflicts }) =>
    `${file} : ${times(changed, 'modifié', 'modifiés')}, ${times(added, 'ajouté', 'ajoutés')}, ${times(removed, 'retiré', 'retirés')}, ${times(moved, 'déplacé', 'déplacés')}, ${times(conflicts, 'conflit', 'conflits')}.`,
  conflictLine: ({ kind, here, there }) => `${kind} : « ${here} » dans Trame, « ${there} » dans le fichier.`,
};
