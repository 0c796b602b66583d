import { describe, expect, test } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { addCharacteristic } from '../../../shared/participants/editCharacteristics.ts';
import { setCharacteristic } from '../../../shared/participants/editParticipants.ts';
import { deleteTranscript, renameTranscript } from '../../../shared/participants/editTranscripts.ts';
import type { CodingId } from '../../../shared/project/ids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.'],
    E2: ['E2 : Jamais seule.', 'E3 : Si, moi.'],
    E4: ['E3 : Encore moi.'],
  },
  themes: ['Solitude', 'Peur'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' },
    { coder: 'MP', in: 'E2', theme: 'Solitude', quote: 'Jamais seule' },
  ],
});
const { project } = study;
const [e1, e2] = [study.transcript('E1'), study.transcript('E2')];
const labels = (of: typeof project) => [...of.participants.values()].map(({ label }) => label);

describe('an interview gets another name', () => {
  test('PT40: it is written without spare spaces, and who speaks keeps their label', () => {
    const after = run(project, renameTranscript, { id: e1, name: '  Entretien  1 ' }).project;
    expect(after.transcripts.get(e1)?.name).toBe('Entretien 1');
    expect(labels(after)).toEqual(labels(project));
  });

  test('PT40: an empty name and one that another interview has are refused', () => {
    expect(refusalOf(project, renameTranscript, { id: e1, name: ' ' }).refused).toBe('transcriptNameEmpty');
    expect(refusalOf(project, renameTranscript, { id: e1, name: 'E2' })).toMatchObject({
      refused: 'transcriptNameTaken',
      params: { name: 'E2' },
    });
    expect(run(project, renameTranscript, { id: e1, name: 'E1' }).project.transcripts.size).toBe(3);
  });
});

describe('an interview is deleted', () => {
  test('PT41: its codings go, evidence lets go of them, and undo brings back everything', () => {
    const evidence = [study.coding(1), study.coding(2)] as CodingId[];
    const link = { fromId: study.theme('Solitude'), toId: study.theme('Peur'), evidence };
    const linked = run(project, addAxialLink, { ...link, type: 'leadsTo' }).project;
    const after = run(linked, deleteTranscript, { id: e1 }).project;
    expect(after.transcripts.has(e1)).toBe(false);
    expect([...after.codings.values()].map(({ id }) => id)).toEqual([study.coding(2)]);
    expect([...after.axialLinks.values()].map((one) => one.evidence)).toEqual([[study.coding(2)]]);
  });

  test('PT41: who speaks in no other interview goes too, who speaks elsewhere stays', () => {
    expect(labels(run(project, deleteTranscript, { id: e2 }).project)).toEqual(['E1', 'E3']);
  });

  test('PT41: who has characteristics stays', () => {
    const named = run(project, addCharacteristic, { name: 'Âge', type: 'number', classes: [] }).project;
    const [characteristicId] = [...named.characteristics.keys()];
    const participantId = [...named.participants.values()].find(({ label }) => label === 'E2')?.id;
    if (!characteristicId || !participantId) throw new Error('no participant');
    const described = run(named, setCharacteristic, { participantId, characteristicId, value: '41' }).project;
    expect(labels(run(described, deleteTranscript, { id: e2 }).project)).toEqual(['E1', 'E2', 'E3']);
  });
});
