/** French words of the area "axial". */
import type * as english from '../en/axial.ts';
import { formatNumber, plural } from '../plural.ts';

export const commands: typeof english.commands = {
  addAxialLink: 'Relier des thèmes',
  removeAxialLink: 'Supprimer le lien entre thèmes',
  changeAxialLink: 'Changer la sorte de lien',
  reverseAxialLink: 'Inverser le lien',
  setLinkEvidence: 'Changer les appuis du lien',
  addLinkType: 'Ajouter une sorte de lien',
  changeLinkType: 'Changer une sorte de lien partout',
  removeLinkType: 'Supprimer la sorte de lien',
  addMap: 'Ajouter une carte',
  renameMap: 'Renommer la carte',
  removeMap: 'Supprimer la carte',
  placeThemes: 'Placer sur la carte',
  moveItems: 'Déplacer sur la carte',
  tidyMap: 'Ranger la carte',
  fixItems: 'Fixer la place sur la carte',
  addMapItem: 'Ajouter à la carte',
  changeMapItem: 'Changer des mots sur la carte',
  removeItems: 'Retirer de la carte',
  ignoreSuggestion: 'Ignorer la suggestion',
  restoreSuggestions: 'Montrer de nouveau les suggestions ignorées',
};
export const refusals: typeof english.refusals = {
  linkToItself: ({ name }) =>
    `« ${name} » ne peut pas être relié à lui-même. Choisissez un autre thème comme cible.`,
  linkExists: ({ from, to }) =>
    `« ${from} » et « ${to} » ont déjà ce lien. Choisissez une autre sorte de lien.`,
  linkHasNoDirection: ({ from, to }) =>
    `Le lien entre « ${from} » et « ${to} » dit la même chose dans les deux sens et ne s’inverse pas. Choisissez d’abord une autre sorte de lien.`,
  mapNameEmpty: () => 'Donnez un nom à la carte, par exemple celui du chapitre qu’elle accompagne.',
  mapExists: ({ name }) => `Il y a déjà une carte « ${name} ». Choisissez un autre nom.`,
  figureMapEmpty: ({ name }) =>
    name
      ? `Il n’y a rien à dessiner : la carte « ${name} » est vide. Placez-y des thèmes dans la vue Thèmes.`
      : 'Il n’y a rien à dessiner : le projet n’a pas de carte. Placez des thèmes sur une carte dans la vue Thèmes.',
  figureNoThemes: () => 'Il n’y a rien à dessiner : le projet n’a pas encore de thème.',
  figureNoBranches: ({ name }) =>
    `Il n’y a rien à dessiner : « ${name} » n’a aucun thème au-dessous. Choisissez un thème qui en a.`,
  figureMapUnknown: ({ name, known }) =>
    `Le projet n’a pas de carte « ${name} ». Ses cartes : ${known || 'aucune'}.`,
  mapLabelEmpty: () => 'Écrivez les mots de l’étiquette.',
  linkTypeNameEmpty: () => 'Donnez un nom à la sorte de lien, par exemple « rend possible ».',
  linkTypeExists: ({ name }) => `Il y a déjà une sorte de lien « ${name} ». Choisissez un autre nom.`,
  linkTypeInUse: ({ name, count }) =>
    `« ${name} » n’a pas été supprimée : ${formatNumber('fr', count)} ${plural('fr', count, 'lien est', 'liens sont')} de cette sorte. Donnez-${plural('fr', count, 'lui', 'leur')} d’abord une autre sorte.`,
};
export const problems: typeof english.problems = {};
export const words: typeof english.words = {
  linkSentence: ({ from, link, to }) => `« ${from} » ${link} « ${to} »`,
  figure: {
    menu: 'Exporter la figure',
    map: 'Cette carte',
    tree: 'L’arbre avec ses effectifs',
    conceptOf: ({ name }) => `Carte conceptuelle de « ${name} »`,
    sunburst: 'L’arbre en rayons de soleil',
    treemap: 'L’arbre en carte proportionnelle',
    treeTitle: 'Arbre thématique',
    areasTitle: 'Codages par thème et sous-thème',
    conceptTitle: ({ name }) => `Carte conceptuelle : ${name}`,
    codings: 'Codages',
    participants: 'Participants',
    altMap: ({ themes, links }) =>
      `Carte de ${formatNumber('fr', themes)} ${plural('fr', themes, 'thème', 'thèmes')} et ${formatNumber('fr', links)} ${plural('fr', links, 'lien', 'liens')}.`,
    altLinks: ({ sentences }) => `Liens : ${sentences.join(' ; ')}.`,
    altMore: ({ count }) => `Et encore ${formatNumber('fr', count)} ${plural('fr', count, 'lien', 'liens')}.`,
    altAlone: ({ list }) => `Sans lien : ${list}.`,
    altGroup: ({ title, list }) => `${title} : ${list}.`,
    altTree: ({ count }) =>
      `Arbre de ${formatNumber('fr', count)} ${plural('fr', count, 'thème', 'thèmes')}, avec leurs codages et leurs participants.`,
    altSunburst: ({ count }) =>
      `Rayons de soleil de ${formatNumber('fr', count)} ${plural('fr', count, 'thème', 'thèmes')} : un anneau par niveau de l’arbre, du centre vers l’extérieur, des secteurs aussi larges que leurs codages.`,
    altTreemap: ({ count }) =>
      `Carte proportionnelle de ${formatNumber('fr', count)} ${plural('fr', count, 'thème', 'thèmes')} : des cases dans celles des thèmes qui les contiennent, aussi grandes que leurs codages.`,
    areaCounts: 'Nombres après un nom : codages · participants, sous-thèmes compris.',
    areaOwn: 'Surface libre dans un thème : codages du thème lui-même.',
    areaTogether: ({ count }) =>
      `Surfaces blanches : ${formatNumber('fr', count)} ${plural('fr', count, 'thème trop petit pour être montré seul', 'thèmes trop petits pour être montrés seuls')}.`,
    areaUnnamed: ({ count }) =>
      `${formatNumber('fr', count)} ${plural('fr', count, 'surface trop petite', 'surfaces trop petites')} pour un nom.`,
    areaWithout: ({ count }) =>
      `Non dessinés : ${formatNumber('fr', count)} ${plural('fr', count, 'thème', 'thèmes')} sans codage.`,
    areaCut: ({ count }) =>
      `Les ${formatNumber('fr', count)} premiers niveaux ; les thèmes plus profonds comptent dans ceux du dessus.`,
    altConcept: ({ name, count }) =>
      `${name} au centre, avec ${formatNumber('fr', count)} ${plural('fr', count, 'branche', 'branches')}.`,
  },
  map: {
    title: 'Carte axiale',
    counts: ({ themes, links }) =>
      `${formatNumber('fr', themes)} ${plural('fr', themes, 'thème', 'thèmes')}, ${formatNumber('fr', links)} ${plural('fr', links, 'lien', 'liens')}`,
    maps: 'Cartes',
    newMap: 'Nouvelle carte…',
    copyMap: 'Nouvelle carte, copie de celle-ci…',
    renameMap: 'Renommer cette carte…',
    removeMap: 'Supprimer cette carte',
    mapName: 'Nom de la carte',
    firstName: 'Carte axiale',
    create: 'Créer',
    rename: 'Renommer',
    mode: 'Ce que fait le pointeur',
    move: 'Déplacer',
    link: 'Relier',
    add: 'Ajouter à la carte',
    addLabel: 'Étiquette de texte',
    addGroup: 'Groupe autour de la sélection',
    newLabel: 'Étiquette',
    newGroup: 'Groupe',
    align: 'Aligner',
    alignLeft: 'Bords gauches',
    alignCentre: 'Centres, en colonne',
    alignTop: 'Bords supérieurs',
    alignMiddle: 'Milieux, en ligne',
    spreadAcross: 'Écarts égaux en largeur',
    spreadDown: 'Écarts égaux en hauteur',
    letGo: 'Laisser le rangement déplacer la sélection',
    fix: 'Garder la sélection à sa place',
    tidy: 'Ranger',
    tidyForce: 'Thèmes reliés proches les uns des autres',
    tidyDown: 'En couches, vers le bas',
    tidyRight: 'En couches, vers la droite',
    tidying: 'Rangement…',
    exportFigure: 'Exporter la figure',
    theme: 'Panneau du thème',
    tree: 'Arbre des thèmes',
    noTheme: 'Choisissez un thème ou un lien pour voir ce qu’il veut dire et ce qui l’appuie.',
    empty: 'Il n’y a encore rien sur cette carte.',
    emptyHint: 'Placez des thèmes depuis la liste ci-dessous, ou tous, par axe.',
    noThemes: 'Il n’y a pas encore de thème.',
    noThemesHint: 'Codez d’abord un passage, ou ajoutez un thème dans l’arbre à gauche.',
    tray: 'Pas sur la carte',
    trayCount: ({ count }) =>
      `${formatNumber('fr', count)} ${plural('fr', count, 'thème', 'thèmes')} hors de la carte`,
    placeAll: 'Tout placer',
    placeMain: 'Placer les thèmes principaux',
    placeOne: ({ theme }) => `Placer « ${theme} » sur la carte`,
    showTray: 'Montrer les thèmes hors de la carte',
    hideTray: 'Les cacher',
    legend: 'Légende',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Voir toute la carte',
    zoom: ({ percent }) => `${percent} %`,
    support: ({ codings, people }) =>
      `${formatNumber('fr', codings)} ${plural('fr', codings, 'codage', 'codages')}, ${formatNumber('fr', people)} ${plural('fr', people, 'participant', 'participants')}`,
    themeBox: ({ theme, support, links }) =>
      links.length === 0
        ? `${theme}, ${support}. Aucun lien.`
        : `${theme}, ${support}. Liens : ${links.join(' ; ')}.`,
    linkTo: ({ link, theme }) => `${link} ${theme}`,
    linkFrom: ({ link, theme }) => `${theme} ${link} celui-ci`,
    keys: 'Les flèches suivent les liens, Alt et une flèche déplace, L relie, Suppr retire de la carte, Tab va aux liens.',
    chooseTarget: ({ theme }) => `Relier « ${theme} » à`,
    target: 'Thème',
    kind: 'Sorte de lien',
    linkBar: 'Lien',
    setKind: ({ kind, key }) => (key ? `${kind} (${key})` : kind),
    turnRound: 'Inverser (R)',
    evidence: 'Appuis',
    evidenceCount: ({ count }) =>
      `Appuis : ${formatNumber('fr', count)} ${plural('fr', count, 'codage', 'codages')} (E)`,
    memo: 'Mémo (M)',
    removeLink: 'Supprimer le lien (Suppr)',
    ownKinds: 'Sortes de liens…',
    editText: 'Mots',
    movedCount: ({ count }) => `${formatNumber('fr', count)} ${plural('fr', count, 'déplacé', 'déplacés')}.`,
    linked: ({ sentence }) => `${sentence}.`,
    placed: ({ count }) =>
      `${formatNumber('fr', count)} ${plural('fr', count, 'thème placé', 'thèmes placés')}.`,
    takenOff: ({ count }) =>
      `${formatNumber('fr', count)} ${plural('fr', count, 'élément retiré', 'éléments retirés')} de la carte.`,
    chosen: ({ count }) =>
      `${formatNumber('fr', count)} ${plural('fr', count, 'élément choisi', 'éléments choisis')}`,
  },
  suggestions: {
    title: 'Liens suggérés',
    open: 'Suggérer des liens',
    close: 'Fermer les suggestions',
    note: 'Comptés d’après les codages, entre thèmes principaux sans lien. Rien n’est relié avant que vous l’acceptiez.',
    working: ({ percent }) => `Comptage… ${percent} %`,
    none: 'Rien à suggérer : aucune paire de thèmes sans lien n’a trois passages ou participants en commun.',
    restore: ({ count }) =>
      `Montrer de nouveau ${formatNumber('fr', count)} ${plural('fr', count, 'suggestion ignorée', 'suggestions ignorées')}`,
    accept: ({ from, to }) => `Relier « ${from} » et « ${to} »`,
    ignore: ({ from, to }) => `Ignorer « ${from} » et « ${to} »`,
    reasons: {
      overlap: 'Ils se chevauchent',
      sequence: 'L’un après l’autre dans un tour',
      participants: 'Les mêmes participants',
    },
    definitions: {
      overlap:
        'Jaccard des passages : passages de l’un qui recouvrent un passage de l’autre (le plus petit des deux nombres), divisés par les passages des deux moins ce nombre. 1 veut dire qu’ils vont toujours ensemble.',
      sequence:
        'Passages du premier après lesquels, dans le même tour, vient ensuite un passage du second, divisés par les passages du premier. 1 veut dire que le second suit toujours.',
      participants:
        'Jaccard des participants : ceux qui parlent des deux, divisés par ceux qui parlent de l’un ou de l’autre. Il est élevé pour tous les thèmes dont parlent la plupart des participants.',
    },
    facts: {
      overlap: ({ count, base, coefficient }) =>
        `${formatNumber('fr', count)} sur ${formatNumber('fr', base)} passages, ${formatNumber('fr', Math.round(coefficient * 100) / 100)}`,
      sequence: ({ count, base, coefficient }) =>
        `${formatNumber('fr', count)} sur ${formatNumber('fr', base)} passages, ${formatNumber('fr', Math.round(coefficient * 100) / 100)}`,
      participants: ({ count, base, coefficient }) =>
        `${formatNumber('fr', count)} sur ${formatNumber('fr', base)} participants, ${formatNumber('fr', Math.round(coefficient * 100) / 100)}`,
    },
  },
  links: {
    title: 'Liens',
    none: 'Pas encore de lien.',
    add: 'Ajouter un lien',
    open: ({ sentence }) => `Ouvrir le lien : ${sentence}`,
    close: 'Revenir au thème',
    evidence: 'Appuis',
    noEvidence: 'Aucun passage n’appuie encore ce lien.',
    addEvidence: 'Ajouter des passages',
    addEvidenceTitle: ({ sentence }) => `Passages qui appuient ${sentence}`,
    filter: 'Filtrer les passages',
    noPassages: 'Aucun des deux thèmes n’a de passage qui ne soit déjà ici.',
    nothingFound: 'Aucun passage ne contient ces mots.',
    addCount: ({ count }) =>
      count === 0
        ? 'Ajouter'
        : `Ajouter ${formatNumber('fr', count)} ${plural('fr', count, 'passage', 'passages')}`,
    more: ({ count }) => `Encore ${formatNumber('fr', count)} : filtrez pour les voir.`,
    removeEvidence: ({ who }) => `Retirer des appuis le passage de ${who}`,
    madeBy: ({ who, day }) => `Fait par ${who}, ${day}`,
    evidenceFor: 'Appui d’un lien…',
    evidenceForTitle: 'Ce passage appuie',
    noLinks: 'Il n’y a pas encore de lien. Faites-en un dans la vue Thèmes.',
    added: ({ sentence }) => `Désormais un appui de ${sentence}.`,
    chooseLink: 'Lien',
  },
  kinds: {
    title: 'Sortes de liens',
    own: 'Vos sortes de liens',
    none: 'Aucune encore. Les six sont toujours là.',
    name: 'Nom',
    nameHint: 'Il se lit entre les deux thèmes : « Solitude rend possible Rituels ».',
    symmetric: 'Dit la même chose des deux thèmes',
    directed: 'Mène d’un thème à l’autre',
    line: 'Trait',
    end: 'Extrémité',
    add: 'Ajouter la sorte',
    save: 'Enregistrer',
    edit: ({ name }) => `Changer « ${name} »`,
    remove: ({ name }) => `Supprimer « ${name} »`,
    lines: { solid: 'continu', dash: 'tirets', dot: 'points', dashdot: 'tirets et points' },
    ends: {
      arrow: 'flèche pleine',
      chevron: 'chevron rentrant',
      openArrow: 'flèche ouverte',
      ring: 'anneau',
      diamond: 'losange',
      bar: 'double barre',
      triangle: 'triangle creux',
      square: 'carré',
    },
  },
};
