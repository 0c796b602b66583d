/** Writes small PDFs byte by byte: words at places, in Helvetica, with or without a password. */
import { createHash } from 'node:crypto';

export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees against the clock. */
  readonly angle?: number;
}

export interface PdfPageParts {
  readonly words: readonly PdfWords[];
  /** `/Rotate` of the page. */
  readonly rotate?: number;
}

export interface PdfOptions {
  /** Opens the file (RC4, 40 bits). */
  readonly password?: string;
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

/** Pages of 595 × 842 points. */
export function buildPdf(pages: readonly PdfPageParts[], options: PdfOptions = {}): Uint8Array {
  const id = 'trame-test-file!';
  const lock = options.password === undefined ? null : lockOf(options.password, id);
  const objects: Uint8Array[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push(bytesOf('<< /Type /Catalog /Pages 2 0 R >>'));
  objects.push(bytesOf(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`));
  objects.push(bytesOf('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'));
  pages.forEach((page, index) => {
    const content = bytesOf(page.words.map(showWords).join('\n'));
    const number = 5 + index * 2;
    const data = lock ? rc4(lock.keyOf(number), content) : content;
    objects.push(
      bytesOf(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${number} 0 R >>`,
      ),
    );
    objects.push(concat([bytesOf(`<< /Length ${data.length} >>\nstream\n`), data, bytesOf('\nendstream')]));
  });
  if (lock) objects.push(bytesOf(lock.dictionary));
  return assemble(objects, id, lock !== null);
}

/** Lines of words one under the other, as a word processor sets them. */
export function setLines(lines: readonly string[], x = 70, top = 770, spacing = 14): PdfWords[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top - index * spacing }]));
}

function showWords({ text, x, y, size = 12, angle = 0 }: PdfWords): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(4)).join(' ');
  return `BT /F1 ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function assemble(objects: readonly Uint8Array[], id: string, isLocked: boolean): Uint8Array {
  const parts: Uint8Array[] = [bytesOf('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    offsets.push(length);
    const written = concat([bytesOf(`${index + 1} 0 obj\n`), object, bytesOf('\nendobj\n')]);
    parts.push(written);
    length += written.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const hex = hexOf(bytesOf(id));
  const encrypt = isLocked ? ` /Encrypt ${objects.length} 0 R` : '';
  parts.push(
    bytesOf(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${hex}> <${hex}>]${encrypt} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return concat(parts);
}

const padding = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);

/** Standard security handler, revision 2 (ISO 32000-1, 7.6.3). */
function lockOf(password: string, id: string) {
  const padded = concat([bytesOf(password), padding]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Uint8Array.of(0xfc, 0xff, 0xff, 0xff);
  const key = md5(concat([padded, owner, permissions, bytesOf(id)])).subarray(0, 5);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${hexOf(owner)}> /U <${hexOf(rc4(key, padding))}> /P -4 >>`,
    keyOf: (number: number) =>
      md5(concat([key, Uint8Array.of(number & 0xff, (number >> 8) & 0xff, 0, 0, 0)])).subarray(0, 10),
  };
}

function md5(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('md5').update(bytes).digest());
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return data.map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] ?? 0)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
  });
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
