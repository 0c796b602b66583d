/** A project of a corpus: interviews through the ordinary import, themes and codings as records. */
import { randomUUID } from 'node:crypto';
import { applyChanges, isConflict } from '../../shared/project/applyChanges.ts';
import { added, changeSet, type RecordChange } from '../../shared/project/changeSet.ts';
import type { CommandContext } from '../../shared/project/command.ts';
import type { CoderId, CodingId, ProjectId, ThemeId } from '../../shared/project/ids.ts';
import { emptyProject, type Project } from '../../shared/project/project.ts';
import type { Coding, Theme } from '../../shared/project/records.ts';
import { importTranscripts } from '../../shared/transcript/importTranscripts.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import type { Corpus } from './corpus.ts';

const now = '2026-01-01T00:00:00.000Z';
const newId = <AnyId extends string>() => randomUUID().toUpperCase() as AnyId;
const context: CommandContext = { coderId: null, now, newId };

export function projectOfCorpus(corpus: Corpus): Project {
  const empty = emptyProject({ id: newId<ProjectId>(), name: 'Bench', createdAt: now });
  const sources = corpus.interviews.map(({ name, text }) => ({
    fileName: `${name}.txt`,
    source: { text, formats: [], encoding: 'utf-8' as const, problems: [], comments: [], leftOut: [] },
  }));
  const imported = importTranscripts.run(empty, { sources, options: { interviewers: ['MP'] } }, context);
  if (isRefusal(imported)) throw new Error(imported.refused);
  const withTexts = applied(empty, imported.changes);
  const coders = { MP: newId<CoderId>(), AB: newId<CoderId>() };
  const themeIds = corpus.themes.map(() => newId<ThemeId>());
  const changes: RecordChange[] = [
    ...(['MP', 'AB'] as const).map((initials) =>
      added('coders', { id: coders[initials], initials, name: '', createdAt: now }),
    ),
    ...themesOf(corpus, themeIds).map((theme) => added('themes', theme)),
    ...codingsOf(corpus, withTexts, themeIds, coders).map((coding) => added('codings', coding)),
  ];
  return applied(withTexts, changeSet(changes));
}

function applied(project: Project, changes: ReturnType<typeof changeSet>): Project {
  const next = applyChanges(project, changes);
  if (isConflict(next)) throw new Error(`${next.table} ${next.id}: ${next.conflict}`);
  return next;
}

function themesOf(corpus: Corpus, ids: readonly ThemeId[]): Theme[] {
  const idOfPath = new Map(corpus.themes.map((path, at) => [path.join('\n'), ids[at]]));
  return corpus.themes.map((path, at): Theme => {
    const parentId = idOfPath.get(path.slice(0, -1).join('\n')) ?? null;
    return {
      id: ids[at] ?? newId<ThemeId>(),
      name: path.at(-1) ?? '',
      parentId,
      position: at,
      isCodable: true,
      colour: parentId === null ? (at % 14) + 1 : null,
      pattern: parentId === null ? 'solid' : null,
      definition: '',
      include: '',
      exclude: '',
      examples: [],
      isRetired: false,
      coderId: null,
      createdAt: now,
    };
  });
}

function codingsOf(
  corpus: Corpus,
  project: Project,
  themeIds: readonly ThemeId[],
  coders: Readonly<Record<'MP' | 'AB', CoderId>>,
): Coding[] {
  const transcripts = [...project.transcripts.values()];
  return corpus.codings.flatMap(({ interview, start, end, theme, coder }): Coding[] => {
    const transcript = transcripts[interview];
    const text = transcript && project.texts.get(transcript.textId)?.text;
    const themeId = themeIds[theme];
    if (text === undefined || !transcript || !themeId) return [];
    return [
      {
        id: newId<CodingId>(),
        transcriptId: transcript.id,
        themeId,
        coderId: coders[coder],
        start,
        end,
        quote: text.slice(start, end),
        before: text.slice(Math.max(0, start - 32), start),
        after: text.slice(end, end + 32),
        comment: '',
        createdAt: now,
      },
    ];
  });
}
