import { describe, expect, test } from 'vitest';
import { listedCodings } from '../../../../renderer/screens/coding/rightPanel/listedCodings.ts';
import { findLinkChoices } from '../../../../renderer/themes/panel/findLinkChoices.ts';
import { memoEntries } from '../../../../renderer/themes/panel/memoEntries.ts';
import { writeMemo } from '../../../../shared/memos/editMemos.ts';
import { plainText, richTextFromPlain } from '../../../../shared/memos/richText.ts';
import type { CoderId } from '../../../../shared/project/ids.ts';
import { projectInfo } from '../../../../shared/project/project.ts';
import type { MemoTarget } from '../../../../shared/project/records.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : La nuit, on est seule. On a peur de l’erreur.'],
    E2: ['MP : Et vous ?', 'E2 : Moi je dors, « à moitié ».'],
  },
  themes: ['Solitude', 'Peur', 'Sommeil'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Peur', quote: 'peur de l’erreur' },
    { coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' },
    { coder: 'JD', in: 'E2', theme: 'Sommeil', quote: 'Moi je dors', comment: 'à relire' },
  ],
});
const mp = study.coder('MP');
const e1 = study.transcript('E1');

function withMemo(project: typeof study.project, target: MemoTarget, words: string, coder: CoderId = mp) {
  return run(project, writeMemo, { target, body: richTextFromPlain(words) }, contextOf(coder)).project;
}
const onCoding = (number: number): MemoTarget => ({ table: 'codings', id: study.coding(number) });

describe('memos of an interview', () => {
  test('TT27: those on passages stand in text order, then interview, participants, project', () => {
    let project = withMemo(study.project, { table: 'info', id: projectInfo(study.project).id }, 'projet');
    project = withMemo(project, { table: 'transcripts', id: e1 }, 'entretien');
    project = withMemo(project, { table: 'participants', id: study.participant('E1') }, 'E1');
    project = withMemo(project, onCoding(1), 'peur');
    project = withMemo(project, onCoding(2), 'seule');
    project = withMemo(project, onCoding(3), 'ailleurs');
    const said = memoEntries(project, e1, mp, null).map(({ memo }) => memo && plainText(memo.body));
    expect(said).toEqual(['seule', 'peur', 'entretien', 'E1', 'projet']);
  });

  test('TT27: one that is being begun has its place, and keeps its key when it is first saved', () => {
    const open = { target: onCoding(1), id: null };
    const begun = memoEntries(study.project, e1, mp, open);
    expect(begun.map(({ memo, isOpen }) => [memo, isOpen])).toEqual([[null, true]]);
    const saved = memoEntries(withMemo(study.project, onCoding(1), 'peur'), e1, mp, open);
    expect(saved.map(({ key, isOpen }) => [key, isOpen])).toEqual([[begun[0]?.key, true]]);
  });

  test('TT27: beginning one where the coder has one opens that; another coder’s stays beside it', () => {
    const project = withMemo(
      withMemo(study.project, onCoding(1), 'de MP'),
      onCoding(1),
      'de JD',
      study.coder('JD'),
    );
    const entries = memoEntries(project, e1, mp, { target: onCoding(1), id: null });
    expect(entries.map(({ memo, isOpen }) => [memo && plainText(memo.body), isOpen])).toEqual([
      ['de MP', true],
      ['de JD', false],
    ]);
  });
});

describe('the list of codings', () => {
  const found = (query: string, coderId: CoderId | null = null) =>
    listedCodings(study.project, e1, { coderId, query }).map(({ quote }) => quote);

  test('TT28: in text order, filtered by words of theme, passage and comment, and by coder', () => {
    expect(found('')).toEqual(['on est seule', 'peur de l’erreur']);
    expect(found("L'ERREUR peur")).toEqual(['peur de l’erreur']);
    expect(found('solitude')).toEqual(['on est seule']);
    expect(found('', study.coder('JD'))).toEqual([]);
    const e2 = study.transcript('E2');
    expect(listedCodings(study.project, e2, { coderId: null, query: 'relire' })).toHaveLength(1);
  });
});

describe('codings that a memo can link to', () => {
  const places = (query: string) =>
    findLinkChoices(study.project, e1, query, ({ first }) => `l. ${first}`).map(
      ({ place, theme }) => `${place}: ${theme}`,
    );

  test('MW6: those of the open interview come first, found by passage, theme or place', () => {
    expect(places('')).toEqual(['E1, l. 2: Solitude', 'E1, l. 2: Peur', 'E2, l. 2: Sommeil']);
    expect(places('dors')).toEqual(['E2, l. 2: Sommeil']);
    expect(places('e1 peur')).toEqual(['E1, l. 2: Peur']);
    expect(places('rien')).toEqual([]);
  });
});
