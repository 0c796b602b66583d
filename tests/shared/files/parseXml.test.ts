import { describe, expect, it } from 'vitest';
import { parseXml, stopParsing } from '../../../shared/files/parseXml.ts';
import { refuse } from '../../../shared/words/refusal.ts';

const known = new Map([
  ['urn:a', 'a'],
  ['urn:a-strict', 'a'],
  ['urn:b', 'b'],
]);

function events(xml: string | Uint8Array): string[] | string {
  const seen: string[] = [];
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const refusal = parseXml({ file: 'E1.docx', part: 'p.xml', bytes }, known, {
    open: (name, attributes) =>
      seen.push(
        `<${[name, ...Object.keys(attributes).map((key) => `${key}=${attributes[key]}`)].join(' ')}>`,
      ),
    close: (name) => seen.push(`</${name}>`),
    text: (text) => seen.push(text),
  });
  return refusal ? refusal.refused : seen;
}
const refusalOf = (xml: string | Uint8Array) => {
  const result = events(xml);
  return typeof result === 'string' ? result : 'read';
};

describe('F7: names and text', () => {
  it('F7: prefixes are the reader’s own, whatever the file calls them', () => {
    expect(events('<x:p xmlns:x="urn:a" x:val="1" bare="2"/>')).toEqual([
      '<a:p xmlns:x=urn:a a:val=1 bare=2>',
      '</a:p>',
    ]);
    expect(events('<p xmlns="urn:a-strict"><q xmlns=""/></p>')).toEqual([
      '<a:p xmlns=urn:a-strict>',
      '<q xmlns=>',
      '</q>',
      '</a:p>',
    ]);
  });

  it('F7: a known prefix that the file binds to something else is not the known one', () => {
    expect(events('<a:p xmlns:a="urn:evil" a:val="1"/>')).toEqual([
      '<?:p xmlns:a=urn:evil ?:val=1>',
      '</?:p>',
    ]);
    expect(events('<a:p xmlns:a="urn:a"><a:q xmlns:a="urn:b"/><a:r/></a:p>')).toEqual([
      '<a:p xmlns:a=urn:a>',
      '<b:q xmlns:a=urn:b>',
      '</b:q>',
      '<a:r>',
      '</a:r>',
      '</a:p>',
    ]);
  });

  it('F7: the five built-in entities, numbers and CDATA are text', () => {
    expect(events('<p>&lt;&amp;&gt;&quot;&apos;&#233;&#x1F600;<![CDATA[<b>]]></p>')).toEqual([
      '<p>',
      '<&>"\'é😀',
      '<b>',
      '</p>',
    ]);
  });

  it('F7: UTF-8 and UTF-16 with a mark are read, characters cut by a chunk stay whole', () => {
    const long = `<p>${'é'.repeat(70_001)}😀</p>`;
    expect((events(long) as string[]).join('')).toBe(`<p>${'é'.repeat(70_001)}😀</p>`);
    const units = Uint16Array.from([...'\ufeff<p>œ</p>'].map((character) => character.charCodeAt(0)));
    expect(events(new Uint8Array(units.buffer))).toEqual(['<p>', 'œ', '</p>']);
  });
});

