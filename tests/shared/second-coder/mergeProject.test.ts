import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { addLinkType } from '../../../shared/axial-links/editLinkTypes.ts';
import { addMap } from '../../../shared/axial-links/editMaps.ts';
import { addTheme, renameTheme } from '../../../shared/codebook/editThemes.ts';
import { applyTheme } from '../../../shared/coding/applyTheme.ts';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import { transcriptsNamed } from '../../../shared/coding/transcriptsNamed.ts';
import { correctTranscript } from '../../../shared/corrections/correctTranscript.ts';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import { richTextFromPlain } from '../../../shared/memos/richText.ts';
import { deleteTranscript } from '../../../shared/participants/editTranscripts.ts';
import { invertChanges } from '../../../shared/project/changeSet.ts';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type { Command, CommandName } from '../../../shared/project/command.ts';
import type { HistoryRow } from '../../../shared/project/historyRow.ts';
import type {
  AxialLinkId,
  CoderId,
  CodingId,
  LinkTypeId,
  RoundId,
  ThemeId,
  TranscriptId,
} from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { Round } from '../../../shared/project/records.ts';
import { newProject } from '../../../shared/project-file/newProject.ts';
import { performChanges, performCommand } from '../../../shared/project-file/performCommand.ts';
import { type MergePast, mergePast, noPast } from '../../../shared/second-coder/mergePast.ts';
import type { MergePlan } from '../../../shared/second-coder/mergePlan.ts';
import { planMerge, takeMerge } from '../../../shared/second-coder/mergeProject.ts';
import { mergeSentence } from '../../../shared/second-coder/mergeSentence.ts';
import { removedTranscripts } from '../../../shared/second-coder/missingTranscripts.ts';
import { fillPacket } from '../../../shared/second-coder/packet.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { countingIds, guidOf, withGuids } from '../../helpers/guids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { sameTables } from '../../helpers/runCommand.ts';

const now = '2026-03-01T10:00:00.000Z';
const ids = countingIds('second');
const study = withGuids(
  buildProject({
    coders: ['MP'],
    transcripts: {
      E1: ['MP : Et la nuit ?', 'E1 : La nuit on est seule, vraiment seule.'],
      E2: ['E2 : Moi je dors bien, la plupart du temps.'],
    },
    axes: ['Vécu'],
    themes: ['Vécu > Solitude', 'Vécu > Sommeil'],
    codings: [{ coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'on est seule' }],
  }).project,
);
const e1 = guidOf('transcript E1' as TranscriptId);
const solitude = guidOf('theme Vécu > Solitude' as never);
const sommeil = guidOf('theme Vécu > Sommeil' as never);

function ran<Value extends object>(value: Value): Exclude<Value, { refused: unknown }> {
  if (isRefusal(value)) throw new Error(JSON.stringify(value));
  return value as Exclude<Value, { refused: unknown }>;
}

/** A copy of the study for a coder, as `packet` writes it. */
function copyFor(initials: string, names = ['E1', 'E2'], hasCodebook = true): Project {
  const created = ran(newProject(`Nuits – ${initials}`, initials, { now, newId: ids }));
  const transcriptIds = ran(transcriptsNamed(study, names));
  const input = { source: study, transcriptIds: [...transcriptIds], hasCodebook };
  return ran(performCommand(created.project, fillPacket, input, { coderId: null, now, newId: ids }, 3))
    .project;
}

function coderOf(project: Project) {
  const [coder] = project.coders.keys();
  return { coderId: coder ?? null, now, newId: ids };
}

function coded(project: Project, themeId: string, start: number, end: number): Project {
  const input = { transcriptId: e1, themeId: themeId as never, start, end };
  return ran(performCommand(project, applyTheme, input, coderOf(project), 9)).project;
}

function planned(project: Project, other: Project, past: MergePast = noPast): MergePlan {
  return ran(planMerge(project, other, past));
}

function merged(project: Project, other: Project): Project {
  const plan = planned(project, other);
  return ran(performCommand(project, takeMerge, plan, { coderId: null, now, newId: ids }, 20)).project;
}

/** What was coded, in words, without identities. */
function work(project: Project): string[] {
  return [...project.codings.values()]
    .map(
      ({ coderId, themeId, start, end }) =>
        `${project.coders.get(coderId)?.initials} ${project.themes.get(themeId)?.name} ${start}-${end}`,
    )
    .sort();
}

