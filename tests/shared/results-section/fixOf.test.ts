import { describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { BlockContent, Inline, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { checkResults } from '../../../shared/results-section/checks/checkResults.ts';
import { fixOf } from '../../../shared/results-section/checks/fixOf.ts';
import type { CheckKind } from '../../../shared/results-section/checks/resultsCheck.ts';
import { fixLabel } from '../../../shared/results-section/checks/resultsCheck.ts';
import { citeCoding } from '../../../shared/results-section/citedQuotes.ts';
import { blocksOf, textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, fixResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { evidenceOfTheme } from '../../../shared/results-section/evidence.ts';
import { printResults } from '../../../shared/results-section/printedDocument.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { run } from '../../helpers/runCommand.ts';

const long = 'Cette phrase est assez longue pour être citée sans peine';
const said = (who: string, ...lines: string[]) => lines.map((line) => `${who} : ${line}`);
const study = buildProject({
  coders: ['MP'],
  transcripts: {
    E1: said('E1', 'Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.', 'Six.'),
    E2: said('E2', 'Oui.', `${long}, dit E2.`),
    E3: said('E3', `${long}, dit E3.`),
    E4: said('E4', 'Rien à dire.'),
  },
  themes: ['Nuit', 'Appui', 'Ailleurs'],
  codings: [
    ...['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.', 'Six.'].map((quote) => ({
      coder: 'MP',
      in: 'E1',
      theme: 'Nuit',
      quote,
    })),
    { coder: 'MP', in: 'E2', theme: 'Nuit', quote: 'Oui.' },
    { coder: 'MP', in: 'E2', theme: 'Nuit', quote: `${long}, dit E2.` },
    { coder: 'MP', in: 'E3', theme: 'Appui', quote: `${long}, dit E3.` },
  ],
});
const [night, support] = [study.theme('Nuit'), study.theme('Appui')];
const cite = (number: number) => {
  const cited = citeCoding(study.project, study.coding(number), null);
  if (!cited) throw new Error('No coding.');
  return cited;
};
const count = (themeId = night): Inline => ({
  kind: 'count',
  evidence: evidenceOfTheme(themeId),
  form: {
    of: 'participants',
    as: 'word',
    isFeminine: false,
    isCapital: true,
    noun: { one: 'participant', many: 'participants' },
    whole: { kind: 'all' },
  },
  seen: '',
});
const paragraph = (...inlines: Inline[]): BlockContent => ({ kind: 'paragraph', inlines });

function written(contents: readonly BlockContent[], from = study.project): Project {
  const made = run(from, addResults, { name: 'Thèse', language: 'fr', isFromTree: false });
  const blocks = contents.map((content, index) => ({ id: `block ${index}` as never, content }));
  return run(made.project, writeResults, { documentId: made.about.documentId as never, blocks }).project;
}

function documentIn(project: Project): ResultsDocument {
  const [document] = project.resultsDocuments.values();
  if (!document) throw new Error('No document.');
  return document;
}

function lookAt(project: Project, kind: CheckKind, who?: string) {
  const document = documentIn(project);
  const check = checkResults(project, document).find(
    (one) => one.kind === kind && (who === undefined || one.params.participant === who),
  );
  const fix = check ? fixOf(project, document, check) : null;
  return { check, fix, label: check && fix ? fixLabel(wordsOf.fr, check, fix) : null };
}

/** The project after the click. */
function fixed(project: Project, kind: CheckKind, who?: string): Project {
  const { check, fix } = lookAt(project, kind, who);
  if (fix?.kind === 'content') {
    const id = fix.at ?? check?.blockId;
    if (!id) throw new Error('No block.');
    return run(project, fixResults, { id, content: fix.content }).project;
  }
  if (fix?.kind !== 'insert') throw new Error('No fix.');
  const blocks = blocksOf(project, documentIn(project).id);
  const at = blocks.findIndex(({ id }) => id === fix.after) + 1;
  const added = fix.contents.map((content, index) => ({ id: `new ${index}` as never, content }));
  const all = [...blocks.slice(0, at), ...added, ...blocks.slice(at)];
  return run(project, writeResults, { documentId: documentIn(project).id, blocks: all }).project;
}

const printed = (project: Project) =>
  printResults(project, documentIn(project)).blocks.map((block) =>
    'runs' in block
      ? block.runs.map(({ text }) => text).join('')
      : block.kind === 'quotes'
        ? block.lines.map((runs) => runs.map(({ text }) => text).join(''))
        : block.kind,
  );
const kinds = (project: Project) =>
  checkResults(project, documentIn(project)).map(({ kind, params }) => `${kind} ${params.participant ?? ''}`);

describe('checks that are mended by quoting somebody', () => {
  it('RS25, RS71: who never appears is quoted with what reads well, where the finding’s quotes stand', () => {
    const project = written([paragraph(count()), { kind: 'quotes', quotes: [cite(1)] }]);
    expect(lookAt(project, 'participantMissing', 'E2').label).toBe('Citer E2 sur «\u00a0Nuit\u00a0»');
    const after = fixed(project, 'participantMissing', 'E2');
    expect(printed(after)[1]).toEqual(['E1 « Un. » ;', `E2 « ${long}, dit E2. »`].map(typed));
    expect(kinds(after)).not.toContain('participantMissing E2');
  });

  it('RS71: a quote that comes in shows lines and notes as its neighbour does', () => {
    const beside = { ...cite(1), hasLines: true, hasNotes: false };
    const project = written([paragraph(count()), { kind: 'quotes', quotes: [beside] }]);
    const [, block] = blocksOf(fixed(project, 'participantMissing', 'E2'), documentIn(project).id);
    const quotes = block?.content.kind === 'quotes' ? block.content.quotes : [];
    expect(quotes.map(({ hasLines, hasNotes }) => [hasLines, hasNotes])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('RS25, RS71: without quotes below the finding they come in behind it', () => {
    const project = written([
      paragraph(count()),
      paragraph(count(support)),
      { kind: 'quotes', quotes: [cite(9)] },
    ]);
    const after = fixed(project, 'participantMissing', 'E2');
    expect(printed(after)[1]).toEqual([typed(`E2 « ${long}, dit E2. »`)]);
  });

  it('RS24, RS25, RS71: who speaks of no theme of the text gets a finding of theirs', () => {
    const project = written([paragraph(count()), { kind: 'quotes', quotes: [cite(1)] }]);
    const after = fixed(project, 'participantMissing', 'E3');
    expect(printed(after).slice(2)).toEqual([
      'Appui',
      'Un seul participant (E3).',
      [typed(`E3 « ${long}, dit E3. »`)],
    ]);
    expect(kinds(after)).not.toContain('themeUnmentioned ');
  });

  it('RS25, RS71: nobody is quoted who says nothing that is coded, or who is left out of the finding', () => {
    const without = {
      ...evidenceOfTheme(night),
      exclusions: [{ kind: 'participant', id: study.participant('E2'), reason: 'hors sujet' }] as const,
    };
    const project = written([
      paragraph({ kind: 'list', evidence: without, seen: '' }),
      paragraph(count(support)),
    ]);
    expect(lookAt(project, 'participantMissing', 'E4')).toMatchObject({ check: {}, fix: null });
    const after = fixed(project, 'participantMissing', 'E2');
    expect(printed(after)[0]).toBe('(E1)');
    expect(printed(after).indexOf('Un seul participant')).toBe(1);
  });
});

describe('one participant quoted too often', () => {
  const group = (...numbers: number[]): BlockContent => ({ kind: 'quotes', quotes: numbers.map(cite) });

  it('RS26, RS71: one quote gives way to the best of whoever is quoted least on its theme', () => {
    const project = written([paragraph(count()), group(1, 2, 3, 4, 5, 6)]);
    const { label } = lookAt(project, 'participantOverused');
    expect(label).toBe('Citer E2 plutôt que E1 sur «\u00a0Nuit\u00a0»');
    const after = fixed(project, 'participantOverused');
    expect(printed(after)[1]).toHaveLength(6);
    expect((printed(after)[1] as string[])[0]).toContain('dit E2');
    expect(kinds(after)).toContain('participantOverused E1');
    // E2 stands beside the others now, so that no quote of that group gives way again.
    expect(lookAt(after, 'participantOverused').fix).toBeNull();
  });

  it('RS26, RS71: a quote in a sentence or with cuts stays where another one can go', () => {
    const inline: Inline = { kind: 'quotes', quotes: [cite(1)] };
    const cut = { ...cite(2), marks: [{ kind: 'cut', start: 0, end: 2, text: '' } as const] };
    const project = written([paragraph(inline), { kind: 'quotes', quotes: [cut] }, group(3), group(4, 5, 6)]);
    const after = fixed(project, 'participantOverused');
    const at = printed(after).findIndex((one) => JSON.stringify(one).includes('dit E2'));
    expect(at).toBe(2);
    expect(kinds(after)).not.toContain('quoteLost E1');
  });

  it('RS71: there is no click where nobody else speaks of it', () => {
    const project = written([group(1, 2, 3, 4, 5, 6), group(7, 8)]);
    expect(lookAt(project, 'participantOverused')).toMatchObject({ check: {}, fix: null });
  });
});

it('RS28, RS71: contrary voices come in below the finding and its quotes', () => {
  const link = { fromId: night, toId: support, type: 'contradicts', evidence: [] } as const;
  const linked = run(study.project, addAxialLink, link as never).project;
  const project = written(
    [paragraph(count()), { kind: 'quotes', quotes: [cite(1)] }, paragraph(textInline('Suite.'))],
    linked,
  );
  const after = fixed(project, 'contraryVoices');
  expect(printed(after)).toEqual([
    'Deux participants',
    [typed('E1 « Un. »')],
    typed('À l’inverse, « Appui » : un seul participant (E3).'),
    'Suite.',
  ]);
  expect(kinds(after)).not.toContain('contraryVoices ');
});

/** With the spaces of French as they are printed. */
function typed(text: string): string {
  return text
    .replaceAll('« ', '«\u202f')
    .replaceAll(' »', '\u202f»')
    .replaceAll(' ;', '\u202f;')
    .replaceAll(' : ', '\u00a0: ')
    .replaceAll(/(E\d) «/gu, '$1\u00a0«');
}
