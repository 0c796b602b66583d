import { expect, it } from 'vitest';
import {
  type CodingQuestion,
  codingsInOrder,
  findCodings,
  transcriptOrder,
} from '../../../shared/coding/findCodings.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E10: ['E10 : La nuit, on est seule.', 'E3 : Pas moi.'],
    E2: ['E2 : La nuit passe vite.'],
  },
  themes: ['A', 'A > B'],
  codings: [
    { coder: 'MP', in: 'E10', theme: 'A > B', quote: 'seule.\nE3 : Pas' },
    { coder: 'JD', in: 'E10', theme: 'A', quote: 'La nuit' },
    { coder: 'MP', in: 'E2', theme: 'A', quote: 'passe vite' },
    { coder: 'MP', in: 'E2', theme: 'A > B', quote: 'La nuit' },
  ],
});

function found(question: CodingQuestion): number[] {
  return findCodings(study.project, question).map(({ id }) => Number(id.replace('coding ', '')));
}

it('QW2: lists codings by transcript in natural order, then by place', () => {
  expect(found({})).toEqual([4, 3, 2, 1]);
  expect(transcriptOrder(study.project)).toEqual([study.transcript('E2'), study.transcript('E10')]);
  expect(codingsInOrder(study.project, study.transcript('E2'))).toBe(
    codingsInOrder({ ...study.project, memos: new Map() }, study.transcript('E2')),
  );
});

it('QW1, QW3, QW4: limits to a theme, with or without those below, to a coder, participant, transcript and place', () => {
  expect(found({ themeId: study.theme('A') })).toEqual([3, 2]);
  expect(found({ themeId: study.theme('A'), withSubtree: true })).toEqual([4, 3, 2, 1]);
  expect(found({ coderId: study.coder('JD') })).toEqual([2]);
  expect(found({ coderId: null, transcriptId: study.transcript('E10') })).toEqual([2, 1]);
  expect(found({ participantId: study.participant('E3') })).toEqual([1]);
  expect(found({ participantId: study.participant('E10') })).toEqual([2, 1]);
  expect(found({ transcriptId: study.transcript('E10'), overlapping: { start: 13, end: 22 } })).toEqual([]);
  expect(found({ transcriptId: study.transcript('E10'), overlapping: { start: 13, end: 23 } })).toEqual([1]);
});
