import { expect, it } from 'vitest';
import { applyTheme } from '../../../shared/coding/applyTheme.ts';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import type { Project } from '../../../shared/project/project.ts';
import { startRound } from '../../../shared/rounds/editRounds.ts';
import {
  type DecisionInput,
  decideDifference,
  decisionsByKey,
  isSettled,
} from '../../../shared/triangulation/decisions.ts';
import { compareCoders } from '../../../shared/triangulation/differences.ts';
import { roundWork } from '../../../shared/triangulation/roundWork.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: ['E1 : La nuit on est seule, et personne ne vient quand le bip sonne.'] },
  themes: ['Sommeil', 'Peur'],
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
  const open = (project: Project) =>
    compareCoders(project, work)
      .differences.filter(({ key }) => !isSettled(decisionsByKey(project, roundId).get(key)))
      .map(({ kind }) => kind);
  expect([open(started), open(settled)]).toEqual([['theme', 'oneCoder'], ['oneCoder']]);
  const [context, later] = [contextOf(coderIds[1]), contextOf(coderIds[1])];
  const without = run(settled, removeCoding, { id: study.coding(2) }, context).project;
  expect(open(without)).toEqual(['oneCoder', 'oneCoder']);
  const passage = { transcriptId, themeId: study.theme('Peur'), start: 5, end: 12 };
  const again = run(without, applyTheme, passage, later).project;
  expect(open(again)).toEqual(['theme', 'oneCoder']);
  expect([...again.decisions.values()]).toEqual([...settled.decisions.values()]);
});
