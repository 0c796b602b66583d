import { beforeAll, describe, expect, it } from 'vitest';
import type { Project } from '../../../shared/project/project.ts';
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { blocksOf, textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults } from '../../../shared/results-section/editResults.ts';
import { bringBackResults } from '../../../shared/results-section/round-trip/bringBackResults.ts';
import {
  broughtBack,
  edited,
  fileName,
  paragraphWith,
  withoutMarks,
  wordOf,
} from '../../helpers/editedWord.ts';
import { paragraph as wordParagraph } from '../../helpers/officeBuilder.ts';
import {
  came,
  contents,
  contentsOf,
  count,
  paragraph,
  withContent,
  written,
} from '../../helpers/roundTripStudy.ts';
import { run } from '../../helpers/runCommand.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

let project: Project;
let document: ResultsDocument;
let word: Uint8Array;
beforeAll(async () => {
  ({ project, document } = written(contents));
  word = await wordOf(project, document);
});

const back = async (edit: (body: string) => string, decisions = {}, now = project) =>
  broughtBack(now, document, edited(word, edit), decisions);
const stored = (now = project) => blocksOf(now, document.id);

describe('a file that comes back as it went', () => {
  it('RS80: changes nothing, with marks and without', async () => {
    for (const bytes of [word, withoutMarks(word)]) {
      const returned = await broughtBack(project, document, bytes);
      expect(returned.changes).toMatchObject([]);
      expect(returned.conflicts).toEqual([]);
      expect(contentsOf(returned.blocks)).toEqual(contentsOf(stored()));
    }
    expect((await broughtBack(project, document, word)).isUnmarked).toBe(false);
    expect((await broughtBack(project, document, withoutMarks(word))).isUnmarked).toBe(true);
  });

  it('RS80: holds no words beside those that are printed', () => {
    const without = edited(word, (body) => body.replaceAll('poids', 'fardeau'));
    expect(new TextDecoder('latin1').decode(without)).not.toContain('poids');
  });

  it('RS80: changes nothing of a whole study', async () => {
    const made = run(await sampleStudy(['results.json']), addResults, {
      name: 'Résultats',
      language: 'fr',
      isFromTree: true,
    });
    const [whole] = made.project.resultsDocuments.values();
    if (!whole) throw new Error('No document.');
    const returned = await broughtBack(made.project, whole, await wordOf(made.project, whole));
    expect([returned.changes, returned.conflicts, returned.name]).toEqual([[], [], null]);
    expect(contentsOf(returned.blocks)).toEqual(contentsOf(blocksOf(made.project, whole.id)));
  });
});

