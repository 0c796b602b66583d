/** Transcripts as students and transcription programs write them, invented here. */
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/files/canonicalText.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { droppedLabel, takenLabel } from '../../../shared/transcript/labelChoice.ts';
import { previewImport } from '../../../shared/transcript/previewImport.ts';

const sourceOf = (text: string): SourceText => ({
  text: canonicalText(text).text,
  formats: [],
  encoding: 'utf-8',
  comments: [],
  leftOut: [],
  problems: [],
});

function preview(text: string, fileName = 'E9.txt', options = {}) {
  const file = previewImport([{ fileName, source: sourceOf(text) }], options, null).files[0];
  if (!file) throw new Error('no file');
  return file;
}

/** Each turn as "speaker|seconds|words". */
function turnsOf(text: string): string[] {
  const { source, draft } = preview(text);
  return draft.parsed.turns.map(
    ({ speaker, startSeconds, bodyStart, end }) =>
      `${speaker}|${startSeconds ?? ''}|${source.text.slice(bodyStart, end).trim()}`,
  );
}

const who = (text: string) =>
  preview(text).speakers.map(({ label, isInterviewer }) => (isInterviewer ? `${label}?` : label));

describe('words for those who ask and those who answer', () => {
  it.each([
    ['Intervieweur : Ça va ?\nInterviewé : Oui.', ['Intervieweur?', 'Interviewé']],
    ['Intervieweuse: Ça va ?\nInterviewée: Oui.', ['Intervieweuse?', 'Interviewée']],
    ['INTERVIEWER : Well?\nINTERVIEWEE : Yes.', ['INTERVIEWER?', 'INTERVIEWEE']],
    ['Researcher: Well?\nRespondent: Yes.', ['Researcher?', 'Respondent']],
    ['Chercheuse : Ça va ?\nParticipante : Oui.', ['Chercheuse?', 'Participante']],
    ['Animatrice : Ça va ?\nParticipant 1 : Oui.\nP2 : Non.', ['Animatrice?', 'Participant 1', 'P2']],
    ['Enquêteur·rice : Ça va ?\nEnquêté·e : Oui.', ['Enquêteur·rice?', 'Enquêté·e']],
    ['Enq. : Ça va ?\nRép. : Oui.\nEnq. : Bien ?', ['Enq?', 'Rép']],
    [
      'Enquêteur 1 : Ça va ?\nEnquêtrice 2 : Et là ?\nInterviewé(e) : Oui.',
      ['Enquêteur 1?', 'Enquêtrice 2?', 'Interviewé(e)'],
    ],
  ])('T3: %s', (text, speakers) => {
    expect(who(text)).toEqual(speakers);
  });

  it('T3: “Enquête :” and “Participation :” are headings', () => {
    expect(who('Enquête : une étude\nParticipation : libre\nE1 : oui')).toEqual(['', 'E1']);
  });
});

describe('labels in other dress', () => {
  it('T19: a remark in brackets between label and colon stays with the words', () => {
    expect(turnsOf('MP (rires) : Alors ?\nE9 [soupire] : Oui.\nE9 : Non.')).toEqual([
      'MP||(rires) : Alors ?',
      'E9||[soupire] : Oui.',
      'E9||Non.',
    ]);
  });

  it('T19: marks of a list, and rows of a table with numbers', () => {
    expect(turnsOf('- MP : Alors ?\n• E9 : Oui.\n– et puis non')).toEqual([
      'MP||Alors ?',
      'E9||Oui.\n– et puis non',
    ]);
    expect(turnsOf('1\tMP\tAlors ?\n2\tE9\tOui.')).toEqual(['MP||Alors ?', 'E9||Oui.']);
  });

  it('T19: labels in brackets that come again', () => {
    const text = '[MP] Alors ?\n[E9] Oui.\n'.repeat(3);
    expect(turnsOf(text).slice(0, 2)).toEqual(['MP||Alors ?', 'E9||Oui.']);
    expect(turnsOf('(MP) : Alors ?\n(E9) : Oui.')).toEqual(['MP||Alors ?', 'E9||Oui.']);
    expect(turnsOf('E9 : Oui.\n(NB) elle rit\n[E4] en parle aussi')).toHaveLength(1);
  });

  it('T19: labels on lines of their own, two of them at least; a heading or running head is none', () => {
    const text = 'MP\nAlors ?\n\nE9\nOui.\n\n'.repeat(3);
    expect(turnsOf(text).slice(0, 2)).toEqual(['MP||Alors ?', 'E9||Oui.']);
    expect(turnsOf('E9\nMP : Alors ?\nE9 : Oui.\nE9\nMP : Et ?\nE9\nE9 : Non.')).toEqual([
      '||E9',
      'MP||Alors ?',
      'E9||Oui.\nE9',
      'MP||Et ?\nE9',
      'E9||Non.',
    ]);
  });
});

