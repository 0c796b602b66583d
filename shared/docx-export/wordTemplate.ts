/**
 * A Word document of the user's own as the frame of what is written: its styles, page, header and footer stay, its body
 * goes. Every byte of it is hostile. Rules: docs/rules/results-section.md, RS36 to RS39.
 */
import { openOfficePackage } from '../files/officePackage.ts';
import { readZip } from '../files/readZip.ts';
import { documentZipLimits } from '../files/zipLimits.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';

export interface WordTemplate {
  readonly file: string;
  /** Every part but the document itself. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly documentPart: string;
  readonly stylesPart: string;
  /** `null`: it has no lists. */
  readonly numberingPart: string | null;
  readonly opening: string;
  /** From the last section's properties on. */
  readonly closing: string;
}

const templateType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const nothing = { open() {}, close() {} };

export function readTemplate(file: string, bytes: Uint8Array): WordTemplate | Refusal {
  const opened = openOfficePackage(file, bytes, '.docx');
  if (isRefusal(opened)) return opened;
  const hasMacros = opened.names.some((name) => /vbaproject/iu.test(name));
  const refersTo = opened.relationships(opened.mainPart);
  if (isRefusal(refersTo)) return refersTo;
  const partOf = (type: string) =>
    refersTo.find((one) => one.type === type && !one.isOutside && opened.has(one.target))?.target ?? null;
  const [stylesPart, numberingPart] = [partOf('styles'), partOf('numbering')];
  if (hasMacros || stylesPart === null) return refuse('templateNotWord', { file });
  // What is not well formed is refused before any of it is copied.
  for (const part of [opened.mainPart, stylesPart, ...(numberingPart === null ? [] : [numberingPart])]) {
    const refusal = opened.parse(part, nothing);
    if (refusal) return refusal;
  }
  const parts = readZip(bytes, documentZipLimits, file, (name) => !name.endsWith('/'));
  if (isRefusal(parts)) return parts;
  const frame = frameOf(textOfPart(parts, opened.mainPart));
  if (frame === null || !/<w:styles[\s>]/u.test(textOfPart(parts, stylesPart)))
    return refuse('templateNotWord', { file });
  const rest = new Map([...parts].filter(([name]) => name !== opened.mainPart));
  const types = textOfPart(parts, '[Content_Types].xml').replace(templateType, documentType);
  rest.set('[Content_Types].xml', new TextEncoder().encode(types));
  return { file, parts: rest, documentPart: opened.mainPart, stylesPart, numberingPart, ...frame };
}

export function textOfPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array(0));
}

/** The page of the last section is the page of what is written. `null`: not as word processors write it. */
function frameOf(xml: string): { opening: string; closing: string } | null {
  const body = /<w:body(?:\s[^>]*)?>/u.exec(xml);
  const end = xml.lastIndexOf('</w:body>');
  if (!body || end < 0) return null;
  const opening = xml.slice(0, body.index + body[0].length);
  const section = xml.lastIndexOf('<w:sectPr', end);
  const properties = section > body.index ? xml.slice(section, end) : '';
  // A section's properties at the end of the body stand by themselves: the page; else Word takes its own.
  const isPage = /^<w:sectPr\b[\s\S]*(?:<\/w:sectPr>|\/>)\s*$/u.test(properties);
  return { opening, closing: `${isPage ? properties : '<w:sectPr/>'}${xml.slice(end)}` };
}
