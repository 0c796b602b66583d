import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { firstLabels, smallStudy } from '../../helpers/smallStudy.ts';

/** `#n` in a sentence stands for the first n labels. */
function countsOf(text: string) {
  const written = text.replace(/#(\d+)/gu, (_, count: string) => firstLabels(Number(count)));
  return checkDraft(smallStudy, written, 'document').counts;
}

function verdictsOf(text: string): string[] {
  return countsOf(text).map(({ verdict }) => verdict);
}

describe('numbers that say nothing of their list', () => {
  it.each([
    'Ils en prenaient cinq (E1, E4).',
    'They took five (E1, E4).',
    'They had already lost three (E1, E4).',
    'Son stress était noté sept (E1, E4).',
    'Ils en avaient vu mourir trois (E1, E4).',
    'Ils jouaient à un contre cinq (E1, E4).',
    'He counted seven (E1, E4).',
    'La première en voulait dix (E1, E4).',
    'On finit à minuit et demi ou une, jamais deux (E1, E3, E4).',
    'Ils avaient déjà perdu plus de trois (E1, E4).',
    'They slept one night in three (E1, E4).',
    'They had three each (E1, E4).',
    'Ils en avaient trois chacun (E1, E4).',
    'Deux participants (E9, E11) : un interne dort, l’autre veille.',
    'Deux participants (E9, E11), soit un interne et un chef.',
  ])('DC13–DC16: %s is no error', (sentence) => {
    expect(verdictsOf(sentence)).not.toContain('disagrees');
  });

  it.each([
    'Sept en parlaient (#7). None of the four doctors slept.',
    'Sept en parlaient (#7). Aucun des quatre participants qui se taisaient ne dormait.',
    'Six dormaient (#6). Aucun des cinq médecins plus âgés ne dormait.',
    'Sept en parlaient (#7). E1 a épousé E4. Tous deux travaillaient de nuit.',
    'Sept en parlaient (#7). E1 aidait E4 et E5. Tous trois dormaient peu.',
    'Sept en parlaient (#7). Au total, huit participants travaillaient de nuit.',
    'Sept en parlaient (#7). Au total, huit participants ont été inclus après refus de trois personnes.',
  ])('DC29: %s is no error', (sentence) => {
    expect(verdictsOf(sentence)).not.toContain('disagrees');
  });
});

describe('numbers that say how long their list is', () => {
  it.each([
    'E1 et E4, soit un participant, dormaient.',
    'Dormaient (E1, E4), soit un participant.',
    'Dormaient sur place : E1 et E4 (n = 1).',
    'E1 et E4 en parlaient (un participant).',
    'E1 et E4 dormaient (1/11).',
    'E1 et E4 dormaient (1 participant sur 11).',
    'Some slept (E1, E4), that is one participant.',
    'Il s’agit de E1 et E4 : un participant.',
    'One participant in three slept (E1, E4, E5, E6, E7, E8).',
    'Ils étaient sept (E1, E4) à veiller.',
    'Sept en parlaient (#7). Au total, huit participants en parlaient.',
    'Sept en parlaient (#7). Tous six en riaient.',
  ])('DC14, DC16, DC29: %s is an error', (sentence) => {
    expect(verdictsOf(sentence)).toContain('disagrees');
  });
});

describe('whom the others are', () => {
  it.each([
    ['Trois dormaient (#3). Quatre veillaient (E4, E5, E6, E7). Les huit autres participants riaient.', 8],
    ['Trois dormaient (#3). Deux veillaient (E2, E3). Les neuf autres participants riaient.', 9],
    ['Trois dormaient (#3). Quatre veillaient (E4, E5, E6, E7). Les quatre autres ne disaient rien.', 4],
    ['Sept en parlaient (#7). None of the four doctors slept.', 4],
  ])('DC29: %s names so many as it agrees with', (text, size) => {
    const last = countsOf(text).at(-1);
    expect(last).toMatchObject({ verdict: 'agrees', comparedWith: 'others' });
    expect(last?.listed).toHaveLength(size);
  });
});

describe('scripts without spaces', () => {
  const { project } = buildProject({
    coders: ['MP'],
    transcripts: {
      E1: ['E1 : 我晚上一个人在医院值班很害怕'],
      E2: ['E2 : นอนคนเดียวตอนกลางคืนกลัวมาก'],
      E3: ['E3 : Je dors mal le couple dort bien.'],
    },
  });
  it.each([
    ['E1 le disait : « 一个人在医院值班 ».', 'exact'],
    ['Pour E2 : « คนเดียวตอนกลางคืน ».', 'exact'],
  ])('DC19: %s is found within a sentence', (draft, verdict) => {
    expect(checkDraft(project, draft, 'document').quotes.map((quote) => quote.verdict)).toEqual([verdict]);
  });
});
