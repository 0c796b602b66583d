import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../../shared/docx-export/exportDocument.ts';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import type { MemoId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { type ExportKind, type ExportOptions, exportKinds } from '../../../shared/tables/exportOptions.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const now = '2026-03-01T10:00:00.000Z';
const long = 'Le téléphone sonne encore et toujours, je réponds, je note, et je ne dors plus.';
const study = buildProject({
  name: 'Gardes & <nuits>',
  coders: ['MP', 'JD'],
  transcripts: {
    E2: ['MP : Et la nuit ?', `E2 : On est seule \u0001👩🏽‍⚕️. ${long}`, 'MP : Seule ?', 'E2 : Oui.'],
    'E10 bis': ['E10 : Moi, je dors.'],
  },
  axes: ['Vécu'],
  themes: ['Vécu > Solitude > Noire', 'Vécu > Sommeil'],
  codings: [
    { coder: 'MP', in: 'E2', theme: 'Vécu > Solitude', lines: ['2', '4'] },
    { coder: 'JD', in: 'E2', theme: 'Vécu > Solitude > Noire', quote: 'On est seule', comment: 'a & b' },
    { coder: 'MP', in: 'E10 bis', theme: 'Vécu > Sommeil', quote: 'je dors' },
  ],
});

interface Written {
  readonly xml: string;
  readonly styles: string;
  readonly text: string;
  readonly table: readonly (readonly string[])[];
  readonly bytes: Uint8Array;
}

async function write(
  what: ExportKind,
  changes: Partial<ExportOptions> = {},
  project: Project = study.project,
): Promise<Written> {
  const options = {
    language: 'fr',
    coderId: null,
    themeId: null,
    by: 'participant',
    unit: 'presence',
  } as const;
  const bytes = await exportDocument(project, what, { ...options, ...changes }, now);
  const parts = unzipSync(bytes);
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  const source = readSourceText('d.docx', bytes);
  const table = readTable('d.docx', bytes);
  return {
    xml: part('word/document.xml'),
    styles: part('word/styles.xml'),
    text: isRefusal(source) ? '' : source.text,
    table: isRefusal(table) ? [] : [table, ...(table.document?.further ?? [])].flatMap(({ rows }) => rows),
    bytes,
  };
}

