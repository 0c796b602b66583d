/** English words of the area "axial": links between themes, their types, and maps. */
import { formatNumber, plural } from '../plural.ts';

export const commands = {
  addAxialLink: 'Link themes',
  removeAxialLink: 'Remove link between themes',
  changeAxialLink: 'Change kind of link',
  reverseAxialLink: 'Turn link round',
  setLinkEvidence: 'Change evidence of link',
  addLinkType: 'Add kind of link',
  changeLinkType: 'Change kind of link for all',
  removeLinkType: 'Remove kind of link',
  addMap: 'Add map',
  renameMap: 'Rename map',
  removeMap: 'Delete map',
  placeThemes: 'Place on map',
  moveItems: 'Move on map',
  tidyMap: 'Tidy map',
  fixItems: 'Fix place on map',
  addMapItem: 'Add to map',
  changeMapItem: 'Change words on map',
  removeItems: 'Take off map',
  ignoreSuggestion: 'Ignore suggestion',
  restoreSuggestions: 'Show ignored suggestions again',
};
export const refusals = {
  linkToItself: ({ name }: { name: string }) =>
    `“${name}” cannot be linked to itself. Choose another theme as the target.`,
  linkExists: ({ from, to }: { from: string; to: string }) =>
    `“${from}” and “${to}” already have this link. Choose another kind of link.`,
  linkHasNoDirection: ({ from, to }: { from: string; to: string }) =>
    `The link between “${from}” and “${to}” says the same both ways and cannot be turned round. Choose another kind of link first.`,
  mapNameEmpty: () => 'Give the map a name, such as that of the chapter it is for.',
  mapExists: ({ name }: { name: string }) => `There is already a map “${name}”. Choose another name.`,
  figureMapEmpty: ({ name }: { name: string }) =>
    name
      ? `There is nothing to draw: the map “${name}” is empty. Place themes on it in the Themes view.`
      : 'There is nothing to draw: the project has no map. Place themes on one in the Themes view.',
  figureNoThemes: () => 'There is nothing to draw: the project has no themes yet.',
  figureNoBranches: ({ name }: { name: string }) =>
    `There is nothing to draw: “${name}” has no themes below it. Choose a theme that has.`,
  figureMapUnknown: ({ name, known }: { name: string; known: string }) =>
    `The project has no map “${name}”. Its maps: ${known || 'none'}.`,
  mapLabelEmpty: () => 'Write the words of the label.',
  linkTypeNameEmpty: () => 'Give the kind of link a name, such as “makes possible”.',
  linkTypeExists: ({ name }: { name: string }) =>
    `There is already a kind of link “${name}”. Choose another name.`,
  linkTypeInUse: ({ name, count }: { name: string; count: number }) =>
    `“${name}” was not removed: ${formatNumber('en', count)} ${plural('en', count, 'link has', 'links have')} it. Give ${plural('en', count, 'it', 'them')} another kind first.`,
};
export const problems = {};
export const words = {
  /** "Solitude" leads to "Rituals". */
  linkSentence: ({ from, link, to }: { from: string; link: string; to: string }) =>
    `“${from}” ${link} “${to}”`,
  figure: {
    menu: 'Export figure',
    map: 'This map',
    tree: 'The tree with its counts',
    conceptOf: ({ name }: { name: string }) => `Concept map of “${name}”`,
    sunburst: 'Sunburst of the tree',
    treemap: 'Treemap of the tree',
    treeTitle: 'Thematic tree',
    areasTitle: 'Codings by theme and sub-theme',
    conceptTitle: ({ name }: { name: string }) => `Concept map: ${name}`,
    codings: 'Codings',
    participants: 'Participants',
    altMap: ({ themes, links }: { themes: number; links: number }) =>
      `Map of ${formatNumber('en', themes)} ${plural('en', themes, 'theme', 'themes')} and ${formatNumber('en', links)} ${plural('en', links, 'link', 'links')}.`,
    altLinks: ({ sentences }: { sentences: readonly string[] }) => `Links: ${sentences.join('; ')}.`,
    altMore: ({ count }: { count: number }) =>
      `And ${formatNumber('en', count)} more ${plural('en', count, 'link', 'links')}.`,
    altAlone: ({ list }: { list: string }) => `Without links: ${list}.`,
    altGroup: ({ title, list }: { title: string; list: string }) => `${title}: ${list}.`,
    altTree: ({ count }: { count: number }) =>
      `Tree of ${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')} with their codings and participants.`,
    altSunburst: ({ count }: { count: number }) =>
      `Sunburst of ${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')}: rings from the middle outwards for the levels of the tree, sectors as wide as their codings.`,
    altTreemap: ({ count }: { count: number }) =>
      `Treemap of ${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')}: boxes inside the boxes of the themes above them, as large as their codings.`,
    areaCounts: 'Numbers after a name: codings · participants, sub-themes included.',
    areaOwn: 'A free area inside a theme: codings of the theme itself.',
    areaTogether: ({ count }: { count: number }) =>
      `White areas: ${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')} too small to be shown alone.`,
    areaUnnamed: ({ count }: { count: number }) =>
      `${formatNumber('en', count)} ${plural('en', count, 'area is', 'areas are')} too small for a name.`,
    areaWithout: ({ count }: { count: number }) =>
      `Not drawn: ${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')} without codings.`,
    areaCut: ({ count }: { count: number }) =>
      `The first ${formatNumber('en', count)} levels; deeper themes count for those above them.`,
    altConcept: ({ name, count }: { name: string; count: number }) =>
      `${name} in the middle, with ${formatNumber('en', count)} ${plural('en', count, 'branch', 'branches')}.`,
  },
  map: {
    title: 'Axial map',
    counts: ({ themes, links }: { themes: number; links: number }) =>
      `${formatNumber('en', themes)} ${plural('en', themes, 'theme', 'themes')}, ${formatNumber('en', links)} ${plural('en', links, 'link', 'links')}`,
    maps: 'Maps',
    newMap: 'New map…',
    copyMap: 'New map as a copy of this one…',
    renameMap: 'Rename this map…',
    removeMap: 'Delete this map',
    mapName: 'Name of the map',
    firstName: 'Axial map',
    create: 'Create',
    rename: 'Rename',
    mode: 'What the pointer does',
    move: 'Move',
    link: 'Link',
    add: 'Add to the map',
    addLabel: 'Text label',
    addGroup: 'Group around the selection',
    newLabel: 'Label',
    newGroup: 'Group',
    align: 'Align',
    alignLeft: 'Left edges',
    alignCentre: 'Centres, in a column',
    alignTop: 'Top edges',
    alignMiddle: 'Middles, in a row',
    spreadAcross: 'Equal distances across',
    spreadDown: 'Equal distances down',
    letGo: 'Let tidying move the selection',
    fix: 'Keep the selection where it is',
    tidy: 'Tidy',
    tidyForce: 'Linked themes near each other',
    tidyDown: 'In layers, downwards',
    tidyRight: 'In layers, to the right',
    tidying: 'Tidying…',
    exportFigure: 'Export figure',
    theme: 'Theme panel',
    tree: 'Theme tree',
    noTheme: 'Select a theme or a link to see what it means and what supports it.',
    empty: 'There is nothing on this map yet.',
    emptyHint: 'Place themes from the list below, or all of them by axis.',
    noThemes: 'There are no themes yet.',
    noThemesHint: 'Code a passage first, or add a theme in the tree at the left.',
    tray: 'Not on the map',
    trayCount: ({ count }: { count: number }) =>
      `${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')} not on the map`,
    placeAll: 'Place all',
    placeMain: 'Place the main themes',
    placeOne: ({ theme }: { theme: string }) => `Place “${theme}” on the map`,
    showTray: 'Show the themes that are not on the map',
    hideTray: 'Hide them',
    legend: 'Legend',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fit: 'Show the whole map',
    zoom: ({ percent }: { percent: number }) => `${percent}%`,
    support: ({ codings, people }: { codings: number; people: number }) =>
      `${formatNumber('en', codings)} ${plural('en', codings, 'coding', 'codings')}, ${formatNumber('en', people)} ${plural('en', people, 'participant', 'participants')}`,
    themeBox: ({ theme, support, links }: { theme: string; support: string; links: readonly string[] }) =>
      links.length === 0
        ? `${theme}, ${support}. No links.`
        : `${theme}, ${support}. Links: ${links.join('; ')}.`,
    linkTo: ({ link, theme }: { link: string; theme: string }) => `${link} ${theme}`,
    linkFrom: ({ link, theme }: { link: string; theme: string }) => `${theme} ${link} this`,
    keys: 'Arrow keys walk along links, Alt with arrows moves, L links, Delete takes off the map, Tab goes to the links.',
    chooseTarget: ({ theme }: { theme: string }) => `Link “${theme}” with`,
    target: 'Theme',
    kind: 'Kind of link',
    linkBar: 'Link',
    setKind: ({ kind, key }: { kind: string; key: string }) => (key ? `${kind} (${key})` : kind),
    turnRound: 'Turn round (R)',
    evidence: 'Evidence',
    evidenceCount: ({ count }: { count: number }) =>
      `Evidence: ${formatNumber('en', count)} ${plural('en', count, 'coding', 'codings')} (E)`,
    memo: 'Memo (M)',
    removeLink: 'Remove link (Delete)',
    ownKinds: 'Kinds of link…',
    editText: 'Words',
    movedCount: ({ count }: { count: number }) => `${formatNumber('en', count)} moved.`,
    linked: ({ sentence }: { sentence: string }) => `${sentence}.`,
    placed: ({ count }: { count: number }) =>
      `${formatNumber('en', count)} ${plural('en', count, 'theme', 'themes')} placed.`,
    takenOff: ({ count }: { count: number }) => `${formatNumber('en', count)} taken off the map.`,
    chosen: ({ count }: { count: number }) => `${formatNumber('en', count)} selected`,
  },
  suggestions: {
    title: 'Suggested links',
    open: 'Suggest links',
    close: 'Close the suggestions',
    note: 'Counted from the codings, between main themes without a link. Nothing is linked until you accept it.',
    working: ({ percent }: { percent: number }) => `Counting… ${percent}%`,
    none: 'Nothing to suggest: no two themes without a link have three passages or participants in common.',
    restore: ({ count }: { count: number }) =>
      `Show ${formatNumber('en', count)} ignored ${plural('en', count, 'one', 'ones')} again`,
    accept: ({ from, to }: { from: string; to: string }) => `Link “${from}” and “${to}”`,
    ignore: ({ from, to }: { from: string; to: string }) => `Ignore “${from}” and “${to}”`,
    reasons: {
      overlap: 'They overlap',
      sequence: 'One after the other in a turn',
      participants: 'The same participants',
    },
    definitions: {
      overlap:
        'Jaccard of passages: passages of the one that overlap a passage of the other (the smaller of both numbers), divided by the passages of both less that number. 1 means that they always go together.',
      sequence:
        'Passages of the first after which, in the same turn, a passage of the second comes next, divided by the passages of the first. 1 means that the second always follows.',
      participants:
        'Jaccard of participants: those who speak of both, divided by those who speak of either. It is high for all themes that most participants speak of.',
    },
    facts: {
      overlap: ({ count, base, coefficient }: { count: number; base: number; coefficient: number }) =>
        `${formatNumber('en', count)} of ${formatNumber('en', base)} passages, ${formatNumber('en', Math.round(coefficient * 100) / 100)}`,
      sequence: ({ count, base, coefficient }: { count: number; base: number; coefficient: number }) =>
        `${formatNumber('en', count)} of ${formatNumber('en', base)} passages, ${formatNumber('en', Math.round(coefficient * 100) / 100)}`,
      participants: ({ count, base, coefficient }: { count: number; base: number; coefficient: number }) =>
        `${formatNumber('en', count)} of ${formatNumber('en', base)} participants, ${formatNumber('en', Math.round(coefficient * 100) / 100)}`,
    },
  },
  links: {
    title: 'Links',
    none: 'No links yet.',
    add: 'Add link',
    open: ({ sentence }: { sentence: string }) => `Open the link: ${sentence}`,
    close: 'Back to the theme',
    evidence: 'Evidence',
    noEvidence: 'No passages support this link yet.',
    addEvidence: 'Add passages',
    addEvidenceTitle: ({ sentence }: { sentence: string }) => `Passages that support ${sentence}`,
    filter: 'Filter passages',
    noPassages: 'Neither theme has passages that are not here already.',
    nothingFound: 'No passage has these words.',
    addCount: ({ count }: { count: number }) =>
      count === 0 ? 'Add' : `Add ${formatNumber('en', count)} ${plural('en', count, 'passage', 'passages')}`,
    more: ({ count }: { count: number }) => `${formatNumber('en', count)} more: filter to see them.`,
    removeEvidence: ({ who }: { who: string }) => `Take the passage of ${who} out of the evidence`,
    madeBy: ({ who, day }: { who: string; day: string }) => `Made by ${who}, ${day}`,
    evidenceFor: 'Evidence for a link…',
    evidenceForTitle: 'This passage supports',
    noLinks: 'There are no links yet. Make one in the Themes view.',
    added: ({ sentence }: { sentence: string }) => `Now evidence for ${sentence}.`,
    chooseLink: 'Link',
  },
  kinds: {
    title: 'Kinds of link',
    own: 'Kinds of your own',
    none: 'None yet. The six are always there.',
    name: 'Name',
    nameHint: 'It stands between the two themes: “Solitude makes possible Rituals”.',
    symmetric: 'Says the same of both themes',
    directed: 'Leads from one theme to the other',
    line: 'Line',
    end: 'End',
    add: 'Add kind',
    save: 'Save',
    edit: ({ name }: { name: string }) => `Change “${name}”`,
    remove: ({ name }: { name: string }) => `Remove “${name}”`,
    lines: { solid: 'solid', dash: 'dashes', dot: 'dots', dashdot: 'dashes and dots' },
    ends: {
      arrow: 'filled arrow',
      chevron: 'inward chevron',
      openArrow: 'open arrow',
      ring: 'ring',
      diamond: 'diamond',
      bar: 'double bar',
      triangle: 'hollow triangle',
      square: 'square',
    },
  },
};
