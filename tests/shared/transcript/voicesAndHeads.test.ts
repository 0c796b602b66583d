/** Who speaks where only one of two is a label by the rules, and what the head of a transcript says, invented here. */
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/files/canonicalText.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { droppedLabel } from '../../../shared/transcript/labelChoice.ts';
import { previewImport } from '../../../shared/transcript/previewImport.ts';

const sourceOf = (text: string): SourceText => ({
  text: canonicalText(text).text,
  formats: [],
  encoding: 'utf-8',
  comments: [],
  leftOut: [],
  problems: [],
});

function preview(text: string, options = {}) {
  const file = previewImport([{ fileName: 'E9.txt', source: sourceOf(text) }], options, null).files[0];
  if (!file) throw new Error('no file');
  return file;
}

const who = (text: string, options = {}) =>
  preview(text, options).speakers.map(({ label, isInterviewer }) => (isInterviewer ? `${label}?` : label));

describe('T25: nobody speaks alone who is answered', () => {
  it.each([
    ['MP : Alors ?\nDr M. : Oui.\n', ['MP?', 'Dr M.']],
    ['MP : Alors ?\nMme X : Oui.\n', ['MP?', 'Mme X']],
    ['Interviewer : Alors ?\nDocteur B : Oui.\n', ['Interviewer?', 'Docteur B']],
    ['Moi – Alors ?\nE1 – Oui.\n', ['Moi?', 'E1']],
    ['mp : Alors ?\ne4 : Oui.\n', ['mp?', 'e4']],
    ['Étudiante : Alors ?\nInterne 1 : Oui.\n', ['Étudiante?', 'Interne 1']],
    ['MP : Alors ?\nE4b : Oui.\n', ['MP?', 'E4b']],
    ['MP : Alors ?\nI.E. : Oui.\n', ['MP?', 'I.E.']],
    ['Investigatrice : Alors ?\nSujet 5 : Oui.\n', ['Investigatrice?', 'Sujet 5']],
  ])('%j', (pair, speakers) => {
    expect(who(pair.repeat(4))).toEqual(speakers);
  });

  it('several who answer are taken together', () => {
    expect(
      who(`${'MP : Alors ?\nMarie : Oui.\nMP : Et ?\nPaul : Non.\n'.repeat(3)}Note : on frappe à la porte`),
    ).toEqual(['MP?', 'Marie', 'Paul']);
  });

  it('names in bold, without any sign', () => {
    const pair = 'Marie Alors ?\nE4 : Oui.\n';
    const formats = [0, 1, 2].map((at) => ({
      start: at * pair.length,
      end: at * pair.length + 5,
      format: 'bold' as const,
    }));
    const source = { ...sourceOf(pair.repeat(3)), formats };
    const { speakers } = previewImport([{ fileName: 'E9.docx', source }], {}, null).files[0] ?? {};
    expect(speakers?.map(({ label, isInterviewer }) => [label, isInterviewer])).toEqual([
      ['Marie', true],
      ['E4', false],
    ]);
  });

  it('parts of what one person says are no speakers', () => {
    const said = 'E4 : Je dors peu.\n';
    for (const part of [
      'Matin : calme.\nMidi : agité.\n',
      'Jardin : calme.\nMaison : agité.\n',
      'Jardin : calme.\n',
      'Non – pas du tout.\n',
      'Lundi\tcalme\n',
      'Rires : pourquoi ?\n',
      'Note de terrain : on frappe ?\n',
      'Conclusion : elle dort ?\n',
      'Theme : la nuit ?\n',
      'Laughs : why ?\n',
      'Anne : Et ?\nBéa : Et ?\nCléo : Et ?\n',
    ])
      expect(who((said + part).repeat(3)), part).toEqual(['E4']);
    expect(who('MP : Alors ?\nOui : calme.\n'.repeat(3))).toEqual(['MP']);
  });

  it('words before a colon are no speaker where two speak already, where they are rare, or where they were dropped', () => {
    const two = 'MP : Alors ?\nE4 : Oui.\nOui : toujours.\n'.repeat(3);
    expect(who(two)).toEqual(['MP?', 'E4']);
    expect(who(`${'E4 : Oui.\n'.repeat(8)}${'Bref : non.\n'.repeat(3)}`)).toEqual(['E4']);
    const text = 'MP : Alors ?\nDr M. : Oui.\n'.repeat(3);
    expect(who(text, { files: { 0: { labels: droppedLabel({}, 'Dr M.') } } })).toEqual(['MP']);
  });
});

