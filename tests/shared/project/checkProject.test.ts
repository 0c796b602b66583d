import { describe, expect, it } from 'vitest';
import { added, changeSet, type RecordChange, removed, updated } from '../../../shared/project/changeSet.ts';
import { checkChanges, checkProject } from '../../../shared/project/checkProject.ts';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type {
  AxialLinkId,
  CharacteristicId,
  CoderId,
  CodingId,
  MemoId,
  ParticipantId,
  ReadingMarkId,
  SamplingGridId,
  TextId,
  ThemeId,
  TranscriptId,
} from '../../../shared/project/ids.ts';
import type { Project, RecordTypes, TableName } from '../../../shared/project/project.ts';
import type { AxialLink, Coding, Memo, ReadingMark, Theme } from '../../../shared/project/records.ts';
import { buildProject, buildText, builtAt } from '../../helpers/projectBuilder.ts';
import { apply } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['MP : Et la nuit ?', 'E1 : La nuit 🌙, on est seule.'] },
  axes: ['Vécu'],
  themes: ['Vécu > Solitude', 'Vécu > Peur'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'on est seule' }],
});

const theme = recordOf('themes', study.theme('Vécu > Solitude'));
const coding = recordOf('codings', study.coding(1));
const transcript = recordOf('transcripts', study.transcript('E1'));
const mark: ReadingMark = {
  id: 'mark' as ReadingMarkId,
  transcriptId: transcript.id,
  coderId: study.coder('MP'),
  line: '1',
  isFinished: false,
};
const memo: Memo = {
  id: 'memo' as MemoId,
  target: { table: 'codings', id: coding.id },
  body: [{ type: 'paragraph', runs: [{ text: 'voir', isBold: false, isItalic: false, link: coding.id }] }],
  coderId: study.coder('MP'),
  createdAt: builtAt,
  changedAt: builtAt,
};
const link: AxialLink = {
  id: 'link' as AxialLinkId,
  fromId: theme.id,
  toId: study.theme('Vécu > Peur'),
  type: 'leadsTo',
  evidence: [coding.id],
  coderId: null,
  createdAt: builtAt,
};

function recordOf<Name extends TableName>(table: Name, id: RecordTypes[Name]['id']): RecordTypes[Name] {
  const record = (study.project[table] as { get(id: string): RecordTypes[Name] | undefined }).get(id);
  if (!record) throw new Error(`no ${id}`);
  return record;
}

/** What both checks find: of the whole project, and of the change alone. */
function brokenBy(...changes: RecordChange[]) {
  const set = changeSet(changes);
  const project = apply(study.project, set);
  const whole = checkProject(project);
  expect(checkChanges(project, set)).toEqual(whole);
  return whole;
}

