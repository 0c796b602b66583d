import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../shared/corrections/diffTexts.ts';
import { importFiles } from '../../../shared/corrections/importFiles.ts';
import { previewReplacement, replaceTranscript } from '../../../shared/corrections/replaceTranscript.ts';
import { applyEdits, areInOrder } from '../../../shared/corrections/textEdits.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { previewImport } from '../../../shared/transcript/previewImport.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const lines = [
  'MP : Et la nuit ?',
  'E1 : La nuit on est seule, vraiment seule. On dort pas.',
  'Enfin si, un peu quand meme, et puis on se dit que cela finira bien par passer un jour ou l’autre.',
  'MP : D’accord.',
  'E1 : Voilà.',
];
const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: lines },
  themes: ['Solitude', 'Sommeil', 'Espoir'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' },
    { coder: 'MP', in: 'E1', theme: 'Sommeil', quote: 'On dort pas.' },
    { coder: 'MP', in: 'E1', theme: 'Espoir', quote: 'quand meme' },
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'Voilà' },
  ],
});
const transcriptId = study.transcript('E1');

const sourceOf = (text: string): SourceText => ({
  text,
  formats: [],
  encoding: 'utf-8',
  problems: [],
  comments: [],
  leftOut: [],
});
const inputOf = (text: string) => ({
  transcriptId,
  source: { fileName: 'E1.docx', source: sourceOf(text) },
  options: {},
});
const replace = (text: string) =>
  run(study.project, replaceTranscript, inputOf(text), contextOf(study.coder('MP')));
const quotesOf = (project: Project) =>
  [1, 2, 3, 4].map((number) => project.codings.get(study.coding(number))?.quote);
const preview = (text: string) => {
  const { source, options } = inputOf(text);
  const [file] = previewImport([source], options, study.project).files;
  if (!file) throw new Error('No file.');
  return { file, ...previewReplacement(study.project, transcriptId, file) };
};
const changed = (index: number, line: string) => lines.with(index, line).join('\n');

describe('a changed file of a known transcript', () => {
  it('CR9: codings keep their words, and follow words that were corrected', () => {
    const text = changed(2, lines[2]?.replace('meme', 'même').replace('Enfin si', 'Enfin… si') ?? '');
    const { project, about } = replace(text);
    expect(quotesOf(project)).toEqual(['on est seule', 'On dort pas.', 'quand même', 'Voilà']);
    expect(about).toMatchObject({ removed: 0, transcript: 'E1' });
    expect(textOf(project, transcriptId).text).toBe(text);
    expect(preview(text)).toMatchObject({ same: 3, changed: 1, refound: 0, lost: [], renumberedFrom: null });
  });

  it('CR9: words that moved are found again, words that are gone take their codings with them', () => {
    const moved = 'E1 : On dort pas. La nuit, c’est long, et on est bien seule, vraiment seule.';
    const text = changed(1, moved).replace('E1 : Voilà.', 'E1 : Bien.');
    const { project, about } = replace(text);
    expect(quotesOf(project)).toEqual(['on est bien seule', 'On dort pas.', 'quand meme', undefined]);
    expect(about).toMatchObject({ removed: 1, removedFrom: 'Solitude, l. 6' });
    expect(preview(text).lost.map(({ theme, line }) => [theme, line])).toEqual([['Solitude', '6']]);
  });

  it('CR10: the numbers of every other turn stay, a longer turn gets letters', () => {
    const text = changed(1, `${lines[1]} ${'Vraiment pas du tout. '.repeat(6)}`);
    const { numbers } = textOf(replace(text).project, transcriptId).lines;
    expect(numbers).toEqual(['1', '2', '3', '4', '4a', '4b', '4c', '5', '6']);
    expect(preview(text).renumberedFrom).toBeNull();
  });

  it('CR11: a turn that came in numbers the lines anew from there, and the preview says so', () => {
    const text = [...lines.slice(0, 3), 'MP : Ah bon ?', 'E1 : Oui.', ...lines.slice(3)].join('\n');
    const { numbers } = textOf(replace(text).project, transcriptId).lines;
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(preview(text)).toMatchObject({ renumberedFrom: '5', lost: [] });
  });

  it('CR12: the preview knows the transcript by its name, keeps both unless told otherwise', () => {
    const { source } = inputOf(changed(0, 'MP : Et la journée ?'));
    const [kept] = previewImport([source], {}, study.project).files;
    expect(kept).toMatchObject({
      isCorrection: false,
      name: 'E1 (2)',
      changedOf: { id: transcriptId, name: 'E1' },
    });
    expect(kept?.problems[0]).toMatchObject({ problem: 'changedTextKept' });
    const options = { files: { 0: { changedText: 'correct' } } } as const;
    const [correct] = previewImport([source], options, study.project).files;
    expect(correct).toMatchObject({ isCorrection: true, name: 'E1' });
    expect(correct?.problems.map(({ problem }) => problem)).toEqual(['changedTextCorrects']);
  });

  it('CR9: the edits of any two texts lead from one to the other', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'être', '👩‍⚕️', 'e\u0301', '.', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const edits = diffTexts(before, after);
        expect(areInOrder(edits, before.length)).toBe(true);
        expect(applyEdits(before, edits)).toBe(after);
      }),
    );
  });

  it('CR9: two texts of fifty thousand words that have nothing in common', () => {
    const before = Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 50_000 }, (_, index) => `b${index}`).join(' ');
    expect(applyEdits(before, diffTexts(before, after))).toBe(after);
  });
});

describe('several files at once', () => {
  const changed = lines.join('\n').replace('vraiment seule', 'seule, vraiment');
  const files = [
    { fileName: 'E1.docx', source: sourceOf(changed) },
    { fileName: 'E2.txt', source: sourceOf('MP : Et le jour ?\nE2 : Rien.\n') },
  ];
  const options = { files: { 0: { changedText: 'correct' as const } } };

  it('CR12: what is new comes in and what is changed is corrected, as one change that one undo takes back', () => {
    // `run` takes the change back and does it again, and compares every table.
    const { project } = run(
      study.project,
      importFiles,
      { sources: files, options },
      contextOf(study.coder('MP')),
    );
    expect(textOf(project, transcriptId).text).toBe(changed);
    expect([...project.transcripts.values()].map(({ name }) => name)).toEqual(['E1', 'E2']);
    expect(quotesOf(project)[1]).toBe('On dort pas.');
  });

  it('CR12: files that are all left out are refused', () => {
    const none = { files: { 0: { isLeftOut: true }, 1: { isLeftOut: true } } };
    expect(refusalOf(study.project, importFiles, { sources: files, options: none }).refused).toBe(
      'nothingToImport',
    );
  });
});
