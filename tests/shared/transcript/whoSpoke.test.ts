import { describe, expect, it } from 'vitest';
import { compareNatural, inNaturalOrder } from '../../../shared/project/naturalOrder.ts';
import { parseTranscript } from '../../../shared/transcript/parseTranscript.ts';
import {
  nobodyKnown,
  type SpeakerChoice,
  type WhoSpokeOptions,
  whoSpoke,
} from '../../../shared/transcript/whoSpoke.ts';

/** Files by name; each as 'label: participant or – (rule)' for its speakers. */
function heard(
  files: Record<string, string>,
  options: WhoSpokeOptions = {},
  choices: Record<string, SpeakerChoice> = {},
): Record<string, string[]> {
  const names = Object.keys(files);
  const roles = whoSpoke(
    names.map((name) => ({
      name,
      parsed: parseTranscript({ text: files[name] ?? '', formats: [] }),
      ...(choices[name] ? { choice: choices[name] } : {}),
    })),
    options,
  );
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      (roles[index] ?? []).map(
        ({ label, participant, isInterviewer, rule }) =>
          `${label}: ${isInterviewer ? 'asks' : (participant ?? '–')} (${rule})`,
      ),
    ]),
  );
}

const talk = (asks: string, answers: string) => `${asks} : Et la nuit ?\n${answers} : Seule.\n${asks} : Ah.`;

describe('participants', () => {
  it('P1, P2: an anonymous label is the participant, the interviewer is none', () => {
    expect(heard({ 'Entretien Paul': talk('MP', 'E4') })).toEqual({
      'Entretien Paul': ['MP: asks (mostFiles)', 'E4: E4 (label)'],
    });
  });

  it('P1: text before the first label has no participant', () => {
    expect(heard({ E4: `Le 14 janvier\n${talk('MP', 'E4')}` }).E4?.[0]).toBe(': – (beforeFirstLabel)');
  });

  it('P3: else the file’s name, if its first part is an anonymous label', () => {
    expect(
      heard({ 'E4_suite du 3 mars': talk('MP', 'Réponse'), 'P 12': 'La nuit.', 'mg3-x': 'Le jour.' }),
    ).toEqual({
      'E4_suite du 3 mars': ['MP: asks (mostFiles)', 'Réponse: E4 (fileLabel)'],
      'P 12': [': P 12 (fileName)'],
      'mg3-x': [': mg3 (fileLabel)'],
    });
  });

  it('P4: else the whole name', () => {
    expect(heard({ ENT_0001: talk('MP', 'R') })).toEqual({
      ENT_0001: ['MP: asks (mostFiles)', 'R: ENT_0001 (fileName)'],
    });
  });

  it('P5: names win where files share their only respondent label and carry different numbers', () => {
    expect(
      heard({ Entretien_01: talk('MP', 'P1'), Entretien_02: talk('MP', 'P1'), E7: talk('MP', 'P1') }),
    ).toEqual({
      Entretien_01: ['MP: asks (mostFiles)', 'P1: Entretien_01 (fileName)'],
      Entretien_02: ['MP: asks (mostFiles)', 'P1: Entretien_02 (fileName)'],
      E7: ['MP: asks (mostFiles)', 'P1: E7 (fileLabel)'],
    });
  });

  it('P5: two interviews of one participant are no such case', () => {
    const files = {
      E1: talk('MP', 'E1'),
      'E1_second 2024': talk('MP', 'E1'),
      '12-03 E1 suite': talk('MP', 'e 01'),
    };
    expect(Object.values(heard(files)).map((roles) => roles[1])).toEqual([
      'E1: E1 (label)',
      'E1: E1 (label)',
      'e 01: E1 (label)',
    ]);
  });

  it('P5: a group keeps its labels', () => {
    const group = 'MP : Alors ?\nP1 : Oui.\nP2 : Non.';
    expect(heard({ Groupe_1: group, Groupe_2: group }).Groupe_2).toEqual([
      'MP: asks (mostFiles)',
      'P1: P1 (label)',
      'P2: P2 (label)',
    ]);
  });

  it('P5: transcripts of the project count too', () => {
    const known = { ...nobodyKnown, files: [{ name: 'Entretien_01', respondents: ['p1'] }] };
    expect(heard({ Entretien_02: talk('MP', 'P1') }, { known }).Entretien_02?.[1]).toBe(
      'P1: Entretien_02 (fileName)',
    );
  });

  it('P11: are shown as first written, in the project before the import', () => {
    const known = { ...nobodyKnown, participants: new Map([['e4', 'E4']]) };
    expect(heard({ a: talk('MP', 'e 04'), b: talk('MP', 'E 5'), c: talk('MP', 'e5') }, { known })).toEqual({
      a: ['MP: asks (mostFiles)', 'e 04: E4 (label)'],
      b: ['MP: asks (mostFiles)', 'E 5: E 5 (label)'],
      c: ['MP: asks (mostFiles)', 'e5: E 5 (label)'],
    });
  });

  it('takes what the user chose, label by label or for a whole file', () => {
    const files = { ENT_01: talk('MP', 'E1') };
    expect(heard(files, {}, { ENT_01: { participantsFrom: 'fileName' } }).ENT_01?.[1]).toBe(
      'E1: ENT_01 (fileName)',
    );
    expect(heard(files, {}, { ENT_01: { speakers: { e1: null, mp: 'E9' } } }).ENT_01).toEqual([
      'MP: E9 (chosen)',
      'E1: asks (chosen)',
    ]);
  });
});

