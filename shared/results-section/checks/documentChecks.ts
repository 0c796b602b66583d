/** What a document as a whole leaves out or overdoes. Rules: RS24 to RS28. */
import { themeTree } from '../../codebook/themeTree.ts';
import { participantOrder } from '../../coding/participantOrder.ts';
import type { ParticipantId, ThemeId } from '../../project/ids.ts';
import type { Project } from '../../project/project.ts';
import type { BlockContent, ResultsBlock, ResultsDocument } from '../../project/resultsRecords.ts';
import { wordsOf } from '../../words/words.ts';
import { liveQuote } from '../citedQuotes.ts';
import { inlinesOf, quotesIn, textInline, themesIn } from '../documentBlocks.ts';
import { countsOf, findingThemes, labelsOf, supportOf } from '../evidence.ts';
import { findingInlines } from '../startFromTree.ts';
import { typeset } from '../typeset.ts';
import { newFinding } from './newFinding.ts';
import type { ResultsCheck } from './resultsCheck.ts';

export function documentChecks(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
): ResultsCheck[] {
  const mentioned = new Set(blocks.flatMap(themesIn));
  return [
    ...unmentionedThemes(project, document, blocks, mentioned),
    ...missingParticipants(project, document, blocks),
    ...overusedParticipants(project, document, blocks),
    ...contraryVoices(project, document, blocks, mentioned),
  ];
}

/** Mentioned is a theme whose codings are part of some evidence: its own, or that of a theme above it. */
function unmentionedThemes(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
  mentioned: ReadonlySet<ThemeId>,
): ResultsCheck[] {
  const counts = countsOf(project);
  const { nodes } = themeTree(project);
  return findingThemes(project).flatMap((id): ResultsCheck[] => {
    const { own } = counts.of(id);
    if (own.codings === 0) return [];
    for (let node = nodes.get(id) ?? null; node; node = node.parent)
      if (mentioned.has(node.theme.id)) return [];
    const theme = nodes.get(id)?.theme.name ?? '';
    return [
      {
        key: `themeUnmentioned/${id}`,
        kind: 'themeUnmentioned',
        params: { theme, codings: own.codings },
        blockId: null,
        place: null,
        fix: { kind: 'insert', ...newFinding(project, document, blocks, id) },
      },
    ];
  });
}

/** Those in no list and no quote. A document without any evidence is only begun. */
function missingParticipants(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
): ResultsCheck[] {
  const seen = new Set<ParticipantId>();
  for (const block of blocks) {
    for (const inline of inlinesOf(block))
      if (inline.kind === 'list')
        for (const id of supportOf(project, inline.evidence).participants) seen.add(id);
    for (const cited of quotesIn(block)) {
      const { participantId } = liveQuote(project, cited, document);
      if (participantId !== null) seen.add(participantId);
    }
  }
  if (seen.size === 0) return [];
  return participantOrder(project)
    .ids.filter((id) => !seen.has(id))
    .map((id) => ({
      key: `participantMissing/${id}`,
      kind: 'participantMissing',
      params: { participant: project.participants.get(id)?.label ?? '' },
      blockId: null,
      place: null,
      fix: null,
      participantId: id,
    }));
}

/** Fewer quotes than these of one participant are never too many. */
const leastOverused = 5;

/** More than twice an even share of all quotes. */
function overusedParticipants(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
): ResultsCheck[] {
  const counts = new Map<ParticipantId, number>();
  let total = 0;
  for (const cited of blocks.flatMap(quotesIn)) {
    const { participantId } = liveQuote(project, cited, document);
    total++;
    if (participantId !== null) counts.set(participantId, (counts.get(participantId) ?? 0) + 1);
  }
  const even = total / Math.max(1, project.participants.size);
  return participantOrder(project).ids.flatMap((id): ResultsCheck[] => {
    const count = counts.get(id) ?? 0;
    if (count < leastOverused || count <= 2 * even) return [];
    return [
      {
        key: `participantOverused/${id}`,
        kind: 'participantOverused',
        params: { participant: project.participants.get(id)?.label ?? '', count, total },
        blockId: null,
        place: null,
        fix: null,
        participantId: id,
      },
    ];
  });
}

export interface OpposingTheme {
  readonly themeId: ThemeId;
  readonly participants: readonly ParticipantId[];
}

/** Themes that a link sets against this one, with who is coded so. */
export function opposingThemes(project: Project, themeId: ThemeId): OpposingTheme[] {
  const opposed = new Set<ThemeId>();
  for (const { type, fromId, toId } of project.axialLinks.values()) {
    if (type !== 'divergesFrom' && type !== 'contradicts') continue;
    if (fromId === themeId) opposed.add(toId);
    else if (toId === themeId) opposed.add(fromId);
  }
  return [...opposed].flatMap((id) => {
    const { participants } = countsOf(project).of(id).subtree;
    return participants.length > 0 ? { themeId: id, participants } : [];
  });
}

/** Contrary voices that the document never lets speak, at the first finding on the theme that they stand against. */
function contraryVoices(
  project: Project,
  document: ResultsDocument,
  blocks: readonly ResultsBlock[],
  mentioned: ReadonlySet<ThemeId>,
): ResultsCheck[] {
  return [...mentioned].flatMap((themeId) =>
    opposingThemes(project, themeId).flatMap((opposing): ResultsCheck[] => {
      if (mentioned.has(opposing.themeId)) return [];
      const name = (id: ThemeId) => project.themes.get(id)?.name ?? '';
      const at = blocks.findIndex((block) => themesIn(block).includes(themeId));
      return [
        {
          key: `contraryVoices/${themeId}/${opposing.themeId}`,
          kind: 'contraryVoices',
          params: {
            theme: name(themeId),
            other: name(opposing.themeId),
            participants: labelsOf(project, opposing.participants).join(', '),
          },
          blockId: blocks[at]?.id ?? null,
          place: null,
          fix: {
            kind: 'insert',
            after: endOfFinding(blocks, at)?.id ?? null,
            contents: [heardOf(project, document, opposing.themeId)],
          },
        },
      ];
    }),
  );
}

/** Quotes that follow a finding are part of it. */
function endOfFinding(blocks: readonly ResultsBlock[], at: number): ResultsBlock | undefined {
  const next = blocks[at + 1];
  return next?.content.kind === 'quotes' ? next : blocks[at];
}

function heardOf(project: Project, document: ResultsDocument, themeId: ThemeId): BlockContent {
  const theme = typeset(project.themes.get(themeId)?.name ?? '', document);
  const start = wordsOf[document.language].results.contraryStart({ theme });
  return {
    kind: 'paragraph',
    inlines: [textInline(typeset(start, document)), ...findingInlines(project, themeId, document, false)],
  };
}
