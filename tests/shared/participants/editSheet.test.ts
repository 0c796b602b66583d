import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addParticipant,
  deleteParticipant,
  nextLabels,
  renameParticipant,
} from '../../../shared/participants/addParticipant.ts';
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import {
  addCharacteristic,
  changeCharacteristic,
  deleteCharacteristic,
  moveCharacteristic,
  renameClass,
} from '../../../shared/participants/editCharacteristics.ts';
import { placeEdit, readFact, type SheetEdit, setCells } from '../../../shared/participants/setCells.ts';
import { added, changeSet } from '../../../shared/project/changeSet.ts';
import type { CharacteristicId, MemoId, ParticipantId, TranscriptId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { builtAt } from '../../helpers/projectBuilder.ts';
import { apply, contextOf, refusalOf, run } from '../../helpers/runCommand.ts';
import { studyWith, valuesIn } from './studyWith.ts';

const age = 'age' as CharacteristicId;
const sex = 'sex' as CharacteristicId;
const since = 'since' as CharacteristicId;
const idOf = (label: string) => `participant ${label}` as ParticipantId;

const study = studyWith({
  age: { type: 'number', values: [29, 45.5] },
  sex: { type: 'text', values: ['F', 'M'] },
  since: { type: 'date', values: ['2001-02-03', null] },
});
const names = (project: Project) => characteristicOrder(project).map(({ name }) => name);

describe('participants', () => {
  it('PT12: have names that stand once, compared as labels', () => {
    const { project } = run(study, addParticipant, { label: ' E12 ' });
    expect([...project.participants.values()].at(-1)).toMatchObject({ label: 'E12', characteristics: {} });
    expect(refusalOf(project, addParticipant, { label: 'e 12' }).refused).toBe('participantExists');
    expect(refusalOf(project, addParticipant, { label: ' ' }).refused).toBe('participantLabelEmpty');
    expect(refusalOf(project, renameParticipant, { id: idOf('E1'), label: 'E02' }).refused).toBe(
      'participantExists',
    );
    const renamed = run(project, renameParticipant, { id: idOf('E1'), label: 'P1' }).project;
    expect(renamed.participants.get(idOf('E1'))?.label).toBe('P1');
    expect(run(project, renameParticipant, { id: idOf('E1'), label: 'e1' }).changes.changes).toHaveLength(1);
  });

  it('PT12: go with their memos, unless they speak in an interview', () => {
    expect(refusalOf(study, deleteParticipant, { id: idOf('E1') })).toEqual({
      refused: 'participantSpeaks',
      params: { participant: 'E1', transcript: 'E1' },
    });
    const { project } = run(study, addParticipant, { label: 'E12' });
    const id = [...project.participants.keys()].at(-1) ?? idOf('');
    const memo = added('memos', {
      ...{ id: 'memo' as MemoId, target: { table: 'participants', id }, body: [] },
      ...{ coderId: null, createdAt: builtAt, changedAt: builtAt },
    });
    const noted = apply(project, changeSet([memo]));
    const { project: left } = run(noted, deleteParticipant, { id });
    expect([left.participants.size, left.memos.size]).toEqual([2, 0]);
  });

  it('PT11: are numbered on from the last one, past numbers that are taken', () => {
    const { project } = run(study, addParticipant, { label: 'E4' });
    expect(nextLabels(project, ['E1', 'E2'], 2)).toEqual(['E3', 'E5']);
    expect(nextLabels(project, [], 1)).toEqual(['E3']);
    expect(nextLabels(project, ['P 09'], 2)).toEqual(['P 10', 'P 11']);
  });
});

describe('characteristics', () => {
  it('PT13: have names that stand once as headings, and none that names a fact', () => {
    const add = (name: string) => ({ name, type: 'text' as const, classes: [] });
    const { project } = run(study, addCharacteristic, add('  Nights  (a month) '));
    expect(names(project)).toEqual(['age', 'sex', 'since', 'Nights (a month)']);
    expect(refusalOf(project, addCharacteristic, add('nights')).refused).toBe('characteristicExists');
    expect(refusalOf(project, addCharacteristic, add('ÂGE (ans)')).refused).toBe('characteristicExists');
    expect(refusalOf(project, addCharacteristic, add('Durée (min)')).refused).toBe('characteristicIsFact');
    expect(refusalOf(project, addCharacteristic, add(' ')).refused).toBe('characteristicNameEmpty');
    expect(
      run(project, changeCharacteristic, { id: age, name: 'Age (years)' }).project.characteristics.get(age),
    ).toMatchObject({ name: 'Age (years)', type: 'number' });
  });

  it('PT14: read every value anew with another type', () => {
    const text = run(study, changeCharacteristic, { id: age, type: 'text' }).project;
    expect(valuesIn(text).E2?.age).toBe('45.5');
    const back = run(text, changeCharacteristic, { id: age, type: 'number', classes: ['40', '30,5', '40'] });
    expect(valuesIn(back.project)).toEqual(valuesIn(study));
    expect(back.project.characteristics.get(age)?.classes).toEqual(['30.5', '40']);
    const ordered = run(study, changeCharacteristic, { id: sex, type: 'ordered' }).project;
    expect(ordered.characteristics.get(sex)?.classes).toEqual(['F', 'M']);
  });

  it('PT14: keep their type where a value does not fit the other', () => {
    expect(refusalOf(study, changeCharacteristic, { id: sex, type: 'number' })).toEqual({
      refused: 'typeDoesNotFit',
      params: { characteristic: 'sex', participant: 'E1', value: 'F', count: 2 },
    });
    expect(refusalOf(study, changeCharacteristic, { id: age, classes: ['trente'] }).refused).toBe(
      'boundNotNumber',
    );
  });

  it('move, go with their values, and have classes that can be renamed', () => {
    expect(names(run(study, moveCharacteristic, { id: since, index: 0 }).project)).toEqual([
      'since',
      'age',
      'sex',
    ]);
    const without = run(study, deleteCharacteristic, { id: age }).project;
    expect(valuesIn(without).E1).toEqual({ sex: 'F', since: '2001-02-03' });
    expect(valuesIn(run(study, renameClass, { id: sex, from: 'F', to: 'woman' }).project).E1?.sex).toBe(
      'woman',
    );
    expect(refusalOf(study, renameClass, { id: sex, from: 'F', to: ' ' }).refused).toBe('classNameEmpty');
  });
});

describe('many cells at once', () => {
  const value = (label: string, characteristicId: CharacteristicId, text: string) => ({
    participantId: idOf(label),
    characteristicId,
    text,
  });
  const nothing: SheetEdit = { values: [], facts: [], added: [] };

  it('PT9, PT10: are one change; numbers, dates and durations are read as they are written', () => {
    const transcriptId = 'transcript E1' as TranscriptId;
    const edit: SheetEdit = {
      values: [value('E1', age, '30,5'), value('E2', age, '–'), value('E2', since, '1/2/2003')],
      facts: [
        { transcriptId, fact: 'durationMinutes', text: '1 h 05', heading: 'Duration' },
        { transcriptId, fact: 'place', text: ' bureau ', heading: 'Place' },
      ],
      added: [{ label: 'E3', values: [{ characteristicId: age, text: '33' }] }],
    };
    const { project, about } = run(study, setCells, edit);
    expect(valuesIn(project)).toEqual({
      E1: { age: 30.5, sex: 'F', since: '2001-02-03' },
      E2: { sex: 'M', since: '2003-02-01' },
      E3: { age: 33 },
    });
    expect(project.transcripts.get(transcriptId)).toMatchObject({ durationMinutes: 65, place: 'bureau' });
    expect(about.count).toBe(4);
  });

  it('PT10: what does not fit is left as it was and named', () => {
    const edit: SheetEdit = {
      values: [value('E1', age, 'trente'), value('E1', sex, 'f'), value('E2', since, '31/02/2003')],
      facts: [{ transcriptId: 'transcript E1' as TranscriptId, fact: 'date', text: 'hier', heading: 'Date' }],
      added: [{ label: 'e2', values: [] }],
    };
    expect(placeEdit(study, edit, contextOf().newId).problems.map(({ problem }) => problem)).toEqual([
      'pastedNotNumber',
      'pastedNotDate',
      'pastedNotDate',
      'pastedParticipantExists',
    ]);
    const { project } = run(study, setCells, edit);
    expect(valuesIn(project).E1).toEqual({ age: 29, sex: 'f', since: '2001-02-03' });
    expect(project.participants.size).toBe(2);
    expect(run(study, setCells, nothing).changes.changes).toEqual([]);
  });

  it('PT9: a fact says why it is none', () => {
    expect(readFact('durationMinutes', 'long')).toMatchObject({ refused: 'durationUnknown' });
    expect(readFact('date', '32/01/2026')).toMatchObject({ refused: 'dateUnknown' });
    expect(readFact('date', ' ')).toEqual({ date: null });
    expect(readFact('place', '–')).toEqual({ place: '' });
  });

  it('PT10: whatever is pasted, it can be taken back whole', () => {
    const text = fc.oneof(fc.constantFrom('12', '1,5', '–', '', '2026-01-31', 'x'), fc.string());
    const cell = fc.record({
      participantId: fc.constantFrom(idOf('E1'), idOf('E2'), idOf('gone')),
      characteristicId: fc.constantFrom(age, sex, since, 'gone' as CharacteristicId),
      text,
    });
    const rows = fc.array(
      fc.record({ label: fc.oneof(fc.constantFrom('E1', 'E7', 'e 7'), fc.string()), values: fc.array(cell) }),
    );
    fc.assert(
      fc.property(fc.array(cell), rows, (values, newRows) => {
        run(study, setCells, { values, facts: [], added: newRows });
      }),
    );
  });
});