describe('a copy for a second coder', () => {
  it('SC1, SC2, SC4, SC5: holds the chosen transcripts and nothing that anybody coded or wrote', () => {
    const copy = copyFor('JD', ['E1']);
    expect([...copy.transcripts.keys()]).toEqual([e1]);
    expect(
      [...copy.participants.values()].map(({ label, characteristics }) => [label, characteristics]),
    ).toEqual([['E1', {}]]);
    expect([copy.codings.size, copy.memos.size, copy.axialLinks.size, copy.readingMarks.size]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([...copy.coders.values()].map(({ initials }) => initials)).toEqual(['JD']);
    expect([...copy.info.keys()]).not.toEqual([...study.info.keys()]);
  });

  it('SC3: has the codebook or none, never its authors', () => {
    expect(copyFor('JD').themes.size).toBe(3);
    expect(
      [...copyFor('JD').themes.values()].every(({ coderId, examples }) => !coderId && !examples.length),
    ).toBe(true);
    expect(copyFor('JD', ['E1'], false).themes.size).toBe(0);
  });

  it('SC2: refuses names that the project does not have', () => {
    expect(transcriptsNamed(study, ['e2', 'E9'])).toEqual({
      refused: 'transcriptsUnknown',
      params: { names: 'E9', known: 'E1, E2' },
    });
  });
});

describe('merging a copy', () => {
  it('SC7, SC8, SC10, SC12: brings the second coder’s codings onto the same transcripts and themes', () => {
    const result = merged(study, coded(copyFor('JD'), sommeil, 30, 40));
    expect(work(result)).toEqual(['JD Sommeil 30-40', expect.stringMatching(/^MP Solitude/u)]);
    expect([result.transcripts.size, result.themes.size, result.coders.size]).toEqual([2, 3, 2]);
  });

  it('SC15, SC16, SC17: kinds of link, links with their memos, and maps come in once', () => {
    const perform = <Name extends CommandName, Input>(
      project: Project,
      command: Command<Name, Input>,
      input: Input,
    ) => ran(performCommand(project, command, input, coderOf(project), 9));
    const typed = perform(copyFor('JD'), addLinkType, { name: 'empêche', isSymmetric: true });
    const type = typed.row?.about.typeId as LinkTypeId;
    const pair = { fromId: solitude as never, toId: sommeil as never };
    const linked = perform(typed.project, addAxialLink, { ...pair, type });
    const target = { table: 'axialLinks', id: linked.row?.about.linkId as AxialLinkId } as const;
    const written = perform(linked.project, writeMemo, { target, body: richTextFromPlain('Oui.') });
    const themes = [{ themeId: pair.fromId, x: 3, y: 4 }];
    const copy = perform(written.project, addMap, { name: 'Carte', themes }).project;
    // This project has the same kind under another id, and the link the other way round.
    const own = perform(study, addLinkType, { name: 'Empêche', isSymmetric: true });
    const ownType = own.row?.about.typeId as LinkTypeId;
    const turned = { fromId: pair.toId, toId: pair.fromId, type: ownType };
    const here = perform(own.project, addAxialLink, turned).project;
    const result = merged(here, copy);
    expect([result.linkTypes.size, result.axialLinks.size, result.maps.size]).toEqual([1, 1, 1]);
    expect([...result.memos.values()].map((memo) => memo.target)).toContainEqual({
      table: 'axialLinks',
      id: [...here.axialLinks.keys()][0],
    });
    expect([...result.mapItems.values()].map(({ themeId, x, y }) => [themeId, x, y])).toEqual([
      [pair.fromId, 3, 4],
    ]);
    expect(planned(result, copy).changes.changes).toEqual([]);
    const whole = merged(study, copy);
    expect([...whole.axialLinks.values()][0]).toMatchObject({ ...pair, type });
    expect(planned(whole, copy).changes.changes).toEqual([]);
  });

  it('SC16: merged twice, the second time changes nothing', () => {
    const copy = coded(copyFor('JD'), sommeil, 30, 40);
    const once = merged(study, copy);
    expect(planned(once, copy).changes).toEqual({ changes: [], texts: [] });
  });

  it('SC16: two copies in either order give the same codings', () => {
    const span = fc.tuple(fc.constantFrom(solitude, sommeil), fc.integer({ min: 20, max: 40 }), fc.nat(12));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 4 }), (one, other) => {
        const code = (project: Project, spans: typeof one) =>
          spans.reduce(
            (all, [theme, start, length]) => coded(all, theme, start, start + length + 3),
            project,
          );
        const [jd, ab] = [code(copyFor('JD'), one), code(copyFor('AB'), other)];
        expect(work(merged(merged(study, jd), ab))).toEqual(work(merged(merged(study, ab), jd)));
      }),
      { numRuns: 30 },
    );
  });

  it('SC6: one undo takes all back', () => {
    const plan = planned(study, coded(copyFor('JD'), sommeil, 30, 40));
    const after = ran(performCommand(study, takeMerge, plan, { coderId: null, now, newId: ids }, 2));
    const back = ran(
      performChanges(after.project, invertChanges(after.changes), {
        number: 3,
        at: now,
        coderId: null,
        command: 'takeMerge',
        about: {},
        reverts: { kind: 'undo', row: 2 },
      }),
    );
    expect(sameTables(back.project, study)).toBe(true);
  });

  it('SC10: new themes come in below their parents, those of open coding by path', () => {
    const copy = copyFor('JD');
    const input = { name: 'Peur', parentId: sommeil };
    const grown = ran(performCommand(copy, addTheme, input, coderOf(copy), 5)).project;
    const result = merged(study, grown);
    const peur = [...result.themes.values()].find(({ name }) => name === 'Peur');
    expect(peur?.parentId).toBe(sommeil);
    expect(planned(study, grown).report.themesAdded).toBe(1);
  });

  it('SC11: a theme that was renamed in the copy keeps its name here, and is listed in words', () => {
    const copy = copyFor('JD');
    const renamed = ran(
      performCommand(copy, renameTheme, { id: solitude, name: 'Isolement' }, coderOf(copy), 5),
    ).project;
    const { report } = planned(study, renamed);
    expect(report.conflicts.map((conflict) => mergeSentence(wordsOf.en, conflict))).toEqual([
      'Theme “Vécu > Solitude”: the name differs. Kept: “Solitude”; in the copy: “Isolement”.',
    ]);
    expect(merged(study, renamed).themes.get(solitude)?.name).toBe('Solitude');
  });

  it('SC13: on a transcript corrected since, codings follow their words or are listed', () => {
    const copy = coded(coded(copyFor('JD'), sommeil, 25, 31), solitude, 47, 60);
    const first = [...copy.codings.values()].map(({ quote }) => quote);
    const at = study.texts.get(study.transcripts.get(e1)?.textId as never)?.text.indexOf('La nuit') ?? 0;
    const corrected = ran(
      performCommand(
        study,
        correctTranscript,
        { transcriptId: e1, edits: [{ start: at, end: at, insert: 'Oh, ' }] } as never,
        coderOf(study),
        2,
      ),
    ).project;
    const result = merged(corrected, copy);
    expect([...result.codings.values()].map(({ quote }) => quote)).toEqual(expect.arrayContaining(first));
    const [edited] = planned(corrected, copy).report.conflicts;
    expect(edited).toEqual({ kind: 'transcriptEdited', transcript: 'E1', moved: 2, lost: 0 });
  });

  it('SC14: a coding that was removed here since does not come back with an old copy', () => {
    const [id] = [...study.codings.values()].map((one) => one.id);
    const step = ran(performCommand(study, removeCoding, { id: id as CodingId }, coderOf(study), 2));
    const plan = planned(step.project, study, mergePast(step.row ? [step.row] : []));
    expect(plan.report).toMatchObject({ codingsAdded: 0, conflicts: [{ kind: 'codingWasRemoved' }] });
  });

  it('SC18: codings of a merge that was undone come in again', () => {
    const copy = coded(copyFor('JD'), sommeil, 30, 40);
    const { row } = ran(performCommand(study, takeMerge, planned(study, copy), coderOf(study), 1));
    if (!row) throw new Error('No row.');
    const undo = {
      ...row,
      number: 2,
      changes: invertChanges(row.changes),
      reverts: { kind: 'undo', row: 1 },
    } as const;
    expect(planned(study, copy, mergePast([row, undo])).report).toMatchObject({
      codingsAdded: 1,
      conflicts: [],
    });
  });

  it('SC12: what a coder has twice under other identities stays once', () => {
    const twin: Project = {
      ...study,
      codings: CodingTable.of(
        [...study.codings.values()].map((one) => ({ ...one, id: guidOf(`twin ${one.id}` as CodingId) })),
      ),
    };
    expect(planned(study, twin).report.codingsAdded).toBe(0);
  });

  it('SC8: a project without a transcript in common is refused', () => {
    const strange = withGuids(
      buildProject({ coders: ['X'], transcripts: { F1: ['F1 : Ailleurs.'] } }).project,
    );
    expect(planMerge(study, strange, noPast)).toMatchObject({ refused: 'mergeNothingInCommon' });
  });

  /** The same literals with identities of their own, as another study on this disk has them. */
  const stranger = (project: Project, id: string): Project => {
    const [transcript] = project.transcripts.values();
    const [text] = project.texts.values();
    if (!transcript || !text) throw new Error('no transcript');
    const [transcriptId, textId] = [id as TranscriptId, `${id} text` as typeof transcript.textId];
    return {
      ...project,
      transcripts: new Map([[transcriptId, { ...transcript, id: transcriptId, textId }]]),
      texts: new Map([[textId, { ...text, id: textId }]]),
      codings: CodingTable.of([]),
    };
  };
  const named = (words: string) =>
    stranger(
      withGuids(buildProject({ coders: ['JD'], transcripts: { E1: [words] }, themes: ['Autre'] }).project),
      'stranger',
    );

  it('SC8: a transcript of another study that has the same name makes it no copy', () => {
    const other = named('E1 : Je travaille le matin, au marché, avec mon frère et deux cousins.');
    expect(planMerge(study, other, noPast)).toMatchObject({ refused: 'mergeNothingInCommon' });
  });

  it('SC8: corrected under another identity it is recognised by its name', () => {
    const other = named('E1 : La nuit on est seule, vraiment seule, toujours.');
    expect(planned(study, other).report).toMatchObject({ transcripts: 1, newThemes: ['Autre'] });
  });

  it('SC7: two people with the same initials are not mixed in silence', () => {
    const twin = coded(copyFor('MP'), sommeil, 30, 40);
    const { report } = planned(study, twin);
    expect(report.conflicts).toEqual([{ kind: 'sameInitials', coder: 'MP' }]);
    expect(report.conflicts.map((one) => mergeSentence(wordsOf.en, one))[0]).toContain('two people');
    // Who coded just the same is another person all the same.
    const [own] = [...study.codings.values()];
    const alike = coded(copyFor('MP'), solitude, own?.start ?? 0, own?.end ?? 0);
    expect(planned(study, alike).report).toMatchObject({
      codingsAdded: 0,
      conflicts: [{ kind: 'sameInitials', coder: 'MP' }],
    });
    const other = coded(copyFor('JD'), sommeil, 30, 40);
    expect(planned(study, other).report.conflicts).toEqual([]);
    expect(planned(merged(study, other), other).report.conflicts).toEqual([]);
  });

  it('SC10, AG14, TR12: figures that a round kept name the themes and domains of this project', () => {
    const coderIds = [...study.coders.keys(), guidOf('coder JD' as CoderId)] as [CoderId, CoderId];
    const theirs = 'A theme with another identity' as ThemeId;
    const value = { value: 0.5, reason: null } as const;
    const path = ['Vécu', 'Solitude'];
    const domain = { themeId: theirs, path, uAlpha: value, uAlphaBinary: value, cuAlpha: value };
    const asked = { unit: 'turn', level: 'all', units: 2, draws: 0, seed: 1 } as const;
    const round: Round = {
      ...{ id: guidOf('round' as RoundId), name: 'Tour 1', transcriptIds: [e1], themeIds: [theirs] },
      ...{ isBlind: true, startedBy: null, startedAt: now, liftedBy: null, liftedAt: null, closedAt: now },
      parts: coderIds.map((coderId) => ({ coderId, finishedAt: now })),
      before: [
        {
          ...{ ...asked, coderIds, themes: [], kappaInterval: null, alphaInterval: null },
          domains: [domain],
        },
      ],
    };
    const own = study.themes.get(solitude);
    if (!own) throw new Error('No theme.');
    const themes = new Map([...study.themes].filter(([id]) => id !== solitude));
    const other: Project = {
      ...study,
      codings: CodingTable.of([]),
      themes: new Map([...themes, [theirs, { ...own, id: theirs }]]),
      rounds: new Map([[round.id, round]]),
    };
    const change = planned(study, other).changes.changes.find(({ table }) => table === 'rounds');
    expect(change?.after).toMatchObject({
      themeIds: [solitude],
      before: [{ domains: [{ themeId: solitude, path }] }],
    });
  });

  it('SC20: names an interview that was deleted in the copy, unless the deletion was undone', () => {
    const copy = copyFor('JD');
    const e2 = guidOf('transcript E2' as TranscriptId);
    const { project, row } = ran(performCommand(copy, deleteTranscript, { id: e2 }, coderOf(copy), 4));
    if (!row) throw new Error('No row.');
    const missing = (rows: HistoryRow[]) =>
      ran(planMerge(study, rows.length === 1 ? project : copy, noPast, removedTranscripts(rows))).report
        .transcriptsMissing;
    expect(missing([row])).toEqual(['E2']);
    const undo = { ...row, number: 5, changes: invertChanges(row.changes) };
    expect(missing([row, undo])).toEqual([]);
    // Sent with E1 alone, it misses nothing.
    expect(planned(study, copyFor('JD', ['E1'])).report.transcriptsMissing).toEqual([]);
  });

  it('SC9: a transcript that only the copy has comes in with its participant', () => {
    const more = withGuids(
      buildProject({
        coders: ['JD'],
        transcripts: { E2: ['E2 : Moi je dors bien, la plupart du temps.'], E3: ['E3 : Rien à dire.'] },
      }).project,
    );
    const result = merged(study, more);
    expect([...result.participants.values()].map(({ label }) => label).sort()).toEqual(['E1', 'E2', 'E3']);
    expect(planned(study, more).report).toMatchObject({ transcripts: 1, transcriptsAdded: 1 });
  });
});
