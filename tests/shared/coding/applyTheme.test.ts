import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { pinExample, retireTheme } from '../../../shared/codebook/editThemes.ts';
import {
  applyNewTheme,
  applyTheme,
  applyThemeTo,
  findSameCoding,
} from '../../../shared/coding/applyTheme.ts';
import { commentCoding } from '../../../shared/coding/commentCoding.ts';
import { moveBoundary } from '../../../shared/coding/moveBoundary.ts';
import { readingProgress } from '../../../shared/coding/readingMarks.ts';
import { recode } from '../../../shared/coding/recode.ts';
import { removeCoding } from '../../../shared/coding/removeCoding.ts';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import { memosOf } from '../../../shared/memos/memosOf.ts';
import { richTextFromPlain } from '../../../shared/memos/richText.ts';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type { CodingId, ThemeId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { ProjectDraft } from '../../../shared/project/projectDraft.ts';
import type { Coding, RichText } from '../../../shared/project/records.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: [
      'MP : Et la nuit ?',
      'E1 : La nuit, on est seule.  Un peu 👩‍⚕️ perdue.',
      'MP : D’accord.',
      'E1 : On s’habitue.',
    ],
  },
  axes: ['Vécu'],
  themes: ['Vécu > Solitude', 'Vécu > Peur', 'Vécu > Peur > Nuit'],
});
const transcriptId = study.transcript('E1');
const solitude = study.theme('Vécu > Solitude');
const peur = study.theme('Vécu > Peur');
const { text } = textOf(study.project, transcriptId);
const mp = () => contextOf(study.coder('MP'));
const jd = () => contextOf(study.coder('JD'));

