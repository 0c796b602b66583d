import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { readZip } from '../../../shared/files/readZip.ts';
import { documentZipLimits } from '../../../shared/files/zipLimits.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { odtParts } from '../../helpers/odfBuilder.ts';
import { docxParts, paragraph, run, xlsxParts } from '../../helpers/officeBuilder.ts';
import { buildZip, type ZipPart } from '../../helpers/zipBuilder.ts';

/** Mulberry32: the same mutations on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const pick = (below: number) => Math.floor(random() * below);
  const mutated = bytes.slice();
  for (let change = pick(4) + 1; change > 0; change--) {
    const at = pick(mutated.length);
    const kind = pick(5);
    if (kind === 0) mutated[at] = pick(256);
    else if (kind === 1) mutated[at] = (mutated[at] ?? 0) ^ (1 << pick(8));
    else if (kind === 2) mutated.copyWithin(at, pick(mutated.length), pick(mutated.length));
    else if (kind === 3) mutated.fill([0, 0xff, 0x3c, 0x26][pick(4)] ?? 0, at, at + pick(8));
    else return mutated.slice(0, at + 1);
  }
  return mutated;
}

const body =
  `<w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr>${run('MP : déjà ?', '<w:b/>')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
  `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('E1')}</w:tc><w:tc>${paragraph('oui')}</w:tc></w:tr><w:tr><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>` +
  `<w:p><w:del>${run('x')}</w:del><mc:AlternateContent><mc:Choice>${run('a')}</mc:Choice></mc:AlternateContent></w:p>`;
const docx = docxParts(body, {
  styles: '<w:style w:type="paragraph" w:styleId="Q"><w:rPr><w:i/></w:rPr></w:style>',
  footnotes: `<w:footnote w:id="1">${paragraph(' note')}</w:footnote>`,
});
const xlsx = xlsxParts(
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46082</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row>',
  {
    strings: '<si><t>a</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    merged: '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
  },
);

/** Every outcome is a value or a refusal with a sentence; an exception fails the test with its seed. */
function outcomes(
  rounds: number,
  make: (random: () => number) => Uint8Array,
  read: (bytes: Uint8Array) => object,
) {
  const seen = { read: 0, refused: 0 };
  for (let seed = 1; seed <= rounds; seed++) {
    const bytes = make(randomFrom(seed));
    let result: object;
    try {
      result = read(bytes);
    } catch (error) {
      throw new Error(`Seed ${seed}: ${String(error)}`, { cause: error });
    }
    if (isRefusal(result)) {
      seen.refused++;
      // A call of expect for each would take longer than reading.
      const english = refusalSentence(wordsOf.en, result);
      const french = refusalSentence(wordsOf.fr, result);
      if (!/^E1\.[a-z]+ .*\.$/su.test(english) || french.includes('undefined'))
        expect.fail(`Seed ${seed}: ${english} ${french}`);
    } else seen.read++;
  }
  return seen;
}

/**
 * Mutates the XML of one part and packs it honestly, so that the mutation gets past the checksum. The others are stored:
 * deflating them each time would take longer than reading.
 */
function mutatePart(parts: readonly ZipPart[], random: () => number): Uint8Array {
  const chosen = Math.floor(random() * parts.length);
  return buildZip(
    parts.map((part, index) =>
      index === chosen
        ? { ...part, data: mutate(new TextEncoder().encode(String(part.data)), random) }
        : { ...part, isStored: true },
    ),
  );
}

describe('F12: no bytes throw or hang', () => {
  it('F12: 3,000 mutated zips', () => {
    const zip = buildZip([...docx, { name: 'stored', data: 'stored bytes', isStored: true }]);
    const seen = outcomes(
      3000,
      (random) => mutate(zip, random),
      (bytes) => readZip(bytes, documentZipLimits, 'E1.docx'),
    );
    expect(seen.refused).toBeGreaterThan(1000);
  });

  it('F12: 3,000 .docx with mutated parts, as text and as table', () => {
    const seen = outcomes(
      3000,
      (random) => mutatePart(docx, random),
      (bytes) => {
        readTable('E1.docx', bytes);
        return readSourceText('E1.docx', bytes);
      },
    );
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(1000);
  });

  it('F12: 3,000 .xlsx with mutated parts', () => {
    const seen = outcomes(
      3000,
      (random) => mutatePart(xlsx, random),
      (bytes) => readTable('E1.xlsx', bytes),
    );
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(1000);
  });

  it('F12: 2,000 mutated texts and .csv', () => {
    const text = new TextEncoder().encode('\ufeffMP;"déjà ""vu"""\r\nE1;œuvre, 👩‍⚕️\r\n');
    const seen = outcomes(
      2000,
      (random) => mutate(text, random),
      (bytes) => {
        readTable('E1.csv', bytes);
        return readSourceText('E1.txt', bytes);
      },
    );
    expect(seen.read).toBeGreaterThan(1500);
  });

  it('F12: 2,000 .odt with mutated parts', () => {
    const odt = odtParts(
      '<text:p text:style-name="P1">MP<text:note text:note-class="footnote"><text:note-body><text:p>n</text:p></text:note-body></text:note><text:s text:c="2"/><text:span text:style-name="T1">oui</text:span></text:p><table:table><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>',
      {
        automatic:
          '<style:style style:name="T1" style:family="text" style:parent-style-name="T1"><style:text-properties fo:font-weight="bold"/></style:style>',
        manifest: '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      },
    );
    const seen = outcomes(
      2000,
      (random) => mutatePart(odt, random),
      (bytes) => readSourceText('E1.odt', bytes),
    );
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(500);
  });

  it('F12: 3,000 mutated .rtf', () => {
    const rtf = new TextEncoder().encode(
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset128 M;}}{\\info{\\title x}}\\b MP : d\\'e9j\\u224 ?\\b0\\par{\\footnote n}{\\pict\\bin3 {{{}\\trowd\\clmgf\\cellx1\\clmrg\\cellx2\\intbl a\\cell{\\itap2 b\\nestcell{\\*\\nesttableprops\\nestrow}}\\cell\\row\\pard{\\shp{\\*\\shpinst{\\shptxt c\\par}}}{\\field{\\*\\fldinst X}{\\fldrslt d}}}",
    );
    const seen = outcomes(
      3000,
      (random) => mutate(rtf, random),
      (bytes) => readSourceText('E1.rtf', bytes),
    );
    expect(seen.read).toBeGreaterThan(1000);
  });

  it('F12: 3,000 mutated .vtt and .srt', () => {
    const vtt = new TextEncoder().encode(
      'WEBVTT\n\nNOTE x\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n<v A>Oui <00:00:01.500>&amp; &#233;</v>\n\n00:00:03.000 --> 00:00:04.000\nB: non\n',
    );
    const seen = outcomes(
      3000,
      (random) => mutate(vtt, random),
      (bytes) => {
        readSourceText('E1.vtt', bytes);
        return readSourceText('E1.srt', bytes);
      },
    );
    expect(seen.read).toBeGreaterThan(1000);
  });
});
