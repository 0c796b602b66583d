import { describe, expect, test } from 'vitest';
import { describeThemeChange } from '../../../../renderer/themes/panel/describeThemeChange.ts';
import {
  addTheme,
  defineTheme,
  moveTheme,
  renameTheme,
  retireTheme,
  styleTheme,
} from '../../../../shared/codebook/editThemes.ts';
import { invertChanges } from '../../../../shared/project/changeSet.ts';
import type { Command, CommandName } from '../../../../shared/project/command.ts';
import { mergeThemes } from '../../../../shared/theme-merging/mergeThemes.ts';
import { splitTheme } from '../../../../shared/theme-merging/splitTheme.ts';
import { wordsOf } from '../../../../shared/words/words.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';
import { run } from '../../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['E1 : La nuit, je ne dors pas.'] },
  themes: ['Solitude > Peur', 'Sommeil'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Sommeil', quote: 'je ne dors pas' }],
});
const solitude = study.theme('Solitude');

function said<Name extends CommandName, Input>(
  command: Command<Name, Input>,
  input: Input,
  id = solitude,
  isUndone = false,
): string | null {
  const ran = run(study.project, command, input);
  const changes = isUndone ? invertChanges(ran.changes) : ran.changes;
  const row = { command: command.name, changes };
  return describeThemeChange(
    row,
    id,
    'MP',
    wordsOf.en.themePanel.theme.change,
    isUndone ? study.project : ran.project,
  );
}

describe('the history of a theme', () => {
  test('TT26: each change is said by what it changed', () => {
    expect(said(renameTheme, { id: solitude, name: 'Seule' })).toBe('MP renamed “Solitude” to “Seule”');
    expect(said(defineTheme, { id: solitude, definition: 'Être seule.' })).toBe('MP changed the definition');
    expect(said(defineTheme, { id: solitude, exclude: 'le logement' })).toBe('MP changed what to exclude');
    expect(said(moveTheme, { id: solitude, parentId: null, index: 1 })).toBe('MP moved the theme');
    expect(said(retireTheme, { id: solitude, isRetired: true })).toBe('MP retired the theme');
    expect(said(styleTheme, { id: solitude, colour: 3, pattern: 'dot' })).toBe('MP changed its look');
  });

  test('TT26: another theme that was moved here is named', () => {
    const input = { id: study.theme('Sommeil'), parentId: solitude, index: 0 };
    expect(said(moveTheme, input)).toBe('MP moved “Sommeil” here');
  });

  test('TT26: merging is said of the theme that stays, splitting of the one that codings leave', () => {
    expect(said(mergeThemes, { fromIds: [study.theme('Sommeil')], intoId: solitude })).toBe(
      'MP merged themes into it',
    );
    const codingIds = [study.coding(1)];
    const input = { id: study.theme('Sommeil'), codingIds, name: 'Dormir', parentId: null };
    expect(said(splitTheme, input, study.theme('Sommeil'))).toBe('MP split it');
  });

  test('TT26: an undone change says what it brought back', () => {
    const input = { id: solitude, name: 'Seule' };
    expect(said(renameTheme, input, solitude, true)).toBe('MP renamed “Seule” to “Solitude”');
  });

  test('TT26: what happened to other themes is not said', () => {
    expect(said(renameTheme, { id: study.theme('Sommeil'), name: 'Dormir' })).toBeNull();
    expect(said(addTheme, { name: 'Neuf', parentId: null })).toBeNull();
  });
});
