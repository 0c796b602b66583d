/** The code pages of .rtf: which one a font's character set means, and bytes of it to characters. */
import { singleByteTables } from './singleByteTables.ts';

/** Windows code pages by `\fcharset` (Rich Text Format 1.9.1, "Font Table"); 0 and 1 mean the document's own. */
const pageOfCharset: Readonly<Record<number, number>> = {
  77: 10000,
  78: 932,
  79: 949,
  80: 936,
  81: 950,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Names that the Encoding Standard gives them. */
const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  65001: 'utf-8',
};

const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const upper850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** `null` for a code page that is not known. */
export function decodeCodePage(bytes: readonly number[], page: number): string | null {
  if (page === 1252 || page === 10000) {
    const table = singleByteTables[page === 1252 ? 'windows-1252' : 'macintosh'];
    return bytes.map((byte) => String.fromCharCode(table[byte] ?? 0xfffd)).join('');
  }
  if (page === 437 || page === 850) {
    const upper = page === 437 ? upper437 : upper850;
    return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80])).join('');
  }
  const label = labels[page];
  return label === undefined ? null : new TextDecoder(label).decode(Uint8Array.from(bytes));
}

/** `own` is the document's code page. */
export function codePageOf(charset: number, own: number): number {
  return pageOfCharset[charset] ?? own;
}
