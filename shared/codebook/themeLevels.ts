/** Which themes a table of one level lists. Rules: docs/rules/theme-counts.md. */
import type { ThemeNode } from './themeTree.ts';

/** `leaf`: themes without children; `top`: the highest codable ones; `all`: every theme. */
export const themeLevels = ['leaf', 'top', 'all'] as const;
export type ThemeLevel = (typeof themeLevels)[number];
/** A level, or a depth of the tree from 1: the themes that stand so deep. */
export type ChosenLevel = ThemeLevel | number;

export function isAtLevel(node: ThemeNode, level: ChosenLevel): boolean {
  if (typeof level === 'number') return node.depth === level - 1;
  if (level === 'all') return true;
  if (level === 'leaf') return node.children.length === 0;
  return node.theme.isCodable && !hasCodableAbove(node);
}

function hasCodableAbove({ parent }: ThemeNode): boolean {
  for (let above = parent; above; above = above.parent) if (above.theme.isCodable) return true;
  return false;
}