describe('prose', () => {
  it('RS82: is taken into its block, evidence live in it', async () => {
    const returned = await back((body) => body.replace(' parlent de la nuit ', ' évoquent la nuit noire '));
    expect(returned.conflicts).toEqual([]);
    expect(returned.changes).toMatchObject([
      {
        kind: 'changed',
        before: expect.stringContaining('parlent de la nuit (E1, E2)'),
        after: expect.stringContaining('évoquent la nuit noire (E1, E2)'),
      },
    ]);
    const [, finding] = contents;
    if (finding?.kind !== 'paragraph') throw new Error('No finding.');
    const inlines = [count, textInline(' évoquent la nuit noire '), ...finding.inlines.slice(2)];
    expect(came(returned.blocks)).toEqual(withContent({ 1: { kind: 'paragraph', inlines } }));
  });

  it('RS82: keeps bold, takes new italics, and the look of a box', async () => {
    const returned = await back((body) =>
      body
        .replace('on décide seul.', 'on décide toujours seul.')
        .replace(
          /<w:r>(<w:t xml:space="preserve">)Ils en parlent comme d’un poids\.<\/w:t><\/w:r>/u,
          '<w:r>$1Ils en parlent </w:t></w:r><w:r><w:rPr><w:i/></w:rPr>$1comme d’un poids.</w:t></w:r>',
        ),
    );
    const changed = {
      3: paragraph('Ils en parlent ', textInline('comme d’un poids.', { isItalic: true })),
      4: {
        kind: 'summary',
        basis: '',
        inlines: [textInline('Solitude – ', { isBold: true }), textInline('on décide toujours seul.')],
      },
    } as const;
    expect(came(returned.blocks)).toEqual(withContent(changed));
  });

  it('RS81: is added, removed, moved, split and joined', async () => {
    const finding = (body: string) => paragraphWith(body, 'comme d’un poids');
    const added = await back((body) =>
      body.replace(finding(body), (one) => `${one}${wordParagraph('Ajouté par la directrice.')}`),
    );
    expect(added.changes).toMatchObject([{ kind: 'added', before: '', after: 'Ajouté par la directrice.' }]);
    expect(came(added.blocks)).toEqual([
      ...withContent({}).slice(0, 4),
      paragraph('Ajouté par la directrice.'),
      ...withContent({}).slice(4),
    ]);
    const removed = await back((body) => body.replace(finding(body), ''));
    expect(removed.changes).toMatchObject([
      { kind: 'removed', before: 'Ils en parlent comme d’un poids.', after: '' },
    ]);
    expect(came(removed.blocks)).toEqual(withContent({}).filter((_, index) => index !== 3));
    const moved = await back((body) => {
      const one = finding(body);
      const first = paragraphWith(body, 'parlent de la nuit');
      return body.replace(one, '').replace(first, one + first);
    });
    expect(moved.changes.map(({ kind, after }) => [kind, after])).toEqual([
      ['moved', 'Ils en parlent comme d’un poids.'],
    ]);
    const split = await back((body) =>
      body.replace(
        'Ils en parlent comme',
        '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Ils en parlent comme',
      ),
    );
    expect(came(split.blocks).filter(({ kind }) => kind === 'paragraph')).toHaveLength(3);
    expect(split.conflicts).toEqual([]);
  });

  it('RS81: keeps evidence live in a paragraph that swallowed another', async () => {
    const returned = await back((body) => {
      const second = paragraphWith(body, 'parlent de la nuit');
      const runs = second.slice(second.indexOf('</w:pPr>') + 8, -'</w:p>'.length);
      const first = paragraphWith(body, 'comme d’un poids');
      return body.replace(second, '').replace(first, first.replace('</w:p>', `${runs}</w:p>`));
    });
    const joined = came(returned.blocks).find(
      (one) => 'inlines' in one && one.inlines.some(({ kind }) => kind === 'list'),
    );
    expect(joined && 'inlines' in joined ? joined.inlines.map(({ kind }) => kind) : []).toEqual([
      'text',
      'count',
      'text',
      'list',
      'text',
      'text',
      'text',
    ]);
    expect(returned.conflicts).toEqual([]);
  });

  it('RS81: reads tracked changes as accepted, and says how many are open', async () => {
    const returned = await back((body) =>
      body.replace(
        /<w:r><w:t xml:space="preserve">Ils en parlent comme d’un poids\.<\/w:t><\/w:r>/u,
        '<w:r><w:t xml:space="preserve">Ils en parlent comme d’</w:t></w:r>' +
          '<w:del w:id="901" w:author="D"><w:r><w:delText>un poids</w:delText></w:r></w:del>' +
          '<w:ins w:id="902" w:author="D"><w:r><w:t>une charge</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>',
      ),
    );
    expect(came(returned.blocks)).toEqual(
      withContent({ 3: paragraph('Ils en parlent comme d’une charge.') }),
    );
    expect(returned.tracked).toBe(2);
  });

  it('RS81: takes another level of a heading, its caption and its title', async () => {
    const returned = await back((body) =>
      body
        .replace(
          /<w:pStyle w:val="Heading1"\/>(?=(?:(?!<\/w:p>).)*La solitude<)/su,
          '<w:pStyle w:val="Heading2"/>',
        )
        .replace('thème par thème<', 'par sous-thème<')
        .replace('>Thèse<', '>Thèse relue<'),
    );
    const [head] = contents;
    const table = { ...contents[5], caption: 'La solitude, par sous-thème' } as BlockContent;
    expect(came(returned.blocks)).toEqual(
      withContent({ 0: { ...head, level: 2 } as BlockContent, 5: table }),
    );
    expect(returned.name).toBe('Thèse relue');
    const done = run(project, bringBackResults, {
      documentId: document.id,
      blocks: returned.blocks,
      name: returned.name,
      file: fileName,
    });
    expect(done.project.resultsDocuments.get(document.id)?.name).toBe('Thèse relue');
    expect(came(stored(done.project))).toEqual(came(returned.blocks));
  });
});
