import { expect, it } from 'vitest';
import { applyTheme } from '../../../shared/coding/applyTheme.ts';
import { moveBoundary } from '../../../shared/coding/moveBoundary.ts';
import { recode } from '../../../shared/coding/recode.ts';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import { correctTranscript } from '../../../shared/corrections/correctTranscript.ts';
import { replaceTranscript } from '../../../shared/corrections/replaceTranscript.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import type { Round } from '../../../shared/project/records.ts';
import { startRound } from '../../../shared/rounds/editRounds.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import {
  consensusOfRound,
  type DecisionInput,
  decideDifference,
  decisionsByKey,
  settlingDecision,
} from '../../../shared/triangulation/decisions.ts';
import { compareCoders } from '../../../shared/triangulation/differences.ts';
import { roundWork } from '../../../shared/triangulation/roundWork.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: ['E1 : La nuit on est seule, et personne ne vient quand le bip sonne.'] },
  themes: ['Sommeil', 'Peur', 'Fatigue'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Sommeil', quote: 'La nuit' },
    { coder: 'JD', in: 'E1', theme: 'Peur', quote: 'La nuit on' },
    { coder: 'JD', in: 'E1', theme: 'Peur', quote: 'le bip sonne' },
  ],
});
const coderIds = [study.coder('MP'), study.coder('JD')] as const;
const transcriptId = study.transcript('E1');
const wish = {
  ...{ name: 'Tour 1', coderIds, newInitials: [], transcriptIds: [transcriptId], themeIds: [] },
  isBlind: false,
};
const started = run(study.project, startRound, wish, contextOf(coderIds[0])).project;
const [round] = started.rounds.values();
if (!round) throw new Error('No round.');
const { id: roundId } = round;
const work = roundWork(started, round, coderIds);
const [first] = compareCoders(started, work).differences;
const keepMine: DecisionInput = {
  ...{ roundId, coderIds, transcriptId, key: first?.key ?? '', reason: '' },
  outcome: 'kept',
  keptCoderId: coderIds[0],
};

/** Which differences are open. */
function open(project: Project) {
  const decisions = decisionsByKey(project, roundId);
  return compareCoders(project, work)
    .differences.filter((one) => settlingDecision(decisions, one, coderIds) === null)
    .map(({ kind }) => kind);
}

/** What stands as settled or agreed: theme and words. */
function consensus(project: Project) {
  const { text } = textOf(project, transcriptId);
  return consensusOfRound(project, round as Round, work).map(
    ({ themeId, start, end }) => `${project.themes.get(themeId)?.name}: ${text.slice(start, end)}`,
  );
}

it('TR7: a decision has an author and a time, changes no coding, and goes when it is undone', () => {
  const context = contextOf(coderIds[1]);
  // `run` takes it back and does it again on the way.
  const { project, changes } = run(started, decideDifference, keepMine, context);
  expect(changes.changes.map(({ table }) => table)).toEqual(['decisions']);
  expect([...project.decisions.values()]).toMatchObject([{ coderId: coderIds[1], createdAt: context.now }]);
  expect([...project.codings.values()]).toEqual([...started.codings.values()]);
});

it('TR9: once other codings differ there, the difference is open again, and the old decision stays', () => {
  const settled = run(started, decideDifference, keepMine, contextOf(coderIds[0])).project;
  expect([open(started), open(settled)]).toEqual([['theme', 'oneCoder'], ['oneCoder']]);
  const [context, later] = [contextOf(coderIds[1]), contextOf(coderIds[1])];
  const without = run(settled, removeCoding, { id: study.coding(2) }, context).project;
  expect(open(without)).toEqual(['oneCoder', 'oneCoder']);
  const passage = { transcriptId, themeId: study.theme('Peur'), start: 5, end: 12 };
  const again = run(without, applyTheme, passage, later).project;
  expect(open(again)).toEqual(['theme', 'oneCoder']);
  expect([...again.decisions.values()]).toEqual([...settled.decisions.values()]);
});

it('TR9: a coding that gets another theme or another end opens the difference again, unless the outcome stays', () => {
  const both: DecisionInput = { ...keepMine, outcome: 'both', keptCoderId: null };
  const settled = run(started, decideDifference, both, contextOf(coderIds[0])).project;
  expect(open(settled)).toEqual(['oneCoder']);
  const mine = contextOf(coderIds[0]);
  const recoded = run(
    settled,
    recode,
    { id: study.coding(1), themeId: study.theme('Fatigue') },
    mine,
  ).project;
  expect(open(recoded)).toEqual(['theme', 'oneCoder']);
  expect(consensus(recoded)).toEqual([]);
  const longer = run(settled, moveBoundary, { id: study.coding(1), start: 5, end: 15 }, mine).project;
  expect(open(longer)).toEqual(['theme', 'oneCoder']);
  // MP is kept, and only JD thinks otherwise now.
  const kept = run(started, decideDifference, keepMine, contextOf(coderIds[0])).project;
  const other = { id: study.coding(2), themeId: study.theme('Fatigue') };
  expect(open(run(kept, recode, other, contextOf(coderIds[1])).project)).toEqual(['oneCoder']);
});

it('TR9: what was settled keeps its words when the interview is corrected, and stays settled', () => {
  const settled = run(started, decideDifference, keepMine, contextOf(coderIds[0])).project;
  expect(consensus(settled)).toEqual(['Sommeil: La nuit']);
  const edits = [{ start: 5, end: 5, insert: 'Bon. ' }];
  const corrected = run(settled, correctTranscript, { transcriptId, edits }).project;
  expect(open(corrected)).toEqual(['oneCoder']);
  expect(consensus(corrected)).toEqual(['Sommeil: La nuit']);
  const [decision] = corrected.decisions.values();
  expect(textOf(corrected, transcriptId).text.slice(decision?.start, decision?.end)).toBe('La nuit on');
});

it('TR9: what was settled keeps its words when the file of the interview takes its place', () => {
  const settled = run(started, decideDifference, keepMine, contextOf(coderIds[0])).project;
  const text = 'E1 : Alors. La nuit on est seule, et personne ne vient quand le bip sonne.';
  const read = { text, formats: [], encoding: 'utf-8' as const, problems: [], comments: [], leftOut: [] };
  const input = { transcriptId, source: { fileName: 'E1.txt', source: read }, options: {} };
  const replaced = run(settled, replaceTranscript, input).project;
  expect(open(replaced)).toEqual(['oneCoder']);
  expect(consensus(replaced)).toEqual(['Sommeil: La nuit']);
});

it('TR9: what was settled with a theme is settled with the one that takes it in', () => {
  const settled = run(started, decideDifference, keepMine, contextOf(coderIds[0])).project;
  const merge = { fromIds: [study.theme('Sommeil')], intoId: study.theme('Fatigue') };
  const merged = run(settled, mergeThemes, merge).project;
  expect(open(merged)).toEqual(['oneCoder']);
  expect(consensus(merged)).toEqual(['Fatigue: La nuit']);
});
