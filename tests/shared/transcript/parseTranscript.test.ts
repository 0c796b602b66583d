import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatRange } from '../../../shared/project/records.ts';
import type { LabelChoice } from '../../../shared/transcript/findLabels.ts';
import { parseTranscript } from '../../../shared/transcript/parseTranscript.ts';
import { arbitraryText } from './arbitraryText.ts';

/** Each turn as [speaker, label range, body]. */
function turnsOf(text: string, formats: FormatRange[] = [], labels: LabelChoice = {}) {
  return parseTranscript({ text, formats }, { labels }).turns.map(({ speaker, start, bodyStart, end }) => [
    speaker,
    text.slice(start, bodyStart),
    text.slice(bodyStart, end),
  ]);
}

const speakersOf = (text: string, formats: FormatRange[] = [], labels: LabelChoice = {}) =>
  turnsOf(text, formats, labels).map(([speaker]) => speaker);

const bold = (start: number, end: number): FormatRange => ({ start, end, format: 'bold' });

describe('labels', () => {
  it('T2: a colon or a dash closes a label, with or without white space', () => {
    expect(turnsOf('MP : Oui ?\nE4:bonjour\nE 4 – la nuit\nEnquêtrice –\nR\u00a0: non\nMP—bien')).toEqual([
      ['MP', 'MP : ', 'Oui ?\n'],
      ['E4', 'E4:', 'bonjour\n'],
      ['E4', 'E 4 – ', 'la nuit\n'],
      ['Enquêtrice', 'Enquêtrice –', '\n'],
      ['R', 'R\u00a0: ', 'non\n'],
      ['MP', 'MP—', 'bien'],
    ]);
  });

  it('T2: white space before a label belongs to its range', () => {
    expect(turnsOf('MP : oui\n  \tE4 : non')).toEqual([
      ['MP', 'MP : ', 'oui\n'],
      ['E4', '  \tE4 : ', 'non'],
    ]);
  });

  it.each([
    ['E4', 'P 12', 'Mg3', 'é7', 'E\u00a04', 'abc999'],
    ['M', 'MP', 'ABC', 'ÀÉÎÔ', 'NB'],
    [
      'Enquêteur',
      'ENQUÊTRICE',
      'enquêté',
      'Enquêtée',
      'Enquêté(e)',
      'Interviewer',
      'question',
      'Réponse',
      'Q',
      'r',
    ],
    ['Enque\u0302trice', 'Enqueteur', 'REPONSE'],
  ])('T3: takes %s, %s, %s … as labels', (...labels) => {
    for (const label of labels) expect(speakersOf(`${label} : oui\n`), label).toEqual([label]);
  });

  it.each([
    'Note : il rit.',
    'Ah : je ne sais pas.',
    '1er : le matin',
    '10:30, la relève',
    'ABCDE : trop long',
    'ABCD1 : trop long',
    'E  4 : deux espaces',
    'Mp : pas deux capitales',
    'E4 bonjour',
    ': rien',
    '– Bonjour',
    '4 : quatre',
    'Enquête : une étude',
    'Le docteur : non',
  ])('T3: “%s” is no label', (line) => {
    expect(speakersOf(`${line}\nE1 : oui`)).toEqual(['', 'E1']);
  });

  it('T4: a full stop or hyphen closes a label that stands at three lines', () => {
    expect(speakersOf('Q. Et la nuit ?\nR. Seule.\nQ. Oui ?\nR. Oui.\nQ. Bien.\nR. Voilà.')).toEqual(
      'QRQRQR'.split(''),
    );
    expect(speakersOf('E4 - oui\nE4 - non\nMP - si\nMP- bon\nMP - ah\nE4 - oh')).toEqual([
      'E4',
      'E4',
      'MP',
      'MP',
      'MP',
      'E4',
    ]);
  });

  it('T4: at two lines it is prose', () => {
    expect(speakersOf('E1 : Oui.\nM. Durand est venu.\nM. Petit aussi.')).toEqual(['E1']);
  });

  it('T4: without white space behind it is prose, however often', () => {
    expect(speakersOf('E1 : a\nE2-E3 b\nE2-E3 c\nE2-E3 d\nE2.5 e')).toEqual(['E1']);
  });

  it('T4: one mistyped sign among labels with a colon is still a label', () => {
    expect(speakersOf('E1 : a\nE1 : b\nE1. c')).toEqual(['E1', 'E1', 'E1']);
  });

  it('T5: a tab closes a label', () => {
    expect(turnsOf('MP\tEt la nuit ?\nE1\t\tSeule.\nBref\tvoilà')).toEqual([
      ['MP', 'MP\t', 'Et la nuit ?\n'],
      ['E1', 'E1\t\t', 'Seule.\nBref\tvoilà'],
    ]);
  });

  it('T6: the end of bold closes a label, neighbouring ranges taken as one', () => {
    expect(turnsOf('MP Et la nuit ?\nE1 Seule.', [bold(0, 1), bold(1, 3), bold(16, 18)])).toEqual([
      ['MP', 'MP ', 'Et la nuit ?\n'],
      ['E1', 'E1 ', 'Seule.'],
    ]);
  });

  it('T6: bold that goes on over more words closes nothing', () => {
    expect(speakersOf('E1 : oui\nMP dort ici', [bold(9, 16)])).toEqual(['E1']);
  });

  it('T7: a time of day is no label', () => {
    expect(speakersOf('E1 : oui\nÀ 10:30 on dort.\nE4:30 ans')).toEqual(['E1', 'E4']);
  });

  it('T8: labels can be added and dropped', () => {
    const text = 'Dr Martin : oui\nNB : à relire\nE1 : non';
    expect(speakersOf(text)).toEqual(['', 'NB', 'E1']);
    expect(speakersOf(text, [], { add: ['dr martin'], drop: ['NB'] })).toEqual(['Dr Martin', 'E1']);
  });

  it('T9: one speaker however the label is typed, shown as first written', () => {
    const { labels } = parseTranscript({ text: 'E 04 : a\ne4 : b ?\nE4 : c\nE40 : d', formats: [] });
    expect(labels).toEqual([
      { label: 'E 04', key: 'e4', kind: 'anonymous', isAnonymous: true, turns: 3, questions: 1 },
      { label: 'E40', key: 'e40', kind: 'anonymous', isAnonymous: true, turns: 1, questions: 0 },
    ]);
  });
});

