import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesIn } from '../../../shared/transcript/sentences.ts';

const sentencesOf = (body: string) =>
  sentencesIn(body, 0, body.length).map(({ start, end }) => body.slice(start, end));

describe('sentences', () => {
  it('SE1: end after their sign, with closing quotation marks and brackets', () => {
    expect(sentencesOf('Oui. Non ! « Peut-être. » Enfin… (Silence.) "Bon." Voilà')).toEqual([
      'Oui.',
      'Non !',
      '« Peut-être. »',
      'Enfin…',
      '(Silence.)',
      '"Bon."',
      'Voilà',
    ]);
  });

  it('SE2: do not end before a small letter', () => {
    expect(
      sentencesOf('Il disait « allô ? allô ? vous êtes là ? ». Euh… je sais pas. Oui... enfin non.'),
    ).toEqual(['Il disait « allô ? allô ? vous êtes là ? ».', 'Euh… je sais pas.', 'Oui... enfin non.']);
  });

  it('SE3: do not end at an abbreviation or an initial', () => {
    expect(
      sentencesOf(
        'J’ai vu M. Durand et Mme. Petit, cf. Dr. J. Roux. Il y avait p. ex. trois cas, etc. Puis rien.',
      ),
    ).toEqual([
      'J’ai vu M. Durand et Mme. Petit, cf. Dr. J. Roux.',
      'Il y avait p. ex. trois cas, etc.',
      'Puis rien.',
    ]);
    expect(sentencesOf('I saw Mr. Smith, e.g. Today. That was me and me. No. Then 3.5 mg.')).toEqual([
      'I saw Mr. Smith, e.g. Today.',
      'That was me and me.',
      'No.',
      'Then 3.5 mg.',
    ]);
  });

  it('SE4: end at a line feed unless the next line goes on in small letters', () => {
    expect(sentencesOf('La nuit\non est seule\nVraiment\n\net puis')).toEqual([
      'La nuit\non est seule',
      'Vraiment',
      'et puis',
    ]);
  });

  it('SE5: a place between two belongs to the one before, and a place in the label to the first', () => {
    const text = 'E1 :  Oui.  Non. ';
    const turn = { bodyStart: 5, end: text.length };
    const at = (offset: number) => {
      const { start, end } = sentenceAt(text, turn, offset);
      return text.slice(start, end);
    };
    expect([0, 5, 6, 9, 10, 11, 12, 16, 17].map(at)).toEqual([
      'Oui.',
      'Oui.',
      'Oui.',
      'Oui.',
      'Oui.',
      'Oui.',
      'Non.',
      'Non.',
      'Non.',
    ]);
  });

  it('SE6: a body without words has no sentence', () => {
    expect(sentenceAt('E1 : \n', { bodyStart: 5, end: 6 }, 5)).toEqual({ start: 5, end: 5 });
  });

  it('takes a body of a million signs', () => {
    expect(sentencesOf('?!… '.repeat(100_000)).length).toBe(100_000);
  });
});
