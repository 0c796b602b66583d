/** Everything the palette can lead to: themes, interviews and participants of the project, and what can be done now. */
import { type ActionId, actionIds, actionOf } from '../../../shared/actions/actions.ts';
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import { interviewsOf } from '../../../shared/participants/interviewsOf.ts';
import type { ParticipantId, ThemeId, TranscriptId } from '../../../shared/project/ids.ts';
import { compareNatural } from '../../../shared/project/naturalOrder.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { LinePattern } from '../../../shared/project/records.ts';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import type { Words } from '../../../shared/words/words.ts';

/** In the order in which they are shown. */
export const paletteKinds = ['themes', 'transcripts', 'participants', 'actions'] as const;
/** What has a name, and what the palette can be narrowed to. */
export type NamedKind = (typeof paletteKinds)[number];
export type PaletteKind = NamedKind | 'passages';

interface Shown {
  /** Unique among all entries. */
  readonly key: string;
  readonly name: string;
  /** Said behind the name. */
  readonly detail: string;
  /** Searched too, after the name. */
  readonly more: string;
}

export type PaletteEntry = Shown &
  (
    | {
        readonly kind: 'themes';
        readonly id: ThemeId;
        readonly colour: number | null;
        readonly pattern: LinePattern | null;
      }
    | { readonly kind: 'transcripts'; readonly id: TranscriptId }
    | { readonly kind: 'participants'; readonly id: ParticipantId; readonly opens: TranscriptId | null }
    | { readonly kind: 'actions'; readonly id: ActionId }
    /** Where somebody says these words. */
    | { readonly kind: 'passages'; readonly query: string }
  );

export function paletteEntries(
  project: Project | null,
  enabled: ReadonlySet<ActionId>,
  words: Words,
): PaletteEntry[] {
  const ofProject = project
    ? [...themeEntries(project, words), ...transcriptEntries(project), ...participantEntries(project, words)]
    : [];
  return [...ofProject, ...actionEntries(enabled, words)];
}

/** What was typed, to be looked for in the interviews; `null` for a letter alone. */
export function passagesEntry(query: string, { palette }: Words): PaletteEntry | null {
  const trimmed = query.trim();
  if (trimmed.length < 2) return null;
  const name = palette.searchFor({ query: trimmed });
  return { kind: 'passages', query: trimmed, key: 'passages', name, detail: '', more: '' };
}

function themeEntries(project: Project, words: Words): PaletteEntry[] {
  const counts = countThemes(project);
  return themeTree(project)
    .order.filter(({ theme }) => theme.isCodable && !theme.isRetired)
    .map(({ theme }): PaletteEntry => {
      const { codings, participants } = counts.of(theme.id).subtree;
      return {
        kind: 'themes',
        id: theme.id,
        key: theme.id,
        name: theme.name,
        detail: words.themePanel.tree.support({ codings, people: participants.length }),
        more: theme.definition,
        ...themeLook(project, theme.id),
      };
    });
}

function transcriptEntries(project: Project): PaletteEntry[] {
  return [...project.transcripts.values()]
    .sort((a, b) => compareNatural(a.name, b.name))
    .map(({ id, name }) => ({ kind: 'transcripts', id, key: id, name, detail: '', more: '' }));
}

/** A participant whose one interview bears the same name is found as that interview. */
function participantEntries(project: Project, { palette: words }: Words): PaletteEntry[] {
  const interviews = interviewsOf(project);
  return [...project.participants.values()]
    .sort((a, b) => compareNatural(a.label, b.label))
    .map(({ id, label }): PaletteEntry => {
      const own = interviews.get(id) ?? [];
      const detail = words.interviews({ count: own.length });
      return {
        ...{ kind: 'participants', id, key: id, name: label, detail, more: '' },
        opens: own[0]?.id ?? null,
      };
    });
}

function actionEntries(enabled: ReadonlySet<ActionId>, { actions: words }: Words): PaletteEntry[] {
  return actionIds
    .filter((id) => id !== 'palette' && enabled.has(id))
    .map((id) => ({
      kind: 'actions',
      id,
      key: `action ${id}`,
      name: words.names[id].replace(/…$/u, ''),
      detail: words.groups[actionOf(id).group],
      more: '',
    }));
}
