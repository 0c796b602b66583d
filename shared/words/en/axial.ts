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
};
