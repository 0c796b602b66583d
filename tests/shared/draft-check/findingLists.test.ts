import { expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { smallStudy } from '../../helpers/smallStudy.ts';

const counts = (draft: string) =>
  checkDraft(smallStudy, draft, 'document').counts.map(({ written, verdict }) => `${written}: ${verdict}`);

it('DC10: two labels are a list, or one in brackets, unless it says who speaks', () => {
  expect(counts('Trois participants, E1 et E4, dormaient mal.')).toEqual(['Trois participants: disagrees']);
  expect(counts('Trois participants (E4) dormaient mal.')).toEqual(['Trois participants: disagrees']);
  expect(counts('Trois participants dormaient mal, raconte E5.')).toEqual([]);
  expect(
    counts('Trois participants dormaient mal : « Je dors à moitié, comme un chat » (E5).').filter((one) =>
      one.endsWith('disagrees'),
    ),
  ).toEqual([]);
});

it('DC10: labels after “sauf” are no list, and after “notamment” a list may be a choice', () => {
  expect(counts('Trois participants dormaient mal, sauf E1 et E4.')).toEqual([]);
  expect(counts('Trois participants dormaient mal, notamment E1 et E4.')).toEqual([
    'Trois participants: unclear',
  ]);
  expect(counts('Three participants slept badly, for example E1 and E4.')).toEqual([
    'Three participants: unclear',
  ]);
  expect(counts('Deux participants dormaient mal, notamment E1, E4 et E5.')).toEqual([
    'Deux participants: disagrees',
  ]);
});