describe('other programs’ exports', () => {
  it('T15: Sonix puts the time in brackets behind the colon', () => {
    expect(turnsOf('Speaker1: [00:00:03] Alors ?\nSpeaker2: [00:00:08] Oui.')).toEqual([
      'Speaker1|3|Alors ?',
      'Speaker2|8|Oui.',
    ]);
    expect(turnsOf('Marie Petit: [00:00:03] Alors ?\n\nJeanne: [00:00:08] Oui.')).toEqual([
      'Marie Petit|3|Alors ?',
      'Jeanne|8|Oui.',
    ]);
  });

  it('T17: Happy Scribe and Trint put a name alone behind the time, the words below', () => {
    expect(turnsOf('[00:00:03.120] - Marie Petit\nAlors ?\n\n[00:00:08.450] - Jeanne\nOui.')).toEqual([
      'Marie Petit|3.12|Alors ?',
      'Jeanne|8.45|Oui.',
    ]);
    expect(turnsOf('[00:00:03] Bonjour\n[00:00:05] Oui\n[00:00:08] Alors')).toEqual([
      '|3|Bonjour',
      '|5|Oui',
      '|8|Alors',
    ]);
  });

  it('T17: subtitles saved as text have the time on the line above the name', () => {
    expect(
      turnsOf(
        '00:00:03.100 --> 00:00:06.200\nMarie Petit: Alors ?\n\n00:00:08.100 --> 00:00:12.200\nJeanne: Oui.',
      ),
    ).toEqual(['Marie Petit|3.1|Alors ?', 'Jeanne|8.1|Oui.']);
  });

  it('T16: WhisperX and noScribe number voices', () => {
    expect(who('SPEAKER_00: Alors ?\nSPEAKER_01: Oui.')).toEqual(['SPEAKER_00?', 'SPEAKER_01']);
    expect(turnsOf('[00:00:01] SPEAKER_00 Alors ?\n[00:00:05] SPEAKER_01 Oui.')).toEqual([
      'SPEAKER_00|1|Alors ?',
      'SPEAKER_01|5|Oui.',
    ]);
    expect(turnsOf('Participant 3 dit oui.\nParticipant 4 dit non.')).toEqual([
      '||Participant 3 dit oui.',
      '||Participant 4 dit non.',
    ]);
  });

  it('T22: S00 begins the numbers of a program, S01 alone those of a study', () => {
    expect(who('\nS00: Alors ?\n\nS01: Oui.')).toEqual(['S00?', 'S01']);
    expect(who('MP: Alors ?\nS01: Oui.')).toEqual(['MP?', 'S01']);
  });

  it('T15 and T17: a name or a voice above a time above the words', () => {
    const voices = 'SPEAKER 1\n00:00:03\nAlors ?\n\nSPEAKER 2\n00:00:08\nOui.\n\n'.repeat(3);
    expect(turnsOf(voices).slice(0, 2)).toEqual(['SPEAKER 1|3|Alors ?', 'SPEAKER 2|8|Oui.']);
    const names = 'Marie Petit\n00:00:03\nAlors ?\n\nJeanne\n00:00:08\nOui.\n\n'.repeat(3);
    expect(turnsOf(names).slice(0, 2)).toEqual(['Marie Petit|3|Alors ?', 'Jeanne|8|Oui.']);
    expect(turnsOf('Oui\n00:00:03\nAlors\n00:00:08\nOui')).toHaveLength(5);
  });

  it('T15: the ranges of Teams have no leading zeros', () => {
    expect(
      turnsOf('0:0:3.5 --> 0:0:9.12\nMarie Petit\nAlors ?\n\n0:1:9.0 --> 0:1:12.530\nJeanne\nOui.'),
    ).toEqual(['Marie Petit|3.5|Alors ?', 'Jeanne|69|Oui.']);
  });

  it('T17: what somebody answers between two times is no name', () => {
    const said = ['Oui', 'Non', 'Oui', 'Oui'];
    const text = said
      .map((words, at) => `00:0${at}:03\nMarie Petit\nAlors ?\n00:0${at}:08\nJeanne\n${words}\n`)
      .join('');
    expect(new Set(turnsOf(text).map((turn) => turn.split('|')[0]))).toEqual(
      new Set(['Marie Petit', 'Jeanne']),
    );
  });

  it('T4: a slash, a bracket or an angle closes a label that comes again', () => {
    for (const sign of ['/', ')', '>', ' ;', ' |']) {
      expect(who(`MP${sign} Alors ?\nE4${sign} Oui.\n`.repeat(3)), sign).toEqual(['MP?', 'E4']);
      expect(who(`MP${sign} Alors ?\nE4${sign} Oui.`), sign).toEqual(['']);
    }
    expect(who('A) le jour\nB) la nuit\n'.repeat(3))).toEqual(['']);
  });

  it('T21: numbers that count questions are one who asks, and those beside them one who answers', () => {
    expect(who('Q1. Alors ?\nR. Oui.\nQ2. Et là ?\nR. Non.\nQ3. Bien ?\nR. Oui.')).toEqual(['Q?', 'R']);
    expect(who('Q1 : Alors ?\nR1 : Oui.\nQ2 : Et là ?\nR2 : Non.')).toEqual(['Q?', 'R']);
    expect(who('MP : Alors ?\nQ1 : Oui.\nMP : Et là ?\nQ1 : Non.')).toEqual(['MP?', 'Q1']);
  });

  it('T23: a name with a number is a speaker without being asked for', () => {
    expect(who('Chercheuse - Alors ?\nPatient 3 - Oui.\n'.repeat(3))).toEqual(['Chercheuse?', 'Patient 3']);
    expect(who('MP : Alors ?\nMère d’élève 2 : Oui.\n'.repeat(3))).toEqual(['MP?', 'Mère d’élève 2']);
    expect(who('MP : Alors ?\nService 3 : oui, et après ?')).toEqual(['MP?']);
  });

  it('T24: the heading of a table says which of its columns names who speaks', () => {
    const rows = 'Claire\tAlors ?\tsourit\nMme Petit\tOui.\t\n';
    expect(who(`Entretien 4\nLocuteur\tVerbatim\tNotes\n${rows}`)).toEqual(['', 'Claire', 'Mme Petit']);
    expect(who(`N°\tQui parle\tVerbatim\n1\tClaire\tAlors ?\n2\tMme Petit\tOui.`)).toEqual([
      '',
      'Claire?',
      'Mme Petit',
    ]);
    expect(who(`Thème\tVerbatim\n${rows}`)).toEqual(['']);
  });

  it('T19: the number of a line stands before a label', () => {
    expect(who('001 MP: Alors ?\n002 E4: Oui.\n'.repeat(3))).toEqual(['MP?', 'E4']);
    expect(who('12 E4: oui')).toEqual(['']);
  });
});

