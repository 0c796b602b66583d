import { beforeAll, describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { applyTheme } from '../../../shared/coding/applyTheme.ts';
import { recode } from '../../../shared/coding/recode.ts';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import { correctTranscript } from '../../../shared/corrections/correctTranscript.ts';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import type { Project } from '../../../shared/project/project.ts';
import type {
  BlockContent,
  CitedQuote,
  Inline,
  ResultsBlock,
} from '../../../shared/project/resultsRecords.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { readProjectFile } from '../../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { checkResults } from '../../../shared/results-section/checks/checkResults.ts';
import { citeCoding, liveQuote } from '../../../shared/results-section/citedQuotes.ts';
import { blocksOf, textInline } from '../../../shared/results-section/documentBlocks.ts';
import {
  addResults,
  changeResults,
  fixResults,
  keepCheck,
  markSeen,
  removeResults,
  writeResults,
} from '../../../shared/results-section/editResults.ts';
import { evidenceOfTheme, supportOf } from '../../../shared/results-section/evidence.ts';
import { printResults } from '../../../shared/results-section/printedDocument.ts';
import { changeSinceSeen, printInline, printList } from '../../../shared/results-section/printInline.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est "seule", euh (rires), voilà.', 'E1 : On attend le jour.'],
    E2: ['E2 : Personne ne répond, jamais.', 'MP : Jamais ?', 'E2 : Jamais.'],
    E3: ['E3 : J’appelle Claire et tout va bien.'],
  },
  themes: ['Solitude', 'Solitude > Nuit', 'Appui', 'Vide'],
  codings: [
    {
      coder: 'MP',
      in: 'E1',
      theme: 'Solitude > Nuit',
      quote: 'La nuit, on est "seule", euh (rires), voilà.',
    },
    {
      coder: 'MP',
      in: 'E2',
      theme: 'Solitude',
      quote: 'Personne ne répond, jamais.\nMP : Jamais ?\nE2 : Jamais.',
    },
    { coder: 'MP', in: 'E3', theme: 'Appui', quote: 'J’appelle Claire et tout va bien.' },
  ],
});
const solitude = study.theme('Solitude');
const look = { language: 'fr', spaces: 'narrow', labels: 'before' } as const;
const cite = (project: Project, number: number): CitedQuote => {
  const cited = citeCoding(project, study.coding(number), null);
  if (!cited) throw new Error('No coding.');
  return cited;
};

/** A document with these contents. */
function written(project: Project, contents: readonly BlockContent[]) {
  const made = run(project, addResults, { name: 'Thèse', language: 'fr', isFromTree: false });
  const documentId = made.about.documentId as never;
  const blocks = contents.map((content, index) => ({ id: `block ${index}` as never, content }));
  const done = run(made.project, writeResults, { documentId, blocks });
  const document = done.project.resultsDocuments.get(documentId);
  if (!document) throw new Error('No document.');
  return { project: done.project, document, documentId: document.id };
}
const list = (themeId = solitude): Inline => ({
  kind: 'list',
  evidence: evidenceOfTheme(themeId),
  seen: '(E1, E2)',
});
const paragraph = (...inlines: (Inline | string)[]): BlockContent => ({
  kind: 'paragraph',
  inlines: inlines.map((one) => (typeof one === 'string' ? textInline(one) : one)),
});
const section = (themeId = solitude): BlockContent => ({
  kind: 'heading',
  level: 1,
  isNumbered: true,
  themeId,
  inlines: [textInline('Solitude')],
});
function kinds(project: Project): string[] {
  const [document] = project.resultsDocuments.values();
  return document ? checkResults(project, document).map(({ kind }) => kind) : [];
}
const contentOf = (project: Project, id: string) => project.resultsBlocks.get(id as never)?.content;

