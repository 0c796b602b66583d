import { describe, expect, it } from 'vitest';
import { deleteCharacteristic, renameClass } from '../../../shared/participants/editCharacteristics.ts';
import {
  crossCharacteristics,
  planSampling,
  showSampling,
} from '../../../shared/participants/planSampling.ts';
import { crossedGrids, sampledCharacteristics } from '../../../shared/participants/sampling.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { refusalOf, run } from '../../helpers/runCommand.ts';
import { studyWith } from './studyWith.ts';

const setting = 'setting' as CharacteristicId;
const practice = 'practice' as CharacteristicId;
const town = 'town' as CharacteristicId;

const study = studyWith({
  setting: {
    type: 'ordered',
    classes: ['university', 'general', 'private'],
    values: ['university', 'general', 'general', null],
  },
  practice: { type: 'text', values: ['on site', 'on call', 'on call', 'mixed'] },
  town: { type: 'text', values: ['A', 'A', 'A', 'A'] },
  nights: { type: 'number', values: [3, 4, 3, 4] },
});

const plan = (
  project: Project,
  row: string,
  value: 'lookedFor' | 'notPlanned' | null,
  columnsId: CharacteristicId | null = null,
  column = '',
) => run(project, planSampling, { rowsId: setting, columnsId, row, column, plan: value }).project;

const classesIn = (project: Project) =>
  sampledCharacteristics(project, 'en').map(({ characteristic, classes }) => [
    characteristic.name,
    classes.map(({ label, participantIds, isLacking }) => [label, participantIds.length, isLacking]),
  ]);

describe('the sampling grid', () => {
  it('PT23: shows what has two to eight classes, and flags the empty ones', () => {
    expect(classesIn(study)).toEqual([
      [
        'setting',
        [
          ['university', 1, false],
          ['general', 2, false],
          ['private', 0, true],
        ],
      ],
      [
        'practice',
        [
          ['mixed', 1, false],
          ['on call', 2, false],
          ['on site', 1, false],
        ],
      ],
    ]);
    expect(sampledCharacteristics(study, 'en')[0]?.missing).toEqual(['participant E4']);
  });

  it('PT23: shows and hides what the researcher chose', () => {
    const { project } = run(study, showSampling, { id: town, isShown: true });
    const hidden = run(project, showSampling, { id: setting, isShown: false }).project;
    expect(classesIn(hidden).map(([name]) => name)).toEqual(['practice', 'town']);
    expect(classesIn(run(hidden, showSampling, { id: setting, isShown: true }).project)).toHaveLength(3);
  });

  it('PT23: a class that is not planned is not lacking, one that is looked for still is', () => {
    const planOf = (project: Project) => {
      const [sampled] = sampledCharacteristics(project, 'en');
      const { plan: said, isLacking } = sampled?.classes[2] ?? {};
      return [said, isLacking];
    };
    const wanted = plan(study, 'private', 'lookedFor');
    expect(planOf(wanted)).toEqual(['lookedFor', true]);
    const unwanted = plan(wanted, 'private', 'notPlanned');
    expect(planOf(unwanted)).toEqual(['notPlanned', false]);
    expect(planOf(plan(unwanted, 'private', null))).toEqual([null, true]);
    expect([...unwanted.samplingGrids.values()]).toHaveLength(1);
  });
});

describe('a crossed grid', () => {
  const crossed = run(study, crossCharacteristics, {
    rowsId: setting,
    columnsId: practice,
    isCrossed: true,
  }).project;

  const cellsIn = (project: Project) =>
    crossedGrids(project, 'en')[0]?.cells.map((row) =>
      row.map(({ participantIds, plan: said }) => said ?? participantIds.length),
    );

  it('PT24: counts participants by two characteristics, and leaves out who has no value', () => {
    expect(cellsIn(crossed)).toEqual([
      [0, 0, 1],
      [0, 2, 0],
      [0, 0, 0],
    ]);
    expect(crossedGrids(crossed, 'en')[0]).toMatchObject({ filled: 2, lookedFor: 0 });
  });

  it('PT24: keeps what was said of a cell, whichever way round it is said', () => {
    const wanted = plan(crossed, 'private', 'lookedFor', practice, 'mixed');
    const input = { rowsId: practice, columnsId: setting, row: 'on site', column: 'general' };
    const both = run(wanted, planSampling, { ...input, plan: 'notPlanned' }).project;
    expect(cellsIn(both)).toEqual([
      [0, 0, 1],
      [0, 2, 'notPlanned'],
      ['lookedFor', 0, 0],
    ]);
    expect(crossedGrids(both, 'en')[0]).toMatchObject({ filled: 2, lookedFor: 1 });
  });

  it('PT24: plans follow a class that is renamed and go with the characteristic', () => {
    const wanted = plan(plan(crossed, 'private', 'lookedFor', practice, 'mixed'), 'private', 'lookedFor');
    const renamed = run(wanted, renameClass, { id: setting, from: 'private', to: 'clinic' }).project;
    expect(cellsIn(renamed)?.[2]).toEqual(['lookedFor', 0, 0]);
    expect(sampledCharacteristics(renamed, 'en')[0]?.classes[2]).toMatchObject({
      key: 'clinic',
      plan: 'lookedFor',
    });
    expect(run(renamed, deleteCharacteristic, { id: practice }).project.samplingGrids.size).toBe(1);
    expect(run(renamed, deleteCharacteristic, { id: setting }).project.samplingGrids.size).toBe(0);
  });

  it('PT24: stands once, never crosses a characteristic with itself, and can be taken away', () => {
    const input = { rowsId: practice, columnsId: setting };
    expect(run(crossed, crossCharacteristics, { ...input, isCrossed: true }).changes.changes).toEqual([]);
    expect(
      run(crossed, crossCharacteristics, { ...input, isCrossed: false }).project.samplingGrids.size,
    ).toBe(0);
    const self = { rowsId: setting, columnsId: setting, isCrossed: true };
    expect(refusalOf(study, crossCharacteristics, self).refused).toBe('crossedWithItself');
  });
});
