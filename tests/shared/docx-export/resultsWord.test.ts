import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { type ResultsFormat, writeResultsFile } from '../../../shared/exports/writeResults.ts';
import { parseXml } from '../../../shared/files/parseXml.ts';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import type { Project } from '../../../shared/project/project.ts';
import {
  annexKinds,
  type BlockContent,
  type ResultsDocument,
} from '../../../shared/project/resultsRecords.ts';
import { blocksOf, textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { run } from '../../helpers/runCommand.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

/** The eight bytes that every picture of this format begins with. */
const tinyPng = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const now = '2026-03-01T10:00:00.000Z';
let project: Project;
let document: ResultsDocument;
let parts: Record<string, string>;
let bytes: Uint8Array;

beforeAll(async () => {
  const made = run(await sampleStudy(['results.json']), addResults, {
    name: 'Thèse & <nuits>',
    language: 'fr',
    isFromTree: true,
  });
  const [first] = made.project.resultsDocuments.values();
  if (!first) throw new Error('No document.');
  const blocks = blocksOf(made.project, first.id);
  const table = blocks.findLast(({ content }) => content.kind === 'table');
  const added: BlockContent[] = [
    {
      kind: 'summary',
      basis: '',
      inlines: [textInline('Solitude – ', { isBold: true }), textInline('on décide seul.')],
    },
    {
      kind: 'conclusion',
      basis: '',
      inlines: [
        textInline('La nuit isole.'),
        { kind: 'footnote', text: 'Voir "Nuits" & <jours> !' },
        { kind: 'footnote', text: '  ' },
      ],
    },
    {
      kind: 'paragraph',
      inlines: [
        textInline('Voir '),
        { kind: 'reference', blockId: table?.id as never },
        { kind: 'footnote', text: 'Seconde.' },
      ],
    },
    { kind: 'paragraph', inlines: [textInline('  ')] },
    { kind: 'figure', wish: { what: 'saturation', hasBand: false }, caption: '', alt: '' },
    {
      kind: 'figure',
      wish: { what: 'tree', coderId: null },
      caption: 'Arbre & <thèmes>',
      alt: 'Un "arbre".',
    },
    {
      kind: 'figure',
      wish: { what: 'map', mapId: 'gone' as never, coderId: null },
      caption: 'Carte',
      alt: '',
    },
    {
      kind: 'paragraph',
      inlines: [textInline('Voir '), { kind: 'reference', blockId: 'added 5' as never, of: 'figure' }],
    },
    ...annexKinds.map((annex) => ({ kind: 'annex', annex }) as const),
    {
      kind: 'paragraph',
      inlines: [textInline('Voir '), { kind: 'reference', blockId: 'added 10' as never, of: 'annex' }],
    },
  ];
  const all = [...blocks, ...added.map((content, index) => ({ id: `added ${index}` as never, content }))];
  project = run(made.project, writeResults, { documentId: first.id, blocks: all }).project;
  document = first;
  bytes = await written('docx');
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
});
async function written(format: ResultsFormat, of = project): Promise<Uint8Array> {
  const file = await writeResultsFile(of, document, format, { now, toPng: async () => tinyPng });
  if (isRefusal(file)) throw new Error(file.refused);
  return file.bytes;
}
const body = () => parts['word/document.xml'] ?? '';
const count = (pattern: RegExp) => body().match(pattern)?.length ?? 0;

describe('results in Word', () => {
  it('RS30: has real headings in one multilevel list, and none for the sample', () => {
    const styles = parts['word/styles.xml'] ?? '';
    for (const level of [1, 2, 3])
      expect(styles).toMatch(
        new RegExp(
          `w:styleId="Heading${level}"[^>]*>(?:(?!</w:style>).)*<w:ilvl w:val="${level - 1}"/><w:numId w:val="90"/>`,
          'su',
        ),
      );
    const numbering = parts['word/numbering.xml'] ?? '';
    for (const format of ['upperRoman', 'upperLetter', 'decimal', 'lowerLetter'])
      expect(numbering).toContain(`<w:numFmt w:val="${format}"/><w:pStyle`);
    expect(numbering.indexOf('w:abstractNumId="90"')).toBeLessThan(numbering.indexOf('<w:num '));
    expect(count(/<w:pStyle w:val="Heading1"\/>/gu)).toBe(11);
    expect(count(/<w:pStyle w:val="Heading1"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="0"\/>/gu)).toBe(
      1,
    );
  });

  it('RS30, RS32: has fields for contents, captions and references that lead to bookmarks', () => {
    expect(body()).toContain(' TOC \\o "1-4" \\h \\z \\u ');
    expect(count(/fldCharType="begin"/gu)).toBe(count(/fldCharType="end"/gu));
    expect(count(/ SEQ Tableau /gu)).toBe(6);
    const marks = new Set(
      [...body().matchAll(/w:bookmarkStart w:id="\d+" w:name="([^"]+)"/gu)].map(([, name]) => name),
    );
    const wanted = [...body().matchAll(/(?:PAGEREF|REF) (_Trame\d+)/gu)].map(([, name]) => name);
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter((name) => !marks.has(name))).toEqual([]);
  });

  it('RS31: sets quotes, labels, boxes and conclusions in styles that exist', () => {
    const styles = parts['word/styles.xml'] ?? '';
    const used = new Set(
      [...body().matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu)].map(([, id]) => id),
    );
    expect([...used]).toEqual(
      expect.arrayContaining([
        'QuoteWords',
        'QuoteLabel',
        'ResultsSummary',
        'ResultsConclusion',
        'ParticipantList',
      ]),
    );
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    expect(styles).toMatch(/w:styleId="ResultsSummary"(?:(?!<\/w:style>).)*<w:pBdr>/su);
    expect(body()).toMatch(/<w:i w:val="0"\/><\/w:rPr><w:t xml:space="preserve">\[MP\u00a0: /u);
  });

  it('RS32: repeats heading rows, splits no row, names the language, keeps no-break spaces', () => {
    expect(count(/<w:tblHeader\/>/gu)).toBe(count(/<w:tbl>/gu));
    expect(count(/<w:cantSplit\/>/gu)).toBe(count(/<w:tr>/gu));
    expect(parts['word/styles.xml']).toContain('w:val="fr-FR"');
    expect(body()).toContain('«\u202f');
    for (const [name, xml] of Object.entries(parts))
      if (name.endsWith('.xml')) {
        const source = { file: 'r.docx', part: name, bytes: new TextEncoder().encode(xml) };
        expect(
          parseXml(source, new Map(), { open: () => undefined, close: () => undefined }),
          name,
        ).toBeNull();
      }
  });

  it('RS60, RS62: draws figures with description, numbered caption below, and references to them', () => {
    const drawings = [...body().matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/gu)];
    expect(drawings.map(([, id, name]) => [id, name])).toEqual([
      ['1', expect.stringMatching(/^Thèmes nouveaux/u)],
      ['2', 'Arbre &amp; &lt;thèmes&gt;'],
    ]);
    expect(drawings[0]?.[3]).toContain('E1');
    expect(drawings[1]?.[3]).toBe('Un &quot;arbre&quot;.');
    expect(count(/ SEQ Figure \\\* ARABIC /gu)).toBe(3);
    const figures = body().slice(body().indexOf('<w:drawing>'));
    expect(body()).toMatch(/<w:keepNext\/><\/w:pPr><w:r><w:drawing>/u);
    expect(figures).toContain('a été supprimé');
    expect(figures).toMatch(/Voir (?:(?!<\/w:p>).)* REF _Trame\d+ \\h (?:(?!<\/w:p>).)*>Figure\u00a02</u);
    const relations = parts['word/_rels/document.xml.rels'] ?? '';
    for (const number of [1, 2]) {
      expect(body()).toContain(`r:embed="figure${number}"`);
      expect(relations).toContain(`Id="figure${number}"`);
      expect(Object.keys(parts)).toContain(`word/media/figure${number}.png`);
    }
    expect(parts['[Content_Types].xml']).toContain('Extension="png"');
  });

  it('RS67, RS68: footnotes are Word’s own, typeset, in the order of the text; those without words are left out', () => {
    const notes = parts['word/footnotes.xml'] ?? '';
    const marks = [...body().matchAll(/<w:footnoteReference w:id="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(marks).toEqual(['2', '3']);
    const written = [...notes.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gsu)];
    expect(written.map(([, id]) => id)).toEqual(marks);
    expect(written[0]?.[2]).toContain('<w:pStyle w:val="FootnoteText"/>');
    expect(written[0]?.[2]).toContain('<w:footnoteRef/>');
    expect(written[0]?.[2]).toContain('Voir «\u202fNuits\u202f» &amp; &lt;jours&gt;\u202f!');
    expect(notes).toContain('w:type="separator"');
    expect(parts['word/_rels/document.xml.rels']).toMatch(/relationships\/footnotes"/u);
    for (const style of ['FootnoteText', 'FootnoteReference'])
      expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
  });

  it('RS65: annexes stand on pages of their own, in the contents, with numbers that Word keeps and references to them', () => {
    expect(count(/<w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/><w:numPr>/gu)).toBe(5);
    expect(count(/ SEQ Annexe \\\* ARABIC /gu)).toBe(5);
    expect(body()).toMatch(
      /<w:pStyle w:val="TOC1"\/>(?:(?!<\/w:p>).)*Annexe\u00a02 – Analyse thématique complète/u,
    );
    expect(body()).toMatch(/Voir (?:(?!<\/w:p>).)* REF _Trame\d+ \\h (?:(?!<\/w:p>).)*>Annexe\u00a03</u);
    expect(count(/<w:pStyle w:val="AnnexHeading"\/>/gu)).toBeGreaterThan(40);
    expect(count(/<w:pStyle w:val="LineNumber"\/>/gu)).toBeGreaterThan(500);
    expect(body()).toContain('n’est pas encore écrit');
  });

  it('RS44: Table 1 stands whole on a turned page between two upright ones', () => {
    const pages = [...body().matchAll(/<w:pgSz [^>]*>/gu)].map(([size]) => size.includes('landscape'));
    expect(pages).toEqual([false, true, false]);
    const turned = body().split('<w:sectPr')[1] ?? '';
    expect(turned.match(/<w:tbl>/gu)).toHaveLength(1);
    expect(turned).toContain('>E11<');
  });

  it('RS37: names each style once', () => {
    const ids = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('RS34: gives the same bytes twice', async () => {
    expect(await written('docx')).toEqual(bytes);
  });

  it('RS35: is right in the eyes of the check of drafts, the transcripts in its annexes aside', async () => {
    const { id } = document;
    const cited = blocksOf(project, id).filter(
      ({ content }) => content.kind !== 'annex' || content.annex !== 'transcripts',
    );
    const without = run(project, writeResults, { documentId: id, blocks: cited }).project;
    const source = readSourceText('r.docx', await written('docx', without));
    if (isRefusal(source)) throw new Error(source.refused);
    const { quotes, counts, participants } = checkDraft(project, source.text, 'document');
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
    expect(counts.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
    expect(participants.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
  });

  it('RS33: .html and .md hold the same words, with marks escaped', async () => {
    const text = async (format: 'html' | 'md') => new TextDecoder().decode(await written(format));
    const html = await text('html');
    expect(html).toContain('<h1>Thèse &amp; &lt;nuits&gt;</h1>');
    expect(html).not.toMatch(/<script|href=(?!"#)|src=/u);
    expect(html).toContain('La nuit isole.<sup><a id="mark-1" href="#note-1">1</a></sup>');
    expect(html).toMatch(/<li id="note-2">Seconde\. <a /u);
    expect(html).toContain('<h2>I. Décider seul</h2>');
    const markdown = await text('md');
    expect(markdown).toContain('# Thèse \\& \\<nuits\\>');
    expect(markdown).toContain('> **E1**\u00a0*«\u202f');
    expect(html).toContain('<figcaption><b>Figure\u00a02</b> – Arbre &amp; &lt;thèmes&gt;</figcaption>');
    expect(html).toContain('<desc>Un &#34;arbre&#34;.</desc>');
    expect(html).not.toContain('http');
    expect(html).toContain('<h2>Annexe\u00a04 – Grille COREQ</h2>');
    expect(markdown).toContain('La nuit isole.[^1]');
    expect(markdown).toContain('[^2]: Seconde.');
    expect(markdown).toContain('## Annexe\u00a04 – Grille COREQ\n\n');
    expect(markdown.match(/^\| 32 \| Cas divergents/gmu)).toHaveLength(1);
    expect(markdown).toContain(
      '![Un "arbre".][figure-2]\n\n**Figure\u00a02** – Arbre & <thèmes>'.replace(/[&<>]/gu, '\\$&'),
    );
    const drawing = /^\[figure-2\]: data:image\/svg\+xml;base64,(\S+)$/mu.exec(markdown)?.[1] ?? '';
    expect(new TextDecoder().decode(Uint8Array.from(atob(drawing), (sign) => sign.charCodeAt(0)))).toContain(
      '</svg>',
    );
    expect(markdown).not.toContain('[figure-3]');
  });
});
