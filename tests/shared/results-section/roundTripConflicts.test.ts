import { beforeAll, describe, expect, it } from 'vitest';
import { recode } from '../../../shared/coding/recode.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { blocksOf } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { nameDecision } from '../../../shared/results-section/round-trip/returnedConflict.ts';
import { broughtBack, edited, refusedBack, wordOf } from '../../helpers/editedWord.ts';
import { buildDocx, paragraph as wordParagraph } from '../../helpers/officeBuilder.ts';
import {
  came,
  contents,
  contentsOf,
  list,
  paragraph,
  quote,
  study,
  withContent,
  written,
} from '../../helpers/roundTripStudy.ts';
import { run } from '../../helpers/runCommand.ts';

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

describe('what is left out', () => {
  const edits: Record<string, (body: string) => string> = {
    changed: (body) => body.replace('comme d’un poids', 'comme d’un fardeau'),
    removed: (body) => body.replace(/<w:p>(?:(?!<\/w:p>).)*comme d’un poids.*?<\/w:p>/su, ''),
    added: (body) => body.replace('<w:sectPr', `${wordParagraph('Une phrase de plus.')}<w:sectPr`),
    moved: (body) => {
      const [one = ''] = /<w:p>(?:(?!<\/w:p>).)*comme d’un poids.*?<\/w:p>/su.exec(body) ?? [];
      return body.replace(one, '').replace('<w:sectPr', `${one}<w:sectPr`);
    },
  };

  it.each(Object.keys(edits))('RS86: what was %s is as it was where it is left out', async (kind) => {
    const edit = edits[kind] ?? String;
    const shown = await back(edit);
    expect(shown.changes.map((one) => one.kind)).toEqual([kind]);
    const left = await back(edit, { [shown.changes[0]?.key ?? '']: 'keep' });
    expect(left.changes).toEqual([]);
    expect(left.blocks.map(({ id, content }) => ({ id, content }))).toEqual(
      stored().map(({ id, content }) => ({ id, content })),
    );
  });

  it('RS86: the others are taken, and a paragraph that was moved and changed may stay with its new words', async () => {
    const edit = (body: string) =>
      edits.moved?.(edits.changed?.(body) ?? '').replace('décide', 'tranche') ?? '';
    const moved = (body: string) =>
      edit(body).replace(/(<w:p>(?:(?!<\/w:p>).)*fardeau.*?<\/w:p>)(.*)<w:sectPr/su, '$2$1<w:sectPr');
    const shown = await back(moved);
    expect(shown.changes.map((one) => one.kind)).toEqual(['changed', 'changed', 'moved']);
    const left = await back(moved, { [shown.changes[2]?.key ?? '']: 'keep' });
    expect(left.blocks.map(({ id }) => id)).toEqual(stored().map(({ id }) => id));
    expect(came(left.blocks)[3]).toEqual(paragraph('Ils en parlent comme d’un fardeau.'));
    expect(left.changes.map((one) => one.kind)).toEqual(['changed', 'changed']);
  });

  it('RS86: quotes that a sentence parted are one change: none is lost or comes twice, whatever is left out', async () => {
    const edit = (body: string) => {
      const [, second = ''] =
        /(<w:p>(?:(?!<\/w:p>).)*Personne ne répond, jamais.*?<\/w:p>)/su.exec(body) ?? [];
      return body.replace(second, `${wordParagraph('Et plus loin :')}${second}`);
    };
    const shown = await back(edit);
    expect(shown.changes.map(({ kind, after }) => [kind, after.split('\n').length])).toEqual([
      ['changed', 2],
      ['added', 1],
    ]);
    const quotesOf = async (...left: number[]) => {
      const keys = left.map((at) => [shown.changes[at]?.key ?? '', 'keep'] as const);
      const { blocks } = await back(edit, Object.fromEntries(keys));
      return came(blocks).flatMap((one) => (one.kind === 'quotes' ? one.quotes : []));
    };
    for (const left of [[], [0], [1], [0, 1]]) expect(await quotesOf(...left)).toEqual([quote(1), quote(2)]);
  });

  it('RS86: another title too', async () => {
    const edit = (body: string) => body.replace('>Thèse<', '>Thèse relue<');
    expect((await back(edit)).name).toBe('Thèse relue');
    expect((await back(edit, { [nameDecision]: 'keep' })).name).toBe(null);
  });
});

