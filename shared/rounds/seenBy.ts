/**
 * The project as one coder sees it while a round is blind: without the codings, memos, links, marks and new themes of
 * the others. Screens, exports and the command line show this and nothing else. Rules: docs/rules/rounds.md, RB1 to RB6.
 */
import type { TranscriptCodings } from '../project/codingTable.ts';
import type { CoderId, CodingId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { AxialLink, Memo, ReadingMark, SavedQuery, Theme } from '../project/records.ts';
import { hiddenCoders } from './blindRounds.ts';

/** The project itself where nothing is hidden. The same answer for the same project, so that views can remember. */
export function seenBy(project: Project, coderId: CoderId | null): Project {
  if (project.rounds.size === 0) return project;
  let views = seen.get(project);
  if (!views) {
    views = new Map();
    seen.set(project, views);
  }
  let view = views.get(coderId);
  if (!view) {
    view = withoutHidden(project, hiddenCoders(project, coderId));
    views.set(coderId, view);
  }
  return view;
}

const seen = new WeakMap<Project, Map<CoderId | null, Project>>();

function withoutHidden(project: Project, since: ReadonlyMap<CoderId, string>): Project {
  if (since.size === 0) return project;
  const themes = hiddenThemes(project, since);
  const tables = tablesFor(`${[...since].join(' ')}|${[...themes].join(' ')}`);
  const isHidden = (id: CoderId | null) => id !== null && since.has(id);
  const isSeenCoding = (coding: { coderId: CoderId; themeId: ThemeId }) =>
    !since.has(coding.coderId) && !themes.has(coding.themeId);
  const codings = project.codings.filtered((own) =>
    tables.once(own, () => new Map([...own].filter(([, coding]) => isSeenCoding(coding)))),
  );
  const hasCoding = (id: CodingId) => codings.has(id);
  const isNew = (made: { coderId: CoderId | null; createdAt: string }) => isMadeSince(made, since);
  const axialLinks = keep(project.axialLinks, (link) =>
    isHidden(link.coderId) || themes.has(link.fromId) || themes.has(link.toId)
      ? null
      : withEvidence(link, hasCoding),
  );
  const maps = keep(project.maps, (map) => (isNew(map) ? null : map));
  const resultsDocuments = keep(project.resultsDocuments, (one) => (isHidden(one.coderId) ? null : one));
  const isTargetSeen = ({ target }: Memo) =>
    target.table === 'codings'
      ? hasCoding(target.id)
      : target.table === 'axialLinks'
        ? axialLinks.has(target.id)
        : target.table !== 'themes' || !themes.has(target.id);
  return {
    ...project,
    codings,
    themes: keep(project.themes, (theme) => (themes.has(theme.id) ? null : withExamples(theme, hasCoding))),
    memos: keep(project.memos, (memo) =>
      isHidden(memo.coderId) || !isTargetSeen(memo) ? null : withLinks(memo, hasCoding),
    ),
    axialLinks,
    maps,
    linkTypes: keep(project.linkTypes, (type) => (isNew(type) ? null : type)),
    mapItems: keep(project.mapItems, (item) =>
      !maps.has(item.mapId) || (item.themeId !== null && themes.has(item.themeId)) ? null : item,
    ),
    resultsDocuments,
    resultsBlocks: keep(project.resultsBlocks, (block) =>
      resultsDocuments.has(block.documentId) ? block : null,
    ),
    ignoredSuggestions: keep(project.ignoredSuggestions, (one) =>
      isHidden(one.coderId) || themes.has(one.fromId) || themes.has(one.toId) ? null : one,
    ),
    lastAspects: keep(project.lastAspects, (one) =>
      isHidden(one.coderId) || themes.has(one.themeId) ? null : one,
    ),
    themeDomains: keep(project.themeDomains, (one) =>
      isHidden(one.coderId) || themes.has(one.themeId) ? null : one,
    ),
    readingMarks: keep(project.readingMarks, (mark: ReadingMark) => (since.has(mark.coderId) ? null : mark)),
    queries: keep(project.queries, (query: SavedQuery) => (isHidden(query.coderId) ? null : query)),
  };
}

/** Themes that the others made since the round began, with all below them. */
function hiddenThemes(project: Project, since: ReadonlyMap<CoderId, string>): ReadonlySet<ThemeId> {
  const hidden = new Set<ThemeId>();
  for (const theme of project.themes.values()) if (isMadeSince(theme, since)) hidden.add(theme.id);
  for (let size = -1; hidden.size > 0 && size !== hidden.size; ) {
    size = hidden.size;
    for (const { id, parentId } of project.themes.values())
      if (parentId !== null && hidden.has(parentId)) hidden.add(id);
  }
  return hidden;
}

function isMadeSince(
  { coderId, createdAt }: { coderId: CoderId | null; createdAt: string },
  since: ReadonlyMap<CoderId, string>,
): boolean {
  const from = coderId === null ? undefined : since.get(coderId);
  return from !== undefined && createdAt >= from;
}

function withExamples(theme: Theme, hasCoding: (id: CodingId) => boolean): Theme {
  const examples = theme.examples.filter(hasCoding);
  return examples.length === theme.examples.length ? theme : { ...theme, examples };
}

function withEvidence(link: AxialLink, hasCoding: (id: CodingId) => boolean): AxialLink {
  const evidence = link.evidence.filter(hasCoding);
  return evidence.length === link.evidence.length ? link : { ...link, evidence };
}

/** A link to what is hidden becomes plain words. */
function withLinks(memo: Memo, hasCoding: (id: CodingId) => boolean): Memo {
  const isLost = memo.body.some(({ runs }) => runs.some(({ link }) => link !== null && !hasCoding(link)));
  if (!isLost) return memo;
  const body = memo.body.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, link: run.link && hasCoding(run.link) ? run.link : null })),
  }));
  return { ...memo, body };
}

/** The table itself where every record stays as it is. */
function keep<Id, Item>(
  table: ReadonlyMap<Id, Item>,
  see: (item: Item) => Item | null,
): ReadonlyMap<Id, Item> {
  const kept = new Map<Id, Item>();
  let isSame = true;
  for (const [id, item] of table) {
    const shown = see(item);
    if (shown !== item) isSame = false;
    if (shown !== null) kept.set(id, shown);
  }
  return isSame ? table : kept;
}

/** What was filtered before, for as long as the same things are hidden: one more coding filters one transcript. */
class FilteredTables {
  readonly key: string;
  private readonly known = new WeakMap<TranscriptCodings, TranscriptCodings>();

  constructor(key: string) {
    this.key = key;
  }

  once(own: TranscriptCodings, make: () => TranscriptCodings): TranscriptCodings {
    let filtered = this.known.get(own);
    if (!filtered) {
      filtered = make();
      if (filtered.size === own.size) filtered = own;
      this.known.set(own, filtered);
    }
    return filtered;
  }
}

let last = new FilteredTables('');

function tablesFor(key: string): FilteredTables {
  if (last.key !== key) last = new FilteredTables(key);
  return last;
}
