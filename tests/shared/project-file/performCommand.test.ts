import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { added, type ChangeSet, changeSet, removed, updated } from '../../../shared/project/changeSet.ts';
import type { Command } from '../../../shared/project/command.ts';
import type { CoderId } from '../../../shared/project/ids.ts';
import { appVersion } from '../../../shared/project-file/manifest.ts';
import { newProject } from '../../../shared/project-file/newProject.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { recordSchemas } from '../../../shared/project-file/recordSchemas.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { countingIds, guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const study = withGuids(
  buildProject({
    coders: ['MP'],
    transcripts: { E1: ['E1 : On est seule.'] },
    themes: ['Solitude'],
    codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'seule' }],
  }).project,
);
const theme = study.themes.get(guidOf('theme Solitude' as never));
const text = study.texts.get(guidOf('text E1' as never));
const context = { coderId: null, now: '2026-03-01T10:00:00.000Z', newId: countingIds() };

/** Runs a command that answers with this change, whatever it is. */
function perform(changes: ChangeSet) {
  const command: Command<'renameTheme', null> = { name: 'renameTheme', run: () => ({ changes }) };
  return performCommand(study, command, null, context, 7);
}

function needed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('no study');
  return value;
}

describe('one step of a project', () => {
  test('PF17: a good change is applied and becomes a row with number, time, coder and command', () => {
    const step = perform(changeSet([updated('themes', needed(theme), { name: 'Peur' })]));
    if (isRefusal(step)) throw new Error('refused');
    expect(step.project.themes.get(needed(theme).id)?.name).toBe('Peur');
    expect(step.row).toEqual({
      number: 7,
      at: context.now,
      coderId: null,
      command: 'renameTheme',
      about: {},
      changes: {
        changes: [
          { table: 'themes', id: needed(theme).id, before: { name: 'Solitude' }, after: { name: 'Peur' } },
        ],
        texts: [],
      },
      reverts: null,
    });
  });

  test('PF17: a change of nothing leaves the project as it is and makes no row', () => {
    expect(perform(changeSet([]))).toEqual({
      project: study,
      row: null,
      changes: { changes: [], texts: [] },
    });
  });

  test('PF17: a record that its schema would refuse on reading is refused before it is stored', () => {
    const wrong: ChangeSet[] = [
      changeSet([updated('themes', needed(theme), { position: Number.NaN })]),
      changeSet([updated('themes', needed(theme), { colour: 15 })]),
      changeSet([updated('themes', needed(theme), { notAField: 1 } as never)]),
      changeSet([added('coders', { id: 'MP' as never, initials: 'MP', name: '', createdAt: context.now })]),
      changeSet([
        added('coders', { id: context.newId<CoderId>(), initials: 'XX', name: '', createdAt: 'yesterday' }),
      ]),
    ];
    for (const changes of wrong) expect(perform(changes)).toMatchObject({ refused: 'changeIsWrong' });
  });

  test('PF17: a text whose lines would lead outside it is refused before it is stored', () => {
    const whole = needed(text);
    const set = changeSet([updated('themes', needed(theme), { name: 'Peur' })], [{ ...whole, text: 'kurz' }]);
    expect(perform(set)).toEqual({ refused: 'changeIsWrong', params: { table: 'transcripts' } });
  });

  test('PF17: a change that would leave a coding without its theme is refused', () => {
    expect(perform(changeSet([removed('themes', needed(theme))]))).toEqual({
      refused: 'changeDoesNotFit',
      params: { table: 'codings', rule: 'missingReference' },
    });
  });

  test('PF17: a change made for another state of the record is refused', () => {
    const stale = { ...needed(theme), name: 'Autrefois' };
    expect(perform(changeSet([updated('themes', stale, { name: 'Peur' })]))).toMatchObject({
      refused: 'changeDoesNotFit',
    });
  });
});

test('PF18: a new project has its creation and its first coder as rows, and needs a name', () => {
  const created = newProject(' Nuits ', 'MP', context);
  if (isRefusal(created)) throw new Error('refused');
  expect([...created.project.info.values()].map((info) => info.name)).toEqual(['Nuits']);
  expect(created.rows.map((row) => [row.number, row.command, row.coderId])).toEqual([
    [1, 'createProject', null],
    [2, 'addCoder', null],
  ]);
  expect(newProject('\u00a0', null, context)).toMatchObject({ refused: 'projectNameEmpty' });
});

test('PF1: the version written into files is that of the program', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(appVersion);
});

test('every broken rule and every table has words of its own in both languages', () => {
  const rules = [
    'missingReference',
    'themeCircle',
    'axisHasCoding',
    'rangeOutsideText',
    'rangeSplitsCharacter',
    'quoteDiffers',
    'secondReadingMark',
    'noInfo',
  ];
  for (const words of [wordsOf.en, wordsOf.fr]) {
    for (const table of Object.keys(recordSchemas)) {
      for (const rule of rules) {
        const params = { file: 'N.trame', rule, table, id: 'X', missing: '' };
        const sentence = refusalSentence(words, { refused: 'projectInconsistent', params });
        expect(sentence).not.toContain(rule);
        expect(sentence).not.toContain('undefined');
      }
    }
  }
});
