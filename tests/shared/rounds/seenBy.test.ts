import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeExport } from '../../../shared/exports/writeExport.ts';
import { CodingTable } from '../../../shared/project/codingTable.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { AxialLink, Coding, Memo, ReadingMark, Round, Theme } from '../../../shared/project/records.ts';
import { seenBy } from '../../../shared/rounds/seenBy.ts';
import { measureSaturation } from '../../../shared/saturation/saturation.ts';
import { exportKinds } from '../../../shared/tables/exportOptions.ts';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { tablesOf } from '../../helpers/runCommand.ts';

const at = '2026-02-01T10:00:00.000Z';
const later = '2026-02-02T10:00:00.000Z';
const study = buildProject({
  coders: ['MP', 'JD', 'SF'],
  transcripts: {
    E1: ['MP : Et la nuit ?', 'E1 : La nuit on est seule, vraiment seule, et personne ne vient.'],
    E2: ['E2 : Moi je dors bien, la plupart du temps, sauf quand le bip sonne.'],
  },
  axes: ['Vécu'],
  themes: ['Vécu > Solitude', 'Vécu > Sommeil'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Vécu > Solitude', quote: 'on est seule' },
    { coder: 'SF', in: 'E2', theme: 'Vécu > Sommeil', quote: 'je dors bien' },
  ],
});
const [mp, jd] = [study.coder('MP'), study.coder('JD')];

function round(change: Partial<Round> = {}): Round {
  return {
    id: 'round' as never,
    name: 'Tour 1',
    transcriptIds: [study.transcript('E1')],
    themeIds: [],
    isBlind: true,
    parts: [
      { coderId: mp, finishedAt: null },
      { coderId: jd, finishedAt: null },
    ],
    startedBy: mp,
    startedAt: at,
    liftedBy: null,
    liftedAt: null,
    closedAt: null,
    before: [],
    ...change,
  };
}

function withRound(change: Partial<Round> = {}): Project {
  const one = round(change);
  return { ...study.project, rounds: new Map([[one.id, one]]) };
}

interface Work {
  readonly passages: readonly { readonly start: number; readonly length: number; readonly theme: number }[];
  readonly newThemes: readonly string[];
  readonly isFinished: boolean;
}

const work: fc.Arbitrary<Work> = fc.record({
  passages: fc.array(
    fc.record({
      start: fc.nat({ max: 40 }),
      length: fc.integer({ min: 1, max: 20 }),
      theme: fc.nat({ max: 4 }),
    }),
    { maxLength: 8 },
  ),
  newThemes: fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 3 }),
  isFinished: fc.boolean(),
});

/** The project with what JD did: codings, new themes, and on each a memo, a link or an example. */
function withWork(project: Project, { passages, newThemes, isFinished }: Work): Project {
  const base = study.project.themes.get(study.theme('Vécu > Solitude')) as Theme;
  const fresh = newThemes.map(
    (name, index): Theme => ({
      ...base,
      id: `theme of JD ${index}` as never,
      name,
      // The second stands below the first.
      parentId: index === 1 ? ('theme of JD 0' as never) : base.parentId,
      coderId: jd,
      createdAt: later,
    }),
  );
  const themes = [
    study.theme('Vécu > Solitude'),
    study.theme('Vécu > Sommeil'),
    ...fresh.map(({ id }) => id),
  ];
  const text = study.project.texts.get('text E1' as never)?.text ?? '';
  const codings = passages.map(
    ({ start, length, theme }, index): Coding => ({
      id: `coding of JD ${index}` as never,
      transcriptId: study.transcript('E1'),
      themeId: themes[theme % themes.length] as never,
      coderId: jd,
      start,
      end: Math.min(text.length, start + length),
      quote: text.slice(start, start + length),
      before: '',
      after: '',
      comment: '',
      createdAt: later,
    }),
  );
  const memos = [...codings, ...fresh].map(
    ({ id }, index): Memo => ({
      id: `memo of JD ${index}` as never,
      target: { table: id.startsWith('coding') ? 'codings' : 'themes', id } as never,
      body: [{ type: 'paragraph', runs: [{ text: 'À voir', isBold: false, isItalic: false, link: null }] }],
      coderId: jd,
      createdAt: later,
      changedAt: later,
    }),
  );
  const links = codings.slice(0, 1).map(
    ({ id }): AxialLink => ({
      id: 'link' as never,
      fromId: study.theme('Vécu > Solitude'),
      toId: study.theme('Vécu > Sommeil'),
      type: 'leadsTo',
      evidence: [id],
      coderId: jd,
      createdAt: later,
    }),
  );
  const mark: ReadingMark = {
    id: 'mark' as never,
    transcriptId: study.transcript('E1'),
    coderId: jd,
    line: '1',
    isFinished,
  };
  const themesAfter = new Map([...project.themes, ...fresh.map((one) => [one.id, one] as const)]);
  const example = codings[0];
  if (example) themesAfter.set(base.id, { ...base, examples: [example.id] });
  return {
    ...project,
    themes: themesAfter,
    codings: CodingTable.of([...project.codings.values(), ...codings]),
    memos: new Map(memos.map((one) => [one.id, one])),
    axialLinks: new Map(links.map((one) => [one.id, one])),
    readingMarks: new Map([[mark.id, mark]]),
  };
}

