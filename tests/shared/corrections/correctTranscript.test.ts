import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingProgress } from '../../../shared/coding/readingMarks.ts';
import { setReadingMark } from '../../../shared/coding/setReadingMark.ts';
import { correctTranscript } from '../../../shared/corrections/correctTranscript.ts';
import type { TextEdit } from '../../../shared/corrections/textEdits.ts';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import { richTextFromPlain } from '../../../shared/memos/richText.ts';
import { changeSet, updated } from '../../../shared/project/changeSet.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { numberLines } from '../../../shared/transcript/breakLines.ts';
import { countTurnWords } from '../../helpers/countTurnWords.ts';
import { isGraphemeBoundary } from '../../helpers/isGraphemeBoundary.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { apply, contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: [
      'MP : Et la nuit, comment ça se passe ?',
      '',
      'E1 : La nuit on est seule, vraiment seule. On dort pas.',
      '(rires) Enfin si, un peu 👩‍⚕️ quand même.',
      '',
      'MP : D’accord.',
      'E1 : Voilà.',
    ],
  },
  themes: ['Solitude', 'Sommeil', 'Humour'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' },
    { coder: 'JD', in: 'E1', theme: 'Solitude', quote: 'vraiment seule' },
    { coder: 'MP', in: 'E1', theme: 'Sommeil', quote: 'On dort pas' },
    { coder: 'MP', in: 'E1', theme: 'Humour', quote: 'un peu 👩‍⚕️ quand même' },
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'Voilà' },
  ],
});
const transcriptId = study.transcript('E1');
const { text } = textOf(study.project, transcriptId);
const mp = () => contextOf(study.coder('MP'));

/** Replaces the first place of `words`. */
function edit(words: string, insert: string): TextEdit {
  const start = text.indexOf(words);
  return { start, end: start + words.length, insert };
}

function quotesOf(project: Project): (string | undefined)[] {
  return [1, 2, 3, 4, 5].map((number) => project.codings.get(study.coding(number))?.quote);
}

function correct(...edits: TextEdit[]) {
  return run(study.project, correctTranscript, { transcriptId, edits }, mp());
}

