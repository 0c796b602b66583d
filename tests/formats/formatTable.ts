/** Reads every file of the table and writes docs/formats.md: format × producing program × paragraphs right of all. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readInterview } from '../../shared/pdf-text/readInterview.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { problemSentence, refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { builtFiles } from './builtFiles.ts';
import { libreOfficeFiles } from './libreOffice.ts';
import { countRight, interviewParagraphs } from './paragraphs.ts';

const paragraphCount = 300;

interface Row {
  readonly format: string;
  readonly program: string;
  readonly right: number;
  readonly all: number;
  readonly said: string;
}

async function rowOf(
  file: {
    format: string;
    program: string;
    name: string;
    bytes: Uint8Array;
    encoding?: Parameters<typeof readInterview>[0]['encoding'];
  },
  expected: readonly string[],
): Promise<Row> {
  const { format, program, name, bytes, encoding = 'auto' } = file;
  const source = await readInterview({ file: name, bytes: bytes.slice(), encoding });
  if (isRefusal(source))
    return { format, program, right: 0, all: expected.length, said: refusalSentence(wordsOf.en, source) };
  const said = [...source.problems, ...source.leftOut].map((problem) => problemSentence(wordsOf.en, problem));
  return {
    format,
    program,
    right: countRight(source.text, expected),
    all: expected.length,
    said: said.join(' '),
  };
}

/** The rows that need no other program. */
export async function builtRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { make, expected, hasEmoji, ...file } of builtFiles) {
    const paragraphs = interviewParagraphs(paragraphCount, hasEmoji);
    rows.push(await rowOf({ ...file, bytes: make(paragraphs) }, expected?.(paragraphs) ?? paragraphs));
  }
  return rows;
}

async function writtenRows(): Promise<Row[]> {
  const paragraphs = interviewParagraphs(paragraphCount, true);
  const rows: Row[] = [];
  // A printed page does not tell a no-break space from another.
  const printed = paragraphs.map((paragraph) => paragraph.replaceAll('\u00a0', ' '));
  for (const file of libreOfficeFiles(paragraphs))
    rows.push(await rowOf(file, file.format === '.pdf' ? printed : paragraphs));
  return rows;
}

function inMarkdown(rows: readonly Row[]): string {
  const head = '| format | written by | paragraphs right | what the import says |\n|---|---|---|---|';
  return [
    head,
    ...rows.map(
      ({ format, program, right, all, said }) =>
        `| ${format} | ${program} | ${right} of ${all} | ${said || '–'} |`,
    ),
  ].join('\n');
}

/** Replaces what stands between two marks of the page. */
export async function writeFormatTable(root: string): Promise<void> {
  const page = path.join(root, 'docs', 'formats.md');
  const written = await writtenRows();
  const tables: Readonly<Record<string, string>> = {
    built: inMarkdown(await builtRows()),
    written: written.length > 0 ? inMarkdown(written) : 'LibreOffice was not found on this computer.',
  };
  let text = readFileSync(page, 'utf8');
  for (const [name, table] of Object.entries(tables))
    text = text.replace(
      new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- end -->)`),
      (_, start: string, end: string) => `${start}${table}${end}`,
    );
  writeFileSync(page, text);
  process.stdout.write(`${tables.built}\n\n${tables.written}\n`);
}
