import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/project/project.ts';
import { anchorQuote, type QuotePassage, type QuoteQuestion } from '../../../shared/quotes/anchorQuote.ts';
import { overlaps } from '../../../shared/transcript/textRange.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const filler = 'et puis voilà on continue comme ça toute la nuit sans jamais vraiment dormir '.repeat(9);
const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: [
      'MP : Et la nuit, comment ça se passe ?',
      'E1 : La nuit, on est seule avec l’équipe… c’est lourd. « On fait avec », dit Louis.',
      '(rires) Oui, oui. On   dort\u00a0pas — enfin, presque pas.',
      'MP : Presque pas ?',
      `E1 : Au début j’avais peur. ${filler}À la fin on s’habitue, oui.`,
      'E1 : Je préparais les perfusions du matin pendant que tout le monde dormait dans le service.',
    ],
    'E1 bis': ['E1 : La nuit, on est seule. Et le jour aussi, vous savez.'],
  },
  themes: ['A'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'A', quote: 'on est seule' }],
});
const transcriptIds = [study.transcript('E1'), study.transcript('E1 bis')];

function ask(quote: string, more: Partial<QuoteQuestion> = {}) {
  const anchor = anchorQuote(study.project, { transcriptIds, quote, ...more });
  const slice = (
    passage: { transcriptId: (typeof transcriptIds)[number]; start: number; end: number } | null,
  ) => passage && textOf(study.project, passage.transcriptId).text.slice(passage.start, passage.end);
  if (anchor.found === null)
    return { found: null, closest: slice(anchor.closest), score: Number(anchor.score.toFixed(3)) };
  const { found, passages, places, isEdited, score } = anchor;
  return {
    found,
    words: passages.map(slice),
    places: places.length,
    isEdited,
    score: Number(score.toFixed(3)),
    passages,
  };
}

/** Passages of which the coder has coded at least one character. */
function takenBy(initials: string): (passage: QuotePassage) => boolean {
  const codings = [...study.project.codings.ofTranscript(study.transcript('E1')).values()];
  const own = codings.filter(({ coderId }) => coderId === study.coder(initials));
  return (passage) =>
    own.some((coding) => coding.transcriptId === passage.transcriptId && overlaps(coding, passage));
}

