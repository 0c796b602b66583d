import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../../shared/project/historyRow.ts';
import type { Project } from '../../../shared/project/project.ts';
import { performCommand } from '../../../shared/project-file/performCommand.ts';
import { type MergePast, mergePast, noPast } from '../../../shared/second-coder/mergePast.ts';
import type { MergePlan } from '../../../shared/second-coder/mergePlan.ts';
import { planMerge, takeMerge } from '../../../shared/second-coder/mergeProject.ts';
import { mergeSentence, newTextSentence } from '../../../shared/second-coder/mergeSentence.ts';
import { guidePlace, studyTextAt, writeStudyText } from '../../../shared/study/studyTexts.ts';
import { textVersions } from '../../../shared/study/textVersions.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { countingIds, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const newId = countingIds('texts');
const context = { coderId: null, now: '2026-03-01T10:00:00.000Z', newId };
const study = withGuids(
  buildProject({ coders: ['MP'], transcripts: { E1: ['E1 : La nuit.'] }, themes: ['Nuit'] }).project,
);
const item = { of: 'coreq', item: 12 } as const;

function done(project: Project, command: never, input: unknown, number = 5) {
  const ran = performCommand(project, command, input as never, context, number);
  if (isRefusal(ran)) throw new Error(JSON.stringify(ran));
  return ran;
}

function wrote(project: Project, text: string, place: typeof guidePlace | typeof item = guidePlace) {
  return done(project, writeStudyText as never, { ...place, text });
}

function planned(project: Project, other: Project, past: MergePast = noPast): MergePlan {
  const plan = planMerge(project, other, past);
  if (isRefusal(plan)) throw new Error(plan.refused);
  return plan;
}

function merged(project: Project, other: Project): Project {
  return done(project, takeMerge as never, planned(project, other)).project;
}

const guideOf = (project: Project) => studyTextAt(project, guidePlace);

