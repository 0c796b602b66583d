import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { figuresDocument } from '../../../shared/docx-export/figuresDocument.ts';
import type { WordFigure } from '../../../shared/docx-export/figureXml.ts';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

const png = Uint8Array.from([137, 80, 78, 71, 1, 2, 3]);
const drawn = (title: string, alt: string, width = 640, height = 400): WordFigure => ({
  figure: { width, height, title, alt },
  png,
});

async function write(...figures: WordFigure[]) {
  const options = {
    language: 'fr',
    title: 'Figures',
    study: 'Gardes',
    now: '2026-03-01T10:00:00.000Z',
  } as const;
  const bytes = await figuresDocument(figures, options);
  const parts = unzipSync(bytes);
  const part = (name: string) => new TextDecoder().decode(parts[name]);
  return { bytes, parts, part, xml: part('word/document.xml') };
}

it('FG6, FG7: each picture has its description, its caption with a number that Word keeps, and its part', async () => {
  const { parts, part, xml, bytes } = await write(
    drawn('Thèmes & <cumulés>', 'Barres "E1" 3\nligne'),
    drawn('Échantillon', 'Âges'),
  );
  expect(xml).toContain('descr="Barres &quot;E1&quot; 3&#10;ligne"');
  expect(xml.match(/w:instr=" SEQ Figure \\\* ARABIC "/gu)).toHaveLength(2);
  for (const number of [1, 2]) {
    expect(xml).toContain(`r:embed="figure${number}"`);
    expect(part('word/_rels/document.xml.rels')).toContain(`Id="figure${number}"`);
    expect(parts[`word/media/figure${number}.png`]).toEqual(png);
  }
  expect(part('[Content_Types].xml').match(/Extension="png"/gu)).toHaveLength(1);
  const text = readSourceText('figures.docx', bytes);
  expect(isRefusal(text) ? '' : text.text).toContain('Figure\u00a01. Thèmes & <cumulés>');
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
});

it('FG6, FG8: a picture is never wider than the text, and a wide one turns the page', async () => {
  const small = await write(drawn('a', 'b', 320));
  expect(small.xml).toContain('<wp:extent cx="3048000" cy="3810000"/>');
  expect(small.xml).not.toContain('w:orient="landscape"');
  const wide = await write(drawn('a', 'b', 2000));
  expect(wide.xml).toContain('w:orient="landscape"');
  const [, cx = ''] = /<wp:extent cx="(\d+)"/u.exec(wide.xml) ?? [];
  expect(Number(cx)).toBe((16838 - 2 * 1134) * 635);
});

it('FG6: a high picture stands on its page with its caption, and no line height cuts it', async () => {
  const { xml, part } = await write(drawn('a', 'b', 640, 3000));
  expect(xml).not.toContain('w:orient="landscape"');
  const [, cx = '', cy = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(xml) ?? [];
  expect(Number(cy)).toBeLessThan((16838 - 2 * 1134) * 635);
  expect(Number(cy) / Number(cx)).toBeCloseTo(3000 / 640, 3);
  expect(part('word/styles.xml')).toMatch(
    /<w:pPrDefault><w:pPr><w:spacing [^>]*w:line="264" w:lineRule="auto"/u,
  );
});