describe('Word documents', () => {
  it.each(exportKinds)('EX14: %s opens, and every style that it uses is there', async (what) => {
    const { xml, styles, text } = await write(what);
    expect(text).not.toBe('');
    for (const [, style] of xml.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g))
      expect(styles).toContain(`w:styleId="${style}"`);
  });

  it.each(exportKinds)('%s of an empty project says that there is nothing', async (what) => {
    const { text } = await write(what, {}, buildProject({}).project);
    expect(text).toContain('Il n’y a encore rien à montrer.');
  });

  it.each([
    ['fr', 'fr-FR'],
    ['en', 'en-GB'],
  ] as const)('EX14: in %s Word checks spelling in %s', async (language, code) => {
    expect((await write('codings', { language })).styles).toContain(`<w:lang w:val="${code}"`);
  });

  it('EX14: the matrix stands on landscape pages, with a repeated heading row', async () => {
    const { xml, table } = await write('matrix');
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(xml).toContain('<w:tblHeader/>');
    expect(table).toEqual([
      ['Thème', 'E2', 'E10', 'Tous'],
      ['Vécu', '●', '●', '2'],
      ['Solitude', '●', '', '1'],
      ['Noire', '●', '', '1'],
      ['Sommeil', '', '●', '1'],
    ]);
  });

  it('EX6: a matrix of many participants goes on in further tables', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `E${index + 1}`);
    const transcripts = Object.fromEntries(names.map((name) => [name, [`${name} : Oui.`]]));
    const many = buildProject({ coders: ['MP'], transcripts, themes: ['Vécu'] });
    const { xml, text } = await write('matrix', {}, many.project);
    expect(xml.match(/<w:tbl>/g)?.length).toBe(4);
    for (const name of names) expect(text).toContain(name);
  });

  it('EX15: codings stand by theme, with headings by level and typeset quotes', async () => {
    const { xml, text, table } = await write('codings');
    expect(headings(xml)).toEqual(['1 Vécu', '2 Solitude', '3 Noire', '2 Sommeil']);
    expect(table).toEqual([
      ['Participant', 'Entretien', 'Lignes', 'Verbatim', 'Commentaire', 'Codeur', 'Début', 'Fin'],
      [
        'E2',
        'E2',
        '2–4',
        `«\u00a0On est seule 👩🏽‍⚕️. ${long} [MP\u00a0: Seule ?]\u00a0»`,
        '',
        'MP',
        '23',
        '136',
      ],
      ['E2', 'E2', '2', '«\u00a0On est seule\u00a0»', 'a & b', 'JD', '23', '35'],
      ['E10', 'E10 bis', '1', '«\u00a0je dors\u00a0»', '', 'MP', '11', '18'],
    ]);
    expect(text).toContain('a & b');
    expect(text).toContain('3 codages, 2 participants (E2, E10)');
  });

  it('EX15: columns that nothing needs are left out, and the headings above a chosen theme stay', async () => {
    const themeId = study.theme('Vécu > Solitude > Noire');
    expect(headings((await write('codings', { themeId })).xml)).toEqual(['1 Vécu', '2 Solitude', '3 Noire']);
    const { table } = await write('codings', { coderId: study.coder('JD'), language: 'en' });
    expect(table).toEqual([
      ['Participant', 'Lines', 'Quote', 'Comment', 'Coder', 'Start', 'End'],
      ['E2', '2', '“On est seule”', 'a & b', 'JD', '23', '35'],
    ]);
  });

  it('EX16: transcripts have one row a stored line and themes in the margin', async () => {
    const { table, text } = await write('transcripts');
    expect(table.map(([number, speaker]) => [number, speaker])).toEqual([
      ['', 'Locuteur'],
      ['1', 'MP'],
      ['2', 'E2'],
      ['3', ''],
      ['4', 'MP'],
      ['5', 'E2'],
      // The second interview has the same headings: a reader takes it for the same table.
      ['1', 'E10'],
    ]);
    expect(table.slice(1, -1).map((row) => row[3])).toEqual(['', '2–4 MP Solitude', '2 JD Noire', '', '']);
    expect(text).toContain('Moi, je dors.');
  });

  it('EX19: memos stand by what they are about, with lists, formats and places', async () => {
    const coding = [...study.project.codings.values()].find(({ quote }) => quote === 'je dors');
    const run = (words: string, isBold = false) => ({ text: words, isBold, isItalic: false, link: null });
    const memo = {
      id: 'm' as MemoId,
      target: { table: 'themes', id: study.theme('Vécu > Sommeil') },
      coderId: study.coder('MP'),
      createdAt: now,
      changedAt: now,
      body: [
        { type: 'paragraph', runs: [run('Dormir '), run('vraiment', true)] },
        { type: 'number', runs: [run('un')] },
        { type: 'number', runs: [run('deux')] },
        { type: 'bullet', runs: [{ ...run('voir'), link: coding?.id ?? null }] },
        { type: 'number', runs: [run('un encore')] },
      ],
    } as const;
    const { xml, text } = await write('memos', {}, { ...study.project, memos: new Map([[memo.id, memo]]) });
    expect(headings(xml)).toEqual(['1 Thèmes', '2 Vécu &gt; Sommeil']);
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">vraiment</w:t></w:r>');
    expect([...xml.matchAll(/<w:numId w:val="(\d)"\/>/g)].map(([, list]) => list)).toEqual([
      '2',
      '2',
      '1',
      '3',
    ]);
    expect(text).toContain('MP · 1 mars 2026\nDormir vraiment\nun\ndeux\nvoir (E10, ligne 1)');
  });

  it('EX17: is the same for the same project and time', async () => {
    expect((await write('codebook')).bytes).toEqual((await write('codebook')).bytes);
  });
});

function headings(xml: string): string[] {
  const found = xml.matchAll(
    /<w:pStyle w:val="Heading(\d)"\/><\/w:pPr><w:r><w:t xml:space="preserve">([^<]*)/g,
  );
  return [...found].map(([, level, name]) => `${level} ${name}`);
}