describe('interviewers', () => {
  it('P6: those given decide alone', () => {
    expect(heard({ E1: 'MP : a ?\nSF : b ?\nJD : c ?\nE1 : d' }, { interviewers: ['mp', 'SF'] }).E1).toEqual([
      'MP: asks (given)',
      'SF: asks (given)',
      'JD: E1 (fileLabel)',
      'E1: E1 (label)',
    ]);
  });

  it('P7: the words say who asks and who answers', () => {
    expect(
      heard({ a: talk('Enquêtrice', 'AB'), b: talk('Q', 'R'), c: talk('Interviewer', 'Enquêté(e)') }),
    ).toEqual({
      a: ['Enquêtrice: asks (word)', 'AB: a (fileName)'],
      b: ['Q: asks (word)', 'R: b (fileName)'],
      c: ['Interviewer: asks (word)', 'Enquêté(e): c (fileName)'],
    });
  });

  it('P7: the project’s interviewers stay so', () => {
    const known = { ...nobodyKnown, interviewers: new Set(['jd']) };
    expect(heard({ a: talk('AB', 'JD') }, { known }).a).toEqual(['AB: a (fileName)', 'JD: asks (known)']);
  });

  it('P8: the initials that stand in most files', () => {
    const files = { a: talk('AB', 'MP'), b: talk('CD', 'MP'), c: talk('MP', 'EF') };
    expect(Object.values(heard(files)).map((roles) => roles.find((role) => role.includes('asks')))).toEqual([
      'MP: asks (mostFiles)',
      'MP: asks (mostFiles)',
      'MP: asks (mostFiles)',
    ]);
  });

  it('P8: among equals the one who asks, else the one who speaks first', () => {
    expect(heard({ a: 'AB : Oui.\nMP : Et la nuit ?' }).a).toEqual([
      'AB: a (fileName)',
      'MP: asks (questions)',
    ]);
    expect(heard({ a: 'AB : Oui.\nMP : Non.' }).a).toEqual(['AB: asks (questions)', 'MP: a (fileName)']);
  });

  it('P8: several interviewers share a study', () => {
    const files = { a: talk('MP', 'E1'), b: talk('SF', 'E2'), c: talk('MP', 'E3') };
    expect(Object.values(heard(files)).map((roles) => roles[0])).toEqual([
      'MP: asks (mostFiles)',
      'SF: asks (mostFiles)',
      'MP: asks (mostFiles)',
    ]);
  });

  it('P16: of names without initials only the one who asks more than the next is an interviewer', () => {
    const asks = 'Speaker 1: Et la nuit ?\nSpeaker 2: Seul.\nSpeaker 1: Et après ?\nSpeaker 2: Rien.';
    expect(heard({ a: asks }).a?.[0]).toBe('Speaker 1: asks (questions)');
    const nobody = asks.replaceAll('?', '.');
    expect(heard({ a: nobody }).a?.filter((role) => role.includes('asks'))).toEqual([]);
  });

  it('P9: who speaks alone and does not ask is no interviewer', () => {
    expect(heard({ E1: 'AB : Oui.\nAB : Non.' })).toEqual({ E1: ['AB: E1 (fileLabel)'] });
  });

  it('P10: a second one beside an anonymous respondent is found by the questions', () => {
    expect(heard({ E1: 'MP : a ?\nSF : b ?\nAB : c.\nE1 : d\nMP : e ?', E2: talk('MP', 'E2') }).E1).toEqual([
      'MP: asks (mostFiles)',
      'SF: asks (questions)',
      'AB: E1 (fileLabel)',
      'E1: E1 (label)',
    ]);
  });
});

describe('natural order', () => {
  it('P12: the space of an anonymous label does not count in the order, a word’s does', () => {
    const sorted = ['E10', 'E 07', 'E8', 'P\u00a012', 'P2', 'garde 2', 'E\u202f9'].sort(compareNatural);
    expect(sorted).toEqual(['E 07', 'E8', 'E\u202f9', 'E10', 'garde 2', 'P2', 'P\u00a012']);
  });

  it('P12: E2 stands before E10, without case and accents', () => {
    const names = ['E10', 'e2', 'E1', 'Émile', 'Zoé', 'emile 2', 'E002', 'E99999999999999999999', 'E3'];
    expect(inNaturalOrder(names, (name) => name)).toEqual([
      'E1',
      'e2',
      'E002',
      'E3',
      'E10',
      'E99999999999999999999',
      'Émile',
      'emile 2',
      'Zoé',
    ]);
    expect(compareNatural('E1', 'E1')).toBe(0);
  });
});