describe('correctTranscript', () => {
  it('CR2, CR5: moves all codings with their words and computes quotes and contexts anew', () => {
    const { project, about } = correct(edit('est', 'n’est pas'), edit('dort pas', 'ne dort pas'));
    expect(quotesOf(project)).toEqual([
      'on n’est pas seule',
      'vraiment seule',
      'On ne dort pas',
      'un peu 👩‍⚕️ quand même',
      'Voilà',
    ]);
    expect(project.codings.get(study.coding(2))).toMatchObject({
      before: '1 : La nuit on n’est pas seule, ',
      after: '. On ne dort pas.\n(rires) Enfin ',
    });
    expect(about).toEqual({ transcript: 'E1', reanchored: 0, removed: 0, removedFrom: '' });
  });

  it('CR6: turns and lines behind move, no line number changes, words are counted again', () => {
    const before = textOf(study.project, transcriptId);
    const { project } = correct(
      edit('On dort pas', 'On dort pas, mais alors vraiment pas du tout, jamais, même pas une heure'),
    );
    const after = textOf(project, transcriptId);
    expect(after.lines.numbers).toEqual(['1', '2', '3', '3a', '4', '5']);
    expect(before.lines.numbers).toEqual(['1', '2', '3', '4', '5']);
    expect(
      after.turns.map(({ speaker, bodyStart, end }) => [speaker, after.text.slice(bodyStart, end)]),
    ).toEqual([
      ['MP', 'Et la nuit, comment ça se passe ?\n\n'],
      [
        'E1',
        'La nuit on est seule, vraiment seule. On dort pas, mais alors vraiment pas du tout, jamais, même pas une heure.\n(rires) Enfin si, un peu 👩‍⚕️ quand même.\n\n',
      ],
      ['MP', 'D’accord.\n'],
      ['E1', 'Voilà.'],
    ]);
    expect(after.wordCount).toBe(countTurnWords(after.text, after.turns));
    expect(before).toBe(textOf(study.project, transcriptId));
  });

  it('CR6: formats move too', () => {
    const start = text.indexOf('vraiment');
    const bold = { start, end: start + 8, format: 'bold' } as const;
    const old = textOf(study.project, transcriptId);
    const project = { ...study.project, texts: new Map([[old.id, { ...old, formats: [bold] }]]) };
    const edits = [edit('La nuit', 'Le soir'), edit('vraiment', 'vraiment, vraiment')];
    const after = textOf(
      run(project, correctTranscript, { transcriptId, edits }, mp()).project,
      transcriptId,
    );
    expect(after.formats.map((one) => after.text.slice(one.start, one.end))).toEqual(['vraiment, vraiment']);
    const deleted = run(project, correctTranscript, { transcriptId, edits: [edit(' vraiment', '')] }, mp());
    expect(textOf(deleted.project, transcriptId).formats).toEqual([]);
  });

  it('CR3: a coding whose words are deleted is removed and listed, with its memo, and undo brings both back', () => {
    const withMemo = run(
      study.project,
      writeMemo,
      { target: { table: 'codings', id: study.coding(3) }, body: richTextFromPlain('à revoir') },
      mp(),
    ).project;
    const edits = [edit(' On dort pas.', '')];
    const { project, about } = run(withMemo, correctTranscript, { transcriptId, edits }, mp());
    expect(quotesOf(project)[2]).toBeUndefined();
    expect(project.memos.size).toBe(0);
    expect(about).toEqual({ transcript: 'E1', reanchored: 0, removed: 1, removedFrom: 'Sommeil, l. 2' });
  });

  it('CR3: a coding whose words were put elsewhere in the turn is found there', () => {
    const { project, about } = correct(
      edit('on est seule, ', ''),
      edit('On dort', 'On est seule, et on dort'),
    );
    expect(quotesOf(project)[0]).toBe('On est seule');
    expect(about).toMatchObject({ reanchored: 1, removed: 0 });
  });

  it('CR3: of several places the one whose surroundings agree best', () => {
    const turn = textOf(study.project, transcriptId).turns[3];
    if (!turn) throw new Error('no turn');
    const edits = [{ start: turn.bodyStart, end: turn.end, insert: 'Voilà, voilà. Et Voilà.' }];
    const { project } = run(study.project, correctTranscript, { transcriptId, edits }, mp());
    const coding = project.codings.get(study.coding(5));
    expect(coding?.start).toBe(turn.bodyStart);
    expect(coding?.quote).toBe('Voilà');
  });

  it('CR3: the same words elsewhere were another passage before and do not count', () => {
    const twice = buildProject({
      coders: ['MP'],
      transcripts: { E1: ['E1 : Oui. Non. Oui.'] },
      themes: ['A'],
      codings: [{ coder: 'MP', in: 'E1', theme: 'A', quote: 'Oui' }],
    });
    const edits = [{ start: 5, end: 10, insert: '' }];
    const input = { transcriptId: twice.transcript('E1'), edits };
    const { project, about } = run(twice.project, correctTranscript, input, contextOf(twice.coder('MP')));
    expect(textOf(project, input.transcriptId).text).toBe('E1 : Non. Oui.');
    expect(about.removed).toBe(1);
    expect(project.codings.size).toBe(0);
  });

  it('CR4: an accent typed behind the last letter belongs to it', () => {
    const { project } = correct({
      ...edit('seule', ''),
      start: text.indexOf('seule') + 5,
      end: text.indexOf('seule') + 5,
      insert: '\u0301',
    });
    expect(quotesOf(project)[0]).toBe('on est seule\u0301');
  });

  it('CR5: codings that come to overlap stay apart', () => {
    const touching = buildProject({
      coders: ['MP'],
      transcripts: { E1: ['E1 : abcdefgh'] },
      themes: ['A'],
      codings: [
        { coder: 'MP', in: 'E1', theme: 'A', quote: 'abcd' },
        { coder: 'MP', in: 'E1', theme: 'A', quote: 'efgh' },
      ],
    });
    const edits = [{ start: 7, end: 11, insert: 'XY' }];
    const input = { transcriptId: touching.transcript('E1'), edits };
    const { project } = run(touching.project, correctTranscript, input, contextOf(touching.coder('MP')));
    expect([...project.codings.values()].map(({ quote }) => quote)).toEqual(['abXY', 'XYgh']);
  });

  it('CR1: labels, the line feed before a label, and two turns at once are refused', () => {
    const at = (start: number, end: number) => ({ transcriptId, edits: [{ start, end, insert: 'x' }] });
    const label = text.indexOf('E1 :');
    expect(refusalOf(study.project, correctTranscript, at(label, label + 1))).toEqual({
      refused: 'correctionOutsideTurn',
      params: { transcript: 'E1' },
    });
    expect(refusalOf(study.project, correctTranscript, at(label - 1, label)).refused).toBe(
      'correctionOutsideTurn',
    );
    expect(refusalOf(study.project, correctTranscript, at(10, label + 10)).refused).toBe(
      'correctionOutsideTurn',
    );
    expect(run(study.project, correctTranscript, at(label - 1, label - 1), mp())).toBeTruthy();
    expect(run(study.project, correctTranscript, at(text.length, text.length), mp())).toBeTruthy();
  });

  it('CR1: edits out of order, or through the middle of a character, are refused', () => {
    const moon = text.indexOf('👩');
    const through = [{ start: moon + 1, end: moon + 1, insert: 'x' }];
    expect(refusalOf(study.project, correctTranscript, { transcriptId, edits: through }).refused).toBe(
      'correctionOverlaps',
    );
    const backwards = [edit('seule', 'x'), edit('La nuit', 'y')];
    expect(refusalOf(study.project, correctTranscript, { transcriptId, edits: backwards }).refused).toBe(
      'correctionOverlaps',
    );
  });

  it('CR8: typed text is made canonical; a correction of nothing changes nothing', () => {
    const { project } = correct(edit('On dort', '\r\nOn\u0000 dort\r'));
    expect(textOf(project, transcriptId).text).toContain('\nOn\ufffd dort\n pas');
    expect(correct().changes.changes).toEqual([]);
    expect(correct(edit('seule', 'seule')).changes.changes).toEqual([]);
  });

  it('M6: a reading mark on a line that goes counts as the line before, and is right again when it comes back', () => {
    const long = correct(edit('On dort pas', `On dort ${'vraiment '.repeat(20)}pas`)).project;
    const numbers = textOf(long, transcriptId).lines.numbers;
    expect(numbers).toContain('3b');
    const coderId = study.coder('MP');
    const marked = run(long, setReadingMark, { transcriptId, line: '3b', isFinished: false }, mp()).project;
    expect(readingProgress(marked, transcriptId, coderId).percent).toBe(
      Math.floor((100 * 5) / numbers.length),
    );
    const transcript = marked.transcripts.get(transcriptId);
    const old = study.project.transcripts.get(transcriptId);
    if (!transcript || !old) throw new Error('no transcript');
    const back = apply(marked, changeSet([updated('transcripts', transcript, { textId: old.textId })]));
    expect(readingProgress(back, transcriptId, coderId).percent).toBe(60);
  });

  it('CR1–CR7: any edits of any turn leave a sound project, and undo and redo restore it', () => {
    const turns = textOf(study.project, transcriptId).turns;
    const anyEdit = fc.record({
      from: fc.nat(200),
      length: fc.nat(30),
      insert: fc.string({
        unit: fc.constantFrom('a', ' ', 'seule', 'on est seule', '\n', 'é', 'e\u0301', '👩‍⚕️', '🌙', '\r\n'),
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(fc.nat(turns.length - 1), fc.array(anyEdit, { maxLength: 4 }), (which, drawn) => {
        const turn = turns[which];
        if (!turn) return;
        const last = turn.end === text.length ? turn.end : turn.end - 1;
        const edits: TextEdit[] = [];
        for (const { from, length, insert } of drawn.sort((a, b) => a.from - b.from)) {
          const start = Math.max(turn.bodyStart + from, edits.at(-1)?.end ?? 0);
          const end = Math.min(start + length, last);
          if (
            start > last ||
            (text.codePointAt(start - 1) ?? 0) > 0xffff ||
            (text.codePointAt(end - 1) ?? 0) > 0xffff
          )
            continue;
          edits.push({ start, end, insert });
        }
        const { project } = run(study.project, correctTranscript, { transcriptId, edits }, mp());
        const after = textOf(project, transcriptId);
        for (const { start, end } of project.codings.values()) {
          expect(isGraphemeBoundary(after.text, start)).toBe(true);
          expect(isGraphemeBoundary(after.text, end)).toBe(true);
        }
        expect(after.turns.map(({ speaker }) => speaker)).toEqual(turns.map(({ speaker }) => speaker));
        const fresh = numberLines(after.text, after.turns).lines;
        expect(after.lines.starts).toEqual(fresh.starts);
        expect(after.lines.ends).toEqual(fresh.ends);
        expect(new Set(after.lines.numbers).size).toBe(after.lines.numbers.length);
        expect(after.wordCount).toBe(countTurnWords(after.text, after.turns));
      }),
      { numRuns: 500 },
    );
  });
});
