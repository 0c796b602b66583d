/** French words of the area "shortcutSheet". */
import type * as english from '../en/shortcutSheet.ts';

export const commands: typeof english.commands = {};
export const refusals: typeof english.refusals = {};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  groups: [
    {
      title: 'Partout',
      keys: [
        ['Ctrl 1', 'Corpus'],
        ['Ctrl 2', 'Codage'],
        ['Ctrl Z', 'Annuler'],
        ['Ctrl Shift Z', 'Rétablir'],
        ['Ctrl S', 'Enregistrer dans un fichier'],
        ['Ctrl I', 'Importer des verbatims'],
        ['Ctrl E', 'Exporter'],
        ['Ctrl Shift F', 'Chercher dans tous les verbatims'],
        ['Ctrl Shift R', 'Retrouver les codages'],
        ['Ctrl O', 'Ouvrir un projet'],
        ['F6', 'Panneau suivant'],
        ['/', 'Filtrer les thèmes'],
        ['?', 'Cette liste'],
      ],
    },
    {
      title: 'Lire et sélectionner',
      keys: [
        ['↑ ↓', 'Ligne précédente ou suivante, avec Shift sélectionner'],
        ['Ctrl Shift → ←', 'Sélectionner mot par mot'],
        ['Alt S', 'Sélectionner la phrase'],
        ['Alt T', 'Sélectionner le tour de parole'],
        ['Alt → ←', 'Entretien suivant ou précédent'],
        ['Ctrl F', 'Chercher dans cet entretien'],
        ['F8', 'Codage suivant, avec Shift le précédent'],
        ['E', 'Corriger ce tour de parole'],
      ],
    },
    {
      title: 'Coder',
      keys: [
        ['Enter', 'Ouvrir la barre pour la sélection'],
        ['Ctrl Enter', 'Appliquer en gardant la barre ouverte'],
        ['Shift Enter', 'Nouveau thème avec le nom tapé'],
        ['Alt Enter', 'Thème in vivo avec les mots choisis'],
        ['Alt M', 'Mémo'],
        ['.', 'Appliquer de nouveau le dernier thème'],
        ['H', 'Surligneur, marche ou arrêt'],
      ],
    },
    {
      title: 'Sur un codage choisi',
      keys: [
        ['Enter ', 'Donner un autre thème'],
        ['Delete', 'Le retirer'],
        ['Alt Shift → ←', 'Déplacer sa fin d’un mot'],
        ['Ctrl Alt → ←', 'Déplacer son début d’un mot'],
        ['C', 'Commenter'],
      ],
    },
    {
      title: 'Corpus',
      keys: [
        ['↑ ↓ → ←', 'Se déplacer, avec Maj sélectionner'],
        ['Enter  ', 'Modifier ; sur un nom, ouvrir dans Codage'],
        ['F2 ', 'Modifier, les noms aussi'],
        ['Delete  ', 'Vider les cellules sélectionnées'],
        ['Ctrl C', 'Copier des cellules, aussi pour Excel'],
        ['Ctrl V', 'Coller des cellules, aussi depuis Excel'],
        ['Insert ', 'Ajouter un participant'],
        ['Shift F10', 'Actions d’une ligne ou d’une colonne'],
      ],
    },
    {
      title: 'Arbre des thèmes',
      keys: [
        ['F2', 'Renommer'],
        ['Insert', 'Nouveau thème'],
        ['Alt ↑ ↓', 'Monter ou descendre'],
        ['Alt → ← ', 'Abaisser ou relever d’un niveau'],
        ['Ctrl M', 'Fusionner'],
        ['Delete ', 'Supprimer'],
      ],
    },
  ],
};