describe('evidence', () => {
  it('RS83: a changed list, count, quote or table is a conflict, kept or taken as words', async () => {
    const edit = (body: string) =>
      body
        .replace('>(E1, E2)<', '>(E1, E2, E9)<')
        .replace('on est seule', 'on est bien seule')
        .replace('>E1, E2<', '>E1<');
    const kept = await back(edit);
    expect(kept.conflicts.map(({ kind }) => kind)).toEqual(['list', 'quote', 'table']);
    expect(kept.conflicts[0]).toMatchObject({ here: '(E1, E2)', there: '(E1, E2, E9)' });
    expect(kept.changes).toEqual([]);
    expect(came(kept.blocks)).toEqual(withContent({}));
    const all = Object.fromEntries(kept.conflicts.map(({ key }) => [key, 'take'] as const));
    const taken = await back(edit, all);
    const inlines = came(taken.blocks).flatMap((one) => ('inlines' in one ? one.inlines : []));
    expect(inlines.some(({ kind }) => kind === 'list')).toBe(false);
    const words = inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('');
    expect(words).toContain('parlent de la nuit (E1, E2, E9), et le disent');
    expect(words).toContain('bien seule');
    expect(came(taken.blocks).find(({ kind }) => kind === 'quotes')).toEqual({
      kind: 'quotes',
      quotes: [quote(2)],
    });
  });

  it('RS83: typed anew without its mark, or taken out, it is a conflict too', async () => {
    const unmarked = (body: string) =>
      body.replace(
        /<w:bookmarkStart w:id="(\d+)" w:name="_TrameRE[^"]*"\/>(<w:r>(?:(?!<\/w:r>).)*\(E1, E2\)<\/w:t><\/w:r>)<w:bookmarkEnd w:id="\1"\/>/su,
        (_, _id, run: string) => run.replace('(E1, E2)', '(E1)'),
      );
    const returned = await back(unmarked);
    expect(returned.conflicts).toMatchObject([{ kind: 'list', here: '(E1, E2)', there: '(E1)' }]);
    expect(came(returned.blocks)).toEqual(withContent({}));
    const out = (body: string) => unmarked(body).replace('(E1)', '');
    const gone = await back(out);
    expect(gone.conflicts).toMatchObject([{ kind: 'list', here: '(E1, E2)', there: '' }]);
    const [conflict] = gone.conflicts;
    const taken = await back(out, { [conflict?.key ?? '']: 'take' });
    expect(came(taken.blocks)[1]).not.toEqual(withContent({})[1]);
    expect(taken.changes.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('RS83: that follows a recoding is no conflict, and prose beside it is taken', async () => {
    const recoded = run(project, recode, {
      id: study.coding(3),
      themeId: study.theme('Solitude'),
    }).project;
    const returned = await back(
      (body) => body.replace(' parlent de la nuit ', ' évoquent la nuit '),
      {},
      recoded,
    );
    expect(returned.conflicts).toEqual([]);
    expect(returned.changes.map(({ kind }) => kind)).toEqual(['changed']);
    expect(returned.changes[0]?.after).toContain('(E1, E2)');
    const finding = came(returned.blocks)[1];
    expect(finding && 'inlines' in finding ? finding.inlines[2] : null).toEqual(list);
  });

  it('RS84: words changed on both sides are a conflict, on one side only none', async () => {
    const blocks = stored().map((block, index) =>
      index === 3 ? { ...block, content: paragraph('Ils en parlent comme d’une charge.') } : block,
    );
    const here = run(project, writeResults, { documentId: document.id, blocks }).project;
    const untouched = await broughtBack(here, document, word);
    expect([untouched.changes, untouched.conflicts]).toEqual([[], []]);
    const edit = (body: string) => body.replace('d’un poids', 'd’un fardeau');
    const both = await back(edit, {}, here);
    expect(both.conflicts).toMatchObject([
      {
        kind: 'words',
        here: 'Ils en parlent comme d’une charge.',
        there: 'Ils en parlent comme d’un fardeau.',
      },
    ]);
    expect(came(both.blocks)[3]).toEqual(paragraph('Ils en parlent comme d’une charge.'));
    const taken = await back(edit, { [both.conflicts[0]?.key ?? '']: 'take' }, here);
    expect(came(taken.blocks)[3]).toEqual(paragraph('Ils en parlent comme d’un fardeau.'));
  });

  it('RS84: what was written or taken out in Trame since stays so', async () => {
    const more = [...stored(), { id: 'new block' as never, content: paragraph('Écrit depuis.') }].filter(
      (_, index) => index !== 3,
    );
    const here = run(project, writeResults, { documentId: document.id, blocks: more }).project;
    const returned = await broughtBack(here, document, word);
    expect([returned.changes, returned.conflicts]).toEqual([[], []]);
    expect(contentsOf(returned.blocks)).toEqual(contentsOf(stored(here)));
    const revived = await back((body) => body.replace('d’un poids', 'd’un fardeau'), {}, here);
    expect(revived.conflicts).toMatchObject([
      { kind: 'revived', there: 'Ils en parlent comme d’un fardeau.' },
    ]);
  });
});

describe('files that are none of ours', () => {
  it('RS85: are refused with the reason', async () => {
    const other = written([paragraph('Tout autre chose, écrite ailleurs.')]);
    const foreign = await wordOf(other.project, other.document);
    expect((await refusedBack(project, document, foreign)).refused).toBe('returnedForeign');
    expect((await refusedBack(project, document, buildDocx(wordParagraph('Bonjour à tous.')))).refused).toBe(
      'returnedUnknown',
    );
    expect((await refusedBack(project, document, new TextEncoder().encode('no zip'))).refused).toBe(
      'isAnotherFormat',
    );
    const withDtd = edited(word, (body) =>
      body.replace('<w:document', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document'),
    );
    expect((await refusedBack(project, document, withDtd)).refused).toBe('xmlHasDoctype');
    const two = run(project, addResults, { name: 'Article', language: 'fr', isFromTree: false }).project;
    const article = [...two.resultsDocuments.values()].find(({ name }) => name === 'Article');
    if (!article) throw new Error('No article.');
    expect(await refusedBack(two, article, word)).toMatchObject({
      refused: 'returnedOther',
      params: { name: 'Thèse' },
    });
  });
});
