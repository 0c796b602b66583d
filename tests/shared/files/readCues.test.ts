import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { previewImport } from '../../../shared/transcript/previewImport.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

function read(text: string, name = 'E1.vtt'): SourceText {
  const source = readSourceText(name, new TextEncoder().encode(text));
  if (isRefusal(source)) throw new Error(source.refused);
  return source;
}

const cue = (start: number, words: string, seconds = 2) =>
  `00:00:${String(start).padStart(2, '0')}.000 --> 00:00:${String(start + seconds).padStart(2, '0')}.000\n${words}\n\n`;
const problems = ({ problems: named, leftOut }: SourceText) =>
  [...named, ...leftOut].map(({ problem, params }) => [problem, params.count]);

describe('F15: subtitles', () => {
  it('F15: cues of one speaker in a row are one line; times stand beside the text', () => {
    const source = read(
      `WEBVTT - essai\n\n${cue(1, '<v Marie Dupont>Bonjour,\nça va ?</v>')}${cue(4, '<v.fort E4>Oui.')}${cue(7, '<v E4><i>Bien</i> s&#251;r &amp; encore <00:00:08.000>&lt;là&gt;.')}`,
    );
    expect(source.text).toBe('Marie Dupont: Bonjour, ça va ?\nE4: Oui. Bien sûr & encore <là>.');
    expect(source.marks).toEqual({
      labels: ['Marie Dupont', 'E4'],
      times: [
        { position: 0, seconds: 1 },
        { position: 31, seconds: 4 },
      ],
    });
    const [file] = previewImport([{ fileName: 'E4.vtt', source }], {}, null).files;
    expect(file?.speakers.map(({ label, participant }) => [label, participant])).toEqual([
      ['Marie Dupont', null],
      ['E4', 'E4'],
    ]);
    expect(file?.draft.parsed.turns.map(({ startSeconds }) => startSeconds)).toEqual([1, 4]);
    expect(file?.draft.wordCount).toBe(8);
  });

  it('F15: two voices in one cue, and a cue without one, which goes on', () => {
    expect(read(`WEBVTT\n\n${cue(1, '<v A>Oui ?</v> <v B>Non.')}${cue(4, 'Jamais.')}`).text).toBe(
      'A: Oui ?\nB: Non. Jamais.',
    );
  });

  it('F15: names written in the words (Zoom), but no word that only stands before a colon once', () => {
    const zoom = `WEBVTT\n\n1\n${cue(1, 'Marie Dupont: Bonjour ?')}2\n${cue(4, 'E4: Oui.')}3\n${cue(7, 'E4: Note: rien.')}`;
    expect(read(zoom).text).toBe('Marie Dupont: Bonjour ?\nE4: Oui. Note: rien.');
    expect(
      read(`WEBVTT\n\n${cue(1, 'Attention: la porte')}${cue(4, 'est fermée.')}${cue(7, 'Voilà.')}`).text,
    ).toBe('Attention: la porte\nest fermée.\nVoilà.');
  });

  it('F15: names with pronouns, a house or the family name first', () => {
    const names = ['Marie Petit (she/her)', 'Paul Petit | CHU', 'Dupont, Jeanne', 'Léa P. - Hôte'];
    const cues = names.map((name, at) => cue(at * 3 + 1, `${name}: Oui.`)).join('');
    expect(read(`WEBVTT\n\n${cues}`).marks?.labels).toEqual(names);
  });

  it('F15: without any speaker every cue is a line', () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,500\r\nBonjour\r\n\r\n2\r\n0:00:03,5 --> 00:00:04\r\n{\\an8}<font color="red">à</font>\r\ntous\r\n';
    const source = read(srt, 'E1.SRT');
    expect(source.text).toBe('Bonjour\nà tous');
    expect(source.marks?.times.map(({ seconds }) => seconds)).toEqual([1, 3.5]);
  });

  it('F15: cues out of order are put in the order of time, and named', () => {
    const source = read(`WEBVTT\n\n${cue(7, 'c')}${cue(1, 'a')}${cue(4, 'b')}`);
    expect(source.text).toBe('a\nb\nc');
    expect(problems(source)).toEqual([['cuesOutOfOrder', 2]]);
  });

  it('F15: rolling captions stand once, what is said twice stays', () => {
    const rolling = read(
      `WEBVTT\n\n${cue(0, ' \nbonjour<00:00:01.000><c> à</c>')}${cue(2, 'bonjour à\n ')}${cue(4, 'bonjour à\ntous')}${cue(6, 'tous\nici')}`,
    );
    expect(rolling.text).toBe('bonjour à\ntous\nici');
    expect(problems(rolling)).toEqual([['cuesRepeated', 3]]);
    expect(
      read(`WEBVTT\n\n${cue(1, 'Oui.')}${cue(4, 'Oui.')}${cue(7, 'Bon.')}${cue(10, 'Ah.')}${cue(13, 'Et.')}`)
        .text,
    ).toBe('Oui.\nOui.\nBon.\nAh.\nEt.');
  });

  it('F15: notes, styles and regions are left out, blocks without a time are named', () => {
    const source = read(
      `WEBVTT\nKind: captions\n\nNOTE\nà revoir\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:r\n\n${cue(1, 'a')}perdu\n\n99:99 --> rien\nb\n`,
    );
    expect(source.text).toBe('a');
    expect(problems(source)).toEqual([
      ['cuesUnreadable', 2],
      ['cueNotesLeftOut', 1],
    ]);
  });

  it('F11: a file without any cue', () => {
    for (const text of ['WEBVTT', 'MP : bonjour', '-->'])
      expect(readSourceText('E1.srt', new TextEncoder().encode(text))).toMatchObject({
        refused: 'subtitlesMissing',
      });
  });

  it('F12: a hundred thousand cues, a hundred thousand tags', () => {
    const cues = Array.from({ length: 100_000 }, (_, number) => cue(1, `<v A>${100_000 + number}`)).join('');
    expect(read(`WEBVTT\n\n${cues}`).text.length).toBe(2 + 7 * 100_000);
    expect(read(`WEBVTT\n\n${cue(1, `a${'<v '.repeat(100_000)}`)}`).text.length).toBeGreaterThan(1);
  });
});
