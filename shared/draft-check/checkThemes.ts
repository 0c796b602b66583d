/** Sections that stand under a theme's name: who has codings there and is in no list, or the other way round. Rules: DC24, DC25. */
import { themeTree } from '../codebook/themeTree.ts';
import { participantOrder } from '../coding/participantOrder.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import { isList } from './findingLists.ts';
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

/** Sentences about those who do not share a finding. */
const contrary =
  /en revanche|au contraire|à l[’']inverse|contrairement|à l[’']opposé|tandis que|alors que|sauf|hormis|except|in contrast|by contrast|conversely|however|whereas|unlike|aucune?\b|none\b/iu;

export function checkThemes(project: Project, paragraphs: readonly PlacedParagraph[]): CheckedTheme[] {
  const bySection = new Map<ThemeSection, PlacedParagraph[]>();
  for (const paragraph of paragraphs) {
    if (!paragraph.section || paragraph.isHeading) continue;
    const own = bySection.get(paragraph.section) ?? [];
    bySection.set(paragraph.section, own);
    own.push(paragraph);
  }
  return [...bySection].flatMap(([section, own]) => checkSection(project, section, own) ?? []);
}

/** `null`: the section has no list, or the theme no codings. */
function checkSection(
  project: Project,
  { heading, themeId, participants }: ThemeSection,
  paragraphs: readonly PlacedParagraph[],
): CheckedTheme | null {
  const listed = new Set<ParticipantId>();
  const extra: { paragraph: number; participant: string }[] = [];
  let lists = 0;
  for (const { paragraph, speakers, sentences } of paragraphs) {
    for (const { start, end, runs } of sentences) {
      const isContrary = runs.length > 0 && contrary.test(paragraph.text.slice(start, end));
      for (const run of runs) {
        if (speakers.has(run) || run.isException || !isList(run)) continue;
        lists++;
        for (const { id, label } of run.named) {
          if (id === null) continue;
          listed.add(id);
          if (!participants.has(id) && !isContrary)
            extra.push({ paragraph: paragraph.number, participant: label });
        }
      }
    }
  }
  if (lists === 0 || participants.size === 0) return null;
  const missing = participantOrder(project).ids.filter((id) => participants.has(id) && !listed.has(id));
  return {
    paragraph: heading.number,
    heading: heading.text,
    themeId,
    theme: themeTree(project).nodes.get(themeId)?.path ?? [],
    missing: missing.map((id) => project.participants.get(id)?.label ?? ''),
    extra,
  };
}
