/** Sections that stand under a theme's name: who has codings there and is in no list, or the other way round. Rules: DC24, DC25. */
import { themeTree } from '../codebook/themeTree.ts';
import { participantOrder } from '../coding/participantOrder.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import { isList } from './findingLists.ts';
import type { Named } from './participantLabels.ts';
import type { ThemeSection } from './sectionThemes.ts';

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
}

/** Words of those who do not share a finding. */
const contrary =
  /en revanche|au contraire|à l[’']inverse|contrairement|à l[’']opposé|tandis que|alors que|sauf|hormis|except|in contrast|by contrast|conversely|however|whereas|unlike|les autres|the (?:others|rest|remaining|other)|(?<!\p{L})(?:ne |n[’'])[^.;]{0,60}?(?:pas|jamais|plus|guère|point|aucune?|rien|ni|nullement)(?!\p{L})|(?<!\p{L})(?:aucune?|none|no|not|nor|ni|neither|never|jamais|non|nobody|sans|without|absente?s?|manqu\p{L}+)(?!\p{L})|n[’']t(?!\p{L})/iu;
/** "Only N7 and N11 did not" */
const onlyBefore = /(?:^|[\s’'(])(?:seuls|seules|seul|seule|only|just)\s+(?:les? |the )?$/iu;

type Implied = ReadonlyMap<PlacedParagraph, readonly (readonly Named[])[]>;

export function checkThemes(
  project: Project,
  paragraphs: readonly PlacedParagraph[],
  implied: Implied,
): CheckedTheme[] {
  const bySection = new Map<ThemeSection, PlacedParagraph[]>();
  for (const paragraph of paragraphs) {
    if (!paragraph.section || paragraph.isHeading) continue;
    const own = bySection.get(paragraph.section) ?? [];
    bySection.set(paragraph.section, own);
    own.push(paragraph);
  }
  return [...bySection].flatMap(([section, own]) => checkSection(project, section, own, implied) ?? []);
}

interface SectionList {
  readonly named: readonly Named[];
  readonly paragraph: number;
  /** Its clause speaks of those who do not share the finding. */
  readonly isContrary: boolean;
}

/** `null`: the section has no list, or the theme no codings. */
function checkSection(
  project: Project,
  { heading, themeId, participants }: ThemeSection,
  paragraphs: readonly PlacedParagraph[],
  implied: Implied,
): CheckedTheme | null {
  const everybody = participantOrder(project).ids;
  const lists = paragraphs.flatMap((paragraph) => [
    ...listsOf(
      paragraph,
      everybody.map((id) => ({ id, label: project.participants.get(id)?.label ?? '' })),
    ),
    ...(implied.get(paragraph) ?? []).map((named) => ({
      named,
      paragraph: paragraph.paragraph.number,
      isContrary: false,
    })),
  ]);
  const own = lists.filter((list) => speaksOf(list, participants));
  if (own.length === 0 || participants.size === 0) return null;
  const listed = new Set(own.flatMap(({ named }) => named.map(({ id }) => id)));
  const unlisted = everybody.filter((id) => participants.has(id) && !listed.has(id));
  // A list of the theme that lacks a few is checked all the same.
  const isToldByOthers =
    2 * unlisted.length >= participants.size &&
    lists.some((list) => list.isContrary && areTheOthers(list, everybody, participants));
  const missing = isToldByOthers ? [] : unlisted;
  return {
    paragraph: heading.number,
    heading: heading.text,
    themeId,
    theme: themeTree(project).nodes.get(themeId)?.path ?? [],
    missing: missing.map((id) => project.participants.get(id)?.label ?? ''),
    extra: own.flatMap(({ named, paragraph }) =>
      named.flatMap(({ id, label }) =>
        id === null || participants.has(id) ? [] : { paragraph, participant: label },
      ),
    ),
  };
}

/** "Dix en parlaient ; deux (E7 et E11) non": who does is told by who does not. */
function areTheOthers(
  { named }: SectionList,
  everybody: readonly ParticipantId[],
  participants: ReadonlySet<ParticipantId>,
): boolean {
  const out = new Set(named.map(({ id }) => id));
  return everybody.every((id) => out.has(id) !== participants.has(id));
}

/** Lists of those who do not share the finding, or of something else altogether, are no lists of the theme. */
function speaksOf({ named, isContrary }: SectionList, participants: ReadonlySet<ParticipantId>): boolean {
  const coded = named.filter(({ id }) => id !== null && participants.has(id)).length;
  return isContrary ? 2 * coded > named.length : coded > 0 || named.length === 1;
}

function listsOf(paragraph: PlacedParagraph, everybody: readonly Named[]): SectionList[] {
  const { speakers, sentences, hidden } = paragraph;
  return sentences.flatMap(({ start, end, runs }) => {
    const lists = runs.filter((run) => !speakers.has(run) && !run.isException && isList(run));
    return lists.map((run, at): SectionList => {
      const from = lists[at - 1]?.bracket?.end ?? lists[at - 1]?.end ?? start;
      const to = run.bracket?.end ?? run.end;
      const next = lists[at + 1]?.start ?? end;
      const behind = /^[^;,.:]*/u.exec(hidden.slice(to, next))?.[0] ?? '';
      const isContrary =
        contrary.test(hidden.slice(from, to).split(';').at(-1) ?? '') || contrary.test(behind);
      const number = paragraph.paragraph.number;
      const isOnly = isContrary && onlyBefore.test(hidden.slice(Math.max(0, run.start - 20), run.start));
      if (!isOnly) return { named: run.named, paragraph: number, isContrary };
      // Only these do not: all the others do.
      const out = new Set(run.named.map(({ id }) => id));
      return { named: everybody.filter(({ id }) => !out.has(id)), paragraph: number, isContrary: false };
    });
  });
}