describe('anchorQuote', () => {
  it('Q1: first the quote as it stands, labels and line feeds too', () => {
    expect(ask('avec l’équipe… c’est lourd')).toMatchObject({
      found: 'exact',
      places: 1,
      isEdited: false,
      score: 1,
    });
    expect(ask('presque pas.\nMP : Presque pas ?')).toMatchObject({
      found: 'exact',
      words: ['presque pas.\nMP : Presque pas ?'],
    });
    expect(ask('  c’est lourd \n')).toMatchObject({ found: 'exact', words: ['c’est lourd'] });
  });

  it('Q1, Q3: then with typography folded', () => {
    expect(ask("avec l'équipe... c'est lourd")).toMatchObject({
      found: 'folded',
      words: ['avec l’équipe… c’est lourd'],
      isEdited: false,
    });
    expect(ask('"On fait avec", dit Louis')).toMatchObject({
      found: 'folded',
      words: ['« On fait avec », dit Louis'],
    });
    expect(ask('On dort pas - enfin')).toMatchObject({
      found: 'folded',
      words: ['On   dort\u00a0pas — enfin'],
    });
    expect(ask('Louis. (rires)')).toMatchObject({ found: 'folded', words: ['Louis.\n(rires)'] });
    expect(ask('c’est lourd. « On fait avec »,')).toMatchObject({ found: 'exact' });
    expect(ask('Avec l’équipe')).toMatchObject({ found: 'folded', words: ['avec l’équipe'] });
    expect(ask('« J’avais peur. »')).toMatchObject({ found: 'folded', words: ['j’avais peur.'] });
  });

  it('Q2: places inside a longer word count only where there is no other', () => {
    expect(ask('oui')).toMatchObject({ found: 'exact', words: ['oui'], places: 2 });
    expect(ask('erfusion')).toMatchObject({ found: 'exact', words: ['erfusion'] });
  });

  it('Q9: of several places the first, or the first that is not taken; all are listed', () => {
    const both = ask('on est seule');
    expect(both).toMatchObject({ found: 'exact', places: 2 });
    expect(both.passages?.[0]?.transcriptId).toBe(study.transcript('E1'));
    const taken = takenBy('MP');
    expect(ask('on est seule', { taken }).passages?.[0]?.transcriptId).toBe(study.transcript('E1 bis'));
    const other = takenBy('JD');
    expect(ask('on est seule', { taken: other }).passages?.[0]?.transcriptId).toBe(study.transcript('E1'));
    expect(ask('on est seule', { taken: () => true }).passages?.[0]?.transcriptId).toBe(
      study.transcript('E1'),
    );
  });

  it('Q10: keeps to the given transcripts', () => {
    expect(ask('on est seule', { transcriptIds: [study.transcript('E1 bis')] })).toMatchObject({ places: 1 });
    expect(ask('on est seule', { transcriptIds: [] })).toEqual({ found: null, closest: null, score: 0 });
  });

  it('Q4, Q5: parts in order inside one turn are one passage from the first to the last', () => {
    for (const sign of ['[…]', '(…)', '[...]', '(...)', '[ … ]'])
      expect(ask(`La nuit, on est seule ${sign} c'est lourd`)).toMatchObject({
        found: 'parts',
        words: ['La nuit, on est seule avec l’équipe… c’est lourd'],
        isEdited: false,
      });
    expect(ask('[…] on dort pas […]')).toMatchObject({ found: 'parts', words: ['On   dort\u00a0pas'] });
  });

  it('Q5: a gap of more than 600 code points begins another passage', () => {
    expect(filler.length).toBeGreaterThan(600);
    expect(ask('Au début j’avais peur. […] à la fin […] oui.')).toMatchObject({
      found: 'parts',
      words: ['Au début j’avais peur.', 'À la fin on s’habitue, oui.'],
    });
  });

  it('Q5: the gap counts in code points: 600 moons are not too many', () => {
    const moons = (count: number) =>
      buildProject({ transcripts: { E1: [`E1 : Avant ${'🌙'.repeat(count)} après`] } });
    for (const [count, passages] of [
      [598, 1],
      [599, 2],
    ] as const) {
      const { project, transcript } = moons(count);
      const anchor = anchorQuote(project, { transcriptIds: [transcript('E1')], quote: 'Avant […] après' });
      expect(anchor).toMatchObject({ found: 'parts' });
      if (anchor.found) expect(anchor.passages).toHaveLength(passages);
    }
  });

  it('Q4: parts do not follow each other across turns, nor in the wrong order', () => {
    expect(ask('la nuit, comment […] on est seule').found).toBeNull();
    expect(ask('c’est lourd […] La nuit, on est').found).not.toBe('parts');
  });

  it('Q6, Q7: nearly the same words are reported as edited, with their score', () => {
    expect(
      ask('je préparais les perfusions du matin pendant que tout le monde dormait dans le bâtiment.'),
    ).toMatchObject({
      found: 'edited',
      words: ['Je préparais les perfusions du matin pendant que tout le monde dormait dans le service.'],
      isEdited: true,
      score: 0.933,
    });
    expect(
      ask('Je préparais les perfusions pendant que tout le monde dormait dans le service'),
    ).toMatchObject({
      found: null,
    });
  });

  it('Q7: the window lies inside one turn, without punctuation that the quote has not', () => {
    const found = ask(
      'je préparais des perfusions du matin pendant que tout le monde dormait dans le service',
    );
    expect(found.words).toEqual([
      'Je préparais les perfusions du matin pendant que tout le monde dormait dans le service',
    ]);
  });

  it('Q8: below 0.9 nothing is found; the closest passage comes with its score', () => {
    expect(ask('Le jour, on est rarement seule avec les médecins')).toMatchObject({
      found: null,
      closest: 'La nuit, on est seule avec l’équipe… c’est',
      score: 0.444,
    });
    expect(ask('xyz')).toMatchObject({ found: null, score: 0 });
    expect(ask('…')).toMatchObject({ found: 'exact' });
    expect(ask('')).toEqual({ found: null, closest: null, score: 0 });
  });

  it('Q11: given positions hold if their slice is the quote, folded', () => {
    const { text } = textOf(study.project, study.transcript('E1'));
    const start = text.indexOf('c’est lourd');
    const end = start + 'c’est lourd'.length;
    expect(ask("C'est lourd", { start, end })).toMatchObject({
      found: 'given',
      words: ['c’est lourd'],
      isEdited: false,
    });
    expect(ask('', { start, end })).toMatchObject({ found: 'given' });
    expect(ask('c’est lourd', { start: start + 1, end })).toMatchObject({ found: 'exact', isEdited: true });
    expect(ask('c’est lourd', { start, end: 99_999 })).toMatchObject({ found: 'exact', isEdited: true });
    expect(ask('', { start: 5, end: 5 }).found).toBeNull();
    // Positions of the participant's second transcript.
    expect(ask('le jour aussi', { start: 31, end: 44 })).toMatchObject({ found: 'given' });
  });
});