describe('evidence', () => {
  it('RS2, RS4: follows the codings with the subtree, without what is excluded', () => {
    const evidence = evidenceOfTheme(solitude);
    expect(printList(study.project, evidence)).toBe('(E1, E2)');
    const without = {
      ...evidence,
      exclusions: [{ kind: 'participant', id: study.participant('E1'), reason: 'off topic' }] as const,
    };
    expect(supportOf(study.project, without)).toMatchObject({
      participants: [study.participant('E2')],
      codings: 1,
    });
    const picked = { ...evidence, themeId: null, codingIds: [study.coding(3)] };
    expect(printList(study.project, picked)).toBe('(E3)');
  });

  it('RS3: prints (–) for a theme that is gone, and follows one that was merged', () => {
    const { project } = written(study.project, [
      paragraph('Deux ', list(), '.'),
      { kind: 'quotes', quotes: [cite(study.project, 2)] },
    ]);
    const gone = run(project, deleteTheme, { id: solitude, moveCodingsTo: null }).project;
    expect(kinds(gone)).toEqual(expect.arrayContaining(['evidenceGone', 'quoteLost']));
    const merged = run(project, mergeThemes, { fromIds: [solitude], intoId: study.theme('Appui') }).project;
    expect(printResults(merged, [...merged.resultsDocuments.values()][0] as never).blocks[0]).toMatchObject({
      runs: [{ text: 'Deux ' }, { text: '(E1, E2, E3)' }, { text: '.' }],
    });
    expect(kinds(merged)).not.toContain('quoteRecoded');
  });

  it('RS13: marks what a recoding changed until it is seen', () => {
    const { project, document, documentId } = written(study.project, [paragraph('Deux ', list(), '.')]);
    const context = contextOf(study.coder('MP'));
    const passage = { transcriptId: study.transcript('E3'), start: 5, end: 13, themeId: solitude };
    const recoded = run(project, applyTheme, passage, context).project;
    const inlineOf = (one: Project) =>
      (contentOf(one, 'block 0') as never as { inlines: Inline[] }).inlines[1] as Inline;
    expect(changeSinceSeen(recoded, inlineOf(recoded), document)).toEqual({
      seen: '(E1, E2)',
      now: '(E1, E2, E3)',
    });
    const seen = run(recoded, markSeen, { documentId, blockIds: null }).project;
    expect(changeSinceSeen(seen, inlineOf(seen), document)).toBeNull();
  });
});

describe('quotes', () => {
  const words = (cited: CitedQuote, project = study.project) => liveQuote(project, cited, look).words;

  it('QT7, QT9: prints the words, typeset; notes may go', () => {
    expect(words(cite(study.project, 1))).toBe('La nuit, on est “seule”, euh (rires), voilà.');
    expect(words({ ...cite(study.project, 1), hasNotes: false })).toBe(
      'La nuit, on est “seule”, euh, voilà.',
    );
  });

  it('QT8: puts other speakers’ words in brackets and drops labels', () => {
    expect(words(cite(study.project, 2))).toBe(
      'Personne ne répond, jamais. [MP\u00a0: Jamais\u202f?] Jamais.',
    );
  });

  it('QT6: cuts, brackets and [sic] stand in place', () => {
    const cited = cite(study.project, 3);
    const at = cited.words.indexOf('Claire');
    const bracket = { kind: 'bracket', start: at, end: at + 6, text: 'prénom' } as const;
    expect(words({ ...cited, marks: [bracket] })).toBe('J’appelle [prénom] et tout va bien.');
    const cut = { kind: 'cut', start: 0, end: at + 10, text: '' } as const;
    expect(words({ ...cited, marks: [cut] })).toBe('[…] tout va bien.');
    const sic = { kind: 'sic', start: at, end: at + 7, text: '' } as const;
    expect(words({ ...cited, marks: [sic] })).toBe('J’appelle Claire [sic] et tout va bien.');
  });

  it('QT11, RS21: a correction changes the quote, which says so until the new words are taken', () => {
    const { project } = written(study.project, [{ kind: 'quotes', quotes: [cite(study.project, 3)] }]);
    const edits = [{ start: 5, end: 14, insert: 'J’appelais' }];
    const corrected = run(project, correctTranscript, {
      transcriptId: study.transcript('E3'),
      edits,
    }).project;
    expect(kinds(corrected)).toContain('quoteChanged');
    const [document] = corrected.resultsDocuments.values();
    const check = document && checkResults(corrected, document).find(({ kind }) => kind === 'quoteChanged');
    if (check?.fix?.kind !== 'content' || !check.blockId) throw new Error('No fix.');
    const fixed = run(corrected, fixResults, { id: check.blockId, content: check.fix.content }).project;
    expect(kinds(fixed)).not.toContain('quoteChanged');
    const [cited] = (contentOf(fixed, 'block 0') as never as { quotes: CitedQuote[] }).quotes;
    expect(cited && words(cited, fixed)).toBe('J’appelais Claire et tout va bien.');
  });

  it('RS21, QT12: says when the coding has another theme, or is gone; the words stay', () => {
    const { project } = written(study.project, [{ kind: 'quotes', quotes: [cite(study.project, 3)] }]);
    const context = contextOf(study.coder('MP'));
    const recoded = run(project, recode, { id: study.coding(3), themeId: solitude }, context).project;
    expect(kinds(recoded)).toContain('quoteRecoded');
    const gone = run(project, removeCoding, { id: study.coding(3) }).project;
    expect(kinds(gone)).toContain('quoteLost');
    expect(words(cite(study.project, 3), gone)).toBe('J’appelle Claire et tout va bien.');
  });
});

