/** A text of results as a Word document, in Trame's own styles. Rules: docs/rules/results-section.md, RS30 to RS34. */
import type { Project } from '../project/project.ts';
import type { PrintedResults } from '../results-section/printedDocument.ts';
import { streamedZip } from '../tables/streamedZip.ts';
import { documentFrame, documentPart, textWidth } from './documentFrame.ts';
import { studyName } from './documentTitle.ts';
import { resultsBody } from './resultsBody.ts';
import { outlineAbstractXml, outlineNumXml, resultsStyles, withOutline } from './resultsStyles.ts';

/** `now` is an ISO time for the document's properties. */
export async function resultsWord(
  project: Project,
  printed: PrintedResults,
  now: string,
): Promise<Uint8Array> {
  const { language, name, numbering } = printed.document;
  const frame = await documentFrame({
    language,
    title: name,
    study: studyName(project, language),
    isLandscape: false,
    numberedLists: 0,
    now,
  });
  const parts = new Map(frame.parts);
  change(parts, 'word/styles.xml', (styles) => {
    const own = resultsStyles.map(({ xml }) => xml).join('');
    const all = styles.replace('</w:styles>', `${own}</w:styles>`);
    return numbering === 'none'
      ? all
      : headingLevels.reduce((xml, level) => withOutline(xml, headingOf(level), level), all);
  });
  change(parts, 'word/numbering.xml', (xml) =>
    xml
      .replace(/(?=<w:num )/u, outlineAbstractXml(numbering, headingOf))
      .replace('</w:numbering>', `${outlineNumXml(numbering)}</w:numbering>`),
  );
  const body = resultsBody(project, printed, textWidth(false), (id) => id);
  return streamedZip(parts, {
    name: documentPart,
    pieces: (function* () {
      yield frame.opening;
      yield* body;
      yield frame.closing;
    })(),
  });
}

const headingLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function headingOf(level: number): string {
  return `Heading${level}`;
}

function change(parts: Map<string, Uint8Array>, name: string, by: (xml: string) => string): void {
  const xml = new TextDecoder().decode(parts.get(name));
  parts.set(name, new TextEncoder().encode(by(xml)));
}
