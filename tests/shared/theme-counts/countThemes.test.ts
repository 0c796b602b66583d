import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retireTheme } from '../../../shared/codebook/editThemes.ts';
import { subtreeOf, themeTree } from '../../../shared/codebook/themeTree.ts';
import { applyTheme } from '../../../shared/coding/applyTheme.ts';
import { participantsOf } from '../../../shared/coding/participantsOf.ts';
import type { CoderId, ThemeId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { codedPassages } from '../../../shared/theme-counts/codedPassages.ts';
import { countThemes, type ThemeCount } from '../../../shared/theme-counts/countThemes.ts';
import { buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';
import { contextOf, run } from '../../helpers/runCommand.ts';

const lines = Array.from({ length: 10 }, (_, i) => `Ligne ${i + 1} de mon entretien.`);
const example = buildProject({
  coders: ['MP', 'JD'],
  transcripts: {
    E1: ['E1 : Ligne 1 de mon entretien.', ...lines.slice(1)],
    E2: ['E2 : Ligne 1 de mon entretien.', ...lines.slice(1)],
  },
  themes: ['A', 'A > B', 'A > C'],
});

/** Codes whole lines as the researcher of the example does. */
function codeLines(project: Project, coder: string, name: string, first: number, last: number, path: string) {
  const transcriptId = example.transcript(name);
  const { lines: stored } = textOf(project, transcriptId);
  const start = stored.starts[first - 1] ?? 0;
  const end = stored.ends[last - 1] ?? 0;
  const input = { transcriptId, start, end, themeId: example.theme(path) };
  return run(project, applyTheme, input, contextOf(example.coder(coder))).project;
}

/** 'own codings: participants; with subtree: participants' with short names. */
function told(count: ThemeCount): string {
  const names = (ids: readonly string[]) => ids.map((id) => id.replace('participant ', '')).join(' ');
  return `own ${count.own.codings}: ${names(count.own.participants)}; subtree ${count.subtree.codings}: ${names(count.subtree.participants)}`;
}

describe('the worked example', () => {
  let project = codeLines(example.project, 'MP', 'E1', 1, 3, 'A > B');
  project = codeLines(project, 'MP', 'E1', 1, 3, 'A > C');
  project = codeLines(project, 'MP', 'E1', 2, 4, 'A > B');
  project = codeLines(project, 'MP', 'E2', 9, 9, 'A');
  project = codeLines(project, 'JD', 'E1', 1, 4, 'A > B');
  const of = (path: string, coderId: CoderId | null = null) =>
    told(countThemes(project, { coderId }).of(example.theme(path)));

  it('N1–N4: B has own 2 codings of E1, C 1 of E1, A own 1 of E2 and with subtree 4 of E1 and E2', () => {
    expect(of('A > B')).toBe('own 2: E1; subtree 2: E1');
    expect(of('A > C')).toBe('own 1: E1; subtree 1: E1');
    expect(of('A')).toBe('own 1: E2; subtree 4: E1 E2');
  });

  it('N4: for coder MP, A has 3 with subtree', () => {
    expect(of('A', example.coder('MP'))).toBe('own 1: E2; subtree 3: E1 E2');
    expect(of('A', example.coder('JD'))).toBe('own 0: ; subtree 1: E1');
  });

  it('N2: the same passage coded with A itself counts once more as own, not with subtree', () => {
    const more = codeLines(project, 'MP', 'E1', 1, 3, 'A');
    expect(told(countThemes(more).of(example.theme('A')))).toBe('own 2: E1 E2; subtree 4: E1 E2');
  });

  it('N6: strips count the passages of each participant', () => {
    expect([...countThemes(project).of(example.theme('A')).perParticipant]).toEqual([
      [example.participant('E1'), 3],
      [example.participant('E2'), 1],
    ]);
  });

  it('N7: codings of retired themes count', () => {
    const retired = run(project, retireTheme, { id: example.theme('A > C'), isRetired: true }).project;
    expect(told(countThemes(retired).of(example.theme('A')))).toBe('own 1: E2; subtree 4: E1 E2');
  });
});

describe('countThemes', () => {
  const group = buildProject({
    coders: ['MP'],
    transcripts: {
      G: ['MP : Alors ?', 'E10 : Oui.', 'E2 : Non.', 'E10 : Si.'],
      H: ['E2 : Encore.'],
    },
    themes: ['A'],
    codings: [
      { coder: 'MP', in: 'G', theme: 'A', quote: 'Alors ?' },
      { coder: 'MP', in: 'G', theme: 'A', quote: 'Oui.\nE2 : Non.\nE10 : Si.' },
      { coder: 'MP', in: 'H', theme: 'A', quote: 'Encore' },
    ],
  });

  it('N3, N5: interviewer’s words count for no participant; a group’s passage for all who speak in it', () => {
    const count = countThemes(group.project).of(group.theme('A'));
    expect(told(count)).toBe('own 3: E2 E10; subtree 3: E2 E10');
    expect([...count.perParticipant.values()]).toEqual([2, 1]);
  });

  it('an unknown theme and an empty one have nothing', () => {
    const counts = countThemes(buildProject({ themes: ['A'] }).project);
    expect(counts.of('x' as ThemeId).subtree).toEqual({ codings: 0, participants: [] });
    expect(told(counts.of('theme A' as ThemeId))).toBe('own 0: ; subtree 0: ');
  });

  it('one more coding collects the passages of its own transcript only', () => {
    const { project } = group;
    countThemes(project);
    const passages = (of: Project, name: string) =>
      codedPassages(of.codings.ofTranscript(group.transcript(name)), textOf(of, group.transcript(name)));
    const input = { transcriptId: group.transcript('H'), start: 11, end: 12, themeId: group.theme('A') };
    const after = run(project, applyTheme, input, contextOf(group.coder('MP'))).project;
    expect(passages(after, 'G')).toBe(passages(project, 'G'));
    expect(passages(after, 'H')).not.toBe(passages(project, 'H'));
  });

  it('N1–N6: agrees with counting one by one, also after every further coding', () => {
    const paths = ['A', 'A > B', 'A > B > C', 'A > D', 'E'];
    const anyCoding: fc.Arbitrary<CodingLiteral> = fc
      .record({
        coder: fc.constantFrom('MP', 'JD'),
        in: fc.constantFrom('G', 'H'),
        theme: fc.constantFrom(...paths),
        from: fc.nat(30),
        length: fc.integer({ min: 1, max: 30 }),
      })
      .map(({ from, length, ...rest }) => {
        const end = rest.in === 'G' ? 46 : 12;
        const start = from % (end - 1);
        return { ...rest, range: [start, Math.min(start + length, end)] as const };
      });
    fc.assert(
      fc.property(fc.array(anyCoding, { maxLength: 25 }), (codings) => {
        const study = buildProject({
          coders: ['MP', 'JD'],
          transcripts: {
            G: ['MP : Alors ?', 'E10 : Oui.', 'E2 : Non.', 'E10 : Si.'],
            H: ['E2 : Encore.'],
          },
          themes: paths,
          codings,
        });
        const coders = [null, study.coder('MP'), study.coder('JD')];
        for (const coderId of coders) {
          const counts = countThemes(study.project, { coderId });
          for (const path of paths)
            expect(told(counts.of(study.theme(path)))).toBe(
              countedOneByOne(study.project, study.theme(path), coderId),
            );
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The definitions, word by word. */
function countedOneByOne(project: Project, themeId: ThemeId, coderId: CoderId | null): string {
  const node = themeTree(project).nodes.get(themeId);
  if (!node) throw new Error('no theme');
  const below = new Set(subtreeOf(node).map(({ theme }) => theme.id));
  const all = [...project.codings.values()].filter(
    (coding) => coderId === null || coding.coderId === coderId,
  );
  const own = all.filter((coding) => coding.themeId === themeId);
  const subtree = all.filter((coding) => below.has(coding.themeId));
  const speakers = (codings: typeof all) => {
    const ids = codings.flatMap(({ transcriptId, start, end }) =>
      participantsOf(textOf(project, transcriptId), start, end),
    );
    return ['participant E2', 'participant E10'].filter((id) => ids.some((one) => one === id));
  };
  const distinct = new Set(
    subtree.map(({ transcriptId, start, end, coderId: coder }) => [transcriptId, start, end, coder].join()),
  );
  const names = (ids: string[]) => ids.map((id) => id.replace('participant ', '')).join(' ');
  return `own ${own.length}: ${names(speakers(own))}; subtree ${distinct.size}: ${names(speakers(subtree))}`;
}
