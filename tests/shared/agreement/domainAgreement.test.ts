import { describe, expect, it } from 'vitest';
import { domainAgreement } from '../../../shared/agreement/domainAgreement.ts';
import { setDomain } from '../../../shared/codebook/setDomain.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { type BuiltProject, buildProject, type CodingLiteral } from '../../helpers/projectBuilder.ts';
import { refusalOf, run } from '../../helpers/runCommand.ts';

const lines = ['E1 : Je suis seule la nuit.', 'E1 : Le jour on est trois.', 'E1 : On dort peu.'];
const themes = ['Moment > Nuit > Minuit', 'Moment > Jour', 'Sommeil'];

function study(codings: readonly CodingLiteral[]): BuiltProject {
  const built = buildProject({
    coders: ['A', 'B'],
    transcripts: { E1: lines },
    themes,
    codings: [...codings],
  });
  const { project } = run(built.project, setDomain, { id: built.theme('Moment'), isDomain: true });
  return { ...built, project };
}

const of = (coder: string, theme: string, quote: string): CodingLiteral => ({
  coder,
  in: 'E1',
  theme,
  quote,
});

function figures(built: BuiltProject) {
  const [found] = domainAgreement(built.project, {
    coderIds: [built.coder('A'), built.coder('B')],
    transcriptIds: [built.transcript('E1')],
  });
  return found;
}

const agreed = [
  of('A', 'Moment > Nuit > Minuit', 'Je suis seule la nuit.'),
  of('B', 'Moment > Nuit', 'Je suis seule la nuit.'),
  of('A', 'Moment > Jour', 'Le jour on est trois.'),
  of('B', 'Moment > Jour', 'Le jour on est trois.'),
];

describe('agreement in a domain', () => {
  it('AG14: a theme stands for all below it, and other branches do not count', () => {
    const found = figures(study([...agreed, of('A', 'Sommeil', 'Je suis seule la nuit.')]));
    expect(found?.cuAlpha.value).toBeCloseTo(1, 9);
    expect(found?.uAlpha.value).toBeCloseTo(1, 9);
    expect(found?.themes.map(({ node, coverage }) => [node.theme.name, coverage])).toEqual([
      ['Nuit', 1],
      ['Jour', 1],
    ]);
  });

  it('AG14: the same passages with the themes exchanged agree on passages and not on themes', () => {
    const found = figures(
      study([
        of('A', 'Moment > Nuit', 'Je suis seule la nuit.'),
        of('B', 'Moment > Jour', 'Je suis seule la nuit.'),
        of('A', 'Moment > Jour', 'Le jour on est trois.'),
        of('B', 'Moment > Nuit', 'Le jour on est trois.'),
      ]),
    );
    expect(found?.uAlphaBinary.value).toBeCloseTo(1, 9);
    expect(found?.cuAlpha.value).toBeLessThan(0);
  });

  it('AG14: overlapping themes of one coder break what the domain says, and that is the reason', () => {
    const found = figures(study([...agreed, of('A', 'Moment > Jour', 'seule la nuit')]));
    expect(found?.cuAlpha).toEqual({ value: null, reason: 'overlaps' });
  });

  it('AG14: the mark can be taken away, goes with its theme, and needs two themes below', () => {
    const built = study(agreed);
    const id = built.theme('Moment');
    expect(run(built.project, setDomain, { id, isDomain: true }).changes.changes).toEqual([]);
    expect(run(built.project, setDomain, { id, isDomain: false }).project.themeDomains.size).toBe(0);
    expect(run(built.project, deleteTheme, { id, moveCodingsTo: null }).project.themeDomains.size).toBe(0);
    const into = { fromIds: [id], intoId: built.theme('Sommeil') };
    expect(run(built.project, mergeThemes, into).project.themeDomains.size).toBe(0);
    const lonely = { id: built.theme('Moment > Nuit'), isDomain: true };
    expect(refusalOf(built.project, setDomain, lonely).refused).toBe('domainNeedsThemes');
  });
});
