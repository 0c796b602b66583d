import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/project/project.ts';
import { codePassages } from '../../../shared/search/codePassages.ts';
import { type PassageKind, passagesOfHits } from '../../../shared/search/passagesOfHits.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: {
    E1: [
      'MP : Et la nuit ? Vous dormez ?',
      'E1 : La nuit, non. Le jour, oui.',
      'E1 : Enfin, parfois.',
      'MP : Mmh.',
      'E1 : La nuit tombe.',
    ],
  },
  themes: ['Nuit'],
});
const e1 = study.transcript('E1');
const { text } = textOf(study.project, e1);
const hits = [...text.matchAll(/nuit/g)].map(({ index }) => ({
  transcriptId: e1,
  start: index,
  end: index + 4,
}));
const said = (kind: PassageKind) =>
  passagesOfHits(study.project, hits, kind).map(({ start, end }) => text.slice(start, end));

describe('passages of hits', () => {
  it('SR9, QW6, QW7: the words, their sentence, their turn, or the answers to the question', () => {
    expect(said('hit')).toEqual(['nuit', 'nuit', 'nuit']);
    expect(said('sentence')).toEqual(['Et la nuit ?', 'La nuit, non.', 'La nuit tombe.']);
    expect(said('turn')).toEqual([
      'Et la nuit ? Vous dormez ?',
      'La nuit, non. Le jour, oui.',
      'La nuit tombe.',
    ]);
    expect(said('answers')).toEqual(['La nuit, non. Le jour, oui.', 'Enfin, parfois.']);
  });

  it('SR9: each passage once, however many hits it has', () => {
    expect(passagesOfHits(study.project, [...hits, ...hits], 'turn')).toHaveLength(3);
  });
});

describe('coding them', () => {
  const themeId = study.theme('Nuit');
  const context = contextOf(study.coder('MP'));

  it('SR10: is one step that undo takes back whole, reading mark and all', () => {
    const passages = passagesOfHits(study.project, hits, 'turn');
    const after = run(study.project, codePassages, { themeId, passages }, context);
    expect(after.project.codings.size).toBe(3);
    expect(after.project.readingMarks.size).toBe(1);
    expect(after.about).toEqual({ theme: 'Nuit', passages: 3 });
  });

  it('SR10: codes nothing at all where one passage is refused, and refuses none', () => {
    const wrong = { transcriptId: e1, start: 0, end: 10_000 };
    expect(
      refusalOf(study.project, codePassages, { themeId, passages: [...hits, wrong] }, context),
    ).toMatchObject({ refused: 'passageOutsideText' });
    expect(refusalOf(study.project, codePassages, { themeId, passages: [] }, context).refused).toBe(
      'nothingToCode',
    );
  });
});
