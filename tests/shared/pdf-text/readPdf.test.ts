import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { readInterview } from '../../../shared/pdf-text/readInterview.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { problemSentence, refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { buildPdf, type PdfPageParts, type PdfWords, setLines } from '../../helpers/pdfBuilder.ts';

const readBytes = (bytes: Uint8Array, password: string | null = null) =>
  readInterview({ file: 'E4.pdf', bytes: bytes.slice(), encoding: 'auto', password });

async function read(pages: readonly PdfPageParts[]): Promise<SourceText> {
  const source = await readBytes(buildPdf(pages));
  if (isRefusal(source)) throw new Error(source.refused);
  for (const problem of [...source.problems, ...source.leftOut]) {
    for (const words of [wordsOf.en, wordsOf.fr])
      expect(problemSentence(words, problem)).toMatch(/^[^{}]+\.$/u);
  }
  return source;
}

async function refusalOf(bytes: Uint8Array, password: string | null = null): Promise<string> {
  const source = await readBytes(bytes, password);
  if (!isRefusal(source)) return source.text;
  for (const words of [wordsOf.en, wordsOf.fr])
    expect(refusalSentence(words, source)).toMatch(/^E4\.pdf .*\.$/u);
  return source.refused;
}

const textOf = async (...words: PdfWords[][]) => (await read(words.map((one) => ({ words: one })))).text;
const namesOf = (source: SourceText) => source.problems.map(({ problem }) => problem);
/** Fills a line of 455 points in Helvetica 12, nearly. */
const full = 'une phrase assez longue pour remplir toute la ligne de cette page, comme il faut bien';

describe('F16: paragraphs of a PDF', () => {
  it('F16: a line that does not end a paragraph goes on with a space, a speaker begins one', async () => {
    const lines = [
      'MP : Comment cela se passe la nuit ?',
      `E4 : ${full}`,
      `${full} et`,
      'encore.',
      'Ensuite rien.',
    ];
    expect(await textOf(setLines(lines))).toBe(
      `MP : Comment cela se passe la nuit ?\nE4 : ${full} ${full} et encore.\nEnsuite rien.`,
    );
  });

  it('F16: a wider gap, another size and an indented line begin a paragraph', async () => {
    expect(
      await textOf([
        { text: 'Titre', x: 70, y: 800, size: 18 },
        ...setLines([full, full], 70, 770),
        ...setLines([full, full], 70, 720),
        { text: full.slice(0, 70), x: 100, y: 692 },
      ]),
    ).toBe(`Titre\n${full} ${full}\n${full} ${full}\n${full.slice(0, 70)}`);
  });

  it('F16: a hyphen before a small letter is closed, but not one of a compound that the file knows', async () => {
    const lines = [
      `${full.slice(0, -4)} inter-`,
      `ruption, et peut-\u00eatre ${full.slice(0, -20)} peut-`,
      '\u00eatre, voire Saint-',
      'Malo',
    ];
    const text = await textOf(setLines(lines));
    expect(text).toContain('interruption');
    expect(text).toContain('peut-être, voire Saint-');
    expect(text.match(/peut-être/g)).toHaveLength(2);
  });

  it('F16: pieces of one line are joined, a wide gap is a tab', async () => {
    expect(
      await textOf([
        { text: 'E4 :', x: 70, y: 700 },
        { text: 'oui', x: 96, y: 700 },
        { text: 'loin', x: 300, y: 700 },
      ]),
    ).toBe('E4 : oui\tloin');
  });

  it('F16: two columns are read one after the other, under a heading over both', async () => {
    const short = full.slice(0, 38);
    const left = Array.from({ length: 8 }, (_, line) => `gauche ${line} ${short}`.slice(0, 40));
    const right = Array.from({ length: 8 }, (_, line) => `droite ${line} ${short}`.slice(0, 40));
    const text = await textOf([
      { text: full, x: 70, y: 800 },
      ...setLines(left, 70, 770),
      ...setLines(right, 310, 767),
    ]);
    expect(text.replace(/\n/g, ' ')).toBe([full, ...left, ...right].join(' '));
  });

  it('F16: a narrow column of labels is no column', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      { text: index % 2 ? 'E4' : 'MP', x: 70, y: 770 - index * 20 },
      { text: `${full.slice(0, 30)} ${index}`, x: 250, y: 770 - index * 20 },
    ]).flat();
    expect((await textOf(rows)).split('\n')[1]).toBe(`E4\t${full.slice(0, 30)} 1`);
  });

  it('F16: what stands at the same place on three pages is left out; what differs is kept', async () => {
    const page = (number: number, body: string[]) => [
      { text: 'Entretien E4', x: 70, y: 815 },
      ...setLines(body),
      { text: `Page ${number} / 3`, x: 280, y: 30 },
    ];
    const pages = [page(1, ['E4 : Un.']), page(2, ['E4 : Deux.']), page(3, ['E4 : Trois.'])];
    const source = await read(pages.map((words) => ({ words })));
    expect(source.text).toBe('E4 : Un.\nE4 : Deux.\nE4 : Trois.');
    expect(source.leftOut.map(({ params }) => params.text)).toEqual(['Entretien E4', 'Page 1 / 3']);
    expect(await textOf(page(1, ['E4 : Un.']), page(2, ['E4 : Deux.']))).toBe('E4 : Un.\nE4 : Deux.');
    const close = ['Oui.', 'E4 : Un.'];
    expect(await textOf(setLines(close), setLines(close))).toContain('Oui.');
  });

  it('F16: short turns apart do not hide the lines of a paragraph: a label with a point begins one', async () => {
    const at = (text: string, y: number) => ({ text, x: 70, y });
    const short = Array.from({ length: 8 }, (_, index) =>
      at(index % 2 ? 'R. Oui.' : 'Q. Bien ?', 600 - index * 18),
    );
    const text = await textOf([at(`R. ${full}`, 770), at(full, 757), at('Q. Et comment ?', 739), ...short]);
    expect(text.split('\n').slice(0, 2)).toEqual([`R. ${full} ${full}`, 'Q. Et comment ?']);
  });

  it('F16: small tabs that end at one place are tabs', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      { text: index % 2 ? 'E4' : 'MP', x: 70, y: 770 - index * 20 },
      { text: `phrase ${index}`, x: 105, y: 770 - index * 20 },
    ]).flat();
    expect((await textOf(rows)).split('\n')[1]).toBe('E4\tphrase 1');
  });

  it('F16: footnotes come after the text as [note n], their signs are no word', async () => {
    const body = { text: "E4 : sur l'armoire.", x: 70, y: 770 };
    const sign = { text: '1', x: 180, y: 774, size: 7 };
    const note = { text: '1 Au sous-sol.', x: 70, y: 90, size: 9 };
    const more = { text: 'MP : Oui, vraiment, tout de suite ?', x: 70, y: 750 };
    expect(await textOf([body, sign, more, note])).toBe(
      "E4 : sur l'armoire.\nMP : Oui, vraiment, tout de suite ?\n[note 1] Au sous-sol.",
    );
    expect(await textOf([body, sign, more])).toContain('1');
  });

  it('F16: a turned page is read as it is; text at an angle follows its page and is named', async () => {
    const turned = setLines(['MP : Oui ?', 'E4 : Non.']).map(({ text }, line) => ({
      text,
      x: 100 + line * 14,
      y: 100,
      angle: 90,
    }));
    expect(await textOf(turned)).toBe('MP : Oui ?\nE4 : Non.');
    const source = await read([
      {
        words: [
          { text: 'CONFIDENTIEL', x: 200, y: 300, angle: 45, size: 40 },
          ...setLines(['MP : Oui ?', `E4 : ${full}`]),
        ],
      },
    ]);
    expect(source.text).toBe(`MP : Oui ?\nE4 : ${full}\nCONFIDENTIEL`);
    expect(namesOf(source)).toEqual(['pdfLayoutGuessed', 'pdfTurnedText']);
  });

  it('F16: a paragraph goes on over the page', async () => {
    expect(await textOf(setLines([full, full]), setLines(['fin de la phrase.']))).toBe(
      `${full} ${full} fin de la phrase.`,
    );
  });
});