describe('guards', () => {
  it('RS20: a number that disagrees with its list is mended in its own form', () => {
    const { project, document } = written(study.project, [
      section(),
      paragraph('Trois participants sont seuls ', list(), '.'),
    ]);
    const check = checkResults(project, document).find(({ kind }) => kind === 'countDisagrees');
    expect(check).toMatchObject({
      params: { written: 'Trois', listed: 2 },
      place: { inline: 0, start: 0, end: 5 },
    });
    if (check?.fix?.kind !== 'content') throw new Error('No fix.');
    expect(check.fix.written).toBe('Deux');
    expect(check.fix.content).toMatchObject({ inlines: [{ text: 'Deux participants sont seuls ' }, {}, {}] });
    const kept = run(project, keepCheck, {
      documentId: document.id,
      key: check.key,
      reason: 'Cité tel quel',
    });
    const [after] = kept.project.resultsDocuments.values();
    expect(after && checkResults(kept.project, after).find(({ key }) => key === check.key)?.reason).toBe(
      'Cité tel quel',
    );
  });

  it('RS20: a list of one at the end of a paragraph is no quote', () => {
    const { project } = written(study.project, [
      paragraph('Trois participants ', list(study.theme('Appui'))),
    ]);
    expect(kinds(project)).toContain('countDisagrees');
  });

  it('RS20: right numbers and computed ones are left alone', () => {
    const form = {
      of: 'participants',
      as: 'word',
      isFeminine: false,
      isCapital: true,
      noun: { one: 'participant', many: 'participants' },
      whole: { kind: 'all' },
    } as const;
    const count: Inline = { kind: 'count', evidence: evidenceOfTheme(solitude), form, seen: '' };
    const { project } = written(study.project, [
      section(),
      paragraph(count, ' ', list(), '. Les deux tiers ', list(), '.'),
    ]);
    expect(kinds(project)).not.toContain('countDisagrees');
  });

  it('RS23: a label typed by hand needs evidence, or at least a participant', () => {
    const { project, document } = written(study.project, [
      section(),
      paragraph('Ils sont seuls (E1, E3, E7).'),
    ]);
    const found = checkResults(project, document).filter(({ place }) => place !== null);
    expect(found.map(({ kind, params }) => `${kind} ${params.participant}`)).toEqual([
      'citedWithoutEvidence E3',
      'unknownParticipant E7',
    ]);
    expect(found[0]?.fix).toMatchObject({ content: { inlines: [{ text: 'Ils sont seuls (E1, E7).' }] } });
  });

  it('RS24, RS25: a theme and a participant that are left out', () => {
    const { project } = written(study.project, [paragraph('Deux ', list(), '.')]);
    expect(kinds(project)).toEqual(['themeUnmentioned', 'participantMissing']);
  });

  it('RS27: a box is older than its section once the section prints something else', () => {
    const box: BlockContent = {
      kind: 'summary',
      basis: '',
      inlines: [textInline('Solitude – ils sont seuls.')],
    };
    const { project } = written(study.project, [
      section(),
      paragraph('Deux ', list(), '.'),
      box,
      paragraph(list(study.theme('Appui'))),
    ]);
    expect(kinds(project)).not.toContain('summaryOld');
    const gone = run(project, removeCoding, { id: study.coding(1) }).project;
    expect(kinds(gone)).toContain('summaryOld');
  });

  it('RS28: contrary voices that are not heard', () => {
    const link = { fromId: solitude, toId: study.theme('Appui'), type: 'contradicts', evidence: [] } as const;
    const linked = run(study.project, addAxialLink, link as never).project;
    const { project, document } = written(linked, [paragraph('Deux ', list(), '.')]);
    expect(
      checkResults(project, document).find(({ kind }) => kind === 'contraryVoices')?.params,
    ).toMatchObject({ participants: 'E3' });
  });
});