function passage(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function code(project: Project, words: string, themeId: ThemeId = solitude, context = mp(), comment = '') {
  const ran = run(project, applyTheme, { transcriptId, ...passage(words), themeId, comment }, context);
  return { project: ran.project, id: String(ran.about.codingId) as CodingId, changes: ran.changes };
}

function quotes(project: Project): string[] {
  return [...project.codings.values()].map(({ quote }) => quote).sort();
}

describe('applyTheme', () => {
  it('K9: keeps the exact words, and what stands around them', () => {
    const { project, id } = code(study.project, 'on est seule');
    expect(project.codings.get(id)).toMatchObject({
      quote: 'on est seule',
      before: 'MP : Et la nuit ?\nE1 : La nuit, ',
      after: '.  Un peu 👩‍⚕️ perdue.\nMP : D’a',
      coderId: study.coder('MP'),
      comment: '',
    });
  });

  it('K9: context is cut between grapheme clusters', () => {
    const { project, id } = code(study.project, 'On s’habitue');
    expect(project.codings.get(id)?.before).toBe(' perdue.\nMP : D’accord.\nE1 : ');
  });

  it('K8: grows to whole characters; trims only where asked', () => {
    const woman = text.indexOf('👩');
    const inside = run(
      study.project,
      applyTheme,
      { transcriptId, start: woman + 1, end: woman + 3, themeId: solitude },
      mp(),
    );
    expect(quotes(inside.project)).toEqual(['👩‍⚕️']);
    const spaces = passage('  Un peu ');
    const kept = run(study.project, applyTheme, { transcriptId, ...spaces, themeId: solitude }, mp());
    expect(quotes(kept.project)).toEqual(['  Un peu ']);
    const trimmed = run(
      study.project,
      applyTheme,
      { transcriptId, ...spaces, themeId: solitude, trim: true },
      mp(),
    );
    expect(quotes(trimmed.project)).toEqual(['Un peu']);
  });

  it('K8, K10: refuses what cannot be coded', () => {
    const at = (start: number, end: number) => ({ transcriptId, start, end, themeId: solitude });
    const refused = (start: number, end: number) =>
      refusalOf(study.project, applyTheme, at(start, end), mp()).refused;
    expect(refused(5, 5)).toBe('passageEmpty');
    const spaces = passage('  ');
    expect(refused(spaces.start, spaces.end)).toBe('passageEmpty');
    expect(refused(9, 5)).toBe('passageOutsideText');
    expect(refused(-1, 5)).toBe('passageOutsideText');
    expect(refused(0, text.length + 1)).toBe('passageOutsideText');
    expect(refused(0.5, 3)).toBe('passageOutsideText');
    expect(refusalOf(study.project, applyTheme, at(0, 3), contextOf(null)).refused).toBe('noCoder');
    expect(refusalOf(study.project, applyTheme, { ...at(0, 3), themeId: study.theme('Vécu') }, mp())).toEqual(
      {
        refused: 'axisTakesNoCodings',
        params: { name: 'Vécu' },
      },
    );
    expect(refusalOf(study.project, applyTheme, { ...at(0, 3), themeId: 'x' as ThemeId }, mp()).refused).toBe(
      'recordMissing',
    );
    const retired = run(study.project, retireTheme, { id: solitude, isRetired: true }).project;
    expect(code(retired, 'on est seule').project.codings.size).toBe(1);
  });

  it('K1, K4: merges with an overlapping coding of the same coder and theme; the earliest stays', () => {
    const first = code(study.project, 'La nuit, on', solitude, mp(), 'un');
    const second = code(first.project, 'on est seule', solitude, mp(), 'deux');
    expect(second.id).toBe(first.id);
    expect([...second.project.codings.values()]).toMatchObject([
      {
        id: first.id,
        quote: 'La nuit, on est seule',
        comment: 'un\ndeux',
        after: '.  Un peu 👩‍⚕️ perdue.\nMP : D’a',
      },
    ]);
  });

  it('K2: touching is not overlapping; another theme or coder is another coding', () => {
    const first = code(study.project, 'La nuit, ');
    const touching = code(first.project, 'on est seule');
    expect(touching.project.codings.size).toBe(2);
    const other = code(touching.project, 'on est', peur);
    expect(code(other.project, 'on est', solitude, jd()).project.codings.size).toBe(4);
  });

  it('K3: a chain of overlaps becomes one; other overlapping records stay', () => {
    const a = code(study.project, 'La nuit');
    const b = code(a.project, 'est seule');
    const imported: Coding = {
      ...(b.project.codings.get(b.id) as Coding),
      id: 'imported 1' as CodingId,
      ...passage('seule.  Un'),
      quote: 'seule.  Un',
    };
    const far: Coding[] = [1, 2].map((number) => ({
      ...imported,
      id: `far ${number}` as CodingId,
      ...passage('habitue'),
      quote: 'habitue',
    }));
    const project = {
      ...b.project,
      codings: CodingTable.of([...b.project.codings.values(), imported, ...far]),
    };
    const joined = code(project, 'nuit, on est').project;
    expect(quotes(joined)).toEqual(['La nuit, on est seule.  Un', 'habitue', 'habitue']);
    expect(joined.codings.has(a.id)).toBe(true);
  });

  it('K11: applying that very coding again changes nothing, unless there is a comment to add', () => {
    const first = code(study.project, 'on est seule', solitude, mp(), 'un');
    expect(code(first.project, 'on est seule').changes.changes).toEqual([]);
    expect(code(first.project, 'on est seule', solitude, mp(), 'un').changes.changes).toEqual([]);
    const third = code(first.project, 'on est seule', solitude, mp(), 'deux');
    expect(third.project.codings.get(first.id)?.comment).toBe('un\ndeux');
    const wanted = {
      transcriptId,
      themeId: solitude,
      coderId: study.coder('MP'),
      ...passage('on est seule'),
    };
    expect(findSameCoding(first.project, wanted)?.id).toBe(first.id);
    expect(findSameCoding(first.project, { ...wanted, end: wanted.end - 1 })).toBeNull();
  });

  it('K5: memos, links, examples and evidence of what vanished go over to what stays', () => {
    const first = code(study.project, 'La nuit');
    const second = code(first.project, 'seule');
    const link: RichText = [
      { type: 'paragraph', runs: [{ text: 'voir', isBold: false, isItalic: false, link: second.id }] },
    ];
    const target = { table: 'codings', id: second.id } as const;
    let project = run(second.project, writeMemo, { target, body: link }, mp()).project;
    project = run(project, writeMemo, { target: { table: 'themes', id: peur }, body: link }, mp()).project;
    for (const codingId of [second.id, first.id])
      project = run(project, pinExample, { themeId: solitude, codingId, isPinned: true }).project;
    const evidence = [second.id, first.id];
    project = run(
      project,
      addAxialLink,
      { fromId: solitude, toId: peur, type: 'leadsTo', evidence },
      mp(),
    ).project;
    const joined = code(project, 'nuit, on est seule').project;
    expect(quotes(joined)).toEqual(['La nuit, on est seule']);
    const [own] = memosOf(joined, { table: 'codings', id: first.id });
    expect(own?.body[0]?.runs[0]?.link).toBe(first.id);
    expect(memosOf(joined, { table: 'themes', id: peur })[0]?.body[0]?.runs[0]?.link).toBe(first.id);
    expect(joined.themes.get(solitude)?.examples).toEqual([first.id]);
    expect([...joined.axialLinks.values()][0]?.evidence).toEqual([first.id]);
  });

  it('K1, K11: says whether a passage was added, merged or there already', () => {
    const draft = new ProjectDraft(study.project);
    const apply = (words: string) =>
      applyThemeTo(draft, { transcriptId, ...passage(words), themeId: solitude }, mp());
    expect(apply('La nuit')).toMatchObject({ outcome: 'added' });
    expect(apply('La nuit')).toMatchObject({ outcome: 'present' });
    expect(apply('nuit, on')).toMatchObject({ outcome: 'merged' });
  });

  it('K1–K4, K12: codings of one coder and theme never overlap, cover all that was coded, and can be undone', () => {
    const anyRange = fc.tuple(fc.nat(text.length - 1), fc.nat(12)).map(([start, length]) => ({
      start,
      end: Math.min(start + length + 1, text.length),
    }));
    fc.assert(
      fc.property(fc.array(anyRange, { minLength: 1, maxLength: 12 }), (ranges) => {
        let project = study.project;
        const covered = new Set<number>();
        for (const range of ranges) {
          if (text.slice(range.start, range.end).trim() === '') continue;
          project = run(project, applyTheme, { transcriptId, ...range, themeId: solitude }, mp()).project;
          for (let i = range.start; i < range.end; i++) covered.add(i);
        }
        const codings = [...project.codings.values()].sort((a, b) => a.start - b.start);
        for (let i = 1; i < codings.length; i++)
          expect(codings[i]?.start).toBeGreaterThanOrEqual(codings[i - 1]?.end ?? 0);
        for (const offset of covered)
          expect(codings.some(({ start, end }) => start <= offset && offset < end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('applyNewTheme', () => {
  it('makes the theme and codes the passage in one change', () => {
    const input = {
      transcriptId,
      ...passage('on est seule'),
      name: 'Isolement',
      parentId: study.theme('Vécu'),
    };
    const { project, about } = run(study.project, applyNewTheme, input, mp());
    const [coding] = project.codings.values();
    expect(project.themes.get(String(about.themeId) as ThemeId)?.name).toBe('Isolement');
    expect(coding?.themeId).toBe(about.themeId);
    expect(about).toMatchObject({ theme: 'Isolement', transcript: 'E1', codingId: coding?.id });
  });

  it('leaves no theme behind when the passage is refused', () => {
    const input = { transcriptId, start: 3, end: 3, name: 'Isolement', parentId: null };
    expect(refusalOf(study.project, applyNewTheme, input, mp()).refused).toBe('passageEmpty');
    const known = { ...input, name: 'solitude', parentId: study.theme('Vécu') };
    expect(refusalOf(study.project, applyNewTheme, known, mp()).refused).toBe('themeExists');
  });
});

describe('recode, resize, comment, remove', () => {
  it('K1, K7: recoding merges with the coder’s own coding, and takes the pin off the old theme', () => {
    const a = code(study.project, 'La nuit, on', peur);
    const b = code(a.project, 'on est seule', solitude);
    const pinned = run(b.project, pinExample, { themeId: solitude, codingId: b.id, isPinned: true }).project;
    const { project, about } = run(pinned, recode, { id: b.id, themeId: peur }, mp());
    expect(quotes(project)).toEqual(['La nuit, on est seule']);
    expect(about.codingId).toBe(a.id);
    expect(project.themes.get(solitude)?.examples).toEqual([]);
  });

  it('K7: a pin stays where the new theme lies below the one it is pinned to', () => {
    const { project, id } = code(study.project, 'seule', peur);
    const pinned = run(project, pinExample, { themeId: peur, codingId: id, isPinned: true }).project;
    const below = run(pinned, recode, { id, themeId: study.theme('Vécu > Peur > Nuit') }, mp()).project;
    expect(below.themes.get(peur)?.examples).toEqual([id]);
    expect(run(pinned, recode, { id, themeId: solitude }, mp()).project.themes.get(peur)?.examples).toEqual(
      [],
    );
  });

  it('a recoded coding stays its coder’s; recoding to its own theme changes nothing', () => {
    const { project, id } = code(study.project, 'seule', peur, jd());
    const recoded = run(project, recode, { id, themeId: solitude }, mp()).project;
    expect(recoded.codings.get(id)?.coderId).toBe(study.coder('JD'));
    expect(run(project, recode, { id, themeId: peur }, jd()).changes.changes).toEqual([]);
    expect(refusalOf(project, recode, { id, themeId: study.theme('Vécu') }, mp()).refused).toBe(
      'axisTakesNoCodings',
    );
  });

  it('K1, K8: resizing merges with what it now overlaps, and shrinking does not', () => {
    const a = code(study.project, 'La nuit');
    const b = code(a.project, 'seule');
    const grown = run(b.project, moveBoundary, { id: b.id, ...passage('nuit, on est seule') }, mp());
    expect(quotes(grown.project)).toEqual(['La nuit, on est seule']);
    expect(grown.about.codingId).toBe(a.id);
    const shrunk = run(b.project, moveBoundary, { id: a.id, ...passage('nuit') }, mp());
    expect(quotes(shrunk.project)).toEqual(['nuit', 'seule']);
    expect(refusalOf(b.project, moveBoundary, { id: a.id, start: 4, end: 4 }, mp()).refused).toBe(
      'passageEmpty',
    );
    expect(run(b.project, moveBoundary, { id: a.id, ...passage('La nuit') }, mp()).changes.changes).toEqual(
      [],
    );
  });

  it('comments a coding', () => {
    const { project, id } = code(study.project, 'seule');
    const after = run(project, commentCoding, { id, comment: ' voir\r\nE2 ' }).project;
    expect(after.codings.get(id)?.comment).toBe('voir\nE2');
  });

  it('K6: removing takes the coding’s memos along; links, examples and evidence let go of it', () => {
    const a = code(study.project, 'La nuit');
    const b = code(a.project, 'seule');
    const body: RichText = [
      { type: 'paragraph', runs: [{ text: 'voir', isBold: true, isItalic: false, link: b.id }] },
    ];
    let project = run(b.project, writeMemo, {
      target: { table: 'codings', id: b.id },
      body: richTextFromPlain('x'),
    }).project;
    project = run(project, writeMemo, { target: { table: 'codings', id: a.id }, body }).project;
    project = run(project, pinExample, { themeId: solitude, codingId: b.id, isPinned: true }).project;
    project = run(project, addAxialLink, {
      fromId: solitude,
      toId: peur,
      type: 'leadsTo',
      evidence: [b.id, a.id],
    }).project;
    const after = run(project, removeCoding, { id: b.id }).project;
    expect(quotes(after)).toEqual(['La nuit']);
    expect([...after.memos.values()].map((memo) => memo.body[0]?.runs[0])).toEqual([
      { text: 'voir', isBold: true, isItalic: false, link: null },
    ]);
    expect(after.themes.get(solitude)?.examples).toEqual([]);
    expect([...after.axialLinks.values()][0]?.evidence).toEqual([a.id]);
    expect(refusalOf(after, removeCoding, { id: b.id }).refused).toBe('recordMissing');
  });
});

describe('M3: the reading mark', () => {
  const progress = (project: Project, initials: string) =>
    readingProgress(project, transcriptId, study.coder(initials));

  it('M3: moves on with every command that codes, never back', () => {
    const first = code(study.project, 'D’accord').project;
    expect(progress(first, 'MP').line).toBe('3');
    const second = code(first, 'nuit').project;
    expect(progress(second, 'MP').line).toBe('3');
    const { project, id } = code(study.project, 'La nuit');
    const resized = run(
      project,
      moveBoundary,
      { id, ...passage('La nuit, on est seule.  Un peu 👩‍⚕️ perdue.\nMP : D’accord.\n') },
      mp(),
    );
    expect(progress(resized.project, 'MP').line).toBe('3');
    expect(progress(resized.project, 'JD')).toEqual({ percent: 0, line: null, isFinished: false });
  });

  it('M4: does not move for a coding of somebody else', () => {
    const { project, id } = code(study.project, 'D’accord', peur, jd());
    const recoded = run(project, recode, { id, themeId: solitude }, mp()).project;
    expect(progress(recoded, 'MP').line).toBeNull();
  });
});
