import { expect, it } from 'vitest';
import { participantsOf } from '../../../shared/coding/participantsOf.ts';
import { buildText } from '../../helpers/projectBuilder.ts';

const group = buildText('G', [
  'Avant.',
  'MP : Alors ?',
  'E2 : Oui.',
  '',
  'E1 : Non.',
  'E2 : Si.',
  'MP : Bien.',
]);
const { text } = group;

function who(words: string): string[] {
  const start = text.indexOf(words);
  return participantsOf(group, start, start + words.length);
}

it('N3: whoever has a visible character of their own in the passage, in the order in which they speak', () => {
  expect(who('Oui.')).toEqual(['participant E2']);
  expect(who('Oui.\n\nE1 : Non.\nE2 : Si')).toEqual(['participant E2', 'participant E1']);
  expect(who('n.\nE2 : S')).toEqual(['participant E1', 'participant E2']);
});

it('N3: nobody for the interviewer’s words, text before the first label, labels and white space', () => {
  expect(who('Alors ?')).toEqual([]);
  expect(who('Avant.')).toEqual([]);
  expect(who('E2 : ')).toEqual([]);
  expect(who('\n\nE1 : ')).toEqual([]);
  expect(participantsOf(group, 5, 5)).toEqual([]);
});