describe('names that no rule takes', () => {
  const text = 'Clara : Tu vas bien ?\nHugo : Oui. Note : non.\n'.repeat(3);

  it('T20: are named with their lines and offered, and the turns stay as they were', () => {
    const { draft, problems } = preview(text);
    expect(draft.parsed.possible.map(({ label, lines }) => [label, lines])).toEqual([
      ['Clara', 3],
      ['Hugo', 3],
    ]);
    expect(draft.parsed.turns).toHaveLength(6);
    expect(problems.map(({ problem }) => problem)).toEqual(['noSpeakerLabels', 'possibleSpeakers']);
  });

  it('T20: become speakers where one of them is given as interviewer', () => {
    const { speakers } = preview(text, 'E9.txt', { interviewers: ['clara'] });
    expect(
      speakers.map(({ label, isInterviewer, participant }) => [label, isInterviewer, participant]),
    ).toEqual([
      ['Clara', true, null],
      ['Hugo', false, 'E9'],
    ]);
  });

  it('T20: two lines, an address and a time of day are none', () => {
    const others = 'Titre : a\nTitre : b\n'.concat(
      'Site https://a.fr\nÀ 10:30 on part\nOui – non\n'.repeat(3),
    );
    expect(preview(`E9 : oui\n${others}`).draft.parsed.possible.map(({ label }) => label)).toEqual(['Oui']);
  });

  it('T20: names in the first cell of a table, and in bold before plain words', () => {
    const table = 'Clara\tTu vas bien ?\nHugo\tOui.\n'.repeat(3);
    expect(preview(table).draft.parsed.possible.map(({ label }) => label)).toEqual(['Clara', 'Hugo']);
    const line = 'Clara Petit alors ?\nUne question en gras ?\n';
    const bold = [0, 1, 2].flatMap((at) => [
      { start: at * line.length, end: at * line.length + 11, format: 'bold' as const },
      { start: at * line.length + 20, end: (at + 1) * line.length - 1, format: 'bold' as const },
    ]);
    const source = { ...sourceOf(line.repeat(3)), formats: bold };
    const find = (labels = {}) =>
      previewImport([{ fileName: 'E9.docx', source }], { files: { 0: { labels } } }, null).files[0]?.draft
        .parsed;
    expect(find()?.possible.map(({ label }) => label)).toEqual(['Clara Petit']);
    expect(find(takenLabel({}, 'Clara Petit'))?.turns.map(({ speaker }) => speaker)).toEqual(
      Array(3).fill('Clara Petit'),
    );
  });

  it('T8: one can be taken, and dropped again', () => {
    const taken = takenLabel({}, 'Clara');
    const withClara = preview(text, 'E9.txt', { files: { 0: { labels: taken } } });
    expect(withClara.speakers.map(({ label }) => label)).toEqual(['Clara']);
    const both = preview(text, 'E9.txt', { files: { 0: { labels: takenLabel(taken, 'Hugo') } } });
    expect(both.speakers.map(({ label, isInterviewer }) => [label, isInterviewer])).toEqual([
      ['Clara', true],
      ['Hugo', false],
    ]);
    const dropped = preview(text, 'E9.txt', { files: { 0: { labels: droppedLabel(taken, 'clara') } } });
    expect(dropped.draft.parsed.possible.map(({ label }) => label)).toEqual(['Clara', 'Hugo']);
    expect(dropped.speakers.map(({ label }) => label)).toEqual(['']);
  });
});
