import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeProjectFile } from '../../../shared/project-file/writeProjectFile.ts';
import { type BuiltCommandLine, buildCommandLine } from '../../helpers/builtCommandLine.ts';
import { withGuids } from '../../helpers/guids.ts';
import { buildOdt } from '../../helpers/odfBuilder.ts';
import { buildDocx, paragraph, run } from '../../helpers/officeBuilder.ts';
import { buildPdf, setLines } from '../../helpers/pdfBuilder.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { smallStudy } from '../../helpers/smallStudy.ts';

let trame: BuiltCommandLine;
const folder = mkdtempSync(path.join(os.tmpdir(), 'trame é '));
const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(async () => {
  trame = await buildCommandLine();
  write('étude.trame', writeProjectFile(withGuids(smallStudy), []));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sentences = [
  'Peur de l’erreur',
  'Trois participants craignaient de se tromper (E1, E3, E5, E8).',
  'L’une refaisait ses calculs : « J’avais peur de me tromper d’une virgule » (E1, l. 4).',
  '(E5 « Je dors à moitié, comme un chat » ; E6 « Je dors à moitié, comme un chat »)',
];

async function check(file: string, ...words: string[]) {
  const called = await trame.call('check', at('étude.trame'), file, ...words);
  return { ...called, json: words.includes('--json') ? JSON.parse(called.output || 'null') : null };
}

describe('check', () => {
  it('DC1, DC16, DC22, DC25: answers as the contract says', async () => {
    const before = readFileSync(at('étude.trame'));
    const { code, json, errors } = await check(write('a.txt', sentences.join('\n')), '--json');
    expect([code, errors]).toEqual([0, '']);
    expect(json.quotes).toHaveLength(3);
    expect(json.quotes[0]).toMatchObject({
      paragraph: 3,
      participant: 'E1',
      quote: 'J’avais peur de me tromper d’une virgule',
      verdict: 'exact',
      closest: 'J’avais peur de me tromper d’une virgule',
      score: 1,
      where: { transcript: 'E1', participant: 'E1' },
      changes: [],
      onlyHesitations: false,
    });
    expect(json.quotes[0].where.lines).toHaveLength(2);
    expect(json.quotes[2]).toMatchObject({
      paragraph: 4,
      participant: 'E6',
      verdict: 'wrong participant',
      where: { participant: 'E5' },
    });
    expect(json.counts.slice(0, 1)).toEqual([
      {
        paragraph: 2,
        sentence: sentences[1],
        written: 'Trois participants',
        says: 3,
        listed: ['E1', 'E3', 'E5', 'E8'],
        verdict: 'disagrees',
      },
    ]);
    expect(json.participants).toEqual([{ paragraph: 2, list: ['E1', 'E3', 'E5', 'E8'], unknown: [] }]);
    expect(json.themes).toEqual([
      {
        paragraph: 1,
        heading: 'Peur de l’erreur',
        theme: ['Vécu', 'Peur de l’erreur'],
        missing: [],
        extra: [{ paragraph: 2, participant: 'E5' }],
        contrary: [],
      },
    ]);
    expect(json.summary).toMatchObject({
      paragraphs: 4,
      quotes: { all: 3, exact: 2, edited: 0, wrongParticipant: 1, notFound: 0 },
      counts: { all: 2, agrees: 1, disagrees: 1, unclear: 0 },
      problems: 3,
    });
    expect(readFileSync(at('étude.trame')).equals(before)).toBe(true);
  });

  it('DC26: prints one line a problem, what is written and what is true, in either language', async () => {
    const file = write('b.txt', sentences.join('\n'));
    const english = (await check(file, '--lang', 'en')).output.trimEnd().split('\n');
    expect(english[0]).toBe(
      'Paragraph 2: “Trois participants”, but the list names 4 participants (E1, E3, E5, E8)',
    );
    expect(english[1]).toContain('Paragraph 2: E5 is listed under “Peur de l’erreur” without any coding');
    expect(english[2]).toMatch(
      /^Paragraph 4: “Je dors à moitié, comme un chat” \(E6\) is said by somebody else \(E5, l\. \d/u,
    );
    expect(english.at(-1)).toBe('3 problems.');
    const french = (await check(file, '--lang', 'fr')).output.trimEnd().split('\n');
    expect(french[0]).toBe(
      'Paragraphe 2\u00a0: «\u00a0Trois participants\u00a0», mais la liste nomme 4 participants (E1, E3, E5, E8)',
    );
    expect(french.at(-1)).toBe('3 problèmes.');
  });

  it('DC26: says so where nothing is wrong, and where there is nothing', async () => {
    const right = await check(write('c.txt', 'Deux en parlaient (E1, E3).'), '--lang', 'en');
    expect(right.output.trimEnd().split('\n').at(-1)).toBe('Nothing disagrees with the transcripts.');
    const none = await check(write('d.txt', 'Rien à dire.'), '--lang', 'en');
    expect([none.code, none.output.trim()]).toEqual([
      0,
      'The chapter holds no quotation and no list of participants.',
    ]);
  });

  it('DC26: shows the closest passage and what was changed', async () => {
    const { output } = await check(
      write('e.txt', '« Je dors à moitié, comme un chien » (E5)'),
      '--lang',
      'en',
    );
    expect(output).toContain(
      'stands in no transcript; closest is “Je dors à moitié, comme un chat,” (E5, l. ',
    );
    expect(output).toContain('85% alike); “chien” for “chat,”');
  });

  it.each([
    ['.md', () => sentences.map((one, index) => (index === 0 ? `## I. A. ${one}` : one)).join('\n\n')],
    ['.docx', () => buildDocx(sentences.map((one) => paragraph(one)).join(''))],
    ['.odt', () => buildOdt(sentences.map((one) => `<text:p>${one}</text:p>`).join(''))],
    [
      '.rtf',
      () => String.raw`{\rtf1\ansi\ansicpg1252 ${sentences.map((one) => rtf(one)).join('\\par ')}\par}`,
    ],
    [
      '.pdf',
      // The test's PDFs know Latin 1 only.
      () => buildPdf([{ words: setLines(sentences.flatMap((one) => [one.replaceAll('’', "'"), '', ''])) }]),
    ],
  ])('DC1: a chapter in %s says the same', async (extension, make) => {
    const { json } = await check(write(`f${extension}`, make()), '--json');
    expect(json.summary).toMatchObject({
      quotes: { all: 3, exact: 2, wrongParticipant: 1 },
      counts: { disagrees: 1 },
      extra: 1,
    });
  });

  it('DC1: of a Word file footnotes and text boxes count, insertions do, deletions and comments do not', async () => {
    const note =
      '<w:footnote w:id="2"><w:p><w:r><w:t>« Je dors à moitié, comme un chat » (E5)</w:t></w:r></w:p></w:footnote>';
    const box =
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>' +
      `${paragraph('« je rentre à vélo par le canal » (E6)')}</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const body =
      `<w:p>${run('Trois participants (E1, E3')}<w:ins>${run(', E5')}</w:ins>` +
      `<w:del><w:r><w:delText>, E8</w:delText></w:r></w:del>${run(') le disaient.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${box}`;
    const { json } = await check(write('g.docx', buildDocx(body, { footnotes: note })), '--json');
    expect(json.counts).toMatchObject([{ listed: ['E1', 'E3', 'E5'], verdict: 'agrees' }]);
    expect(
      json.quotes
        .map(
          ({ participant, verdict }: { participant: string; verdict: string }) => `${participant} ${verdict}`,
        )
        .sort(),
    ).toEqual(['E5 exact', 'E6 exact']);
  });

  it('CL2, CL8, DC26: what cannot be checked is said by name and reason', async () => {
    expect(await trame.call('check', at('étude.trame'), '--lang', 'en')).toMatchObject({
      code: 2,
      output: '',
    });
    const missing = await check(at('missing.docx'), '--lang', 'en');
    expect([missing.code, missing.errors]).toEqual([1, expect.stringContaining('missing.docx')]);
    const table = await check(write('h.xlsx', 'x'), '--lang', 'en');
    expect([table.code, table.errors]).toEqual([1, expect.stringContaining('“h.xlsx” cannot be checked')]);
    const broken = await check(write('i.docx', 'no zip'), '--lang', 'en', '--json');
    expect([broken.code, broken.output, broken.errors]).toEqual([1, '', expect.stringContaining('i.docx')]);
    write('leer.trame', writeProjectFile(withGuids(buildProject({}).project), []));
    const empty = await trame.call('check', at('leer.trame'), at('a.txt'), '--lang', 'en');
    expect([empty.code, empty.errors]).toEqual([
      1,
      expect.stringContaining('the project has no participant yet'),
    ]);
  });
});

/** Letters beyond ASCII as RTF writes them. */
function rtf(text: string): string {
  return text.replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`);
}