describe('turns', () => {
  it('T10: the label range stops at the end of its line', () => {
    expect(turnsOf('MP : \t\u00a0\n  Bonjour')).toEqual([['MP', 'MP : \t\u00a0', '\n  Bonjour']]);
  });

  it('T11: every label opens a turn, and a paragraph without label continues one', () => {
    expect(turnsOf('MP : Oui ?\nMP : Et là ?\n\nE1 : Seule.\n\nVraiment seule.\n\n')).toEqual([
      ['MP', 'MP : ', 'Oui ?\n'],
      ['MP', 'MP : ', 'Et là ?\n\n'],
      ['E1', 'E1 : ', 'Seule.\n\nVraiment seule.\n\n'],
    ]);
  });

  it('T12: text before the first label is a turn without speaker', () => {
    expect(turnsOf('Entretien du 14 janvier\n\nMP : Oui ?')).toEqual([
      ['', '', 'Entretien du 14 janvier\n\n'],
      ['MP', 'MP : ', 'Oui ?'],
    ]);
  });

  it('T12: empty lines before the first label belong to its range', () => {
    expect(turnsOf('\n \nMP : Oui ?')).toEqual([['MP', '\n \nMP : ', 'Oui ?']]);
  });

  it('T13: without any label every paragraph is a turn, and that is named', () => {
    const text = '\nLa nuit.\n\n  Le jour.\n';
    expect(turnsOf(text)).toEqual([
      ['', '', '\nLa nuit.\n\n'],
      ['', '', '  Le jour.\n'],
    ]);
    expect(parseTranscript({ text, formats: [] }).problems).toEqual([
      { problem: 'noSpeakerLabels', params: {}, line: null },
    ]);
  });

  it('T13: nothing but white space has no turn', () => {
    expect(parseTranscript({ text: ' \n\u00a0\n', formats: [] })).toEqual({
      turns: [],
      labels: [],
      possible: [],
      problems: [],
    });
  });

  it('T14: names a line of two megabytes and takes it', () => {
    const parsed = parseTranscript({ text: `E1 : oui\nE1 : ${'la nuit '.repeat(250_000)}`, formats: [] });
    expect(parsed.turns.length).toBe(2);
    expect(parsed.problems).toEqual([
      { problem: 'veryLongLine', params: { characters: 2_000_005 }, line: 2 },
    ]);
  });

  it('T1: the turns of any text follow each other without gap', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { turns } = parseTranscript({ text, formats: [] });
        let at = 0;
        for (const { start, bodyStart, end } of turns) {
          expect(start).toBe(at);
          expect(bodyStart).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThanOrEqual(bodyStart);
          at = end;
        }
        expect(at).toBe(turns.length === 0 ? 0 : text.length);
        if (turns.length === 0) expect(text.trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('T3: takes a hundred thousand different speakers', () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `E${index} : oui\n`).join('');
    expect(parseTranscript({ text, formats: [] }).labels.length).toBe(100_000);
  });
});
