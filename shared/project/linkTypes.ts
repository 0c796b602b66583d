/** The types of links between themes: the six of every project and those of its own. Rules: docs/rules/axial-links.md. */
import type { AxialLinkType, BuiltInLinkType, LinkEnd, LinkLook } from './axialRecords.ts';
import type { Project } from './project.ts';
import type { LinePattern } from './records.ts';

/** In the order of their keys, 1 to 6. */
export const builtInLinkTypes = [
  'leadsTo',
  'convergesWith',
  'divergesFrom',
  'isContextOf',
  'isPartOf',
  'contradicts',
] as const satisfies readonly BuiltInLinkType[];

export const linkEnds = [
  'arrow',
  'chevron',
  'openArrow',
  'ring',
  'diamond',
  'bar',
  'triangle',
  'square',
] as const satisfies readonly LinkEnd[];

const builtInLooks: Readonly<Record<BuiltInLinkType, LinkLook>> = {
  leadsTo: { isSymmetric: false, line: 'solid', end: 'arrow' },
  convergesWith: { isSymmetric: true, line: 'solid', end: 'chevron' },
  divergesFrom: { isSymmetric: true, line: 'dash', end: 'openArrow' },
  isContextOf: { isSymmetric: false, line: 'dot', end: 'ring' },
  isPartOf: { isSymmetric: false, line: 'solid', end: 'diamond' },
  contradicts: { isSymmetric: true, line: 'dashdot', end: 'bar' },
};

export function isBuiltInLinkType(type: AxialLinkType): type is BuiltInLinkType {
  return Object.hasOwn(builtInLooks, type);
}

/** Line, end and symmetry of a type. */
export function linkLook(project: Pick<Project, 'linkTypes'>, type: AxialLinkType): LinkLook {
  return isBuiltInLinkType(type)
    ? builtInLooks[type]
    : (project.linkTypes.get(type) ?? { isSymmetric: false, line: 'solid', end: 'triangle' });
}

/** Every type that a link can have: the six, then the project's own as they were made. */
export function allLinkTypes(project: Pick<Project, 'linkTypes'>): readonly AxialLinkType[] {
  return [...builtInLinkTypes, ...project.linkTypes.keys()];
}

/** For own types: ends that no built-in type has come first, so that the first eight share none with it. */
const ownEnds: readonly LinkEnd[] = [
  'triangle',
  'square',
  'bar',
  'ring',
  'diamond',
  'openArrow',
  'arrow',
  'chevron',
];
const lines: readonly LinePattern[] = ['solid', 'dash', 'dot', 'dashdot'];

/** A line and an end that no other type has together; all 32 taken: those of the first again. */
export function freeLinkLook(project: Pick<Project, 'linkTypes'>): Pick<LinkLook, 'line' | 'end'> {
  const taken = new Set(allLinkTypes(project).map((type) => lookKey(linkLook(project, type))));
  for (const end of ownEnds) {
    for (const line of lines) if (!taken.has(lookKey({ line, end }))) return { line, end };
  }
  return { line: 'solid', end: 'triangle' };
}

export function lookKey({ line, end }: Pick<LinkLook, 'line' | 'end'>): string {
  return `${line} ${end}`;
}

interface LinkedThemes {
  readonly fromId: string;
  readonly toId: string;
  readonly type: AxialLinkType;
}

/** The same for two links that say the same: a symmetric link says it either way round. */
export function linkKey(project: Pick<Project, 'linkTypes'>, { fromId, toId, type }: LinkedThemes): string {
  const isTurned = linkLook(project, type).isSymmetric && toId < fromId;
  return isTurned ? `${toId} ${fromId} ${type}` : `${fromId} ${toId} ${type}`;
}
