/** English words of the area "codebook". */

export const commands = {
  addTheme: 'Add theme',
  renameTheme: 'Rename theme',
  defineTheme: 'Define theme',
  moveTheme: 'Move theme',
  styleTheme: 'Change theme’s colour',
  retireTheme: 'Retire theme',
  pinExample: 'Pin example',
  setAxis: 'Make theme an axis',
  setDomain: 'Themes below exclude one another, or not',
};
export const refusals = {
  themeNameEmpty: () => 'Give the theme a name.',
  themeExists: ({ name }: { name: string }) =>
    `There is already a theme “${name}” at this level. Choose another name, or merge the two.`,
  themeTooDeep: ({ name, levels }: { name: string; levels: number }) =>
    `“${name}” would stand too deep: a tree has at most ${levels} levels. Move it further up.`,
  themeIntoItself: ({ name }: { name: string }) =>
    `“${name}” cannot be moved into itself or into one of its own sub-themes. Choose another place.`,
  axisNotFirstLevel: ({ name }: { name: string }) =>
    `“${name}” is an axis, a heading, and stands at the first level only. Make it an ordinary theme first.`,
  axisWouldHaveCodings: ({ name }: { name: string }) =>
    `“${name}” has codings of its own, and an axis has none. Give them another theme first.`,
  domainNeedsThemes: ({ name }: { name: string }) =>
    `“${name}” has fewer than two themes below it, so that there is nothing to exclude one another. Add them first.`,
  axisHasNoColour: ({ name }: { name: string }) =>
    `“${name}” is an axis and has no colour of its own. Colour the themes below it.`,
  themeInheritsColour: ({ name, branch }: { name: string; branch: string }) =>
    `“${name}” takes its colour from “${branch}”. Change the colour there.`,
  colourUnknown: ({ name }: { name: string }) =>
    `“${name}” cannot have this look: a colour is a number from 1 to 14 with one of the four patterns.`,
  exampleOfOtherTheme: ({ name }: { name: string }) =>
    `Only codings of “${name}” and of its sub-themes can be pinned as its examples. Give the passage that theme first.`,
};
export const problems = {};
export const words = {};
