/**
 * Sections and paragraphs that no heading names the theme of: they are about a theme if their words and quotations are, and if
 * their list is nearly that of who is coded with it. Rule: docs/rules/draft-check.md, DC32.
 */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { countThemes } from '../theme-counts/countThemes.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import type { CheckedQuote } from './checkQuotes.ts';
import type { ThemeSection } from './sectionThemes.ts';
import { type SectionList, speaksOf } from './themeLists.ts';
import { stemsOf } from './themeWords.ts';

type Placed = readonly [ThemeSection, readonly PlacedParagraph[]];

interface Candidate {
  readonly node: ThemeNode;
  readonly participants: ReadonlySet<ParticipantId>;
  readonly stems: readonly string[];
}

/** What a stretch of the draft says, to be compared with a theme. */
interface Stretch {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly heading: string;
  /** Without quotations and labels. */
  readonly words: string;
  readonly lists: readonly SectionList[];
  /** How many of its quotations are coded with each theme, or below it. */
  readonly quoted: ReadonlyMap<ThemeId, number>;
}

/** Themes of fewer participants are like a list by chance. */
const fewestCoded = 3;
const enough = 2;

export function likelySections(
  project: Project,
  paragraphs: readonly PlacedParagraph[],
  listed: (paragraph: PlacedParagraph) => readonly SectionList[],
  quotes: readonly CheckedQuote[],
): Placed[] {
  const themes = candidatesOf(project);
  const quotedIn = quotedThemes(project, quotes);
  const stretches = untitled(paragraphs).flatMap((own): Stretch[] => {
    const withLists = own.filter((one) => listed(one).length > 0);
    if (withLists.length === 0) return [];
    const single = own.length > 1 ? withLists : [];
    return [own, ...single.map((one) => [one])].map((some) => stretchOf(some, listed, quotedIn));
  });
  const known = new Set<PlacedParagraph>();
  return stretches.flatMap((stretch): Placed[] => {
    const [first] = stretch.paragraphs;
    if (!first || stretch.paragraphs.some((one) => known.has(one))) return [];
    const found = likeliest(stretch, within(first, themes));
    // The theme of the heading is checked by its heading.
    if (!found || found.node.theme.id === first.section?.themeId) return [];
    for (const one of stretch.paragraphs) known.add(one);
    const heading = first.under ?? first.paragraph;
    return [
      [{ heading, themeId: found.node.theme.id, participants: found.participants }, stretch.paragraphs],
    ];
  });
}

/** Paragraphs between two headings, where these name no theme, or one that has others below it. */
function untitled(paragraphs: readonly PlacedParagraph[]): PlacedParagraph[][] {
  const groups: PlacedParagraph[][] = [];
  let isNew = true;
  for (const paragraph of paragraphs) {
    if (paragraph.isHeading) isNew = true;
    else if (isNew) {
      groups.push([paragraph]);
      isNew = false;
    } else groups.at(-1)?.push(paragraph);
  }
  return groups;
}

/** Under a theme, it and those below it. */
function within({ section }: PlacedParagraph, themes: readonly Candidate[]): readonly Candidate[] {
  if (!section) return themes;
  const path = themes.find(({ node }) => node.theme.id === section.themeId)?.node.path;
  if (!path) return [];
  return themes.filter(({ node }) => path.every((name, at) => node.path[at] === name));
}

function candidatesOf(project: Project): Candidate[] {
  const counts = countThemes(project);
  return themeTree(project).order.map((node) => ({
    node,
    participants: new Set(counts.of(node.theme.id).subtree.participants),
    stems: stemsOf(node.theme.name),
  }));
}