describe('F16: PDFs that are not read, or not whole', () => {
  const pdf = buildPdf([{ words: setLines(['MP : Oui ?', 'E4 : Non.']) }]);

  it('F16: a scan is refused with that reason, single pages without text are named', async () => {
    expect(await refusalOf(buildPdf([{ words: [] }, { words: [] }]))).toBe('pdfIsScan');
    const source = await read([{ words: setLines(['E4 : Oui.']) }, { words: [] }]);
    expect(source.problems).toContainEqual({
      problem: 'pdfPagesWithoutText',
      params: { count: 1 },
      line: null,
    });
  });

  it('F16: a password is asked for, and opens the file', async () => {
    const locked = buildPdf([{ words: setLines(['MP : Oui ?', 'E4 : Non.']) }], { password: 'lune' });
    expect(await refusalOf(locked)).toBe('pdfNeedsPassword');
    expect(await refusalOf(locked, 'soleil')).toBe('pdfPasswordWrong');
    expect(await refusalOf(locked, 'lune')).toBe('MP : Oui ?\nE4 : Non.');
  });

  it('F16: a truncated file is read as far as it goes, and named', async () => {
    const source = await readBytes(pdf.subarray(0, pdf.length - 20));
    expect(isRefusal(source) ? source : [source.text, namesOf(source)]).toEqual([
      'MP : Oui ?\nE4 : Non.',
      ['pdfLayoutGuessed', 'fileEndMissing'],
    ]);
    expect(await refusalOf(pdf.subarray(0, 60))).toBe('pdfBroken');
  });

  it('F11: what is no PDF, and an empty file', async () => {
    expect(await refusalOf(new TextEncoder().encode('MP : bonjour'))).toBe('isAnotherFormat');
    expect(await refusalOf(new Uint8Array())).toBe('fileEmpty');
  });

  it('F12: five hundred pages', async () => {
    const nameOf = (page: number) => [...String(page)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const pages = Array.from({ length: 500 }, (_, page) => ({ words: setLines([`E4 : ${nameOf(page)}.`]) }));
    expect((await read(pages)).text.split('\n')).toHaveLength(500);
  });

  it('F12: 150 mutated PDFs end in a text or a sentence', async () => {
    let state = 7;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let wasRead = 0;
    for (let round = 0; round < 150; round++) {
      const mutated = pdf.slice();
      for (let change = random(6) + 1; change > 0; change--) mutated[random(mutated.length)] = random(256);
      const bytes = round % 5 === 0 ? mutated.subarray(0, random(mutated.length)) : mutated;
      const source = await readBytes(bytes);
      if (!isRefusal(source)) wasRead++;
      else expect(refusalSentence(wordsOf.en, source)).toMatch(/^E4\.pdf .*\.$/u);
    }
    expect(wasRead).toBeGreaterThan(50);
  });
});
