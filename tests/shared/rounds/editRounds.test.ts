import { describe, expect, it } from 'vitest';
import { addTheme } from '../../../shared/codebook/addTheme.ts';
import { codeFromTable } from '../../../shared/coded-table/codeFromTable.ts';
import { readCodedTable } from '../../../shared/coded-table/readCodedTable.ts';
import { applyTheme } from '../../../shared/coding/applyTheme.ts';
import type { CoderId, RoundId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { newProject } from '../../../shared/project-file/newProject.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import {
  finishPart,
  liftBlind,
  type NewRound,
  removeRound,
  reopenPart,
  startRound,
} from '../../../shared/rounds/editRounds.ts';
import { seenBy } from '../../../shared/rounds/seenBy.ts';
import { noPast } from '../../../shared/second-coder/mergePast.ts';
import { planMerge, takeMerge } from '../../../shared/second-coder/mergeProject.ts';
import { fillPacket } from '../../../shared/second-coder/packet.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { countingIds, guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { refusalOf, run, sameTables } from '../../helpers/runCommand.ts';

const newId = countingIds('round');
const study = withGuids(
  buildProject({
    coders: ['MP', 'JD'],
    transcripts: { E1: ['E1 : La nuit on est seule, vraiment seule.'], E2: ['E2 : Moi je dors bien.'] },
    themes: ['Solitude', 'Sommeil'],
    codings: [{ coder: 'MP', in: 'E1', theme: 'Solitude', quote: 'on est seule' }],
  }).project,
);
const mp = guidOf('coder MP' as CoderId);
const jd = guidOf('coder JD' as CoderId);
const e1 = guidOf('transcript E1' as never) as NewRound['transcriptIds'][number];
const solitude = guidOf('theme Solitude' as never) as NewRound['themeIds'][number];
const wish: NewRound = {
  name: 'Tour 1',
  coderIds: [mp, jd],
  newInitials: [],
  transcriptIds: [e1],
  themeIds: [],
  isBlind: true,
};
let second = 0;
const as = (coderId: CoderId | null) => ({
  coderId,
  now: `2026-04-01T10:00:${String(second++ % 60).padStart(2, '0')}.000Z`,
  newId,
});

/** Through the gate, as window and command line do. */
function perform(project: Project, ...[command, input, coderId]: [never, unknown, CoderId | null]): Project {
  const step = performCommand(project, command, input, as(coderId), 1);
  if (isRefusal(step)) throw new Error(JSON.stringify(step));
  return step.project;
}

const started = run(study, startRound, wish, as(mp)).project;
const [roundId] = started.rounds.keys() as MapIterator<RoundId>;
const input = { roundId: roundId as RoundId };
const only = (project: Project) => [...project.rounds.values()][0];

