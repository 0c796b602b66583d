/** Sections of a draft whose heading is the name of a theme, and who is missing from or extra in their lists. Rules: DC24, DC25. */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { foldWord } from '../quotes/foldTypography.ts';
import { countThemes, type ThemeCounts } from '../theme-counts/countThemes.ts';
import type { DraftParagraph } from './draftParagraphs.ts';

export interface ThemeSection {
  readonly heading: DraftParagraph;
  readonly themeId: ThemeId;
  /** Who says something on the theme or below it, to any coder. */
  readonly participants: ReadonlySet<ParticipantId>;
}

/** Numbers of an outline in front of a heading: "I.", "iv.", "A.1)", "1.2.3", "a)", "II – B –". */
const outline =
  /^(?:(?:[IVXLC]{1,6}|[ivx]{2,5}(?=[.)])|[A-Za-z]|\d{1,2})(?:[.)]|\s*[-–—]|(?=\s))[\s.]*){1,6}\s*(?=\p{L}|[«“"])/u;
/** "Thème 2 : …", "Sub-theme: …" */
const announced =
  /^(?:(?:sous-)?thème|axe|catégorie|(?:sub-?)?theme|category|finding|résultat)\s*(?:n°\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,5})?\s*[:.–—-]\s*/iu;
const article = /^(?:les?|la|l[’']|une?|des|the|an?)\s*(?=\p{L}|[«“"])/iu;
const longestHeading = 160;

/** `null`: no heading. A heading that names no theme, or several of one name, has no theme. */
export class SectionThemes {
  private readonly themes = new Map<string, ThemeNode | null>();
  private readonly counts: ThemeCounts;

  constructor(project: Project) {
    this.counts = countThemes(project);
    for (const node of themeTree(project).order) {
      const { name } = node.theme;
      for (const key of new Set([keyOf(name), keyOf(name.replace(article, ''))]))
        this.themes.set(key, this.themes.has(key) ? null : node);
    }
  }

  /** The section that a paragraph opens; 'other' for a heading without theme; `null` for no heading. */
  sectionOf(paragraph: DraftParagraph): ThemeSection | 'other' | null {
    const { text } = paragraph;
    if (text.length > longestHeading || paragraph.isBlockQuote) return null;
    const bare = text.replace(outline, '').replace(announced, '');
    const names = [text, text.replace(outline, ''), bare, bare.replace(article, '')].map((name) =>
      keyOf(name.replace(/\s*[:.]\s*$/u, '')),
    );
    const node = names.map((name) => this.themes.get(name)).find((one) => one !== undefined);
    if (!node) return paragraph.isHeading || isHeadingLike(text) ? 'other' : null;
    const { subtree } = this.counts.of(node.theme.id);
    return { heading: paragraph, themeId: node.theme.id, participants: new Set(subtree.participants) };
  }
}

function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .split(/[\s\u0085]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** Short, without a sign at its end, and without a list or quotation; with an outline number it may be a quotation ("3.1. « Être seul »"). */
function isHeadingLike(text: string): boolean {
  const words = text.split(/\s+/u).length;
  const isNumbered = outline.test(text) && words > 1;
  if (isNumbered && words <= 16 && !/[.;:,…]\s*$/u.test(text)) return true;
  return (
    words <= 14 && !/[.!?…:;,»”")\]]\s*$/u.test(text) && !/[(«“]/u.test(text) && /^[\p{Lu}\d]/u.test(text)
  );
}
