/** The first codable level of the tree in words, with its counts, axis by axis: the description of figures of the tree. */
import type { ThemeNode } from '../codebook/themeTree.ts';
import type { ThemeCounts } from '../theme-counts/countThemes.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';

export function describeTree(roots: readonly ThemeNode[], counts: ThemeCounts, language: Language): string {
  const { axial, exporting } = wordsOf[language];
  const described = (node: ThemeNode): string => {
    if (!node.theme.isCodable)
      return axial.figure.altGroup({ title: node.theme.name, list: node.children.map(described).join(', ') });
    const { subtree } = counts.of(node.theme.id);
    const codings = exporting.codings({ count: subtree.codings });
    const people = exporting.participants({ count: subtree.participants.length });
    return `${node.theme.name} (${codings}, ${people})`;
  };
  return roots.map((root) => (root.theme.isCodable ? `${described(root)}.` : described(root))).join(' ');
}