describe('merging what is written about the study', () => {
  it('SC19: what nobody wrote here comes in, and is listed with its place', () => {
    const copy = wrote(wrote(study, 'Racontez une nuit.').project, 'Aucun lien.', item).project;
    const { report } = planned(study, copy);
    expect(report.conflicts).toEqual([]);
    expect(report.newTexts.map((text) => newTextSentence(wordsOf.en, text))).toEqual([
      'Interview guide: “Racontez une nuit.”.',
      'COREQ checklist, item 12: “Aucun lien.”.',
    ]);
    const after = merged(study, copy);
    expect([guideOf(after), studyTextAt(after, item)]).toEqual(['Racontez une nuit.', 'Aucun lien.']);
    expect(planned(after, copy).changes.changes).toEqual([]);
  });

  it('SC19: where both wrote, both stand, and both are told', () => {
    const plan = planned(wrote(study, 'Ici.').project, wrote(study, 'Ailleurs.').project);
    expect(plan.report.conflicts).toMatchObject([
      { kind: 'textDiffers', of: 'guide', kept: 'Ici.', other: 'Ailleurs.' },
    ]);
    const [conflict] = plan.report.conflicts;
    expect(conflict && mergeSentence(wordsOf.fr, conflict)).toContain('séparés par une ligne d’étoiles');
    expect(guideOf(merged(wrote(study, 'Ici.').project, wrote(study, 'Ailleurs.').project))).toBe(
      'Ailleurs.\n\n*\u00a0*\u00a0\u00a0*\u00a0*\u00a0\u00a0*\u00a0*\n\nIci.',
    );
  });

  it('SC16, SC19: neither order nor repetition of merging shows', () => {
    const pieces = fc.constantFrom('Un.', 'Deux.', '* * *', '***', '', ' Trois. ', '*\u00a0*\u00a0*');
    const written = fc.array(pieces, { maxLength: 6 }).map((lines) => lines.join('\n'));
    const texts = fc.array(written, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(texts, ([own = '', first = '', second = '']) => {
        const [here, a, b] = [own, first, second].map((text) => wrote(study, text).project) as [
          Project,
          Project,
          Project,
        ];
        const after = guideOf(merged(merged(here, a), b));
        expect(guideOf(merged(merged(here, b), a))).toBe(after);
        expect(guideOf(merged(merged(merged(here, a), b), a))).toBe(after);
        for (const text of [own, first, second]) expect(after).toContain(text.trim());
      }),
    );
  });

  it('SC19: a guide with lines of stars of its author’s is never taken apart', () => {
    const guide = 'Thème 2\n\n* * *\n\nAccueil\n\n* * *\n\nThème 2';
    const edited = guide.replace('Accueil', 'Accueil chaleureux');
    const [here, copy] = [wrote(study, guide).project, wrote(study, edited).project];
    const versions = textVersions(guideOf(merged(here, copy)));
    expect(versions.toSorted()).toEqual([guide, edited].toSorted());
    expect(guideOf(merged(study, copy))).toBe(edited);
    expect(planned(merged(here, copy), here).changes.changes).toEqual([]);
  });

  it('SC19: a text whose id is that of another place here stays out and is listed; the rest comes in', () => {
    const here = wrote(study, 'Le guide.').project;
    const [own] = here.studyTexts.values();
    if (!own) throw new Error('No text.');
    const moved = { ...own, ...item, text: 'Aucun lien.' };
    const odd = { ...study, studyTexts: new Map([[own.id, moved]]) };
    const copy = wrote(odd, 'Un autre guide.').project;
    const plan = planned(here, copy);
    expect(plan.report.newTexts).toEqual([]);
    expect(plan.report.conflicts.map((one) => mergeSentence(wordsOf.en, one)).at(-1)).toBe(
      'COREQ checklist, item 12: in the copy this text stands at another place than here, and so it is left out: “Aucun lien.”. Copy it by hand if it belongs there.',
    );
    const after = merged(here, copy);
    expect(textVersions(guideOf(after))).toEqual(['Le guide.', 'Un autre guide.']);
    expect(studyTextAt(after, item)).toBe('');
  });

  it('SC19: a long text is listed by its beginning', () => {
    const long = 'x'.repeat(100_000);
    const { report } = planned(wrote(study, 'Ici.').project, wrote(study, long).project);
    const [differs] = report.conflicts;
    expect(differs && mergeSentence(wordsOf.en, differs).length).toBeLessThan(600);
    const [fresh] = planned(study, wrote(study, long).project).report.newTexts;
    expect(fresh && newTextSentence(wordsOf.fr, fresh).length).toBeLessThan(600);
  });

  it('SC19: what was tidied up here does not come back with the same copy', () => {
    const copy = wrote(study, 'Ailleurs.').project;
    const steps = [wrote(study, 'Ici.')];
    const step = (next: ReturnType<typeof done>) => {
      steps.push(next);
      return next.project;
    };
    const joined = step(
      done(steps[0]?.project ?? study, takeMerge as never, planned(steps[0]?.project ?? study, copy), 6),
    );
    const tidied = step(wrote(joined, 'Les deux ensemble.'));
    const past = mergePast(steps.flatMap(({ row }) => row ?? []));
    const plan = planned(tidied, copy, past);
    expect(plan.changes.changes).toEqual([]);
    expect(plan.report.conflicts).toMatchObject([{ kind: 'textWasChanged', other: 'Ailleurs.' }]);
  });

  it('SC18, SC19: a merge that was undone can be made again', () => {
    const copy = wrote(study, 'Ailleurs.').project;
    const { row } = done(study, takeMerge as never, planned(study, copy), 1);
    if (!row) throw new Error('No row.');
    const changes = row.changes.changes.map((one) => ({ ...one, before: one.after, after: one.before }));
    const undone = {
      ...row,
      number: 2,
      changes: { ...row.changes, changes },
      reverts: { kind: 'undo', row: 1 },
    } as HistoryRow;
    const plan = planned(study, copy, mergePast([row, undone]));
    expect(plan.report).toMatchObject({ newTexts: [{ text: 'Ailleurs.' }], conflicts: [] });
  });
});
