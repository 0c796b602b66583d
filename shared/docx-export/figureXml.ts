/**
 * A figure in a Word document: its picture with alternative text, its caption with a number that Word keeps, and the parts
 * of the file that hold the picture. Every document with figures uses this. Format: ECMA-376 part 1, 20.4 (pictures in
 * text) and 17.16.5.56 (numbered captions). Rules: docs/rules/figures.md, FG6 to FG8.
 */
import type { Figure } from '../figures/figure.ts';
import { xmlText } from '../tables/xmlText.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { documentPart, relationsOf } from './documentFrame.ts';
import { paragraph, run } from './wordXml.ts';

export interface WordFigure {
  readonly figure: Pick<Figure, 'width' | 'height' | 'title' | 'alt'>;
  /** The figure as PNG, drawn large enough for print. */
  readonly png: Uint8Array;
}

/** English Metric Units: 914,400 an inch, of which a CSS pixel is the 96th part and a twip the 1440th. */
const emuPerPixel = 9525;
const emuPerTwip = 635;

/**
 * Two paragraphs that stay together. `number` counts the document's figures from 1 and names the picture's part;
 * `picturesInto` takes the same list in the same order.
 */
export function figureXml(
  { figure }: WordFigure,
  number: number,
  language: Language,
  widthTwips: number,
  heightTwips = Number.POSITIVE_INFINITY,
): string {
  const room = { width: widthTwips, height: heightTwips };
  return pictureXml(figure, number, room) + caption(figure.title, number, language);
}

/** The picture alone, in a paragraph that stays with the caption below it. */
export function pictureXml(
  figure: WordFigure['figure'],
  number: number,
  room: FigureRoom,
  prefix = usualPrefix,
): string {
  const runs = `<w:r>${drawing(figure, number, room, prefix)}</w:r>`;
  return paragraph('BodyText', { runs }, { keepWithNext: true });
}

interface PicturesPlace {
  /** The part that shows them. */
  readonly name: string;
  /** What the names of the pictures and of their relations begin with. */
  readonly prefix: string;
}

const usualPrefix = 'figure';

/** One that no picture and no relation of the document has. */
export function freePrefix(parts: ReadonlyMap<string, Uint8Array>): string {
  const taken = [...parts].filter(([name]) => name.endsWith('.rels'));
  const text = taken.map(([, bytes]) => new TextDecoder().decode(bytes)).join('');
  let prefix = usualPrefix;
  while (text.includes(`"${prefix}1"`) || text.includes(`/${prefix}1.`)) prefix += 'n';
  return prefix;
}

/** The frame's parts with the pictures, their types and their relations added. */
export function picturesInto(
  parts: ReadonlyMap<string, Uint8Array>,
  figures: readonly WordFigure[],
  { name, prefix }: PicturesPlace = { name: documentPart, prefix: usualPrefix },
): Map<string, Uint8Array> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const all = new Map(parts);
  if (figures.length === 0) return all;
  const edit = (part: string, change: (xml: string) => string) =>
    all.set(part, new TextEncoder().encode(change(new TextDecoder().decode(all.get(part)))));
  edit('[Content_Types].xml', (xml) =>
    /Extension="png"/u.test(xml)
      ? xml
      : xml.replace(/(<Types[^>]*>)/u, '$1<Default Extension="png" ContentType="image/png"/>'),
  );
  const relations = figures.map(
    (_, index) =>
      `<Relationship Id="${prefix}${index + 1}" Type="${officeRelations}/image" Target="media/${prefix}${index + 1}.png"/>`,
  );
  edit(relationsOf(name), (xml) => xml.replace('</Relationships>', `${relations.join('')}</Relationships>`));
  figures.forEach(({ png }, index) => {
    all.set(`${folder}media/${prefix}${index + 1}.png`, png);
  });
  return all;
}

/** In twips. */
export interface FigureRoom {
  readonly width: number;
  readonly height: number;
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';

/** 1, or less where a figure is larger than the room. */
export function scaleIn(room: FigureRoom, { width, height }: Pick<Figure, 'width' | 'height'>): number {
  const pixels = (twips: number) => (twips * emuPerTwip) / emuPerPixel;
  return Math.min(1, pixels(room.width) / width, pixels(room.height) / height);
}

/** As large as drawn, but never larger than the room. */
function drawing(
  { width, height, title, alt }: WordFigure['figure'],
  number: number,
  room: FigureRoom,
  prefix: string,
) {
  const scale = scaleIn(room, { width, height });
  const cx = Math.round(width * emuPerPixel * scale);
  const cy = Math.round(height * emuPerPixel * scale);
  const size = `cx="${cx}" cy="${cy}"`;
  const about = `name="${attribute(title)}" descr="${attribute(alt)}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${drawingMl}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:docPr id="${number}" ${about}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingMl}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawingMl}/main"><a:graphicData uri="${drawingMl}/picture">` +
    `<pic:pic xmlns:pic="${drawingMl}/picture"><pic:nvPicPr><pic:cNvPr id="${number}" ${about}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${officeRelations}" r:embed="${prefix}${number}"/>` +
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

/** Word counts the field again when a figure is put in before it, and makes lists of figures of it. */
function caption(title: string, number: number, language: Language): string {
  const { label, afterNumber } = wordsOf[language].figures.caption;
  const field = `<w:fldSimple w:instr=" SEQ ${label} \\* ARABIC ">${run(String(number), ['bold'])}</w:fldSimple>`;
  return paragraph('Caption', {
    runs: `${run(`${label}\u00a0`, ['bold'])}${field}${run(afterNumber, ['bold'])}${run(title)}`,
  });
}

/** A line feed in an attribute would be read as a space. */
function attribute(text: string): string {
  return xmlText(text).replace(/\n/gu, '&#10;');
}
