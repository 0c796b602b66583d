import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeResultsFile } from '../../../shared/exports/writeResults.ts';
import { parseXml } from '../../../shared/files/parseXml.ts';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { BlockContent, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { textInline } from '../../../shared/results-section/documentBlocks.ts';
import { addResults, writeResults } from '../../../shared/results-section/editResults.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { buildDocx, paragraph } from '../../helpers/officeBuilder.ts';
import { run } from '../../helpers/runCommand.ts';
import { sampleStudy } from '../../helpers/sampleStudy.ts';

const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
/** As a French Word writes it: ids in French, names in English. */
const frenchStyles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  style('Titre1', 'heading 1', '<w:rPr><w:color w:val="AA0000"/></w:rPr>') +
  style('Titre2', 'heading 2') +
  style('Titre3', 'heading 3') +
  style('Lgende', 'caption') +
  style('ResultsText', 'Something else');
const page =
  '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"/></w:sectPr>';

const template = (styles: string | undefined, body = `${paragraph('Guidance of the faculty')}${page}`) =>
  buildDocx(body, styles === undefined ? {} : { styles });

let project: Project;
let document: ResultsDocument;

beforeAll(async () => {
  const made = run(await sampleStudy(['results.json']), addResults, {
    name: 'Résultats',
    language: 'fr',
    isFromTree: true,
  });
  project = made.project;
  const [first] = project.resultsDocuments.values();
  if (!first) throw new Error('No document.');
  document = first;
});

const now = '2026-03-01T10:00:00.000Z';
const write = (bytes: Uint8Array | null, of = project) =>
  writeResultsFile(of, document, 'docx', {
    now,
    toPng: async () => new Uint8Array([0x89]),
    template: bytes && { name: 'faculté.docx', bytes },
  });

function opened(written: Awaited<ReturnType<typeof write>>) {
  if (isRefusal(written)) throw new Error(written.refused);
  const parts = Object.entries(unzipSync(written.bytes)).map(
    ([name, part]) => [name, new TextDecoder().decode(part)] as const,
  );
  return { ...written, parts: new Map(parts) };
}

describe('results in the styles of a template', () => {
  it('RS36: take its styles by name and its page, and leave its body out', async () => {
    const { parts, bytes, added } = opened(await write(template(frenchStyles)));
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toContain('<w:pStyle w:val="Titre1"/>');
    expect(body).not.toMatch(/w:val="Heading[123]"/u);
    expect(body).not.toContain('Guidance of the faculty');
    expect(body).toContain('w:pgSz w:w="12240" w:h="15840"/>');
    expect(body.trimEnd().endsWith('</w:body></w:document>')).toBe(true);
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('<w:color w:val="AA0000"/>');
    expect(styles).toContain('w:lang w:val="fr-FR"');
    expect(added).toContain('toc 1');
    expect(added).not.toContain('heading 1');
    expect(readSourceText('r.docx', bytes)).not.toHaveProperty('refused');
  });

  it('RS37: what it lacks is added under a free id, and nothing is named that is not there', async () => {
    const { parts } = opened(await write(template(frenchStyles)));
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('w:styleId="ResultsText2"');
    expect(styles.match(/w:default="1"/gu)).toHaveLength(1);
    const ids = new Set([...styles.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id));
    const named = [
      ...(parts.get('word/document.xml') ?? '').matchAll(/<w:[prt](?:bl)?Style w:val="([^"]*)"/gu),
    ];
    expect(named.length).toBeGreaterThan(100);
    expect(named.map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
    for (const [name, xml] of parts)
      if (/\.(xml|rels)$/u.test(name)) {
        const source = { file: 'r.docx', part: name, bytes: new TextEncoder().encode(xml) };
        expect(parseXml(source, new Map(), { open() {}, close() {} }), name).toBeNull();
      }
  });

  it('RS38: headings get the outline, unless the template numbers them itself', async () => {
    const plain = opened(await write(template(frenchStyles)));
    const numbering = [...plain.parts].find(([name]) => name.includes('numbering'))?.[1] ?? '';
    expect(numbering).toContain('<w:pStyle w:val="Titre2"/>');
    expect(plain.parts.get('word/styles.xml')).toMatch(
      /w:styleId="Titre2"[^>]*>(?:(?!<\/w:style>).)*<w:ilvl w:val="1"\/>/su,
    );
    const own = frenchStyles.replace(
      '<w:rPr><w:color w:val="AA0000"/>',
      '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:color w:val="AA0000"/>',
    );
    const numbered = opened(await write(template(own)));
    expect(numbered.parts.get('word/styles.xml')).not.toContain('w:val="9090"');
  });

  it('RS39: a file that is no Word document with styles is refused by name', async () => {
    const refusals = await Promise.all(
      [
        template(undefined),
        new TextEncoder().encode('no zip'),
        zipSync({ 'word/document.xml': new TextEncoder().encode('<broken') }),
      ].map((bytes) => write(bytes)),
    );
    for (const refusal of refusals) {
      expect(isRefusal(refusal)).toBe(true);
      expect((refusal as Refusal).params).toMatchObject({ file: 'faculté.docx' });
    }
  });

  it('RS36, RS62, RS68: pictures and footnotes of the template are not mixed with those of the text', async () => {
    const contents: BlockContent[] = [
      { kind: 'paragraph', inlines: [textInline('One'), { kind: 'footnote', text: 'Note of the text' }] },
      { kind: 'figure', wish: { what: 'tree', coderId: null }, caption: '', alt: '' },
    ];
    const blocks = contents.map((content, index) => ({ id: `new ${index}` as never, content }));
    const noted = run(project, writeResults, { documentId: document.id, blocks }).project;
    const first = await write(null, noted);
    if (isRefusal(first)) throw new Error(first.refused);
    for (const bytes of [first.bytes, template(frenchStyles)]) {
      const { parts } = opened(await write(bytes, noted));
      const notes = [...parts].filter(([name]) => name.includes('footnotes') && !name.endsWith('.rels'));
      expect(notes).toHaveLength(1);
      const [[name, xml] = ['', '']] = notes;
      expect(xml.match(/Note of the text/gu)).toHaveLength(1);
      expect(xml.match(/w:type="separator"/gu)).toHaveLength(1);
      expect(parts.get('[Content_Types].xml')?.split(`/${name}"`)).toHaveLength(2);
      const relations = parts.get('word/_rels/document.xml.rels') ?? '';
      const ids = [...relations.matchAll(/\sId="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(relations.match(/relationships\/footnotes"/gu)).toHaveLength(1);
      const shown = /r:embed="([^"]*)"/u.exec(parts.get('word/document.xml') ?? '')?.[1] ?? '';
      const target = new RegExp(`Id="${shown}"[^>]*Target="([^"]*)"`, 'u').exec(relations)?.[1];
      expect(parts.has(`word/${target}`)).toBe(true);
    }
  });
});