const question = { base: 1, run: 1, threshold: 0.05, level: 'all', order: 'number' } as const;

describe('the project as one coder sees it', () => {
  it('RB1, RB2: in a blind round no table, count or export of one coder depends on what the other did', async () => {
    await fc.assert(
      fc.asyncProperty(work, async (others) => {
        const before = seenBy(withRound(), mp);
        const after = seenBy(withWork(withRound(), others), mp);
        expect(tablesOf(after)).toEqual(tablesOf(before));
        expect(measureSaturation(after, question)).toEqual(measureSaturation(before, question));
        for (const { id } of before.themes.values())
          expect(countThemes(after, { coderId: null }).of(id)).toEqual(
            countThemes(before, { coderId: null }).of(id),
          );
        for (const what of exportKinds) {
          const task = {
            what,
            format: 'csv',
            fileName: 'x.csv',
            now: later,
            options: {
              language: 'en',
              coderId: null,
              themeId: null,
              by: 'participant',
              unit: 'codings',
              level: 'all',
            },
          } as const;
          expect(await writeExport(after, task)).toEqual(await writeExport(before, task));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('RB1: somebody without a part sees neither, and other coders’ work stays', () => {
    const whole = withWork(withRound(), {
      passages: [{ start: 2, length: 5, theme: 0 }],
      newThemes: ['Peur'],
      isFinished: true,
    });
    for (const coderId of [null, study.coder('SF')]) {
      const coders = [...seenBy(whole, coderId).codings.values()].map((one) => one.coderId);
      expect(coders).toEqual([study.coder('SF')]);
    }
    const ofJd = [...seenBy(whole, jd).codings.values()].map((one) => one.coderId);
    expect(ofJd.sort()).toEqual([jd, study.coder('SF')]);
    expect(seenBy(whole, jd).themes.size).toBe(whole.themes.size);
  });

  it('RB3: everything is seen when all have finished, when the blind is lifted or the round closed, and in open rounds', () => {
    const others = { passages: [{ start: 2, length: 5, theme: 0 }], newThemes: ['Peur'], isFinished: true };
    const finished = round().parts.map((part) => ({ ...part, finishedAt: later }));
    for (const change of [
      { parts: finished },
      { liftedAt: later, liftedBy: mp },
      { closedAt: later },
      { isBlind: false },
    ]) {
      const whole = withWork(withRound(change), others);
      expect(seenBy(whole, mp)).toBe(whole);
    }
    const half = [
      { coderId: mp, finishedAt: later },
      { coderId: jd, finishedAt: null },
    ];
    expect(seenBy(withWork(withRound({ parts: half }), others), mp).codings.size).toBe(2);
  });

  it('RB4: a memo of mine that leads to a hidden coding keeps its words and loses the link', () => {
    const whole = withWork(withRound(), {
      passages: [{ start: 2, length: 5, theme: 0 }],
      newThemes: [],
      isFinished: false,
    });
    const memo: Memo = {
      id: 'mine' as never,
      target: { table: 'transcripts', id: study.transcript('E1') },
      body: [
        {
          type: 'paragraph',
          runs: [{ text: 'Comme JD', isBold: false, isItalic: false, link: 'coding of JD 0' as never }],
        },
      ],
      coderId: mp,
      createdAt: at,
      changedAt: at,
    };
    const shown = seenBy({ ...whole, memos: new Map([[memo.id, memo]]) }, mp).memos.get(memo.id);
    expect(shown?.body[0]?.runs[0]).toMatchObject({ text: 'Comme JD', link: null });
  });

  it('RB1: the same project gives the same view, and one more coding filters one transcript', () => {
    const whole = withRound();
    expect(seenBy(whole, mp)).toBe(seenBy(whole, mp));
    const next = { ...whole, codings: whole.codings.with([]) };
    const [a, b] = [seenBy(whole, mp), seenBy(next, mp)];
    expect(a.codings.ofTranscript(study.transcript('E1'))).toBe(
      b.codings.ofTranscript(study.transcript('E1')),
    );
  });
});