describe('rounds', () => {
  it('RB11: need a name of their own, two coders and a transcript', () => {
    expect(refusalOf(study, startRound, { ...wish, name: ' ' }).refused).toBe('roundNameEmpty');
    expect(refusalOf(study, startRound, { ...wish, coderIds: [mp] }).refused).toBe('roundNeedsCoders');
    expect(refusalOf(study, startRound, { ...wish, transcriptIds: [] }).refused).toBe(
      'roundNeedsTranscripts',
    );
    expect(refusalOf(started, startRound, { ...wish, name: 'tour 1' }).refused).toBe('roundExists');
  });

  it('RB11: add the coders that the project does not have, and know those that it has', () => {
    const { project } = run(
      study,
      startRound,
      { ...wish, coderIds: [mp], newInitials: [' sf', 'jd', ''] },
      as(mp),
    );
    const parts = only(project)?.parts ?? [];
    expect(parts.map(({ coderId }) => project.coders.get(coderId)?.initials)).toEqual(['MP', 'JD', 'sf']);
  });

  it('RB8: a finished part has read its transcripts, and can be taken up again while the round is blind', () => {
    const finished = run(started, finishPart, input, as(mp)).project;
    expect([...finished.readingMarks.values()]).toMatchObject([
      { coderId: mp, transcriptId: e1, isFinished: true },
    ]);
    expect(
      run(finished, reopenPart, input, as(mp)).project.rounds.get(input.roundId)?.parts[0]?.finishedAt,
    ).toBe(null);
    const both = run(finished, finishPart, input, as(jd)).project;
    expect(refusalOf(both, reopenPart, input, as(mp)).refused).toBe('roundWasSeen');
  });

  it('RB6, RB11: the blind is lifted by somebody, once; only then may the round go', () => {
    expect(refusalOf(started, removeRound, input).refused).toBe('roundStillBlind');
    const lifted = run(started, liftBlind, input, as(jd)).project;
    expect(only(lifted)).toMatchObject({ liftedBy: jd });
    expect(refusalOf(lifted, liftBlind, input, as(mp)).refused).toBe('roundNotBlind');
    expect(run(lifted, removeRound, input).project.rounds.size).toBe(0);
  });

  it('RB8: nobody finishes a part of somebody else', () => {
    const { project } = run(study, startRound, { ...wish, coderIds: [mp], newInitials: ['SF'] }, as(mp));
    const [id] = project.rounds.keys() as MapIterator<RoundId>;
    expect(refusalOf(project, finishPart, { roundId: id as RoundId }, as(jd)).refused).toBe('roundNotYours');
  });

  it('RB5: a coder may use the name of a hidden theme, and is refused what would touch hidden work', () => {
    const theme = { name: 'Peur', parentId: null };
    const hers = perform(started, addTheme as never, theme, jd);
    const his = perform(hers, addTheme as never, theme, mp);
    expect(his.themes.size).toBe(study.themes.size + 2);
    expect(seenBy(his, mp).themes.size).toBe(study.themes.size + 1);
    const sommeil = guidOf('theme Sommeil' as never);
    const passage = { transcriptId: e1, start: 5, end: 12, trim: true };
    const coded = perform(started, applyTheme as never, { ...passage, themeId: sommeil }, jd);
    const gone = { id: sommeil, moveCodingsTo: null };
    const step = performCommand(coded, deleteTheme as never, gone as never, as(mp), 1);
    expect(isRefusal(step) && step.refused).toBe('roundHidesWork');
  });

  it('RB5: a coded table finds no theme that its coder does not see, and makes one of the same name', () => {
    const hers = perform(started, addTheme as never, { name: 'Peur', parentId: null }, jd);
    const read = readCodedTable('t.csv', {
      rows: [
        ['Participant', 'Quote', 'Theme'],
        ['E1', 'La nuit', 'Peur'],
      ],
      problems: [],
    });
    if (isRefusal(read)) throw new Error(read.refused);
    const coded = perform(hers, codeFromTable as never, { table: read }, mp);
    const seen = seenBy(coded, mp);
    expect(seen.codings.size).toBe(seenBy(hers, mp).codings.size + 1);
    expect([...seen.themes.values()].filter(({ name }) => name === 'Peur')).toHaveLength(1);
    expect([...coded.themes.values()].filter(({ name }) => name === 'Peur')).toHaveLength(2);
  });

  it('RB7: a copy takes the part along, and merging brings it back finished, in either order and once', () => {
    const made = newProject('Copie', 'JD', { now: '2026-04-01T09:00:00.000Z', newId });
    if (isRefusal(made)) throw new Error('No project.');
    const round = only(started) ?? null;
    const packet = { source: started, transcriptIds: [e1], hasCodebook: true, round };
    const copy = perform(made.project, fillPacket as never, packet, null);
    const [coder] = copy.coders.keys() as MapIterator<CoderId>;
    expect(only(copy)?.parts).toEqual([{ coderId: coder, finishedAt: null }]);
    expect(copy.codings.size).toBe(0);
    const passage = { transcriptId: e1, start: 5, end: 12, trim: true };
    const coded = perform(copy, applyTheme as never, { ...passage, themeId: solitude }, coder as CoderId);
    const back = perform(coded, finishPart as never, input, coder as CoderId);
    const plan = planMerge(started, back, noPast);
    if (isRefusal(plan)) throw new Error(plan.refused);
    expect(plan.hiddenBy).toBe('Tour 1');
    const merged = perform(started, takeMerge as never, plan, mp);
    expect(only(merged)?.parts.map(({ finishedAt }) => finishedAt !== null)).toEqual([false, true]);
    expect([seenBy(merged, mp).codings.size, merged.codings.size]).toEqual([1, 2]);
    const again = planMerge(merged, back, noPast);
    expect(!isRefusal(again) && again.changes.changes).toEqual([]);
    const done = perform(merged, finishPart as never, input, mp);
    expect(seenBy(done, mp)).toBe(done);
    // MP first, then the copy.
    const first = perform(started, finishPart as never, input, mp);
    const other = planMerge(first, back, noPast);
    if (isRefusal(other)) throw new Error(other.refused);
    expect(other.hiddenBy).toBe(null);
    const both = perform(first, takeMerge as never, other, mp);
    const parts = (project: Project) => only(project)?.parts.map(({ finishedAt }) => finishedAt !== null);
    expect(parts(both)).toEqual(parts(done));
    expect(sameTables({ ...both, rounds: done.rounds, readingMarks: done.readingMarks }, done)).toBe(true);
  });

  it('RB1, SC3: a copy made in a blind round lacks the new themes of its coders', () => {
    const hers = perform(started, addTheme as never, { name: 'Peur', parentId: null }, mp);
    const made = newProject('Copie', 'JD', { now: '2026-04-01T09:00:00.000Z', newId });
    if (isRefusal(made)) throw new Error('No project.');
    const packet = { source: hers, transcriptIds: [e1], hasCodebook: true };
    expect(perform(made.project, fillPacket as never, packet, null).themes.size).toBe(study.themes.size);
  });
});