describe('checkProject', () => {
  it('finds nothing in a sound project, with every kind of record', () => {
    expect(brokenBy(added('memos', memo), added('axialLinks', link), added('readingMarks', mark))).toEqual(
      [],
    );
  });

  it.each<[string, RecordChange, string]>([
    ['a coding its transcript', codingChange({ transcriptId: 'x' as TranscriptId }), 'x'],
    ['a coding its theme', codingChange({ themeId: 'x' as ThemeId }), 'x'],
    ['a coding its coder', codingChange({ coderId: 'x' as CoderId }), 'x'],
    ['a theme its parent', themeChange({ parentId: 'x' as ThemeId }), 'x'],
    ['a theme its coder', themeChange({ coderId: 'x' as CoderId }), 'x'],
    ['a theme its examples', themeChange({ examples: ['x' as CodingId] }), 'x'],
    [
      'a memo its target',
      added('memos', { ...memo, target: { table: 'participants', id: 'x' as ParticipantId } }),
      'x',
    ],
    ['a memo its coder', added('memos', { ...memo, coderId: 'x' as CoderId }), 'x'],
    ['a memo its links', added('memos', { ...memo, body: linkTo('x' as CodingId) }), 'x'],
    ['a link its first theme', added('axialLinks', { ...link, fromId: 'x' as ThemeId }), 'x'],
    ['a link its second theme', added('axialLinks', { ...link, toId: 'x' as ThemeId }), 'x'],
    ['a link its coder', added('axialLinks', { ...link, coderId: 'x' as CoderId }), 'x'],
    ['a link its evidence', added('axialLinks', { ...link, evidence: ['x' as CodingId] }), 'x'],
    ['a mark its transcript', added('readingMarks', { ...mark, transcriptId: 'x' as TranscriptId }), 'x'],
    ['a mark its coder', added('readingMarks', { ...mark, coderId: 'x' as CoderId }), 'x'],
    [
      'a participant its characteristics',
      updated('participants', recordOf('participants', study.participant('E1')), {
        characteristics: { ['x' as CharacteristicId]: 'F' },
      }),
      'x',
    ],
  ])('R1: %s must be there', (_, change, missing) => {
    expect(brokenBy(change)).toContainEqual({
      rule: 'missingReference',
      table: change.table,
      id: change.id,
      missing,
    });
  });

  it('R1: a transcript needs its text, and those who speak in it', () => {
    const set = changeSet([updated('transcripts', transcript, { textId: 'x' as TextId })]);
    expect(checkChanges(apply(study.project, set), set)).toContainEqual({
      rule: 'missingReference',
      table: 'transcripts',
      id: transcript.id,
      missing: 'x',
    });
    const removal = removed('participants', recordOf('participants', study.participant('E1')));
    expect(brokenBy(removal)).toEqual([
      { rule: 'missingReference', table: 'transcripts', id: transcript.id, missing: 'participant E1' },
    ]);
  });

  it('R1: what names a removed record is found: codings of a theme, children of a parent, memos of a coding', () => {
    expect(brokenBy(removed('themes', theme)).map(({ id }) => id)).toEqual([coding.id]);
    expect(brokenBy(removed('themes', recordOf('themes', study.theme('Vécu')))).map(({ id }) => id)).toEqual([
      theme.id,
      study.theme('Vécu > Peur'),
    ]);
    const withMemo = apply(study.project, changeSet([added('memos', memo)]));
    const removal = changeSet([removed('codings', coding)]);
    expect(checkChanges(apply(withMemo, removal), removal)).toEqual([
      { rule: 'missingReference', table: 'memos', id: memo.id, missing: coding.id },
    ]);
  });

  it('R1: a record removed and added again in one change set is there', () => {
    expect(brokenBy(removed('themes', theme), added('themes', theme))).toEqual([]);
  });

  it('R2: a theme is not its own ancestor', () => {
    const vecu = recordOf('themes', study.theme('Vécu'));
    const set = changeSet([updated('themes', vecu, { parentId: theme.id })]);
    const project = apply(study.project, set);
    expect(checkChanges(project, set)).toEqual([{ rule: 'themeCircle', table: 'themes', id: vecu.id }]);
    expect(checkProject(project)).toEqual([
      { rule: 'themeCircle', table: 'themes', id: vecu.id },
      { rule: 'themeCircle', table: 'themes', id: theme.id },
    ]);
  });

  it('R3: an axis has no codings, neither new ones nor those of a theme that becomes an axis', () => {
    const expected = [{ rule: 'axisHasCoding', table: 'codings', id: coding.id }];
    expect(brokenBy(codingChange({ themeId: study.theme('Vécu') }))).toEqual(expected);
    expect(brokenBy(themeChange({ isCodable: false }))).toEqual(expected);
  });

  it.each([
    [-1, 4],
    [4, 4],
    [5, 4],
    [0, 10_000],
    [0.5, 4],
    [Number.NaN, 4],
  ])('R4: the range %d–%d is refused', (start, end) => {
    expect(brokenBy(codingChange({ start, end })).map(({ rule }) => rule)).toEqual(['rangeOutsideText']);
  });

  it('R5: a range does not split a surrogate pair', () => {
    const text = study.project.texts.get(transcript.textId)?.text ?? '';
    const moon = text.indexOf('🌙');
    for (const [start, end] of [
      [moon + 1, moon + 4],
      [moon - 3, moon + 1],
    ] as const) {
      const broken = brokenBy(codingChange({ start, end, quote: text.slice(start, end) }));
      expect(broken.map(({ rule }) => rule)).toEqual(['rangeSplitsCharacter']);
    }
  });

  it('R6: a quote is the exact slice', () => {
    expect(brokenBy(codingChange({ quote: 'on est seul' })).map(({ rule }) => rule)).toEqual([
      'quoteDiffers',
    ]);
  });

  it('R6: a new text is checked against codings that were not touched', () => {
    const text = buildText('E1 corrigé', ['MP : Et la nuit ?', 'E1 : La nuit, on n’est pas seule.']);
    const set = changeSet([updated('transcripts', transcript, { textId: text.id })], [text]);
    expect(checkChanges(apply(study.project, set), set).map(({ rule }) => rule)).toEqual(['quoteDiffers']);
  });

  it('R7: a coder has one reading mark in a transcript', () => {
    const second = { ...mark, id: 'mark 2' as ReadingMarkId };
    expect(brokenBy(added('readingMarks', mark), added('readingMarks', second))).toEqual([
      { rule: 'secondReadingMark', table: 'readingMarks', id: 'mark 2' },
    ]);
  });

  it('R8: a project has one info record', () => {
    const [info] = study.project.info.values();
    if (!info) throw new Error('no info');
    expect(brokenBy(removed('info', info))).toEqual([{ rule: 'noInfo', table: 'info', id: '' }]);
  });

  it('R9: a characteristic has one sampling grid, and so has each pair, either way round', () => {
    const trait = (id: string, position: number) =>
      added('characteristics', {
        ...{ id: id as CharacteristicId, name: id, type: 'text', classes: [], position },
      });
    const grid = (id: string, rowsId: string, columnsId: string | null) =>
      added('samplingGrids', {
        ...{ id: id as SamplingGridId, isShown: true, cells: [] },
        ...{ rowsId: rowsId as CharacteristicId, columnsId: columnsId as CharacteristicId | null },
      });
    const traits = [trait('age', 1), trait('sex', 2)];
    expect(brokenBy(...traits, grid('1', 'age', null), grid('2', 'age', 'sex'))).toEqual([]);
    expect(brokenBy(...traits, grid('1', 'age', 'sex'), grid('2', 'sex', 'age'))).toEqual([
      { rule: 'secondSamplingGrid', table: 'samplingGrids', id: '2' },
    ]);
    expect(brokenBy(...traits, grid('1', 'age', 'age'))).toMatchObject([{ rule: 'secondSamplingGrid' }]);
    expect(brokenBy(grid('1', 'x', null))).toMatchObject([{ rule: 'missingReference', missing: 'x' }]);
  });

  it('K3: keeps overlapping codings of one coder and theme: files of others bring such', () => {
    const text = study.project.texts.get(transcript.textId)?.text ?? '';
    const twin: Coding = {
      ...coding,
      id: 'twin' as CodingId,
      end: coding.end - 1,
      quote: text.slice(coding.start, coding.end - 1),
    };
    const project: Project = { ...study.project, codings: CodingTable.of([coding, twin]) };
    expect(checkProject(project)).toEqual([]);
  });
});

function codingChange(patch: Partial<Coding>): RecordChange {
  return updated('codings', coding, patch);
}

function themeChange(patch: Partial<Theme>): RecordChange {
  return updated('themes', theme, patch);
}

function linkTo(id: CodingId): Memo['body'] {
  return [{ type: 'paragraph', runs: [{ text: 'voir', isBold: false, isItalic: false, link: id }] }];
}
