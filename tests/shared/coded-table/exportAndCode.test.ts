import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCodedTable } from '../../../shared/coded-table/codeFromTable.ts';
import { readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { applyThemePath } from '../../../shared/coding/applyThemePath.ts';
import { exportDocument } from '../../../shared/docx-export/exportDocument.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { applyChanges, isConflict } from '../../../shared/project/changeSet.ts';
import type { Project } from '../../../shared/project/project.ts';
import { writeCsv } from '../../../shared/sheet-export/writeCsv.ts';
import { writeXlsx } from '../../../shared/sheet-export/writeXlsx.ts';
import { codingRows } from '../../../shared/tables/codingRows.ts';
import { codingsTable } from '../../../shared/tables/codingsTable.ts';
import type { Language } from '../../../shared/words/plural.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf } from '../../helpers/runCommand.ts';

const spoken = [
  'E1 : =SOMME(A1) a-t-il dit, "oui; non", et puis 👩🏽‍⚕️ rien.',
  "E1 : '=déjà gardé, '- tiret; e\u0301tirer\u00a0!",
  '- une ligne qui commence par un tiret',
  '@mention et\ttabulation',
  'E2 : +33 de téléphone, l’été > l’hiver \\> toujours.',
  '',
  'E2 : « la nuit » \u2028 suite _x0041_ & <b>',
  'MP : Une question | avec `signes` ?',
  'E2 : שלום \u202eעולם\u202c <script>alert(1)</script> \ufffe fin.',
];
const bare = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: spoken, 'E10 ; suite': spoken.slice(2) },
});

const path = fc
  .array(
    fc.constantFrom(
      'Vécu',
      'Peur',
      'A > B',
      '=1+1',
      "'=x",
      'été ; hiver',
      'constructor',
      '-',
      '>',
      '\\> c',
      'a | b `c`',
      'שלום',
      '<b>&',
      '👩🏽‍⚕️',
    ),
    {
      minLength: 1,
      // Word has nine levels of headings.
      maxLength: 11,
    },
  )
  .map((names) => names.filter((name) => name.trim() !== ''));

const oneCoding = fc.record({
  transcript: fc.constantFrom('E1', 'E10 ; suite'),
  coder: fc.constantFrom('MP', 'JD'),
  at: fc.nat({ max: 300 }),
  length: fc.integer({ min: 1, max: 120 }),
  path,
  comment: fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      '=A1',
      "'=A1",
      'a\nb',
      '"x"; y',
      '\ttab',
      ' espaces ',
      '👩🏽‍⚕️',
      '| a |',
      '`x`<br>',
      'שלום',
    ),
  ),
});

/** Codings made by the ordinary command, at any place and length; what it refuses is left out. */
function coded(
  codings: readonly (typeof oneCoding extends fc.Arbitrary<infer One> ? One : never)[],
): Project {
  let project = bare.project;
  for (const { transcript, coder, at, length, path: names, comment } of codings) {
    const transcriptId = bare.transcript(transcript);
    const text = project.texts.get(`text ${transcript}` as never)?.text ?? '';
    const start = at % text.length;
    const end = Math.min(text.length, start + length);
    const context = contextOf(bare.coder(coder));
    const result = applyThemePath.run(project, { transcriptId, start, end, path: names, comment }, context);
    if (isRefusal(result)) continue;
    const next = applyChanges(project, result.changes);
    if (!isConflict(next)) project = next;
  }
  return project;
}

const shown = (project: Project) =>
  [...codingRows(project, { coderId: null, themeId: null })]
    .map(({ coding, transcript, theme, coder }) =>
      JSON.stringify([
        transcript.name,
        coding.start,
        coding.end,
        coding.quote,
        theme.path,
        coder.initials,
        coding.comment,
      ]),
    )
    .sort();

function codeAgain(file: string, bytes: Uint8Array, onto: Project = bare.project): string[] {
  const source = readTable(file, bytes);
  if (isRefusal(source)) throw new Error(JSON.stringify(source));
  const table = readCodedTable(file, source);
  if (isRefusal(table)) throw new Error(JSON.stringify(table));
  const result = planCodedTable(onto, { table }, contextOf(null));
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  const next = applyChanges(onto, result.changes);
  if (isConflict(next)) throw new Error(JSON.stringify(next));
  expect(result.report).toMatchObject({ edited: [], notFound: [], merged: 0 });
  return shown(next);
}

const options = {
  language: 'fr',
  coderId: null,
  themeId: null,
  by: 'participant',
  unit: 'presence',
} as const;

async function bytesOf(
  format: 'csv' | 'xlsx' | 'docx',
  project: Project,
  language: Language = 'fr',
): Promise<Uint8Array> {
  const table = codingsTable(project, { ...options, language });
  if (format === 'csv') return writeCsv(table, language);
  if (format === 'docx')
    return exportDocument(project, 'codings', { ...options, language }, '2026-03-01T10:00:00.000Z');
  const written = await writeXlsx('c.xlsx', table, language);
  if (isRefusal(written)) throw new Error(JSON.stringify(written));
  return written.bytes;
}

describe('the coded table goes out and comes back', () => {
  it.each([
    ['csv', 'fr', 120],
    ['csv', 'en', 40],
    ['xlsx', 'fr', 40],
    // The cells are written alike in both languages; only the headings differ.
    ['docx', 'fr', 30],
    ['docx', 'en', 10],
  ] as const)('EX4: as .%s in %s, nothing is lost', async (format, language, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(oneCoding, { minLength: 1, maxLength: 8 }), async (codings) => {
        const project = coded(codings);
        fc.pre(project.codings.size > 0);
        const bytes = await bytesOf(format, project, language);
        expect(codeAgain(`codages.${format}`, bytes)).toEqual(shown(project));
      }),
      { numRuns },
    );
  });

  it.each(['csv', 'xlsx', 'docx'] as const)(
    'EX4, EX13, CT22: a passage of 40,000 characters comes back from .%s',
    async (format) => {
      const long = buildProject({
        coders: ['MP'],
        transcripts: { E1: [`E1 : ${'Encore une nuit 👩🏽‍⚕️. '.repeat(2_000)}`] },
      });
      const transcriptId = long.transcript('E1');
      const added = applyThemePath.run(
        long.project,
        { transcriptId, start: 5, end: 40_000, path: ['Nuit'], comment: '' },
        contextOf(long.coder('MP')),
      );
      if (isRefusal(added)) throw new Error(JSON.stringify(added));
      const project = applyChanges(long.project, added.changes);
      if (isConflict(project)) throw new Error(JSON.stringify(project));
      const bytes = await bytesOf(format, project);
      expect(codeAgain(`codages.${format}`, bytes, long.project)).toEqual(shown(project));
    },
  );
});
