/**
 * Footnotes of a text of results in Word: their part with the lines that separate them from the text, and the marks in the
 * text. Format: ECMA-376 part 1, 17.11. Rule: RS68.
 */
import type { Footnote } from '../results-section/printedDocument.ts';
import { relationsOf } from './documentFrame.ts';
import { addContentType, addRelation, changePart, encodedXml, type PackageParts } from './packageParts.ts';
import { styled, textRun } from './resultsRuns.ts';
import { withIds } from './templateStyles.ts';
import { textOfPart } from './wordTemplate.ts';

/** The lowest ids are those of separators: -1 and 0 as Word counts, 0 and 1 as others do. */
const idOf = ({ number }: Footnote) => number + 1;

/** What stands in the text. */
export function footnoteMark(footnote: Footnote): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${idOf(footnote)}"/></w:r>`;
}

/** A document that has a part for footnotes keeps its separators; its own notes go with the text that they belonged to. */
export function footnotesInto(
  parts: PackageParts,
  main: string,
  footnotes: readonly Footnote[],
  ids: ReadonlyMap<string, string>,
): void {
  if (footnotes.length === 0) return;
  const notes = withIds(footnotes.map(noteXml).join(''), ids);
  const known = partWithNotes(parts, main);
  if (known === null) {
    parts.set(newPart, encodedXml(emptyPart(notes)));
    addContentType(
      parts,
      newPart,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml',
    );
    addRelation(parts, main, { id: 'rIdTrameNotes', type: 'footnotes', target: newPart });
  } else
    changePart(parts, known, (xml) =>
      xml.includes('</w:footnotes>')
        ? withoutNotes(xml).replace('</w:footnotes>', () => `${notes}</w:footnotes>`)
        : emptyPart(notes),
    );
}

const newPart = 'word/trame-footnotes.xml';

/** The part of footnotes that the document leads to. */
function partWithNotes(parts: ReadonlyMap<string, Uint8Array>, main: string): string | null {
  const relations = textOfPart(parts, relationsOf(main));
  const [relation] = /<Relationship\b[^>]*\/relationships\/footnotes"[^>]*>/u.exec(relations) ?? [];
  const target = relation && /\bTarget="([^"]*)"/u.exec(relation)?.[1];
  if (!target) return null;
  const name = target.startsWith('/') ? target.slice(1) : main.slice(0, main.lastIndexOf('/') + 1) + target;
  return parts.has(name) ? name : null;
}

function noteXml(footnote: Footnote): string {
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const text = styled('FootnoteText', `${mark}${textRun(` ${footnote.text}`)}`);
  return `<w:footnote w:id="${idOf(footnote)}">${text}</w:footnote>`;
}

/** Separators say their type; notes do not. */
function withoutNotes(xml: string): string {
  return xml.replace(/<w:footnote\b(?![^>]*\bw:type=)[^>]*>[\s\S]*?<\/w:footnote>/gu, '');
}

function emptyPart(notes: string): string {
  const separator = (type: string, id: number, line: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${line}/></w:r></w:p></w:footnote>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    separator('separator', -1, 'separator') +
    separator('continuationSeparator', 0, 'continuationSeparator') +
    `${notes}</w:footnotes>`
  );
}