describe('F7: document types and entities are refused', () => {
  it.each([
    ['billion laughs', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'],
    ['quadratic blow-up', `<!DOCTYPE x [<!ENTITY q "${'q'.repeat(100_000)}">]><x>${'&q;'.repeat(1000)}</x>`],
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
    ['an external DTD', '<!DOCTYPE x SYSTEM "http://127.0.0.1/d"><x>1</x>'],
    ['a bare DOCTYPE', '<!DOCTYPE x><x/>'],
    ['an undefined entity', '<x>&eacute;</x>'],
    ['an entity named after an object’s property', '<x>&constructor;</x>'],
    ['__proto__ as an entity', '<x>&__proto__;</x>'],
    ['an entity in an attribute', '<x a="&e;"/>'],
  ])('F7: %s', (_, xml) => {
    expect(refusalOf(xml)).toBe('xmlHasDoctype');
  });
});

describe('F7: bounds and damage', () => {
  it('F7: 100 levels are read, 101 refused, ten thousand too', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(refusalOf(nested(100))).toBe('read');
    expect(refusalOf(nested(101))).toBe('xmlTooDeep');
    expect(refusalOf(nested(10_000))).toBe('xmlTooDeep');
  });

  it('F7: a thousand attributes are read, more refused', () => {
    const many = (count: number) => `<x ${Array.from({ length: count }, (_, i) => `a${i}="1"`).join(' ')}/>`;
    expect(refusalOf(many(1000))).toBe('read');
    expect(refusalOf(many(1001))).toBe('xmlTooLarge');
    expect(refusalOf(many(200_000))).toBe('xmlTooLarge');
  });

  it('F7: names of up to 1,024 characters', () => {
    expect(refusalOf(`<${'n'.repeat(1024)}/>`)).toBe('read');
    expect(refusalOf(`<${'n'.repeat(1025)}/>`)).toBe('xmlTooLarge');
    expect(refusalOf(`<x ${'n'.repeat(1025)}="1"/>`)).toBe('xmlTooLarge');
  });

  it('F7: more than 64 Mi characters of text are refused', () => {
    const bytes = new Uint8Array(64 * 1024 * 1024 + 8).fill(0x61);
    bytes.set(new TextEncoder().encode('<x>'), 0);
    bytes.set(new TextEncoder().encode('</x>'), bytes.length - 4);
    bytes.set(new TextEncoder().encode('<y/>'), 10);
    expect(refusalOf(bytes)).toBe('read');
    const more = new Uint8Array(64 * 1024 * 1024 + 20).fill(0x61);
    more.set(new TextEncoder().encode('<x>'), 0);
    more.set(new TextEncoder().encode('</x>'), more.length - 4);
    expect(refusalOf(more)).toBe('xmlTooLarge');
  });

  it.each([
    ['nothing', ''],
    ['no element', 'hello'],
    ['an open element', '<a><b></b>'],
    ['crossed elements', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['a NUL', '<a>\u0000</a>'],
    ['a numbered NUL', '<a>&#0;</a>'],
    ['a numbered control character, even in XML 1.1', '<?xml version="1.1"?><a>&#1;</a>'],
    ['a numbered surrogate', '<a>&#xD800;</a>'],
  ])('F7: %s is damage', (_, xml) => {
    expect(refusalOf(xml)).toBe('xmlBroken');
  });

  it('F7: bytes that are no UTF-8 are damage', () => {
    expect(refusalOf(new Uint8Array([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]))).toBe('xmlBroken');
  });

  it('F7: thousands of nested namespace declarations take no more than their own time', () => {
    const declare = (depth: number) =>
      `<a ${Array.from({ length: 500 }, (_, index) => `xmlns:p${depth}x${index}="u"`).join(' ')}>`;
    const nested = Array.from({ length: 90 }, (_, depth) => declare(depth)).join('');
    const siblings = '<b xmlns:q="u"/>'.repeat(30_000);
    expect(refusalOf(`${nested}${siblings}${'</a>'.repeat(90)}`)).toBe('read');
  });

  it('F7: a handler can stop with a reason, or without one', () => {
    const source = { file: 'E1.docx', part: 'p.xml', bytes: new TextEncoder().encode('<a><b/></a') };
    const stopAt = (reason: Parameters<typeof stopParsing>[0]) =>
      parseXml(source, known, { open: (name) => name === 'b' && stopParsing(reason), close: () => {} });
    expect(stopAt(null)).toBeNull();
    expect(stopAt(refuse('tableEmpty', { file: 'E1.docx' }))).toMatchObject({ refused: 'tableEmpty' });
  });
});
