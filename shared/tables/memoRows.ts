/** Memos with what they are about, in the order in which they are listed. Rules: docs/rules/exports.md. */
import { linkTypeName } from '../axial-links/linkTypeName.ts';
import { formatPath } from '../codebook/themePath.ts';
import { type ThemeTree, themeTree } from '../codebook/themeTree.ts';
import { participantsOf } from '../coding/participantsOf.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import { type Project, projectInfo, textOf } from '../project/project.ts';
import type { Coding, Memo } from '../project/records.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { lineRange, speakersOf, wantedThemes } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';

export interface MemoRow {
  readonly memo: Memo;
  /** By its name; a coding as its transcript, lines and theme. */
  readonly about: string;
  /** The coding that it is about. */
  readonly coding: Coding | null;
  /** Initials; empty where nobody is named. */
  readonly coder: string;
}

/** Study, themes, links, transcripts, participants, codings: the order of the kinds. */
export const memoKinds = ['info', 'themes', 'axialLinks', 'transcripts', 'participants', 'codings'] as const;

/** Themes in the order of the tree, codings by transcript and place, others by name; of one thing the older first. */
export function memoRows(project: Project, options: ExportOptions): MemoRow[] {
  const tree = themeTree(project);
  const isShown = memoFilter(project, tree, options);
  const rankOf = new Map(tree.order.map(({ theme }, rank) => [theme.id, rank]));
  const rows = [...project.memos.values()].filter(isShown).map((memo): MemoRow => {
    const { table, id } = memo.target;
    return {
      memo,
      about: subjectOf(project, tree, memo, wordsOf[options.language]),
      coding: table === 'codings' ? (project.codings.get(id) ?? null) : null,
      coder: memo.coderId === null ? '' : (project.coders.get(memo.coderId)?.initials ?? ''),
    };
  });
  const rank = ({ memo: { target } }: MemoRow) =>
    target.table === 'themes' ? (rankOf.get(target.id) ?? 0) : 0;
  return rows.sort(
    (a, b) =>
      memoKinds.indexOf(a.memo.target.table) - memoKinds.indexOf(b.memo.target.table) ||
      rank(a) - rank(b) ||
      compareNatural(a.about, b.about) ||
      compareNatural(a.memo.createdAt, b.memo.createdAt),
  );
}

/** A chosen theme leaves memos on it, those below it and their codings; participants, those on them and what is theirs. */
function memoFilter(
  project: Project,
  tree: ThemeTree,
  { coderId, themeId, participantIds }: ExportOptions,
): (memo: Memo) => boolean {
  const themes = wantedThemes(tree, themeId);
  const people = participantIds && new Set(participantIds);
  return ({ coderId: author, target }) =>
    (coderId === null || author === coderId) &&
    (themes === null || isOnTheme(project, target, themes)) &&
    (!people || isOfPeople(project, target, people));
}

function isOnTheme(project: Project, target: Memo['target'], themes: ReadonlySet<ThemeId>): boolean {
  if (target.table === 'themes') return themes.has(target.id);
  const link = target.table === 'axialLinks' ? project.axialLinks.get(target.id) : undefined;
  if (link) return themes.has(link.fromId) || themes.has(link.toId);
  const coding = target.table === 'codings' ? project.codings.get(target.id) : undefined;
  return coding !== undefined && themes.has(coding.themeId);
}

function isOfPeople(project: Project, target: Memo['target'], people: ReadonlySet<ParticipantId>): boolean {
  if (target.table === 'participants') return people.has(target.id);
  if (target.table === 'transcripts') return speakersOf(project, target.id).some(({ id }) => people.has(id));
  const coding = target.table === 'codings' ? project.codings.get(target.id) : undefined;
  if (!coding) return false;
  const text = textOf(project, coding.transcriptId);
  return participantsOf(text, coding.start, coding.end).some((id) => people.has(id));
}

function subjectOf(project: Project, { nodes }: ThemeTree, { target }: Memo, words: Words): string {
  switch (target.table) {
    case 'info':
      return projectInfo(project).name;
    case 'themes':
      return formatPath(nodes.get(target.id)?.path ?? []);
    case 'axialLinks': {
      const link = project.axialLinks.get(target.id);
      if (!link) return '';
      const [from = '', to = ''] = [link.fromId, link.toId].map((id) => project.themes.get(id)?.name);
      return words.axial.linkSentence({ from, link: linkTypeName(project, words, link.type), to });
    }
    case 'transcripts':
      return project.transcripts.get(target.id)?.name ?? '';
    case 'participants':
      return project.participants.get(target.id)?.label ?? '';
    case 'codings': {
      const coding = project.codings.get(target.id);
      const transcript = coding && project.transcripts.get(coding.transcriptId);
      if (!coding || !transcript) return '';
      const lines = lineRange(lineNumbersOf(textOf(project, transcript.id), coding.start, coding.end));
      return `${transcript.name}, ${lines}, ${formatPath(nodes.get(coding.themeId)?.path ?? [])}`;
    }
  }
}