describe('documents', () => {
  it('RS12: are made, changed, written and removed, and come back from their file', () => {
    const plain = withGuids(study.project);
    const newId = countingIds();
    const context = { coderId: null, now: '2026-03-01T10:00:00.000Z', newId };
    const made = performCommand(
      plain,
      addResults,
      { name: 'Thèse', language: 'fr', isFromTree: true },
      context,
      1,
    );
    if (isRefusal(made)) throw new Error(made.refused);
    const file = readProjectFile('N.trame', writeProjectFile(made.project, []));
    expect(file).toMatchObject({
      project: { resultsDocuments: made.project.resultsDocuments, resultsBlocks: made.project.resultsBlocks },
    });
    const [document] = made.project.resultsDocuments.values();
    if (!document) throw new Error('No document.');
    const blocks = blocksOf(made.project, document.id);
    const moved = [blocks.at(-1), ...blocks.slice(0, -1)] as ResultsBlock[];
    const after = run(made.project, writeResults, { documentId: document.id, blocks: moved });
    expect(after.changes.changes).toHaveLength(1);
    expect(blocksOf(after.project, document.id).map(({ id }) => id)).toEqual(moved.map(({ id }) => id));
    const changed = run(after.project, changeResults, { id: document.id, patch: { numbering: 'decimal' } });
    expect(run(changed.project, removeResults, { id: document.id }).project.resultsBlocks.size).toBe(0);
    expect(
      refusalOf(after.project, addResults, { name: 'thèse', language: 'fr', isFromTree: false }).refused,
    ).toBe('resultsExist');
  });

  let sample: Project;
  beforeAll(async () => {
    sample = await sampleStudy(['results.json']);
  });

  it.each(['fr', 'en'] as const)(
    'RS8: started from the tree of the sample study (%s), it agrees with itself',
    (language) => {
      const { project } = run(sample, addResults, { name: 'Thèse', language, isFromTree: true });
      const [document] = project.resultsDocuments.values();
      if (!document) throw new Error('No document.');
      const { blocks } = printResults(project, document);
      const text = blocks
        .map((block) => {
          if (!('runs' in block) && !('lines' in block))
            return 'caption' in block ? block.caption : block.title;
          if (block.kind === 'quotes')
            return block.lines.map((runs) => runs.map((one) => one.text).join('')).join('\n');
          return block.runs.map((one) => one.text).join('');
        })
        .join('\n');
      const checked = checkDraft(project, text, 'document');
      expect(checked.quotes.length).toBeGreaterThan(80);
      expect(checked.quotes.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
      expect(checked.counts.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
      expect(checkResults(project, document).filter(({ kind }) => kind !== 'contraryVoices')).toEqual([]);
      expect(text).toContain(language === 'fr' ? '9 heures et 58 minutes' : '9 hours and 58 minutes');
    },
  );

  it('RS9: a reference follows its table', () => {
    const table: BlockContent = { kind: 'table', table: 'themes', themeId: solitude, caption: 'Solitude' };
    const reference: Inline = { kind: 'reference', blockId: 'block 1' as never };
    const { project, document } = written(study.project, [
      { ...table, caption: 'First' },
      table,
      paragraph('Voir ', reference),
    ]);
    expect(printResults(project, document).blocks[2]).toMatchObject({
      runs: [{}, { text: 'Tableau\u00a02' }],
    });
    expect(printInline(project, reference, document, () => 'Tableau\u00a0?')).toBe('Tableau\u00a0?');
  });
});
