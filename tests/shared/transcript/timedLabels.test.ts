import { describe, expect, it } from 'vitest';
import { draftTranscript } from '../../../shared/transcript/draftTranscript.ts';

/** Every turn as [speaker, seconds, words]. */
function turnsOf(text: string): unknown[] {
  const { parsed } = draftTranscript({ text, formats: [] });
  return parsed.turns.map(({ speaker, startSeconds, bodyStart, end }) => [
    speaker,
    startSeconds,
    text.slice(bodyStart, end).trim(),
  ]);
}

describe('times beside speakers', () => {
  it('T15: behind the name on a line of its own (Word, Teams, Otter)', () => {
    const text =
      'Marie Dupont   0:03\nBonjour.\n\nE4   0:12\nOui, à 10:30.\n\nMarie Dupont   1:02:05\nEt là ?';
    expect(turnsOf(text)).toEqual([
      ['Marie Dupont', 3, 'Bonjour.'],
      ['E4', 12, 'Oui, à 10:30.'],
      ['Marie Dupont', 3725, 'Et là ?'],
    ]);
    expect(draftTranscript({ text, formats: [] }).wordCount).toBe(6);
  });

  it('T15: in brackets before or behind the label', () => {
    expect(
      turnsOf('[00:00:03] Marie Dupont: Bonjour.\n(0:12) E4 : Oui.\nMP [0:15]: Bien ?\nE4 (00:00:20) oui'),
    ).toEqual([
      ['Marie Dupont', 3, 'Bonjour.'],
      ['E4', 12, 'Oui.'],
      ['MP', 15, 'Bien ?'],
      ['E4', 20, 'oui'],
    ]);
  });

  it('T15: in the columns of a table (NVivo), with the number of the row and the end of the time', () => {
    expect(turnsOf('1\t0:00,0 - 0:12,3\tMP\tBonjour ?\n2\t0:12,3 - 0:20,1\tE4\tOui.')).toEqual([
      ['MP', 0, 'Bonjour ?'],
      ['E4', 12.3, 'Oui.'],
    ]);
  });

  it('T15: on the line before the label', () => {
    expect(turnsOf('00:00:05\nMP : Bonjour ?\n\n#00:00:12-5#\nE4 : Oui.')).toEqual([
      ['MP', 5, 'Bonjour ?'],
      ['E4', 12.5, 'Oui.'],
    ]);
  });

  it('T16: numbered voices, with and without a time', () => {
    expect(turnsOf('Speaker 1: Bonjour ?\nSpeaker 2: Oui.')).toEqual([
      ['Speaker 1', null, 'Bonjour ?'],
      ['Speaker 2', null, 'Oui.'],
    ]);
    expect(turnsOf('Locuteur 1  0:03\nBonjour ?\nLocuteur 2  0:12\nOui.')).toEqual([
      ['Locuteur 1', 3, 'Bonjour ?'],
      ['Locuteur 2', 12, 'Oui.'],
    ]);
  });

  it('T17: a name in brackets with its time alone on the line is a label', () => {
    expect(turnsOf('[Marie Petit] 00:00:40\nOui ?\n[Jeanne Morel] 00:01:20\nNon.')).toEqual([
      ['Marie Petit', 40, 'Oui ?'],
      ['Jeanne Morel', 80, 'Non.'],
    ]);
  });

  it('T17: a number in ordinary speech is no time', () => {
    const text =
      'MP : Quand ?\nE4 : À 10:30.\n10:30, c’est tôt\nDépart 10:30\nArrivée 11:45\nE4 : 12:15 peut-être\nÀ 10:30 on part';
    expect(turnsOf(text)).toEqual([
      ['MP', null, 'Quand ?'],
      ['E4', null, 'À 10:30.\n10:30, c’est tôt\nDépart 10:30\nArrivée 11:45'],
      ['E4', null, '12:15 peut-être\nÀ 10:30 on part'],
    ]);
    expect(turnsOf('À 10:30\non part')).toEqual([
      ['', null, 'À 10:30'],
      ['', null, 'on part'],
    ]);
  });

  it('T18: a time alone at the start of a paragraph is no word of it', () => {
    expect(turnsOf('[00:00:12] bonjour\n[00:01:20] oui')).toEqual([
      ['', 12, 'bonjour'],
      ['', 80, 'oui'],
    ]);
    expect(turnsOf('E4 [00:00:12] : bonjour\n[00:01:20] encore')).toEqual([
      ['E4', 12, 'bonjour'],
      ['E4', 80, 'encore'],
    ]);
  });

  it('T2: marks of emphasis around a label belong to its range', () => {
    expect(turnsOf('**MP :** Bonjour ?\n**E4** : Oui.\n*MP* - non')).toEqual([
      ['MP', null, 'Bonjour ?'],
      ['E4', null, 'Oui.\n*MP* - non'],
    ]);
  });
});