function quotedThemes(
  project: Project,
  quotes: readonly CheckedQuote[],
): ReadonlyMap<number, Map<ThemeId, number>> {
  const found = new Map<number, Map<ThemeId, number>>();
  for (const { paragraph, place, verdict } of quotes) {
    const [range] = place?.ranges ?? [];
    if (!place || !range || verdict === 'not found') continue;
    const themes = new Set<ThemeId>();
    for (const { themeId, start, end } of project.codings.ofTranscript(place.transcriptId).values()) {
      if (start >= range.end || end <= range.start) continue;
      for (let id: ThemeId | null = themeId; id !== null; id = project.themes.get(id)?.parentId ?? null)
        themes.add(id);
    }
    const own = found.get(paragraph) ?? new Map<ThemeId, number>();
    found.set(paragraph, own);
    for (const id of themes) own.set(id, (own.get(id) ?? 0) + 1);
  }
  return found;
}

function stretchOf(
  paragraphs: readonly PlacedParagraph[],
  listed: (paragraph: PlacedParagraph) => readonly SectionList[],
  quotedIn: ReadonlyMap<number, Map<ThemeId, number>>,
): Stretch {
  const quoted = new Map<ThemeId, number>();
  for (const { paragraph } of paragraphs)
    for (const [id, count] of quotedIn.get(paragraph.number) ?? [])
      quoted.set(id, (quoted.get(id) ?? 0) + count);
  return {
    paragraphs,
    heading: stemmed(paragraphs[0]?.under?.text ?? ''),
    words: stemmed(paragraphs.map(({ hidden }) => hidden).join(' ')),
    lists: paragraphs.flatMap(listed),
    quoted,
  };
}

function stemmed(text: string): string {
  return ` ${stemsOf(text).join(' ')} `;
}

/** The one theme that the stretch is about and whose participants its list nearly names; `null` where a theme fits wholly. */
function likeliest(stretch: Stretch, themes: readonly Candidate[]): Candidate | null {
  const fitting = themes.flatMap((theme) => {
    const evidence = evidenceFor(stretch, theme);
    const distance = distanceOf(stretch, theme.participants);
    return evidence > 0 && distance !== null ? { theme, evidence, distance } : [];
  });
  if (fitting.some(({ distance }) => distance === 0)) return null;
  const [best, next] = fitting
    .filter(({ evidence, theme }) => evidence >= enough && theme.participants.size >= fewestCoded)
    .sort((a, b) => b.evidence - a.evidence || a.distance - b.distance);
  if (!best || (next && next.evidence === best.evidence && next.distance === best.distance)) return null;
  return best.theme;
}

/** Two for the name in the heading, one for its words in the text, one or two for quotations. */
function evidenceFor({ heading, words, quoted }: Stretch, { node, stems }: Candidate): number {
  const holds = (text: string) => stems.length > 0 && stems.every((stem) => text.includes(` ${stem} `));
  const bySome = stems.some((stem) => heading.includes(` ${stem} `));
  // "Une charge invisible" holds a theme "Charge" by one word of its own.
  const isOneOfMore = stems.length === 1 && heading.trim().includes(' ');
  const byHeading = holds(heading) && !isOneOfMore ? 2 : bySome ? 1 : 0;
  return byHeading + (holds(words) ? 1 : 0) + Math.min(2, quoted.get(node.theme.id) ?? 0);
}

/** How many names a stretch has too many or too few; `null` where that is more than a slip. */
function distanceOf({ lists }: Stretch, participants: ReadonlySet<ParticipantId>): number | null {
  const own = lists.filter((list) => !list.isContrary && speaksOf(list, participants));
  const named = new Set(own.flatMap((list) => list.named.flatMap(({ id }) => id ?? [])));
  if (named.size < 2) return null;
  const extra = [...named].filter((id) => !participants.has(id));
  const missing = [...participants].filter((id) => !named.has(id)).length;
  if (extra.length > 1 || missing > 1) return null;
  const [slip] = extra;
  // Nobody is named twice by a slip; lists of several matters name everybody sooner or later.
  const isNamedAgain = own.filter((list) => list.named.some(({ id }) => id === slip)).length > 1;
  return slip !== undefined && isNamedAgain ? null : extra.length + missing;
}
