/** What the characters of Word's symbol fonts look like, in Unicode: Symbol (Adobe's table) and the common Wingdings. */

const symbolFrom20 =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const symbolFromA0 = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪';
const symbolFromF1 = '〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';
const wingdings =
  '22✂ 28☎ 2A✉ 36⌛ 41✌ 43👍 44👎 45☜ 46☞ 47☝ 48☟ 4A☺ 4B😐 4C☹ 6C● 6E■ 6F□ 71❑ 72❒ 74⬧ 75◆ 76❖ 77⬥ 9F• A7▪ A8◻ AB★ ' +
  'D8➢ DF← E0→ E1↑ E2↓ E8➔ EF⇦ F0⇨ F1⇧ F2⇩ F3⬄ FB✗ FC✓ FD☒ FE☑';

const tables: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map(
  Object.entries({
    symbol: new Map([...run(0x20, symbolFrom20), ...run(0xa0, symbolFromA0), ...run(0xf1, symbolFromF1)]),
    wingdings: new Map(
      wingdings.split(' ').map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)]),
    ),
  }),
);

/**
 * `hexCode` as in `w:sym`: a code of the font, or the same in F000 to F0FF. `null` where no Unicode character is known;
 * fonts that are no symbol fonts keep their own characters.
 */
export function symbolCharacter(font: string, hexCode: string): string | null {
  const code = /^[0-9a-f]{1,6}$/i.test(hexCode) ? Number.parseInt(hexCode, 16) : -1;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const table = tables.get(font.toLowerCase());
  if (table || isPrivate) return table?.get(code & 0xff) ?? null;
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xf8ff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

function run(first: number, characters: string): [number, string][] {
  return [...characters].map((character, index) => [first + index, character]);
}