describe('T26: the head of a transcript', () => {
  it('is nobody’s turn', () => {
    const head =
      'Date : 12/03/2024\nEnquêteur : Marie Petit\nParticipant : E4, 45 ans\nSEXE : F\nLIEU : cabinet\n\n';
    const { draft, participants } = preview(head + 'MP : Alors ?\nE4 : Oui.\n'.repeat(2));
    expect(participants).toEqual(['E4']);
    expect(draft.parsed.labels.map(({ label }) => label)).toEqual(['MP', 'E4']);
    expect(draft.parsed.turns[0]).toMatchObject({ start: 0, end: head.length, speaker: '' });
  });

  it('is known by one line that says a code or an age, or by names above an empty line', () => {
    const turns = 'MP : Alors ?\nE4 : Oui.\n'.repeat(2);
    for (const head of [
      'Participante : E4\n',
      'Participante : E4, infirmière\n',
      'Enquêteur : MP\n',
      'Participante : femme, 45 ans\n',
      'Enquêtrice : Marie Petit\nParticipante : E4 (45 ans)\n',
      'Enquêtrice : Marie Petit\n\n',
    ])
      expect(
        preview(head + turns).draft.parsed.labels.map(({ label }) => label),
        head,
      ).toEqual(['MP', 'E4']);
  });

  it.each([
    ['Animateur', 'Bonjour à toutes'],
    ['Enquêtrice', 'Alors on commence'],
    ['INT', 'On peut commencer'],
    ['Participante', 'oui oui'],
    ['Q', 'Vous êtes prête'],
  ])('is not what %s says first: %s', (label, words) => {
    for (const [gap, between] of [
      ['\n', '\n'],
      ['\n\n', '\n\n'],
      ['\n\n', '\n'],
    ]) {
      const turns = ['P1 : Oui.', 'P2 : Non.', 'P1 : Si.', 'P2 : Bon.'].join(between);
      expect(preview(`${label} : ${words}${gap}${turns}`).draft.parsed.labels[0]?.label).toBe(label);
    }
  });

  it('T8: is not who the user added', () => {
    const text = 'Animateur : P1, P2\nP1 : Oui.\nP2 : Non.\nP1 : Si.\nP2 : Bon.';
    const labelsOf = (options = {}) => preview(text, options).draft.parsed.labels.map(({ label }) => label);
    expect(labelsOf()).toEqual(['P1', 'P2']);
    expect(labelsOf({ files: { 0: { labels: { add: ['Animateur'] } } } })).toEqual(['Animateur', 'P1', 'P2']);
  });

  it('does not hide who asks first and is not heard again, or initials', () => {
    expect(who('Enquêteur : On commence ?\nMP : Oui.\nE4 : Oui.\nMP : Bien ?\nE4 : Oui.')).toEqual([
      'Enquêteur?',
      'MP',
      'E4',
    ]);
    expect(who('JD : bonjour\nMP : Alors ?\nE4 : Oui.\nMP : Bien ?\nE4 : Oui.')).toEqual(['JD', 'MP?', 'E4']);
  });
});

describe('labels beside numbers, times and commas', () => {
  it('T19: the number of a line and a tab stand before a label', () => {
    expect(who('1\tMP : Alors ?\n2\tE4 : Oui.\n'.repeat(3))).toEqual(['MP?', 'E4']);
    expect(who('12\tE4 : oui')).toEqual(['']);
  });

  it('T17: Rev puts the time in brackets before the colon', () => {
    expect(who('Marie (00:02):\nAlors ?\n\nPaul Petit (00:08):\nOui.')).toEqual(['Marie?', 'Paul Petit']);
  });

  it('T17: directories write the family name first, with a comma', () => {
    expect(
      who('Dupont, Marie   0:02\nAlors ?\n\nMartin, Paul   0:08\nOui.\n\nDupont, Marie   0:12\nBien ?'),
    ).toEqual(['Dupont, Marie?', 'Martin, Paul']);
  });

  it('T17: words with a comma are no name below a time, nor before a colon behind one', () => {
    for (const text of [
      '00:00:01\nMerci, Madame\non commence alors\n\n00:00:04\nOui, Docteur\nc’est bien',
      '00:00:01 Oui, Paul: c’est bien.\n00:00:04 Non, Marie: pas encore.',
      'Dupont, Marie, Paul   0:02\nAlors ?\n\nDupont, Marie, Paul   0:08\nOui.',
    ])
      expect(who(text), text).toEqual(['']);
  });

  it('T23: programs give voices letters too', () => {
    expect(who('Speaker A: Alors ?\nSpeaker B: Oui.\n'.repeat(3))).toEqual(['Speaker A?', 'Speaker B']);
  });
});
