/** Sections that stand under a theme's name: who has codings there and is in no list, or the other way round. Rules: DC24, DC25. */
import { themeTree } from '../codebook/themeTree.ts';
import { participantOrder } from '../coding/participantOrder.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import type { CheckedQuote } from './checkQuotes.ts';
import { likelySections } from './likelySections.ts';
import type { Named } from './participantLabels.ts';
import type { ThemeSection } from './sectionThemes.ts';
import { listsOf, type SectionList, speaksOf } from './themeLists.ts';

export interface ContraryName {
  readonly paragraph: number;
  readonly participant: string;
  readonly isCoded: boolean;
}

export interface CheckedTheme {
  readonly paragraph: number;
  readonly heading: string;
  readonly themeId: ThemeId;
  /** From the first level down. */
  readonly theme: readonly string[];
  /** Coded with the theme and in none of the section's lists. */
  readonly missing: readonly string[];
  /** In a list and without a coding of the theme. */
  readonly extra: readonly { readonly paragraph: number; readonly participant: string }[];
  /** Named as not sharing it and coded with it, or neither named so nor coded. */
  readonly contrary: readonly ContraryName[];
}

type Implied = ReadonlyMap<PlacedParagraph, readonly (readonly Named[])[]>;

export function checkThemes(
  project: Project,
  paragraphs: readonly PlacedParagraph[],
  implied: Implied,
  quotes: readonly CheckedQuote[],
): CheckedTheme[] {
  const bySection = new Map<ThemeSection, PlacedParagraph[]>();
  for (const paragraph of paragraphs) {
    if (!paragraph.section || paragraph.isHeading) continue;
    const own = bySection.get(paragraph.section) ?? [];
    bySection.set(paragraph.section, own);
    own.push(paragraph);
  }
  const everybody = participantOrder(project).ids.map((id) => ({
    id,
    label: project.participants.get(id)?.label ?? '',
  }));
  const known = new Map<PlacedParagraph, readonly SectionList[]>();
  const listed = (paragraph: PlacedParagraph): readonly SectionList[] => {
    const lists = known.get(paragraph) ?? read(paragraph);
    known.set(paragraph, lists);
    return lists;
  };
  const read = (paragraph: PlacedParagraph): SectionList[] => [
    ...listsOf(paragraph, everybody),
    ...(implied.get(paragraph) ?? []).map((named) => ({
      ...{ named, paragraph: paragraph.paragraph.number },
      ...{ isContrary: false, isWholeRest: false, isTold: true },
    })),
  ];
  const likely = likelySections(project, paragraphs, listed, quotes);
  return [...bySection, ...likely]
    .flatMap(([section, own]) => checkSection(project, section, own.flatMap(listed), everybody) ?? [])
    .sort((a, b) => a.paragraph - b.paragraph);
}

/** `null`: the section has no list, or the theme no codings. */
function checkSection(
  project: Project,
  { heading, themeId, participants }: ThemeSection,
  lists: readonly SectionList[],
  everybody: readonly Named[],
): CheckedTheme | null {
  const own = lists.filter(
    (list) => speaksOf(list, participants) && !(list.isTold && isFarFrom(list, participants)),
  );
  if (own.length === 0 || participants.size === 0) return null;
  const listed = new Set(
    own.flatMap(({ named, besides = [] }) => [...named, ...besides].map(({ id }) => id)),
  );
  const isCoded = ({ id }: Named) => id !== null && participants.has(id);
  const unlisted = everybody.filter((one) => isCoded(one) && !listed.has(one.id));
  // A list of the theme that lacks a few is checked all the same.
  const isToldByOthers =
    2 * unlisted.length >= participants.size &&
    lists.some((list) => list.isContrary && areTheOthers(list, everybody, participants));
  // Lists of parts of the matter leave out many.
  const isWhole = own.some(({ named }) => 2 * named.filter(isCoded).length >= participants.size);
  const missing = isToldByOthers || (!isWhole && unlisted.length > 1) ? [] : unlisted;
  return {
    paragraph: heading.number,
    heading: heading.text,
    themeId,
    theme: themeTree(project).nodes.get(themeId)?.path ?? [],
    missing: missing.map(({ label }) => label),
    extra: own.flatMap(({ named, paragraph }) =>
      named.flatMap((one) => (one.id === null || isCoded(one) ? [] : { paragraph, participant: one.label })),
    ),
    contrary: lists.flatMap((list) => contraryNames(list, everybody, participants)),
  };
}

/** Who is told by those who do not share something else is no list of the theme. */
function isFarFrom({ named }: SectionList, participants: ReadonlySet<ParticipantId>): boolean {
  const extra = named.filter(({ id }) => id === null || !participants.has(id)).length;
  return extra > 1 || participants.size - (named.length - extra) > 1;
}

/** "Dix en parlaient ; deux (E7 et E11) non": who does is told by who does not. */
function areTheOthers(
  { named }: SectionList,
  everybody: readonly Named[],
  participants: ReadonlySet<ParticipantId>,
): boolean {
  const out = new Set(named.map(({ id }) => id));
  return everybody.every(({ id }) => id !== null && out.has(id) !== participants.has(id));
}

/** A list of some others need not be all of them; a long one that is nearly all of them is meant so. */
const fewestOthers = 3;

/** Who should not stand among those who do not share the finding, or should: where one name is wrong, or one for another. */
function contraryNames(
  { named, paragraph, isContrary, isWholeRest }: SectionList,
  everybody: readonly Named[],
  participants: ReadonlySet<ParticipantId>,
): ContraryName[] {
  const rest = everybody.filter(({ id }) => id === null || !participants.has(id));
  const isLong = named.length >= fewestOthers && rest.length >= fewestOthers;
  if (!isContrary || !(isWholeRest || isLong)) return [];
  const out = new Set(named.map(({ id }) => id));
  const coded = named.filter(({ id }) => id !== null && participants.has(id));
  const absent = rest.filter(({ id }) => !out.has(id));
  if (coded.length === named.length && named.length > 1) return [];
  if (coded.length > 1 || absent.length > 1) return [];
  return [
    ...coded.map((one) => ({ one, isCoded: true })),
    ...absent.map((one) => ({ one, isCoded: false })),
  ].map((name) => ({ paragraph, participant: name.one.label, isCoded: name.isCoded }));
}
