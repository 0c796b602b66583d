/**
 * Commands on texts of results: make, change and remove a document, write its blocks, keep a check, mark as read.
 * Rules: docs/rules/results-section.md.
 */
import { added, changeSet, type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ResultsBlockId, ResultsDocumentId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { BlockContent, Inline, ResultsBlock, ResultsDocument } from '../project/resultsRecords.ts';
import { sameValue } from '../project/sameValue.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { blocksOf, documentsOf } from './documentBlocks.ts';
import { orderBlocks } from './orderBlocks.ts';
import { changeSinceSeen } from './printInline.ts';
import { blocksFromTree } from './startFromTree.ts';
import { basisOf } from './summaryBasis.ts';
import { tidyInlines } from './tidyInlines.ts';

export interface NewResults {
  readonly name: string;
  readonly language: ResultsDocument['language'];
  /** Chapters, findings and quotes of the themes; else an empty page. */
  readonly isFromTree: boolean;
}

/** `about.documentId` is the new one's id. */
export const addResults: Command<'addResults', NewResults> = {
  name: 'addResults',
  run(project, { name, language, isFromTree }, { coderId, now, newId }) {
    const clean = cleanName(project, name, null);
    if (typeof clean !== 'string') return clean;
    const id = newId<ResultsDocumentId>();
    const last = documentsOf(project).at(-1)?.position ?? 0;
    const document: ResultsDocument = {
      id,
      name: clean,
      language,
      numbering: 'thesis',
      spaces: 'narrow',
      labels: 'before',
      position: last + 1,
      kept: [],
      coderId,
      createdAt: now,
    };
    const fromTree = isFromTree ? blocksFromTree(project, id, document, newId) : [];
    const blocks = fromTree.length > 0 ? fromTree : [emptyBlock(id, newId<ResultsBlockId>())];
    return {
      changes: changeSet([
        added('resultsDocuments', document),
        ...blocks.map((block) => added('resultsBlocks', block)),
      ]),
      about: { document: clean, documentId: id },
    };
  },
};

function emptyBlock(documentId: ResultsDocumentId, id: ResultsBlockId): ResultsBlock {
  return { id, documentId, position: 1, content: { kind: 'paragraph', inlines: [] } };
}

export type ResultsPatch = Partial<
  Pick<ResultsDocument, 'name' | 'language' | 'numbering' | 'spaces' | 'labels'>
>;

export const changeResults: Command<'changeResults', { id: ResultsDocumentId; patch: ResultsPatch }> = {
  name: 'changeResults',
  run(project, { id, patch }) {
    const document = project.resultsDocuments.get(id);
    if (!document) return refuse('recordMissing');
    const name = patch.name === undefined ? document.name : cleanName(project, patch.name, id);
    if (typeof name !== 'string') return name;
    return {
      changes: changeSet([updated('resultsDocuments', document, { ...patch, name })]),
      about: { document: name },
    };
  },
};

export const removeResults: Command<'removeResults', { id: ResultsDocumentId }> = {
  name: 'removeResults',
  run(project, { id }) {
    const document = project.resultsDocuments.get(id);
    if (!document) return refuse('recordMissing');
    const blocks = blocksOf(project, id).map((block) => removed('resultsBlocks', block));
    return {
      changes: changeSet([...blocks, removed('resultsDocuments', document)]),
      about: { document: document.name },
    };
  },
};

export interface WrittenBlock {
  readonly id: ResultsBlockId;
  readonly content: BlockContent;
}

/** All blocks of a document in their order: only what differs is changed. */
export const writeResults: Command<
  'writeResults',
  { documentId: ResultsDocumentId; blocks: readonly WrittenBlock[] }
> = {
  name: 'writeResults',
  run(project, { documentId, blocks }) {
    const document = project.resultsDocuments.get(documentId);
    if (!document) return refuse('recordMissing');
    const before = new Map(blocksOf(project, documentId).map((block) => [block.id, block]));
    const positions = orderBlocks(blocks.map(({ id }) => before.get(id)?.position ?? null));
    const changes: RecordChange[] = blocks.map(({ id, content }, index) => {
      const known = before.get(id);
      before.delete(id);
      const position = positions[index] ?? index + 1;
      const tidy = tidyContent(content);
      return known
        ? updated('resultsBlocks', known, { position, content: tidy })
        : added('resultsBlocks', { id, documentId, position, content: tidy });
    });
    const gone = [...before.values()].map((block) => removed('resultsBlocks', block));
    const draft = new ProjectDraft(project);
    draft.apply([...gone, ...changes]);
    draft.apply(basesOfNewBoxes(project, draft.project, document));
    return { changes: draft.changes(), about: { document: document.name } };
  },
};

/** A box whose words were written or changed now is about its section as it is now. */
function basesOfNewBoxes(before: Project, after: Project, document: ResultsDocument): RecordChange[] {
  const blocks = blocksOf(after, document.id);
  return blocks.flatMap((block, index) => {
    const { content } = block;
    if (content.kind !== 'summary' && content.kind !== 'conclusion') return [];
    const known = before.resultsBlocks.get(block.id)?.content;
    if (known && 'inlines' in known && sameValue(known.inlines, content.inlines) && content.basis !== '')
      return [];
    const basis = basisOf(after, document, blocks, index);
    return updated('resultsBlocks', block, { content: { ...content, basis } });
  });
}

/** One block, as a fix of a check changes it. */
export const fixResults: Command<'fixResults', WrittenBlock> = {
  name: 'fixResults',
  run(project, { id, content }) {
    const block = project.resultsBlocks.get(id);
    if (!block) return refuse('recordMissing');
    const about = { document: project.resultsDocuments.get(block.documentId)?.name ?? '' };
    return {
      changes: changeSet([updated('resultsBlocks', block, { content: tidyContent(content) })]),
      about,
    };
  },
};

/** A reason of `null` asks the check again. */
export const keepCheck: Command<
  'keepCheck',
  { documentId: ResultsDocumentId; key: string; reason: string | null }
> = {
  name: 'keepCheck',
  run(project, { documentId, key, reason }) {
    const document = project.resultsDocuments.get(documentId);
    if (!document) return refuse('recordMissing');
    const clean = reason?.trim() ?? null;
    if (clean === '') return refuse('keepNeedsReason');
    const others = document.kept.filter((one) => one.key !== key);
    const kept = clean === null ? others : [...others, { key, reason: clean }];
    return {
      changes: changeSet([updated('resultsDocuments', document, { kept })]),
      about: { document: document.name },
    };
  },
};

/** What changed in the evidence since the last reading counts as seen: everywhere, or in some blocks. */
export const markSeen: Command<
  'markSeen',
  { documentId: ResultsDocumentId; blockIds: readonly ResultsBlockId[] | null }
> = {
  name: 'markSeen',
  run(project, { documentId, blockIds }) {
    const document = project.resultsDocuments.get(documentId);
    if (!document) return refuse('recordMissing');
    const wanted = blockIds && new Set(blockIds);
    const changes = blocksOf(project, documentId).flatMap((block) => {
      const { content } = block;
      if (!('inlines' in content) || (wanted && !wanted.has(block.id))) return [];
      const inlines = content.inlines.map((inline): Inline => {
        const change = changeSinceSeen(project, inline, document);
        return change && (inline.kind === 'list' || inline.kind === 'count')
          ? { ...inline, seen: change.now }
          : inline;
      });
      return updated('resultsBlocks', block, { content: { ...content, inlines } });
    });
    return { changes: changeSet(changes), about: { document: document.name } };
  },
};

/** Equal texts are equal values. */
export function tidyContent(content: BlockContent): BlockContent {
  return 'inlines' in content ? { ...content, inlines: tidyInlines(content.inlines) } : content;
}

/** Without white space around; refused where empty or another document's, compared without case. */
function cleanName(project: Project, name: string, own: ResultsDocumentId | null): string | Refusal {
  const clean = name.trim().replace(/\s+/gu, ' ');
  if (clean === '') return refuse('resultsNameEmpty');
  for (const { id, name: other } of project.resultsDocuments.values()) {
    if (id !== own && other.toLowerCase() === clean.toLowerCase())
      return refuse('resultsExist', { name: other });
  }
  return clean;
}
